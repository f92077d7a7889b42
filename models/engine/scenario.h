// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace vorlauf {

// What the user gave, one struct for each object of the plan file. An empty member was not given:
// the catalog or METHOD.md supplies it and the result lists it as a default. Shares are 0..1.
// Words: words.h; fields: fields.h.

enum class Boundary { Run, Project, Lifecycle };
enum class Task { Pretrain, Finetune, Lora, Qlora, Preference };
enum class Recomputation { None, Selective, Full };
enum class Attention { Full, Causal };
enum class EnergyLevel { Accelerator, Node, It, Facility };
enum class Precision { Fp4, Fp8, Bf16, Fp16, Tf32, Fp32, Fp64 };
enum class FactorSet { Ipcc2014, Unece2022 };
enum class Basis { Lifecycle, Direct };
enum class ContractType { Ppa, Guarantee, Supplier };
enum class ProfileShape { Flat, Solar, Hourly };
enum class Policy { Fixed, BestStart, PauseResume };
enum class CostMode { Rental, Owned };
enum class CarbonPriceScope { OperationalLocation, OperationalMarket, TotalLocation, TotalMarket };
enum class SciUnit { ExaFlop1e15, TrainingTokens1000, Parameters1e9, Tokens1000, Query };
enum class DistributionKind { Fixed, Uniform, Triangular, Pert, Normal, Lognormal, Beta };

/// An instant in UTC, whole seconds since 1970-01-01.
struct Instant {
    std::int64_t secondsUtc = 0;
    friend bool operator==(Instant, Instant) = default;
    friend auto operator<=>(Instant, Instant) = default;
};

/// A calendar day, days since 1970-01-01.
struct Date {
    std::int64_t days = 0;
    friend bool operator==(Date, Date) = default;
    friend auto operator<=>(Date, Date) = default;
};

using Number = std::optional<double>;

struct Architecture {
    Number layers, hidden, heads, kvHeads, qkHeadDim, vHeadDim, ffn, vocabulary, sequence;
    Number experts, routed, shared, expertFfn; // mixture of experts
    std::optional<bool> gated;
    std::optional<Attention> attention;
    friend bool operator==(const Architecture&, const Architecture&) = default;
};

struct Workload {
    std::optional<std::string> preset; // model id
    Number parameters, activeParameters, tokens;
    std::optional<Architecture> architecture;
    Number flops;            // F_model, FLOP
    Number acceleratorHours; // A, h
    Number energyKwh;
    std::optional<EnergyLevel> energyLevel;
    Number samples, flopsPerSample, macsPerSample,
        frozenFlopsPerSample; // forward pass of one sample
    std::optional<Task> task;
    Number adapterParameters;
    std::optional<Recomputation> recomputation;
    Number lostFraction, evaluationShare, experimentsMultiplier; // phi, eps, kappa
    friend bool operator==(const Workload&, const Workload&) = default;
};

struct Power {          // at most one is given
    Number utilisation; // u_p
    Number fractionOfTdp;
    Number meanW;   // per accelerator
    Number systemW; // per accelerator, host and network included
    friend bool operator==(const Power&, const Power&) = default;
};

struct Hardware {
    std::optional<std::string> accelerator; // catalog id
    Number count;
    std::optional<std::string> node; // catalog id
    Number acceleratorsPerNode;
    std::optional<Precision> precision;
    Number mfu, hfu;      // steady state
    Number peakFlopsPerS; // per accelerator, dense
    Power power;
    Number hostWPerNode, networkW, storageTb; // network per accelerator
    Number idleHours, idleFactor;
    Number lifetimeYears, lifetimeUtilisation;
    Number embodiedKgPerAccelerator, embodiedKgPerNode;
    friend bool operator==(const Hardware&, const Hardware&) = default;
};

struct Site {
    std::optional<std::string> zone;        // catalog id, such as "DE"
    std::optional<std::string> cloudRegion; // "Google Cloud:europe-west1"
    Number pue;
    Number wueLPerKwh;
    Number onsiteShare, onsiteFactorGPerKwh;
    Number powerMw; // connected load
    std::optional<Date> startedOperation;
    Number heatReuseShare, renewableShare;
    friend bool operator==(const Site&, const Site&) = default;
};

