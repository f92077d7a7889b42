// SPDX-License-Identifier: GPL-3.0-or-later
#include "leverspec.h"

namespace vorlauf {

std::span<const std::string_view> leverPaths()
{
    static constexpr std::string_view paths[] = {"/workload/tokens",
                                                 "/workload/experimentsMultiplier",
                                                 "/workload/lostFraction",
                                                 "/workload/evaluationShare",
                                                 "/hardware/count",
                                                 "/hardware/mfu",
                                                 "/hardware/power/utilisation",
                                                 "/hardware/lifetimeYears",
                                                 "/hardware/lifetimeUtilisation",
                                                 "/site/pue",
                                                 "/site/wueLPerKwh",
                                                 "/site/onsiteShare",
                                                 "/electricity/intensityGPerKwh",
                                                 "/electricity/gridLossShare",
                                                 "/use/queriesPerDay",
                                                 "/use/days",
                                                 "/economics/rentPerAcceleratorHour",
                                                 "/economics/electricityPricePerKwh",
                                                 "/economics/carbonPricePerT"};
    return paths;
}

NumberSpec intensitySpec()
{
    NumberSpec spec = numberSpec("/electricity/intensityGPerKwh");
    spec.write = [](Scenario& scenario, Number value) {
        scenario.electricity.intensityGPerKwh = value;
        if (value) {
            scenario.electricity.mix = {};
            scenario.electricity.mixCalibrated = {};
        }
    };
    return spec;
}

NumberSpec leverSpec(std::string_view path)
{
    if (path == "/electricity/intensityGPerKwh")
        return intensitySpec();
    if (path == "/hardware/mfu")
        return numberSpec(path, {"/hardware/hfu"});
    if (path == "/hardware/power/utilisation")
        return numberSpec(
            path,
            {"/hardware/power/fractionOfTdp", "/hardware/power/meanW", "/hardware/power/systemW"});
    return numberSpec(path);
}

} // namespace vorlauf
