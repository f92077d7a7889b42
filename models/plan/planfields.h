// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontree.h"
#include "planreading.h"
#include "planslide.h"

#include <functional>

namespace vorlauf {

/// One member of a scenario in the plan file: the reader looks it up by its path, the writer walks
/// the list.
struct PlanField {
    std::string path;        // JSON pointer from the scenario
    bool isObject = false;   // its members are fields of their own
    bool isOptional = false; // an object that says something by being there
    std::function<void(PlanReading&, const JsonPlace&, Scenario&)> read; // of an object: makes it
    std::function<void(const Scenario&, JsonTree&)>
        write; // of an optional object: that it is there
};

/// Every member of a scenario but id and name, in the order of INTERFACE.md; the numbers are those
/// of numberFields().
const std::vector<PlanField>& planFields();
const PlanField* planField(std::string_view path);

// Values with a form of their own.
void readMix(PlanReading& reading, const JsonPlace& place, std::optional<Mix>& mix);
void readContracts(PlanReading& reading, const JsonPlace& place, std::vector<Contract>& contracts);
void readSupply(PlanReading& reading, const JsonPlace& place, std::optional<HourlySupply>& supply);
void readDistributions(PlanReading& reading, const JsonPlace& place,
                       std::map<std::string, Distribution>& distributions);
void readSlides(PlanReading& reading, const JsonPlace& place, std::vector<PlanSlide>& slides);
void writeMix(const std::optional<Mix>& mix, JsonTree& tree);
void writeContracts(const std::vector<Contract>& contracts, JsonTree& tree);
void writeSupply(const std::optional<HourlySupply>& supply, JsonTree& tree);
void writeDistributions(const std::map<std::string, Distribution>& distributions, JsonTree& tree);
void writeSlides(const std::vector<PlanSlide>& slides, JsonTree& tree);

} // namespace vorlauf
