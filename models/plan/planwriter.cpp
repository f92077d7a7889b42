// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfields.h"
#include "planjson.h"
#include "rowjson.h"

#include <QJsonObject>

namespace vorlauf {

namespace {

/// Objects such as site are always there, whether or not something was given in them.
bool isPlace(const JsonTree& tree, std::string_view object)
{
    if (tree.contains(object))
        return true;
    const PlanField* field = planField(object);
    return field && field->isObject && !field->isOptional;
}

void writeUnknown(const std::map<std::string, std::string>& unknown, JsonTree& tree)
{
    for (const auto& [pointer, text] : unknown) {
        if (isPlace(tree, std::string_view(pointer).substr(0, pointer.rfind('/'))))
            tree.set(pointer, text);
    }
}

JsonTree scenarioTree(const Scenario& scenario)
{
    JsonTree tree;
    tree.set("/id", toJson(std::string_view(scenario.id)));
    tree.set("/name", toJson(std::string_view(scenario.name)));
    for (const PlanField& field : planFields())
        field.write(scenario, tree);
    writeUnknown(scenario.unknown, tree);
    return tree;
}

JsonTree findingTree(const FindingText& finding)
{
    JsonTree tree;
    tree.set("/key", toJson(std::string_view(finding.key)));
    tree.set("/language", toJson(std::string_view(finding.language)));
    tree.set("/text", toJson(std::string_view(finding.text)));
    if (!finding.generated.empty())
        tree.set("/generated", toJson(std::string_view(finding.generated)));
    return tree;
}

} // namespace

QByteArray writePlan(const Plan& plan)
{
    JsonTree tree;
    tree.set("/format", toJson(std::string_view("vorlauf-plan")));
    tree.set("/version", toJson(1.0));
    if (!plan.title.empty())
        tree.set("/title", toJson(std::string_view(plan.title)));
    tree.set("/currency", toJson(std::string_view(plan.currency)));
    if (!plan.baseline.empty())
        tree.set("/baseline", toJson(std::string_view(plan.baseline)));
    JsonTree& scenarios = tree.set("/scenarios", JsonTree::array());
    for (const Scenario& scenario : plan.scenarios)
        scenarios.append(scenarioTree(scenario));
    if (!plan.findingTexts.empty()) {
        JsonTree& findings = tree.set("/findings", JsonTree::array());
        for (const FindingText& finding : plan.findingTexts)
            findings.append(findingTree(finding));
    }
    writeSlides(plan.slides, tree);
    const QJsonObject rows = catalogRowsToJson(plan.rows);
    const bool hasUnknownRows
        = plan.unknown.lower_bound("/catalogRows/") != plan.unknown.lower_bound("/catalogRows0");
    if (!rows.isEmpty() || hasUnknownRows)
        tree.set("/catalogRows", JsonTree::from(rows));
    writeUnknown(plan.unknown, tree);
    return QByteArray::fromStdString(tree.text() + '\n');
}

} // namespace vorlauf
