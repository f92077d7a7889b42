// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vorlauf {

namespace {

constexpr double inf = std::numeric_limits<double>::infinity();

// How a field is reached: a member of the scenario, or of an object that may be absent.
#define VORLAUF_AT(member)                                                                         \
    [](const Scenario& s) -> const Number* { return &s.member; },                                  \
        [](Scenario& s) -> Number& { return s.member; }
#define VORLAUF_WITHIN(object, member)                                                             \
    [](const Scenario& s) -> const Number* { return s.object ? &s.object->member : nullptr; },     \
        [](Scenario& s) -> Number& {                                                               \
            if (!s.object)                                                                         \
                s.object.emplace();                                                                \
            return s.object->member;                                                               \
        }

// path, unit, valid range, slider range, logarithmic, whole, access, faults below and above, open
// ends. Slider ranges span what people plan; what a slider cannot reach is typed.
// clang-format off
const NumberField fields[] = {
    {"/workload/parameters", Unit::Parameters, 1, 1e15, 1e6, 1e13, true, false, VORLAUF_AT(workload.parameters), FaultCode::Range},
    {"/workload/activeParameters", Unit::Parameters, 1, 1e15, 1e6, 1e13, true, false, VORLAUF_AT(workload.activeParameters), FaultCode::Range},
    {"/workload/tokens", Unit::Tokens, 0, 1e17, 1e6, 1e14, true, false, VORLAUF_AT(workload.tokens)},
    {"/workload/architecture/layers", Unit::One, 1, inf, 1, 200, true, true, VORLAUF_WITHIN(workload.architecture, layers), FaultCode::Range},
    {"/workload/architecture/hidden", Unit::One, 1, inf, 64, 32768, true, true, VORLAUF_WITHIN(workload.architecture, hidden), FaultCode::Range},
    {"/workload/architecture/heads", Unit::One, 1, inf, 1, 256, true, true, VORLAUF_WITHIN(workload.architecture, heads), FaultCode::Range},
    {"/workload/architecture/kvHeads", Unit::One, 1, inf, 1, 256, true, true, VORLAUF_WITHIN(workload.architecture, kvHeads), FaultCode::Range},
    {"/workload/architecture/qkHeadDim", Unit::One, 1, inf, 16, 512, true, true, VORLAUF_WITHIN(workload.architecture, qkHeadDim), FaultCode::Range},
    {"/workload/architecture/vHeadDim", Unit::One, 1, inf, 16, 512, true, true, VORLAUF_WITHIN(workload.architecture, vHeadDim), FaultCode::Range},
    {"/workload/architecture/ffn", Unit::One, 1, inf, 64, 131072, true, true, VORLAUF_WITHIN(workload.architecture, ffn), FaultCode::Range},
    {"/workload/architecture/vocabulary", Unit::One, 1, inf, 1000, 300000, true, true, VORLAUF_WITHIN(workload.architecture, vocabulary), FaultCode::Range},
    {"/workload/architecture/sequence", Unit::One, 1, inf, 128, 1000000, true, true, VORLAUF_WITHIN(workload.architecture, sequence), FaultCode::Range},
    {"/workload/architecture/experts", Unit::One, 1, inf, 1, 512, true, true, VORLAUF_WITHIN(workload.architecture, experts), FaultCode::Range},
    {"/workload/architecture/routed", Unit::One, 1, inf, 1, 32, false, true, VORLAUF_WITHIN(workload.architecture, routed), FaultCode::Range},
    {"/workload/architecture/shared", Unit::One, 0, inf, 0, 8, false, true, VORLAUF_WITHIN(workload.architecture, shared), FaultCode::Range},
    {"/workload/architecture/expertFfn", Unit::One, 1, inf, 64, 32768, true, true, VORLAUF_WITHIN(workload.architecture, expertFfn), FaultCode::Range},
    {"/workload/flops", Unit::Flop, 0, 1e32, 1e15, 1e27, true, false, VORLAUF_AT(workload.flops)},
    {"/workload/acceleratorHours", Unit::AcceleratorHours, 0, inf, 1, 1e8, true, false, VORLAUF_AT(workload.acceleratorHours)},
    {"/workload/energyKwh", Unit::Kilowatthour, 0, inf, 1, 1e8, true, false, VORLAUF_AT(workload.energyKwh)},
    {"/workload/samples", Unit::Samples, 0, 1e17, 1e3, 1e12, true, false, VORLAUF_AT(workload.samples)},
    {"/workload/flopsPerSample", Unit::FlopPerSample, 0, 1e32, 1e6, 1e15, true, false, VORLAUF_AT(workload.flopsPerSample)},
    {"/workload/macsPerSample", Unit::MacPerSample, 0, 1e32, 1e6, 1e15, true, false, VORLAUF_AT(workload.macsPerSample)},
    {"/workload/frozenFlopsPerSample", Unit::FlopPerSample, 0, 1e32, 1e6, 1e15, true, false, VORLAUF_AT(workload.frozenFlopsPerSample)},
    {"/workload/adapterParameters", Unit::Parameters, 0, 1e15, 1e5, 1e10, true, false, VORLAUF_AT(workload.adapterParameters)},
    {"/workload/lostFraction", Unit::Share, 0, 1, 0, 0.5, false, false, VORLAUF_AT(workload.lostFraction), FaultCode::LostRange, FaultCode::LostRange, false, true},
    {"/workload/evaluationShare", Unit::Share, 0, inf, 0, 0.5, false, false, VORLAUF_AT(workload.evaluationShare)},
    {"/workload/experimentsMultiplier", Unit::One, 1, inf, 1, 10, false, false, VORLAUF_AT(workload.experimentsMultiplier), FaultCode::Range},
    {"/hardware/count", Unit::Accelerators, 1, 1e7, 1, 1e5, true, true, VORLAUF_AT(hardware.count), FaultCode::CountRange},
    {"/hardware/acceleratorsPerNode", Unit::Accelerators, 1, 1024, 1, 72, false, true, VORLAUF_AT(hardware.acceleratorsPerNode), FaultCode::Range},
    {"/hardware/mfu", Unit::Share, 0, 1, 0.01, 0.8, false, false, VORLAUF_AT(hardware.mfu), FaultCode::UtilisationRange, FaultCode::UtilisationRange, true},
    {"/hardware/hfu", Unit::Share, 0, 1, 0.01, 0.8, false, false, VORLAUF_AT(hardware.hfu), FaultCode::UtilisationRange, FaultCode::UtilisationRange, true},
    {"/hardware/peakFlopsPerS", Unit::FlopPerS, 0, inf, 1e12, 1e16, true, false, VORLAUF_AT(hardware.peakFlopsPerS), FaultCode::Range, FaultCode::Range, true},
    {"/hardware/power/utilisation", Unit::Share, 0, 1.2, 0, 1, false, false, VORLAUF_AT(hardware.power.utilisation)},
    {"/hardware/power/fractionOfTdp", Unit::Share, 0, 1.2, 0, 1.2, false, false, VORLAUF_AT(hardware.power.fractionOfTdp)},
    {"/hardware/power/meanW", Unit::Watt, 0, inf, 10, 2000, true, false, VORLAUF_AT(hardware.power.meanW)},
    {"/hardware/power/systemW", Unit::Watt, 0, inf, 10, 4000, true, false, VORLAUF_AT(hardware.power.systemW)},
    {"/hardware/hostWPerNode", Unit::Watt, 0, inf, 0, 6000, false, false, VORLAUF_AT(hardware.hostWPerNode)},
    {"/hardware/networkW", Unit::Watt, 0, inf, 0, 200, false, false, VORLAUF_AT(hardware.networkW)},
    {"/hardware/storageTb", Unit::Terabyte, 0, inf, 0.1, 1e5, true, false, VORLAUF_AT(hardware.storageTb)},
    {"/hardware/idleHours", Unit::Hours, 0, inf, 0.1, 10000, true, false, VORLAUF_AT(hardware.idleHours)},
    {"/hardware/idleFactor", Unit::One, 0, inf, 0, 2, false, false, VORLAUF_AT(hardware.idleFactor)},
    {"/hardware/lifetimeYears", Unit::Years, 0, inf, 1, 10, false, false, VORLAUF_AT(hardware.lifetimeYears), FaultCode::Range, FaultCode::Range, true},
    {"/hardware/lifetimeUtilisation", Unit::Share, 0, 1, 0.05, 1, false, false, VORLAUF_AT(hardware.lifetimeUtilisation), FaultCode::LifetimeUtilisationRange, FaultCode::LifetimeUtilisationRange, true},
    {"/hardware/embodiedKgPerAccelerator", Unit::KgCo2e, 0, inf, 10, 2000, true, false, VORLAUF_AT(hardware.embodiedKgPerAccelerator)},
    {"/hardware/embodiedKgPerNode", Unit::KgCo2e, 0, inf, 50, 10000, true, false, VORLAUF_AT(hardware.embodiedKgPerNode)},
    {"/site/pue", Unit::One, 1, inf, 1, 2.5, false, false, VORLAUF_AT(site.pue), FaultCode::PueBelowOne},
    {"/site/wueLPerKwh", Unit::LitrePerKwh, 0, inf, 0, 5, false, false, VORLAUF_AT(site.wueLPerKwh)},
    {"/site/onsiteShare", Unit::Share, 0, 1, 0, 1, false, false, VORLAUF_AT(site.onsiteShare), FaultCode::ShareRange, FaultCode::ShareRange},
    {"/site/onsiteFactorGPerKwh", Unit::GramPerKwh, 0, inf, 0, 1000, false, false, VORLAUF_AT(site.onsiteFactorGPerKwh), FaultCode::NegativeIntensity},
    {"/site/powerMw", Unit::Megawatt, 0, inf, 0.1, 1000, true, false, VORLAUF_AT(site.powerMw)},
    {"/site/heatReuseShare", Unit::Share, 0, 1, 0, 1, false, false, VORLAUF_AT(site.heatReuseShare), FaultCode::ShareRange, FaultCode::ShareRange},
    {"/site/renewableShare", Unit::Share, 0, 1, 0, 1, false, false, VORLAUF_AT(site.renewableShare), FaultCode::ShareRange, FaultCode::ShareRange},
    {"/electricity/intensityGPerKwh", Unit::GramPerKwh, 0, inf, 0, 1200, false, false, VORLAUF_AT(electricity.intensityGPerKwh), FaultCode::NegativeIntensity},
    {"/electricity/gridLossShare", Unit::Share, 0, 0.5, 0, 0.2, false, false, VORLAUF_AT(electricity.gridLossShare), FaultCode::GridLossRange, FaultCode::GridLossRange, false, true},
    {"/electricity/residualGPerKwh", Unit::GramPerKwh, 0, inf, 0, 1200, false, false, VORLAUF_AT(electricity.residualGPerKwh), FaultCode::NegativeIntensity},
    {"/electricity/forecastYear", Unit::Year, 1990, 2100, 2024, 2040, false, true, VORLAUF_AT(electricity.forecastYear), FaultCode::Range},
    {"/schedule/restartOverheadH", Unit::Hours, 0, inf, 0, 5, false, false, VORLAUF_AT(schedule.restartOverheadH)},
    {"/use/queriesPerDay", Unit::PerDay, 0, inf, 1, 1e9, true, false, VORLAUF_WITHIN(use, queriesPerDay)},
    {"/use/days", Unit::Days, 0, inf, 1, 3650, true, false, VORLAUF_WITHIN(use, days)},
    {"/use/growthPerDay", Unit::One, -1, inf, -0.01, 0.01, false, false, VORLAUF_WITHIN(use, growthPerDay), FaultCode::Range, FaultCode::Range, true},
    {"/use/promptTokens", Unit::Tokens, 0, inf, 1, 1e6, true, false, VORLAUF_WITHIN(use, promptTokens)},
    {"/use/outputTokens", Unit::Tokens, 0, inf, 1, 1e5, true, false, VORLAUF_WITHIN(use, outputTokens)},
    {"/use/whPerQuery", Unit::WattHour, 0, inf, 0.01, 100, true, false, VORLAUF_WITHIN(use, whPerQuery)},
    {"/use/prefillUtilisation", Unit::Share, 0, 1, 0.01, 0.8, false, false, VORLAUF_WITHIN(use, prefillUtilisation), FaultCode::UtilisationRange, FaultCode::UtilisationRange, true},
    {"/use/decodeUtilisation", Unit::Share, 0, 1, 0.01, 0.5, false, false, VORLAUF_WITHIN(use, decodeUtilisation), FaultCode::UtilisationRange, FaultCode::UtilisationRange, true},
    {"/use/fleetUtilisation", Unit::Share, 0, 1, 0.05, 1, false, false, VORLAUF_WITHIN(use, fleetUtilisation), FaultCode::UtilisationRange, FaultCode::UtilisationRange, true},
    {"/economics/rentPerAcceleratorHour", Unit::MoneyPerHour, 0, inf, 0, 20, false, false, VORLAUF_AT(economics.rentPerAcceleratorHour)},
    {"/economics/electricityPricePerKwh", Unit::MoneyPerKwh, 0, inf, 0, 0.5, false, false, VORLAUF_AT(economics.electricityPricePerKwh)},
    {"/economics/capexPerAccelerator", Unit::Money, 0, inf, 100, 1e5, true, false, VORLAUF_AT(economics.capexPerAccelerator)},
    {"/economics/capexPerNode", Unit::Money, 0, inf, 1000, 1e6, true, false, VORLAUF_AT(economics.capexPerNode)},
    {"/economics/waterPricePerM3", Unit::MoneyPerM3, 0, inf, 0, 20, false, false, VORLAUF_AT(economics.waterPricePerM3)},
    {"/economics/carbonPricePerT", Unit::MoneyPerTon, 0, inf, 0, 300, false, false, VORLAUF_AT(economics.carbonPricePerT)},
    {"/caps/emissionsT", Unit::TonCo2e, 0, inf, 0.001, 1e6, true, false, VORLAUF_AT(caps.emissionsT)},
    {"/caps/energyMwh", Unit::Megawatthour, 0, inf, 0.001, 1e6, true, false, VORLAUF_AT(caps.energyMwh)},
    {"/caps/cost", Unit::Money, 0, inf, 1, 1e9, true, false, VORLAUF_AT(caps.cost)},
    {"/caps/durationH", Unit::Hours, 0, inf, 1, 8760, true, false, VORLAUF_AT(caps.durationH)},
    {"/caps/waterM3", Unit::CubicMetre, 0, inf, 0.001, 1e7, true, false, VORLAUF_AT(caps.waterM3)},
    {"/avoided/tCO2e", Unit::TonCo2e, 0, inf, 0.001, 1e7, true, false, VORLAUF_WITHIN(avoided, tCO2e)},
    {"/avoided/attributionShare", Unit::Share, 0, 1, 0, 1, false, false, VORLAUF_WITHIN(avoided, attributionShare), FaultCode::ShareRange, FaultCode::ShareRange},
    {"/avoided/realisedShare", Unit::Share, 0, 1, 0, 1, false, false, VORLAUF_WITHIN(avoided, realisedShare), FaultCode::ShareRange, FaultCode::ShareRange},
    {"/avoided/rebound", Unit::One, 0, inf, 0, 1, false, false, VORLAUF_WITHIN(avoided, rebound)},
};
// clang-format on

#undef VORLAUF_AT
#undef VORLAUF_WITHIN

/// An object that only groups members is as good as absent when it has none.
template <typename Object>
void dropIfEmpty(const NumberField& field, std::string_view prefix, std::optional<Object>& object)
{
    if (field.path.starts_with(prefix) && object == Object{})
        object.reset();
}

} // namespace