struct Contract {
    ContractType type = ContractType::Ppa;
    double share = 0; // of grid purchase
    double factorGPerKwh = 0, upstreamGPerKwh = 0;
    bool qualified = false; // the user confirms the quality criteria of METHOD.md 5.6
    friend bool operator==(const Contract&, const Contract&) = default;
};

struct HourlySupply {
    double annualMwh = 0;
    ProfileShape shape = ProfileShape::Flat;
    std::vector<double> hourly; // 8,760 numbers if the shape is Hourly
    friend bool operator==(const HourlySupply&, const HourlySupply&) = default;
};

using Mix = std::map<std::string, double>; // energy source key -> share

struct Electricity {
    Number intensityGPerKwh;
    std::optional<Mix> mix;
    std::optional<FactorSet> factorSet;
    std::optional<bool> mixCalibrated;
    std::optional<std::vector<double>> hourlyIntensityGPerKwh;
    std::optional<std::string> profileZone; // catalog id, whose hourly shape is borrowed
    std::optional<Basis> basis;
    Number gridLossShare;
    std::vector<Contract> contracts;
    Number residualGPerKwh;
    std::optional<HourlySupply> cfeHourly;
    Number forecastYear;
    friend bool operator==(const Electricity&, const Electricity&) = default;
};

struct Schedule {
    std::optional<Instant> start; // empty: no hourly profile
    std::optional<Policy> policy;
    std::optional<Instant> deadline;
    Number restartOverheadH;
    friend bool operator==(const Schedule&, const Schedule&) = default;
};

struct Use {
    Number queriesPerDay, days, growthPerDay;
    Number promptTokens, outputTokens, whPerQuery; // whPerQuery at facility level
    std::optional<std::string> accelerator;
    Number prefillUtilisation, decodeUtilisation, fleetUtilisation;
    friend bool operator==(const Use&, const Use&) = default;
};

struct Economics { // money in the plan's currency
    std::optional<CostMode> mode;
    Number rentPerAcceleratorHour, electricityPricePerKwh, capexPerAccelerator, capexPerNode;
    Number waterPricePerM3, carbonPricePerT;
    std::optional<CarbonPriceScope> carbonPriceScope;
    friend bool operator==(const Economics&, const Economics&) = default;
};

struct Caps {
    Number emissionsT, energyMwh, cost, durationH, waterM3;
    friend bool operator==(const Caps&, const Caps&) = default;
};

struct Avoided {
    Number tCO2e, attributionShare, realisedShare, rebound;
    std::string mechanism, evidence;
    friend bool operator==(const Avoided&, const Avoided&) = default;
};

struct Distribution {
    DistributionKind kind = DistributionKind::Fixed;
    std::vector<double> parameters; // as INTERFACE.md lists them
    std::optional<std::pair<double, double>> truncate;
    friend bool operator==(const Distribution&, const Distribution&) = default;
};

/// One scenario of a plan, as given.
struct Scenario {
    // Written once in scenario.cpp instead of compiled anew wherever a scenario is copied.
    Scenario();
    Scenario(const Scenario&);
    Scenario(Scenario&&) noexcept;
    Scenario& operator=(const Scenario&);
    Scenario& operator=(Scenario&&) noexcept;
    ~Scenario();
    friend bool operator==(const Scenario&, const Scenario&);

    std::string id;
    std::string name; // UTF-8
    std::string note;
    std::string colour;  // "#rrggbb" or empty: by position
    bool hidden = false; // from the charts
    std::optional<Boundary> boundary;
    Workload workload;
    Hardware hardware;
    Site site;
    Electricity electricity;
    Schedule schedule;
    std::optional<Use> use;
    Economics economics;
    Caps caps;
    std::optional<Avoided> avoided;
    std::optional<SciUnit> sciPer;
    std::map<std::string, Distribution> uncertainty; // input path -> distribution
    std::map<std::string, std::string>
        unknown; // JSON pointer from the scenario -> JSON text, kept as it came
};

} // namespace vorlauf
