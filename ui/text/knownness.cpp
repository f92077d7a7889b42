// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownness.h"

#include "contexts.h"
#include "figuresources.h"
#include "texts.h"

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

/// Whether a figure is the number that the plan gives, and nothing else.
bool isGiven(const Scenario& scenario, const Estimate& result, std::string_view name)
{
    if (name == "mfu")
        return scenario.hardware.mfu.has_value();
    if (result.boundary != Boundary::Run)
        return false; // the runs of the project multiply it
    const Workload& work = scenario.workload;
    const EnergyLevel level = work.energyLevel.value_or(EnergyLevel::Facility);
    return (name == "flopsModel" && work.flops)
        || (name == "acceleratorHours" && work.acceleratorHours)
        || (name == "energy.itKwh" && work.energyKwh && level == EnergyLevel::It)
        || (name == "energy.facilityKwh" && work.energyKwh && level == EnergyLevel::Facility);
}

/// What to count, not how much of it there is: no estimate.
bool isChoice(std::string_view path)
{
    return path == "/boundary" || path.starts_with("/sci/");
}

} // namespace

QString knownText(Origin origin)
{
    switch (origin) {
    case Origin::Given:
        return Texts::tr("known (given)", "a value in a statement");
    case Origin::Catalog:
    case Origin::Method:
        return Texts::tr("estimated (default)", "a value in a statement");
    case Origin::Derived:
        break;
    }
    return Texts::tr("derived from other inputs", "a value in a statement");
}

QString knownText(const Scenario& scenario, const Estimate& result, std::string_view name)
{
    if (!figure(name)->value(result))
        return Texts::tr("not known", "a value in a statement");
    if (isGiven(scenario, result, name))
        return knownText(Origin::Given);
    const qsizetype defaults = defaultsBehind(scenario, result, name).size();
    if (defaults == 0)
        return Texts::tr("computed from given values", "a value in a statement");
    return Texts::tr("estimated with %Ln default(s)", "a value in a statement", int(defaults));
}

QString methodOf(const Scenario& scenario, const Estimate& result, std::string_view name)
{
    const Figure* found = figure(name);
    if (!found->value(result))
        return {};
    if (isGiven(scenario, result, name))
        return Texts::tr("as given", "method of a value in a statement");
    return fromUtf8(found->formula) + u" (METHOD\u00A0"_s + fromUtf8(found->section) + u')';
}

QStringList defaultsBehind(const Scenario& scenario, const Estimate& result,
                           std::string_view figure)
{
    QStringList names;
    if (isGiven(scenario, result, figure))
        return names;
    for (const InputUsed& input : result.inputs) {
        const bool estimated = input.origin == Origin::Catalog || input.origin == Origin::Method;
        if (estimated && !isChoice(input.path) && feeds(input.path, figure)) {
            const QString name = fieldLabel(input.path);
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

} // namespace vorlauf