std::span<const NumberField> numberFields()
{
    return fields;
}

const NumberField* numberField(std::string_view path)
{
    const auto field = std::ranges::find(fields, path, &NumberField::path);
    return field == std::end(fields) ? nullptr : field;
}

std::optional<FaultCode> rangeFault(const NumberField& field, double value)
{
    if (!std::isfinite(value))
        return FaultCode::NotFinite;
    if (value < field.minimum || (field.openMinimum && value == field.minimum)) {
        const bool negative = value < 0 && field.minimum >= 0 && field.below == FaultCode::Range;
        return negative ? FaultCode::Negative : field.below;
    }
    if (value > field.maximum || (field.openMaximum && value == field.maximum))
        return field.above;
    if (field.whole && value != std::floor(value))
        return field.below;
    return {};
}

Number numberAt(const Scenario& scenario, const NumberField& field)
{
    const Number* number = field.read(scenario);
    return number ? *number : Number{};
}

void setNumberAt(Scenario& scenario, const NumberField& field, Number value)
{
    if (!value && !field.read(scenario))
        return;
    field.write(scenario) = value;
    if (value)
        return;
    dropIfEmpty(field, "/workload/architecture/", scenario.workload.architecture);
    dropIfEmpty(field, "/use/", scenario.use);
    dropIfEmpty(field, "/avoided/", scenario.avoided);
}

} // namespace vorlauf
