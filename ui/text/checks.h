// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levers.h"
#include "scenariodocument.h"
#include "texts.h"

namespace vorlauf {

// Caps and rules in words. Words and signs say the same as any colour.

/// What the sentences need beside a check.
struct CheckContext {
    const Catalog& catalog;
    QLocale locale;
    QString currency;
};

QString statusText(CheckStatus status); // "✗ Fail"

/// "Emissions cap"; the name of a rule in the language of the locale.
QString checkName(std::string_view id, const CheckContext& context);

/// What a rule measures, and its limit: "PUE at most 1.5"; empty for a cap.
QString ruleCriterion(std::string_view id, const CheckContext& context);

/// What a rule asks: "PUE at most 1.5 · in force · checked 11/23/2026"; empty for a cap, whose
/// limit is the scenario's own.
QString checkNote(std::string_view id, const CheckContext& context);

/// "✗ Fail: 41.5 t CO₂e of 30 t CO₂e".
QString checkText(const Check& check, const CheckContext& context);

/// "11.5 t CO₂e over the limit (+38 %)", or how far below it; empty where there is no number.
QString overrunText(const Check& check, const CheckContext& context);

/// One for each lever: "Utilisation (MFU): 52 % instead of 40 %", "PUE: not possible alone; 1 would
/// leave 33 t CO₂e". scenario  says what kind of work the first lever moves.
QStringList leverTexts(const std::vector<Lever>& levers, const Check& check,
                       const Scenario& scenario, const CheckContext& context);

/// All that stands behind a check, line by line: name, status, limit, what is missing, levers,
/// source, the day it was evaluated for and that this is no legal advice.
QStringList checkExplanation(const Check& check, const Scenario& scenario, const Estimate& result,
                             const CheckContext& context);

/// "1 fail, 2 flags, 5 unknown" of the rules that bind; none of them: "No rule applies."
QString rulesSummary(const Estimate& result, const CheckContext& context);

/// A line for each aim that a state has set itself and in which a scenario lies: information that
/// judges no scenario.
QStringList targetNotes(const ScenarioDocument& document, const QLocale& locale);

/// For which days the rules of the scenarios were looked at, and that this is no legal advice;
/// empty without a rule.
QString rulesNote(const ScenarioDocument& document, const QLocale& locale);

} // namespace vorlauf
