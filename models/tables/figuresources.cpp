// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresources.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace vorlauf {

namespace {

// Groups of inputs: the chapters of the method they enter by.
enum : unsigned {
    Work = 1,
    Machine = 2,
    Manufacture = 4,
    Building = 8,
    Grid = 16,
    Water = 32,
    Use = 64,
    Money = 128,
    Caps = 256,
    Avoided = 512,
    Contracted = 1024, // supply matched hour by hour
    Everything = 2047,
    Energy = Work | Machine,
    Site = Energy | Building,
    Footprint = Site | Grid | Manufacture | Use,
};

struct Group {
    std::string_view prefix;
    unsigned groups;
};

unsigned firstMatch(std::span<const Group> list, std::string_view text)
{
    const auto found
        = std::ranges::find_if(list, [&](const Group& g) { return text.starts_with(g.prefix); });
    return found == list.end() ? Everything : found->groups;
}

constexpr std::array inputGroups{
    Group{"/boundary", Everything},
    Group{"/workload", Work},
    Group{"/hardware/embodied", Manufacture},
    Group{"/hardware/lifetime", Manufacture},
    Group{"/hardware", Machine},
    Group{"/site/wue", Water},
    Group{"/site/pue", Building},
    Group{"/site/zone", Building | Grid | Water | Money},
    Group{"/site/cloudRegion", Building | Grid | Water | Money},
    Group{"/site", Building | Grid},
    Group{"/electricity/cfeHourly", Contracted},
    Group{"/electricity", Grid},
    Group{"/schedule", Grid},
    Group{"/use", Use},
    Group{"/economics", Money},
    Group{"/caps", Caps},
    Group{"/avoided", Avoided},
};

constexpr std::array figureGroups{
    Group{"flopsModel", Work},
    Group{"acceleratorHours", Energy},
    Group{"durationH", Energy},
    Group{"mfu", Energy},
    Group{"energy.facilityKwh", Site},
    Group{"energy.", Energy},
    Group{"emissions.operational", Site | Grid},
    Group{"emissions.gridLossG", Site | Grid},
    Group{"emissions.upstream", Site | Grid},
    Group{"emissions.embodiedG", Energy | Manufacture},
    Group{"emissions.useG", Footprint},
    Group{"emissions.", Footprint},
    Group{"intensity", Site | Grid},
    Group{"water.onsiteL", Energy | Water},
    Group{"water.", Site | Grid | Water},
    Group{"cost.electricity", Site | Grid | Money},
    Group{"cost.rent", Energy | Money},
    Group{"cost.hardware", Energy | Manufacture | Money},
    Group{"cost.water", Energy | Water | Money},
    Group{"cost.", Footprint | Water | Money},
    Group{"sci", Footprint},
    Group{"schedule", Site | Grid},
    Group{"matching.", Site | Grid | Contracted},
    Group{"use.breakEven", Footprint},
    Group{"use.", Site | Use},
    Group{"avoided", Avoided},
};

void addSources(std::vector<std::string_view>& sources, std::string_view joined)
{
    while (!joined.empty()) {
        const std::string_view source = joined.substr(0, joined.find(';'));
        if (!source.empty() && std::ranges::find(sources, source) == sources.end())
            sources.push_back(source);
        joined.remove_prefix(std::min(source.size() + 1, joined.size()));
    }
}

const InputUsed* inputAt(const Estimate& estimate, std::string_view path)
{
    const auto found = std::ranges::find(estimate.inputs, path, &InputUsed::path);
    return found == estimate.inputs.end() ? nullptr : &*found;
}

} // namespace

bool feeds(std::string_view path, std::string_view figure)
{
    return (firstMatch(inputGroups, path) & firstMatch(figureGroups, figure)) != 0;
}

std::string sourcesOf(std::span<const Estimate* const> results, std::string_view figure)
{
    std::vector<std::string_view> sources;
    for (const Estimate* result : results) {
        for (const InputUsed& input : result->inputs) {
            if (feeds(input.path, figure))
                addSources(sources, input.source);
        }
    }
    std::string joined;
    for (const std::string_view source : sources)
        joined.append(joined.empty() ? "" : ";").append(source);
    return joined;
}

bool comparable(const Estimate& a, const Estimate& b, std::string_view figure)
{
    if (a.boundary != b.boundary || (figure.starts_with("sci") && a.sciPer != b.sciPer))
        return false;
    const InputUsed* basisA = inputAt(a, "/electricity/basis");
    const InputUsed* basisB = inputAt(b, "/electricity/basis");
    return !basisA || !basisB || basisA->value == basisB->value;
}

} // namespace vorlauf
