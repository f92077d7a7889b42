// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grid.h"
#include "hourly.h"
#include "power.h"
#include "units.h"
#include "workload.h"

namespace vorlauf {

// A scenario as plain numbers: every default filled in, every id looked up. What is unknown is NaN.
// compute() needs nothing else, so that a simulation can change single numbers and compute again.
// Facts are what is the same for all samples of a simulation; numbers are double, or Lanes for
// many.

enum class WorkKind { Flops, AcceleratorHours, Energy };

struct WorkloadFacts {
    WorkKind kind = WorkKind::Flops;
    EnergyLevel energyLevel = EnergyLevel::It;
};

template <typename Value>
struct BasicWorkloadInputs : WorkloadFacts {
    BasicFlopInputs<Value> flops;
    Value acceleratorHours = unknown;                                       // A as given
    Value energyKwh = unknown;                                              // as metered
    Value lostFraction = 0, evaluationShare = 0, experimentsMultiplier = 1; // phi, eps, kappa
    Value timeFactor = 1;                                                   // tau_q of QLoRA
};
using WorkloadInputs = BasicWorkloadInputs<double>;

enum class PowerRule { Utilisation, FractionOfTdp, Mean, System };

struct HardwareFacts {
    bool present = false;    // an accelerator is known
    bool countGiven = false; // else count is that of one node and there is no duration
    bool ofHardware = false; // utilisation is HFU
    PowerRule powerRule = PowerRule::Utilisation;
};

template <typename Value>
struct BasicHardwareInputs : HardwareFacts {
    Value count = unknown;   // n
    Value perNode = unknown; // g
    Value peakFlopsPerS = unknown;
    Value utilisation = unknown;       // MFU, or HFU
    Value decodeUtilisation = unknown; // u_dec, of what a preference phase generates
    Value power = unknown;             // what the rule needs
    Value tdpW = unknown, idleW = unknown;
    Value hostWPerNode = 0, networkW = 0, storageW = 0;
    Value idleHours = 0, idleFactor = 0, idleHostShare = 0;
    Value lifetimeYears = unknown, lifetimeUtilisation = unknown;
    Value acceleratorG = unknown, chassisG = unknown; // M_k, one piece
};
using HardwareInputs = BasicHardwareInputs<double>;

template <typename Value>
struct BasicSiteInputs {
    Value pue = 1;
    Value wueLPerKwh = 0;
    Value ewifLPerKwh = 0, ewifHydroLPerKwh = unknown; // hydro's part of it
    Value onsiteShare = 0, onsiteFactorGPerKwh = 0;
};
using SiteInputs = BasicSiteInputs<double>;

struct ElectricityFacts {
    Profile profile;                   // of the run's hours; empty: annual mean
    int startHour = 0;                 // of the run, index in the profile
    const ProfileSums* sums = nullptr; // of both, if they were made: many runs are faster with them
    double restartOverheadH = 0;       // o
    double pausedShape = unknown; // of a run with pauses: Σ c_h/mean(c) over its hours, per hour
    Profile yearProfile;          // for matching over a year where the run follows no hours
};

template <typename Value>
struct BasicElectricityInputs : ElectricityFacts {
    Value intensityGPerKwh = unknown; // CI_LB, annual mean
    Value directShare = 1;            // CI_direct/CI_LB in strict mode, else 1
    Value gridLossShare = 0;          // lambda
    BasicContractSums<Value> contracts;
    Value residualGPerKwh = unknown; // unknown: the location's
};
using ElectricityInputs = BasicElectricityInputs<double>;

struct UseFacts {
    bool present = false;
};

/// The use phase (METHOD.md 7). Its energy follows from tokens unless whPerQuery is known.
template <typename Value>
struct BasicUseInputs : UseFacts {
    Value queriesPerDay = unknown, days = 0, growthPerDay = 0; // Q, g
    Value whPerQuery = unknown;                                // facility level
    Value promptTokens = unknown, outputTokens = unknown;
    Value prefillUtilisation = unknown, decodeUtilisation = unknown; // u_pre, u_dec
    Value fleetUtilisation = 1;                                      // U_srv
    std::optional<BasicHardwareInputs<Value>> server; // empty: the hardware of the training
};
using UseInputs = BasicUseInputs<double>;

struct EconomicsFacts {
    CostMode mode = CostMode::Rental;
    CarbonPriceScope scope = CarbonPriceScope::OperationalLocation;
};

template <typename Value>
struct BasicEconomicsInputs : EconomicsFacts { // money in the wanted currency
    Value rentPerAcceleratorHour = unknown, electricityPricePerKwh = unknown;
    Value capexPerAccelerator = unknown, capexPerNode = unknown;
    Value waterPricePerM3 = unknown, carbonPricePerT = unknown;
};
using EconomicsInputs = BasicEconomicsInputs<double>;

struct InputFacts {
    Boundary boundary = Boundary::Run;
    SciUnit sciPer = SciUnit::ExaFlop1e15;
};

template <typename Value>
struct BasicInputs : InputFacts {
    BasicWorkloadInputs<Value> workload;
    BasicHardwareInputs<Value> hardware;
    BasicSiteInputs<Value> site;
    BasicElectricityInputs<Value> electricity;
    BasicUseInputs<Value> use;
    BasicEconomicsInputs<Value> economics;
};
using Inputs = BasicInputs<double>;

} // namespace vorlauf
