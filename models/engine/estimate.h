// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "fault.h"
#include "scenario.h"

namespace vorlauf {

// The result record of METHOD.md 1. Grams, kWh, hours, litres; an empty number could not be
// computed and is never 0.

struct EnergyResult { // kWh
    Number acceleratorKwh, hostKwh, networkKwh, storageKwh,
        idleKwh; // idleKwh 0: idle reservation not included
    Number itKwh, facilityKwh;
    Number onsiteKwh; // E_self, inside facilityKwh
    friend bool operator==(const EnergyResult&, const EnergyResult&) = default;
};

struct EmissionsResult { // g CO2e
    Number operationalLocationG, operationalMarketG, gridLossG, upstreamG, upstreamMarketG,
        embodiedG, useG;
    Number totalLocationG, totalMarketG;
    friend bool operator==(const EmissionsResult&, const EmissionsResult&) = default;
};

struct WaterResult { // L
    Number onsiteL, offsiteL, offsiteWithoutHydroL;
    friend bool operator==(const WaterResult&, const WaterResult&) = default;
};

struct CostResult { // money in the plan's currency; an empty line has no price
    std::string currency;
    Number electricity, rent, hardware, carbon, water,
        total; // rental: electricity and water are memo lines
    friend bool operator==(const CostResult&, const CostResult&) = default;
};

struct EquivalentResult {
    std::string id; // row of the table equivalents
    double count = 0;
    friend bool operator==(const EquivalentResult&, const EquivalentResult&) = default;
};

struct ScheduleResult { // only with schedule.start or another policy than fixed
    int startHour = 0;  // index in the typical UTC year
    Instant start;
    Number savingVsNow, savingVsMean; // share, below 0 if worse; empty without an hourly profile
    int segments = 1;
    friend bool operator==(const ScheduleResult&, const ScheduleResult&) = default;
};

/// 24/7 matching of a contracted supply (METHOD.md 5.7), of the main run; only with cfeHourly.
struct MatchingResult {
    Number cfeScore, annualClaim; // 0..1
    Number operationalG;          // hour by hour, never part of a total
    friend bool operator==(const MatchingResult&, const MatchingResult&) = default;
};

/// The use phase (METHOD.md 7), only with `use`. Break-even is where its location-based emissions
/// equal those of the training; empty: never, or unknown.
struct UseResult {
    Number queryWh, totalKwh; // at facility level
    Number breakEvenQueries, breakEvenDays;
    friend bool operator==(const UseResult&, const UseResult&) = default;
};

enum class CheckStatus { Pass, Fail, Flag, NotApplicable, Unknown };
struct Check {
    std::string id; // cap.emissions, rule.enefg_pue_2027
    CheckStatus status = CheckStatus::Unknown;
    Number value, limit;
    friend bool operator==(const Check&, const Check&) = default;
};

/// The parts shown of a quantity (METHOD.md 12.0); they add up to its total. Empty parts were not
/// computed; without an accelerator all IT energy stands under accelerators.
struct Parts {
    Number accelerators, hostAndNetwork, cooling, embodied, lostAndRepeated, use;
    friend bool operator==(const Parts&, const Parts&) = default;
};

enum class Origin { Given, Catalog, Method, Derived };

/// An input as it was used. Everything but Given is a default and is shown as one.
struct InputUsed {
    std::string path;                        // "/site/pue"
    std::variant<double, std::string> value; // a number in the unit of the field, or a word or id
    Origin origin = Origin::Given;
    std::string source; // source_id of the row, or "METHOD 3.2"; several joined with ";"
    Number year;        // of the row
    friend bool operator==(const InputUsed&, const InputUsed&) = default;
};

struct Estimate {
    Boundary boundary = Boundary::Run;
    Number flopsModel, flopsHardware;            // FLOP
    Number acceleratorHours, durationH;          // A, t_run
    Number mfu;                                  // steady state
    Number overheadFactor;                       // o = (1 + eps) kappa / (1 - phi)
    Number parameters, activeParameters, tokens; // N, N_act, D where known
    Number peakFlopsPerS, meanPowerW;            // p; P_acc
    Number nodes, systemPowerW;                  // P_IT / n
    Number pue;
    EnergyResult energy;
    EmissionsResult emissions;
    Number intensityLocationGPerKwh, intensityMarketGPerKwh; // effective: op / E_fac
    WaterResult water;
    CostResult cost;
    Number sciG; // g per unit of sciPer
    SciUnit sciPer = SciUnit::ExaFlop1e15;
    std::vector<EquivalentResult> equivalents;
    std::optional<ScheduleResult> schedule;
    std::optional<MatchingResult> matching;
    std::optional<UseResult> use;
    Number avoidedG;                               // beside the footprint, never inside
    std::vector<Check> checks;                     // caps, then rules
    std::vector<std::string> targets; // of a state, as information: ids as in checks
    Date rulesDay;                                 // on which the rules were evaluated
    Parts locationParts, marketParts, energyParts; // g, g, kWh
    std::vector<InputUsed> inputs;                 // in the order of fields.h
    std::vector<Warning> warnings;
    friend bool operator==(const Estimate&, const Estimate&) = default;
};

/// Everything Vorlauf knows of one scenario (METHOD.md 1, order of evaluation): validates every
/// input, fills what was not given from the catalog's rows, and computes the full result.
/// currency       ISO 4217 code of the money fields and of the cost result
/// evaluationDay  on which the rules count for a scenario without a start (METHOD.md 8.5), such as
///                today; empty: the first day of the month of the catalog's version
/// Faults: all of METHOD.md 14, each with its JSON pointer from the scenario, in the order of
/// fields.h. Pure: same scenario, catalog, currency and day give the same result, bit for bit.
Result<Estimate> estimate(const Scenario& scenario, const Catalog& catalog,
                          std::string_view currency = "EUR",
                          std::optional<Date> evaluationDay = {});

} // namespace vorlauf
