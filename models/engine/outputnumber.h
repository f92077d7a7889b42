// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute.h"

namespace vorlauf {

/// The numbers of a result. Units as in compute.h; Location..., Market..., Energy...: parts shown.
enum class OutputNumber {
    FlopsModel,
    FlopsHardware,
    Mfu,
    OverheadFactor,
    DurationH,
    AcceleratorHours,
    Nodes,
    AcceleratorW,
    ItPowerW,

    AcceleratorKwh,
    HostKwh,
    NetworkKwh,
    StorageKwh,
    IdleKwh,
    ItKwh,
    FacilityKwh,
    OnsiteKwh,
    GridKwh,
    MainRunKwh,
    RunShapeH,

    OperationalLocationG,
    OperationalMarketG,
    GridLossG,
    UpstreamG,
    UpstreamMarketG,
    EmbodiedG,
    UseG,
    TotalLocationG,
    TotalMarketG,
    IntensityLocationGPerKwh,
    IntensityMarketGPerKwh,

    OnsiteL,
    OffsiteL,
    OffsiteWithoutHydroL,
    ElectricityCost,
    RentCost,
    HardwareCost,
    CarbonCost,
    WaterCost,
    TotalCost,
    SciG,

    QueryWh,
    Queries,
    UseKwh,
    BreakEvenQueries,
    BreakEvenDays,

    LocationAccelerators,
    LocationHostAndNetwork,
    LocationCooling,
    LocationEmbodied,
    LocationLostAndRepeated,
    LocationUse,
    MarketAccelerators,
    MarketHostAndNetwork,
    MarketCooling,
    MarketEmbodied,
    MarketLostAndRepeated,
    MarketUse,
    EnergyAccelerators,
    EnergyHostAndNetwork,
    EnergyCooling,
    EnergyLostAndRepeated,
};

inline constexpr std::size_t outputNumberCount
    = std::size_t(OutputNumber::EnergyLostAndRepeated) + 1;

/// A number of a result.
template <typename Value>
const Value& number(const BasicAmounts<Value>& amounts, OutputNumber which);

} // namespace vorlauf
