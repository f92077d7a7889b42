// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"
#include "plan.h"
#include "words.h"

namespace vorlauf {

/// Names that break careless writers: quotes, markup, emoji, right-to-left, control signs, length.
inline std::vector<std::string> hostileNames()
{
    return {"\"quoted\" \\ back / slash",
            "<b>&amp;</b> ]]> </script>",
            "\xF0\x9F\x9A\x80 \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xAC emoji",
            "\xE2\x80\xAE"
            "right to left \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
            std::string(200, 'x'),
            std::string("nul\0inside\x01\x1f\t\r\n", 16),
            "=HYPERLINK(\"x\")",
            "~0 ~1 /a~b/ {}[],:",
            ""};
}

/// A scenario in which every number field holds another number and every other member is set.
inline Scenario fullScenario(const std::string& id, const std::string& name)
{
    Scenario s;
    s.id = id;
    s.name = name;
    s.note = name;
    s.colour = "#1a2B3c";
    s.hidden = true;
    s.boundary = Boundary::Lifecycle;
    double value = 0.1;
    for (const NumberField& field : numberFields()) {
        field.write(s) = value;
        value *= 1.7;
    }
    s.workload.preset = "bloom";
    s.workload.architecture->gated = false;
    s.workload.architecture->attention = Attention::Causal;
    s.workload.energyLevel = EnergyLevel::It;
    s.workload.task = Task::Qlora;
    s.workload.recomputation = Recomputation::Selective;
    s.hardware.accelerator = "nvidia-a100-sxm4-80gb";
    s.hardware.node = "nvidia-dgx-a100-640gb";
    s.hardware.precision = Precision::Tf32;
    s.site.zone = "DE";
    s.site.cloudRegion = "Google Cloud:europe-west1";
    s.site.startedOperation = parseDate("2024-02-29");
    s.electricity.mix = Mix{{"wind_onshore", 0.25}, {"coal", 0.75}};
    s.electricity.factorSet = FactorSet::Unece2022;
    s.electricity.mixCalibrated = true;
    s.electricity.hourlyIntensityGPerKwh = std::vector{1.0, 2.5, 1e-7, 1e22};
    s.electricity.profileZone = "FR";
    s.electricity.basis = Basis::Direct;
    s.electricity.contracts
        = {{ContractType::Ppa, 0.5, 0, 11, true}, {ContractType::Supplier, 0.25, 120.5, 0, false}};
    s.electricity.cfeHourly = HourlySupply{1234.5, ProfileShape::Hourly, {0, 0.1, 0.3}};
    s.schedule.start = parseInstant("2026-03-01T00:00Z");
    s.schedule.policy = Policy::PauseResume;
    s.schedule.deadline = parseInstant("2026-04-01T12:30:15Z");
    s.use->accelerator = "nvidia-h100-sxm5-80gb";
    s.economics.mode = CostMode::Owned;
    s.economics.carbonPriceScope = CarbonPriceScope::TotalMarket;
    s.avoided->mechanism = "better routing";
    s.avoided->evidence = "a study";
    s.sciPer = SciUnit::Query;
    s.uncertainty
        = {{"hardware.mfu", {DistributionKind::Triangular, {0.3, 0.4, 0.5}, std::pair{0.31, 0.49}}},
           {"site.pue", {DistributionKind::Beta, {2, 3, 1, 1.5}, {}}},
           {"workload.tokens", {DistributionKind::Lognormal, {3e11, 1.2}, {}}}};
    s.unknown = {{"/workload/architecture/novel", "[1,{\"a\":null}]"},
                 {"/electricity/contracts/1/buyer", "\"me\""},
                 {"/uncertainty/site.pue/why", "12345678901234567890"},
                 {"/tags", "{\"b\":1,\"a\":[true]}"},
                 {"/a~1b~0c", "0.10"}};
    return s;
}

inline Plan fullPlan()
{
    Plan plan;
    plan.title = hostileNames().front();
    plan.currency = "USD";
    for (const std::string& name : hostileNames()) {
        const std::string id = "id " + std::to_string(plan.scenarios.size()) + name;
        plan.scenarios.push_back(fullScenario(id, name));
    }
    plan.baseline = plan.scenarios[2].id;
    for (const std::string& name : hostileNames())
        plan.findingTexts.push_back({"explanation:" + name, "en", name, name});
    plan.slides = {{"why", plan.scenarios[1].id, hostileNames()[3], {"/site/pue", "/hardware/mfu"}},
                   {"confidence", {}, {}, {}},
                   {"overview", {}, {}, {}, "emissions", "market"}};
    Accelerator own;
    own.acceleratorId = "own-card";
    own.name = "Own \"card\"";
    own.tdpW = 123.4;
    own.hostIncluded = true;
    plan.rows.accelerators = {own};
    Zone zone;
    zone.zoneId = "XX-OWN";
    zone.carbonIntensityGPerKwh = 17;
    plan.rows.zones = {zone};
    HourlyProfile profile;
    profile.zoneId = "XX-OWN";
    std::vector<std::uint16_t> hours(8760);
    for (std::size_t i = 0; i < hours.size(); ++i)
        hours[i] = std::uint16_t(i % 700);
    profile.gPerKwh = std::make_shared<const std::vector<std::uint16_t>>(std::move(hours));
    plan.rows.hourlyProfiles = {profile};
    plan.unknown = {{"/author", "\"me\""},
                    {"/slides/1/colour", "[1,2]"},
                    {"/catalogRows/zones/0/owner", "{\"x\":1}"},
                    {"/findings/1/author", "\"me\""}};
    return plan;
}

} // namespace vorlauf
