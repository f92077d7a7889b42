// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogchoice.h"

namespace vorlauf {

void chooseAccelerator(Scenario& scenario, const Catalog& catalog, std::optional<std::string> id)
{
    Hardware& hardware = scenario.hardware;
    const Node* node = hardware.node ? catalog.node(*hardware.node) : nullptr;
    if (node && node->acceleratorId != id.value_or(""))
        hardware.node = {};
    hardware.accelerator = std::move(id);
}

void chooseZone(Scenario& scenario, std::optional<std::string> id)
{
    if (scenario.electricity.mixCalibrated.value_or(false)) {
        scenario.electricity.mix = {};
        scenario.electricity.mixCalibrated = {};
    }
    scenario.site.zone = std::move(id);
}

void choosePreset(Scenario& scenario, std::optional<std::string> id)
{
    scenario.workload.preset = std::move(id);
    scenario.workload.parameters = scenario.workload.activeParameters = {};
    if (scenario.workload.task.value_or(Task::Pretrain) == Task::Pretrain)
        scenario.workload.tokens = {};
}

} // namespace vorlauf
