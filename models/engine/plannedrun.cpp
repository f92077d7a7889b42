// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedrun.h"

#include "units.h"
#include "words.h"

#include <array>
#include <charconv>

namespace vorlauf {

namespace {

constexpr double kwhPerMwh = 1e3;

Number times(Number number, double factor)
{
    return number ? Number(*number * factor) : Number();
}

/// Whether a number of the table was printed with a single significant digit, as "0.00002".
bool hasOneDigit(double number)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number,
                                   std::chars_format::scientific);
    return std::string_view(text.data(), std::size_t(end.ptr - text.data())).find('e') == 1;
}

Number hoursOfTokens(const PublishedRun& run)
{
    return run.tokenAcceleratorHours ? run.tokenAcceleratorHours : run.acceleratorHours;
}

Workload plannedWorkload(const PublishedRun& run, AccuracyMode mode)
{
    Workload work;
    work.parameters = times(run.paramsTotalB, perBillion);
    work.activeParameters = times(run.paramsActiveB, perBillion);
    if (mode == AccuracyMode::Hours)
        work.acceleratorHours = run.acceleratorHours;
    else if (run.tokensB && run.paramsTotalB)
        work.tokens = *run.tokensB * perBillion;
    else
        work.flops = run.trainFlops;
    work.task = fromWord<Task>(run.task);
    return work;
}

void addTableCaveats(const PublishedRun& run, AccuracyMode mode, const Catalog& catalog,
                     PublishedNumber& number)
{
    const std::string_view subject = mode == AccuracyMode::Hours ? "energy" : "hours";
    for (const RunCaveat& row : catalog.runCaveats) {
        if (row.runId == run.runId && row.subject == subject)
            (row.excludes ? number.exclude : number.caveats).push_back(row.caveat);
    }
}

} // namespace

bool isAcceleratorEnergy(const PublishedRun& run)
{
    return run.energyIncludesPue == "no";
}

std::optional<Scenario> plannedRun(const PublishedRun& run, AccuracyMode mode,
                                   const Catalog& catalog)
{
    const MethodDefault* count = catalog.methodDefault("hw.mfu_reference_count");
    Scenario s;
    s.id = run.runId;
    s.name = run.model;
    s.workload = plannedWorkload(run, mode);
    const Workload& work = s.workload;
    if (run.acceleratorId.empty() || !(work.acceleratorHours || work.tokens || work.flops))
        return {};
    s.hardware.accelerator = run.acceleratorId;
    s.hardware.count = run.acceleratorCount ? run.acceleratorCount : count ? count->mode : Number();
    s.site.pue = run.pueStated;
    s.electricity.intensityGPerKwh = run.gridCiGPerKwhStated;
    return s;
}

PublishedNumber publishedNumber(const PublishedRun& run, AccuracyMode mode, const Catalog& catalog)
{
    PublishedNumber number;
    const auto exclude = [&](bool does, const char* reason) {
        if (does)
            number.exclude.emplace_back(reason);
    };
    exclude(run.acceleratorId.empty(), "no_accelerator");
    exclude(!run.acceleratorHours, "no_hours");
    if (mode == AccuracyMode::Hours) {
        number.value = times(run.energyMwhReported, kwhPerMwh);
        exclude(!number.value, "no_energy");
        const bool measured = run.powerBasis.starts_with("measured");
        const bool open = run.powerBasis.starts_with("measured/"); // "measured/estimated"
        exclude(number.value && !measured, "not_measured");
        exclude(number.value && open, "perhaps_measured");
        exclude(number.value && hasOneDigit(*run.energyMwhReported), "one_digit");
    } else {
        number.value = hoursOfTokens(run);
        exclude(!run.paramsTotalB, "no_parameters");
        exclude(run.paramsTotalB && !run.paramsActiveB, "no_active_parameters");
        exclude(!run.tokensB && !run.trainFlops, "no_tokens");
        if (!run.tokensB && run.trainFlops)
            number.caveats.emplace_back("flop_for_tokens");
    }
    addTableCaveats(run, mode, catalog, number);
    if (!run.acceleratorCount && mode == AccuracyMode::Hours) // hours do not depend on it
        number.caveats.emplace_back("no_count");
    return number;
}

} // namespace vorlauf
