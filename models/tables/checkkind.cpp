// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkkind.h"

#include <algorithm>
#include <array>

namespace vorlauf {

namespace {

constexpr std::string_view prefix = "rule.";

struct Cap {
    std::string_view id;
    Unit unit;
};
constexpr std::array<Cap, 5> caps{{{"cap.emissions", Unit::TonCo2e},
                                   {"cap.energy", Unit::Megawatthour},
                                   {"cap.cost", Unit::Money},
                                   {"cap.duration", Unit::Hours},
                                   {"cap.water", Unit::CubicMetre}}};

bool isBinding(const Regulation& rule)
{
    return rule.status == "in_force" && rule.binding != "voluntary";
}

bool mentions(const Regulation& rule, std::string_view metric)
{
    const std::string list = ';' + rule.metric + ';' + rule.appliesIfMetric + ';';
    return list.find(';' + std::string(metric) + ';') != std::string::npos;
}

} // namespace

const Regulation* ruleOf(std::string_view checkId, const Catalog& catalog)
{
    if (!checkId.starts_with(prefix))
        return nullptr;
    const auto found = std::ranges::find(catalog.regulations, checkId.substr(prefix.size()),
                                         &Regulation::regulationId);
    return found == catalog.regulations.end() ? nullptr : &*found;
}

CheckGroup groupOf(std::string_view checkId, const Catalog& catalog)
{
    if (!checkId.starts_with(prefix))
        return CheckGroup::Caps;
    const Regulation* rule = ruleOf(checkId, catalog);
    return rule && isBinding(*rule) ? CheckGroup::Rules : CheckGroup::DraftsAndVoluntary;
}

Unit capUnit(std::string_view checkId)
{
    const auto cap = std::ranges::find(caps, checkId, &Cap::id);
    return cap == caps.end() ? Unit::One : cap->unit;
}

Unit unitOf(std::string_view checkId, const Catalog& catalog)
{
    const Regulation* rule = ruleOf(checkId, catalog);
    if (!rule)
        return capUnit(checkId);
    if (rule->metric == "heatReuseShare" || rule->metric == "renewableShare")
        return Unit::Share;
    if (rule->metric == "powerMw")
        return Unit::Megawatt;
    return rule->metric == "trainFlop" ? Unit::Flop : Unit::One;
}

std::vector<std::string> checkIds(const Catalog& catalog)
{
    std::vector<std::string> ids;
    for (const Cap& cap : caps)
        ids.emplace_back(cap.id);
    for (const bool binding : {true, false}) {
        for (const Regulation& rule : catalog.regulations) {
            if (rule.kind != "target" && isBinding(rule) == binding)
                ids.push_back(std::string(prefix) + rule.regulationId);
        }
    }
    return ids;
}

std::vector<std::string> missingInputs(const Regulation& rule, const Scenario& scenario,
                                       const Estimate& result)
{
    const Site& site = scenario.site;
    const bool dated = mentions(rule, "startedOperation") || rule.graceMonths;
    const bool compute = mentions(rule, "trainFlop") || mentions(rule, "isGpaiModel")
        || mentions(rule, "energyStatement");
    std::vector<std::string> paths;
    const auto ask = [&paths](bool needed, bool given, const char* path) {
        if (needed && !given)
            paths.emplace_back(path);
    };
    ask(mentions(rule, "pue"), result.pue.has_value(), "/site/pue");
    ask(mentions(rule, "powerMw"), site.powerMw.has_value(), "/site/powerMw");
    ask(dated, site.startedOperation.has_value(), "/site/startedOperation");
    ask(mentions(rule, "heatReuseShare"), site.heatReuseShare.has_value(), "/site/heatReuseShare");
    ask(mentions(rule, "renewableShare"), site.renewableShare.has_value(), "/site/renewableShare");
    ask(compute, result.flopsModel.has_value(), "/workload/flops");
    return paths;
}

} // namespace vorlauf
