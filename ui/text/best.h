// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore.h"
#include "frontchart.h"

#include <QLocale>

namespace vorlauf {

inline constexpr std::size_t mostPlansShown = 200; // METHOD 12.3

/// A search around a scenario, with what is needed to speak of it.
struct BestPlans {
    const Catalog& catalog;
    const Scenario& scenario;
    const Estimate& present; // of the scenario as it is
    const PlanSpace& space;
    const Exploration& found;
    QString currency;
};

/// "512 × NVIDIA H200", or what stays of it.
QString machineName(const BestPlans& best, const PlanPoint& plan);
QString placeName(const BestPlans& best, const PlanPoint& plan, const QLocale& locale);
/// "3 March"; empty without hours.
QString startName(const BestPlans& best, const PlanPoint& plan, const QLocale& locale);
/// All of it: "512 × NVIDIA H200, Sweden, from 3 March".
QString planName(const BestPlans& best, const PlanPoint& plan, const QLocale& locale);

/// The plan to speak of first: the one that emits least among those that cost little more than the
/// scenario does; -1: there is none. Index into the front.
int suggestedPlan(const BestPlans& best);

/// The plans of the front that picture and table show, the suggested one among them.
std::vector<std::size_t> plansShown(const BestPlans& best);
/// The suggested plan among those shown; -1: there is none.
int suggestedMark(const BestPlans& best);

/// "The same run in Sweden from 3 March costs 3 % more and emits 84 % less."
QString planSentence(const BestPlans& best, const PlanPoint& plan, const QLocale& locale);

/// The line above the picture, about the suggested plan.
QString bestFinding(const BestPlans& best, const QLocale& locale);

/// How many plans were searched, how many of them are unbeaten, in what.
QString bestSubtitle(const BestPlans& best, const QLocale& locale);

/// How many were left out, and why; empty if none was.
QString leftOutNote(const BestPlans& best, const QLocale& locale);

/// What a chosen start is worth; empty where none was chosen.
QString startNote(const BestPlans& best);

/// What stands under the picture: what was left out, and what a chosen start is worth.
QString bestNote(const BestPlans& best, const QLocale& locale);

/// The front with the plans around it and the scenario as it is. Marks: front, beaten, present.
struct FrontPicture {
    FrontAxis x, y;
    QString note;
    QList<FrontMark> marks;
};
FrontPicture frontPicture(const BestPlans& best, const QLocale& locale);

} // namespace vorlauf
