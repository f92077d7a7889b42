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

enum class WorkKind { Flops, AcceleratorHours, Energy };

struct WorkloadInputs {
    WorkKind kind = WorkKind::Flops;
    FlopInputs flops;
    double acceleratorHours = unknown; // A as given
    double energyKwh = unknown;        // as metered
    EnergyLevel energyLevel = EnergyLevel::It;
    double lostFraction = 0, evaluationShare = 0, experimentsMultiplier = 1; // phi, eps, kappa
    double timeFactor = 1;                                                   // tau_q of QLoRA
};

enum class PowerRule { Utilisation, FractionOfTdp, Mean, System };

struct HardwareInputs {
    bool present = false;     // an accelerator is known
    bool countGiven = false;  // else count is that of one node and there is no duration
    double count = unknown;   // n
    double perNode = unknown; // g
    double peakFlopsPerS = unknown;
    double utilisation = unknown; // MFU, or HFU:
    bool ofHardware = false;
    double decodeUtilisation = unknown; // u_dec, of what a preference phase generates
    PowerRule powerRule = PowerRule::Utilisation;
    double power = unknown; // what the rule needs
    double tdpW = unknown, idleW = unknown;
    double hostWPerNode = 0, networkW = 0, storageW = 0;
    double idleHours = 0, idleFactor = 0, idleHostShare = 0;
    double lifetimeYears = unknown, lifetimeUtilisation = unknown;
    double acceleratorG = unknown, chassisG = unknown; // M_k, one piece
};

struct SiteInputs {
    double pue = 1;
    double wueLPerKwh = 0;
    double ewifLPerKwh = 0, ewifHydroLPerKwh = unknown; // hydro's part of it
    double onsiteShare = 0, onsiteFactorGPerKwh = 0;
};

struct ElectricityInputs {
    double intensityGPerKwh = unknown; // CI_LB, annual mean
    double directShare = 1;            // CI_direct/CI_LB in strict mode, else 1
    double gridLossShare = 0;          // lambda
    ContractSum contracts;
    double residualGPerKwh = unknown; // unknown: the location's
    Profile profile;                  // of the run's hours; empty: annual mean
    int startHour = 0;                // of the run, index in the profile
    double restartOverheadH = 0;      // o
    double pausedShape = unknown; // of a run with pauses: Σ c_h/mean(c) over its hours, per hour
    Profile yearProfile;          // for matching over a year where the run follows no hours
};

/// The use phase (METHOD.md 7). Its energy follows from tokens unless whPerQuery is known.
struct UseInputs {
    bool present = false;
    double queriesPerDay = unknown, days = 0, growthPerDay = 0; // Q, g
    double whPerQuery = unknown;                                // facility level
    double promptTokens = unknown, outputTokens = unknown;
    double prefillUtilisation = unknown, decodeUtilisation = unknown; // u_pre, u_dec
    double fleetUtilisation = 1;                                      // U_srv
    std::optional<HardwareInputs> server; // empty: the hardware of the training
};

struct EconomicsInputs { // money in the wanted currency
    CostMode mode = CostMode::Rental;
    double rentPerAcceleratorHour = unknown, electricityPricePerKwh = unknown;
    double capexPerAccelerator = unknown, capexPerNode = unknown;
    double waterPricePerM3 = unknown, carbonPricePerT = unknown;
    CarbonPriceScope scope = CarbonPriceScope::OperationalLocation;
};

struct Inputs {
    Boundary boundary = Boundary::Run;
    WorkloadInputs workload;
    HardwareInputs hardware;
    SiteInputs site;
    ElectricityInputs electricity;
    UseInputs use;
    EconomicsInputs economics;
    SciUnit sciPer = SciUnit::ExaFlop1e15;
};

} // namespace vorlauf
