// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultjson.h"

#include "figures.h"
#include "jsontext.h"
#include "jsontree.h"
#include "words.h"

#include <algorithm>

namespace vorlauf {

namespace {

std::string jsonQuoted(std::string_view text)
{
    return toJson(text);
}

std::string orNull(Number number)
{
    return number ? toJson(*number) : "null";
}

/// "energy.itKwh" -> "/energy/itKwh"
std::string pointerOf(std::string_view name)
{
    std::string pointer = '/' + std::string(name);
    std::ranges::replace(pointer, '.', '/');
    return pointer;
}

/// Groups that stand only where their input does; the schedule is written apart.
bool stands(std::string_view name, const Estimate& estimate)
{
    if (name.starts_with("matching."))
        return estimate.matching.has_value();
    if (name.starts_with("use."))
        return estimate.use.has_value();
    if (name.starts_with("avoided."))
        return estimate.avoidedG.has_value();
    return !name.starts_with("schedule.");
}

std::string_view wordOf(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Pass:
        return "pass";
    case CheckStatus::Fail:
        return "fail";
    case CheckStatus::Flag:
        return "flag";
    case CheckStatus::NotApplicable:
        return "not-applicable";
    case CheckStatus::Unknown:
        break;
    }
    return "unknown";
}

void writeFigures(const Estimate& estimate, JsonTree& tree)
{
    for (const Figure& figure : figures()) {
        if (!stands(figure.name, estimate))
            continue;
        if (figure.name.starts_with("cost.") && !tree.contains("/cost"))
            tree.set("/cost/currency", jsonQuoted(estimate.cost.currency));
        tree.set(pointerOf(figure.name), orNull(figure.value(estimate)));
    }
    tree.set("/sci/per", jsonQuoted(word(estimate.sciPer)));
}

void writeEquivalents(const Estimate& estimate, JsonTree& tree)
{
    JsonTree& array = tree.set("/equivalents", JsonTree::array());
    for (const EquivalentResult& equivalent : estimate.equivalents) {
        JsonTree& object = array.append(JsonTree());
        object.set("/id", jsonQuoted(equivalent.id));
        object.set("/count", toJson(equivalent.count));
    }
}

void writeSchedule(const Estimate& estimate, JsonTree& tree)
{
    if (!estimate.schedule)
        return;
    JsonTree& object = tree.set("/schedule", JsonTree());
    object.set("/startHour", toJson(double(estimate.schedule->startHour)));
    object.set("/start", jsonQuoted(toText(estimate.schedule->start)));
    object.set("/savingVsNow", orNull(estimate.schedule->savingVsNow));
    object.set("/savingVsMean", orNull(estimate.schedule->savingVsMean));
    object.set("/segments", toJson(double(estimate.schedule->segments)));
}

void writeChecks(const Estimate& estimate, JsonTree& tree)
{
    JsonTree& array = tree.set("/checks", JsonTree::array());
    for (const Check& check : estimate.checks) {
        JsonTree& object = array.append(JsonTree());
        object.set("/id", jsonQuoted(check.id));
        object.set("/status", jsonQuoted(wordOf(check.status)));
        object.set("/value", orNull(check.value));
        object.set("/limit", orNull(check.limit));
    }
}

/// Under their dotted names; what could not be computed is null.
void writeUncertainty(const std::vector<FigureSummary>& figures, const Estimate& estimate,
                      JsonTree& tree)
{
    if (figures.empty())
        return;
    JsonTree& all = tree.set("/uncertainty", JsonTree());
    for (const FigureSummary& figure : figures) {
        if (!stands(figure.name, estimate))
            continue;
        const std::string pointer = '/' + std::string(figure.name);
        if (!figure.summary) {
            all.set(pointer, "null");
            continue;
        }
        JsonTree& object = all.set(pointer, JsonTree());
        object.set("/mean", toJson(figure.summary->mean));
        object.set("/p5", toJson(figure.summary->p5));
        object.set("/p50", toJson(figure.summary->p50));
        object.set("/p95", toJson(figure.summary->p95));
    }
}

void writeDefaults(const Estimate& estimate, JsonTree& tree)
{
    JsonTree& array = tree.set("/defaults", JsonTree::array());
    for (const InputUsed& input : estimate.inputs) {
        if (input.origin == Origin::Given)
            continue;
        JsonTree& object = array.append(JsonTree());
        object.set("/path", jsonQuoted(input.path));
        const auto* text = std::get_if<std::string>(&input.value);
        object.set("/value", text ? jsonQuoted(*text) : toJson(std::get<double>(input.value)));
        object.set("/source", jsonQuoted(input.source));
    }
}

void writeWarnings(const Estimate& estimate, JsonTree& tree,
                   const std::function<QString(const Warning&)>& message)
{
    JsonTree& array = tree.set("/warnings", JsonTree::array());
    for (const Warning& warning : estimate.warnings) {
        JsonTree& object = array.append(JsonTree());
        object.set("/code", jsonQuoted(codeText(warning.code)));
        object.set("/path", jsonQuoted(warning.path));
        object.set("/message", jsonQuoted(message(warning).toStdString()));
    }
}

} // namespace

QByteArray writeResult(const std::vector<NamedEstimate>& estimates, const Catalog& catalog,
                       const std::function<QString(const Warning&)>& message)
{
    JsonTree tree;
    tree.set("/format", jsonQuoted("vorlauf-result"));
    tree.set("/version", toJson(1.0));
    tree.set("/catalog", jsonQuoted(catalog.version));
    JsonTree& scenarios = tree.set("/scenarios", JsonTree::array());
    for (const NamedEstimate& named : estimates) {
        JsonTree& scenario = scenarios.append(JsonTree());
        scenario.set("/id", jsonQuoted(named.id));
        scenario.set("/name", jsonQuoted(named.name));
        scenario.set("/boundary", jsonQuoted(word(named.estimate.boundary)));
        writeFigures(named.estimate, scenario);
        writeEquivalents(named.estimate, scenario);
        writeSchedule(named.estimate, scenario);
        writeChecks(named.estimate, scenario);
        scenario.set("/rulesDate", jsonQuoted(toText(named.estimate.rulesDay)));
        writeUncertainty(named.uncertainty, named.estimate, scenario);
        writeDefaults(named.estimate, scenario);
        writeWarnings(named.estimate, scenario, message);
    }
    return QByteArray::fromStdString(tree.text() + '\n');
}

} // namespace vorlauf
