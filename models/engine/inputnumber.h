// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputs.h"

namespace vorlauf {

/// The numbers of a scenario that a range or a distribution may move. Server: of the hardware that
/// serves, where it is not that of the training. Units as in inputs.h.
enum class InputNumber {
    LostFraction,
    EvaluationShare,
    ExperimentsMultiplier,
    TimeFactor,
    Parameters,
    ActiveParameters,
    Tokens,
    AdapterParameters,
    Flops,
    Samples,
    TrainedPerSample,
    FrozenPerSample,
    AcceleratorHours,
    EnergyKwh,

    Count,
    AcceleratorsPerNode,
    PeakFlopsPerS,
    Utilisation,
    DecodeUtilisation,
    Power,
    TdpW,
    IdleW,
    HostWPerNode,
    NetworkW,
    StorageW,
    IdleHours,
    IdleFactor,
    IdleHostShare,
    LifetimeYears,
    LifetimeUtilisation,
    AcceleratorG,
    ChassisG,

    Pue,
    WueLPerKwh,
    EwifLPerKwh,
    EwifHydroLPerKwh,
    OnsiteShare,
    OnsiteFactorGPerKwh,

    IntensityGPerKwh,
    DirectShare,
    GridLossShare,
    ContractShare,
    ContractFactorGPerKwh,
    ContractUpstreamGPerKwh,
    ResidualGPerKwh,

    QueriesPerDay,
    UseDays,
    GrowthPerDay,
    WhPerQuery,
    PromptTokens,
    OutputTokens,
    ServingPrefillUtilisation,
    ServingDecodeUtilisation,
    FleetUtilisation,
    ServerPeakFlopsPerS,
    ServerPower,
    ServerTdpW,
    ServerIdleW,
    ServerHostWPerNode,
    ServerNetworkW,
    ServerLifetimeYears,
    ServerAcceleratorG,
    ServerChassisG,

    RentPerAcceleratorHour,
    ElectricityPricePerKwh,
    CapexPerAccelerator,
    CapexPerNode,
    WaterPricePerM3,
    CarbonPricePerT,
};

inline constexpr std::size_t inputNumberCount = std::size_t(InputNumber::CarbonPricePerT) + 1;

/// Where a number stands in the inputs. A number of the server needs inputs.use.server.
template <typename Value>
Value& number(BasicInputs<Value>& inputs, InputNumber which);

} // namespace vorlauf
