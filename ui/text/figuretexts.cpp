// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexts.h"
#include "texts.h"

#include <algorithm>

namespace vorlauf {

namespace {

struct Named {
    std::string_view name;
    const char* text;
};

// clang-format off
const Named figureNames[] = {
    {"flopsModel", QT_TRANSLATE_NOOP("Texts", "Training FLOP")},
    {"acceleratorHours", QT_TRANSLATE_NOOP("Texts", "Accelerator-hours")},
    {"durationH", QT_TRANSLATE_NOOP("Texts", "Duration")},
    {"mfu", QT_TRANSLATE_NOOP("Texts", "Utilisation (MFU)")},
    {"energy.acceleratorKwh", QT_TRANSLATE_NOOP("Texts", "Accelerator energy")},
    {"energy.hostKwh", QT_TRANSLATE_NOOP("Texts", "Host energy")},
    {"energy.networkKwh", QT_TRANSLATE_NOOP("Texts", "Network energy")},
    {"energy.storageKwh", QT_TRANSLATE_NOOP("Texts", "Storage energy")},
    {"energy.idleKwh", QT_TRANSLATE_NOOP("Texts", "Idle energy")},
    {"energy.itKwh", QT_TRANSLATE_NOOP("Texts", "IT energy")},
    {"energy.facilityKwh", QT_TRANSLATE_NOOP("Texts", "Facility energy")},
    {"emissions.operationalLocationG", QT_TRANSLATE_NOOP("Texts", "Operation, location-based")},
    {"emissions.operationalMarketG", QT_TRANSLATE_NOOP("Texts", "Operation, market-based")},
    {"emissions.gridLossG", QT_TRANSLATE_NOOP("Texts", "Grid losses")},
    {"emissions.upstreamG", QT_TRANSLATE_NOOP("Texts", "Upstream, location-based")},
    {"emissions.upstreamMarketG", QT_TRANSLATE_NOOP("Texts", "Upstream, market-based")},
    {"emissions.embodiedG", QT_TRANSLATE_NOOP("Texts", "Embodied")},
    {"emissions.useG", QT_TRANSLATE_NOOP("Texts", "Use")},
    {"emissions.totalLocationG", QT_TRANSLATE_NOOP("Texts", "Total, location-based")},
    {"emissions.totalMarketG", QT_TRANSLATE_NOOP("Texts", "Total, market-based")},
    {"intensityGPerKwh.location", QT_TRANSLATE_NOOP("Texts", "Effective intensity, location-based")},
    {"intensityGPerKwh.market", QT_TRANSLATE_NOOP("Texts", "Effective intensity, market-based")},
    {"water.onsiteL", QT_TRANSLATE_NOOP("Texts", "On site")},
    {"water.offsiteL", QT_TRANSLATE_NOOP("Texts", "At the power plants")},
    {"water.offsiteWithoutHydroL", QT_TRANSLATE_NOOP("Texts", "At the power plants, without reservoirs")},
    {"cost.electricity", QT_TRANSLATE_NOOP("Texts", "Electricity")},
    {"cost.rent", QT_TRANSLATE_NOOP("Texts", "Rent")},
    {"cost.hardware", QT_TRANSLATE_NOOP("Texts", "Hardware")},
    {"cost.carbon", QT_TRANSLATE_NOOP("Texts", "Carbon price")},
    {"cost.water", QT_TRANSLATE_NOOP("Texts", "Water")},
    {"cost.total", QT_TRANSLATE_NOOP("Texts", "Total cost")},
    {"sci.valueG", QT_TRANSLATE_NOOP("Texts", "Score (SCI)")},
    {"schedule.savingVsNow", QT_TRANSLATE_NOOP("Texts", "Saving against starting now")},
    {"schedule.savingVsMean", QT_TRANSLATE_NOOP("Texts", "Saving against the mean start")},
    {"matching.cfeScore", QT_TRANSLATE_NOOP("Texts", "Carbon-free, hour by hour")},
    {"matching.annualClaim", QT_TRANSLATE_NOOP("Texts", "Carbon-free, over the year")},
    {"matching.operationalG", QT_TRANSLATE_NOOP("Texts", "Operation, hourly matched")},
    {"use.queryWh", QT_TRANSLATE_NOOP("Texts", "Energy per query")},
    {"use.totalKwh", QT_TRANSLATE_NOOP("Texts", "Energy of use")},
    {"use.breakEvenQueries", QT_TRANSLATE_NOOP("Texts", "Queries until use equals training")},
    {"use.breakEvenDays", QT_TRANSLATE_NOOP("Texts", "Days until use equals training")},
    {"avoided.valueG", QT_TRANSLATE_NOOP("Texts", "Avoided emissions (scenario claim)")},
};

// by the object of the result file that holds a figure
const Named groupNames[] = {
    {"energy", QT_TRANSLATE_NOOP("Texts", "Energy")},
    {"emissions", QT_TRANSLATE_NOOP("Texts", "Emissions")},
    {"intensityGPerKwh", QT_TRANSLATE_NOOP("Texts", "Grid intensity")},
    {"water", QT_TRANSLATE_NOOP("Texts", "Water")},
    {"cost", QT_TRANSLATE_NOOP("Texts", "Cost")},
    {"sci", QT_TRANSLATE_NOOP("Texts", "Score")},
    {"schedule", QT_TRANSLATE_NOOP("Texts", "Time")},
    {"matching", QT_TRANSLATE_NOOP("Texts", "Hourly matching")},
    {"use", QT_TRANSLATE_NOOP("Texts", "Use")},
    {"avoided", QT_TRANSLATE_NOOP("Texts", "Beside the footprint, never netted")},
    {"", QT_TRANSLATE_NOOP("Texts", "Run")},
};
// clang-format on

} // namespace

QString figureLabel(std::string_view name)
{
    const auto found = std::ranges::find(figureNames, name, &Named::name);
    return found == std::end(figureNames) ? fromUtf8(name) : Texts::tr(found->text);
}

QString figureGroup(std::string_view name)
{
    const std::size_t dot = name.find('.');
    const std::string_view object
        = dot == std::string_view::npos ? std::string_view() : name.substr(0, dot);
    const auto found = std::ranges::find(groupNames, object, &Named::name);
    return found == std::end(groupNames) ? fromUtf8(object) : Texts::tr(found->text);
}

} // namespace vorlauf
