// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"

#include "decomposition.h"

#include <algorithm>

namespace vorlauf {

namespace {

/// The chain that both sides can be written as.
enum class Chain { Work, Hours, Energy };

struct Factor {
    std::string_view name;
    double value;
};
using Product = std::vector<Factor>;

Chain commonChain(const Estimate& a, const Estimate& b)
{
    const auto both = [&](auto known) { return known(a) && known(b); };
    const bool hours
        = both([](const Estimate& e) { return e.acceleratorHours && *e.acceleratorHours > 0; });
    const bool work = both([](const Estimate& e) { return e.flopsModel && *e.flopsModel > 0; });
    return hours && work ? Chain::Work : hours ? Chain::Hours : Chain::Energy;
}

/// The factors from work to accelerator-hours, or from what is known of them.
Product hoursOf(const Estimate& e, Chain chain)
{
    if (chain == Chain::Hours)
        return {{"hours", *e.acceleratorHours}};
    const double flops = *e.flopsModel;
    const double overheads = e.overheadFactor.value_or(1);
    return {{"model", flops},
            {"utilisation", *e.acceleratorHours / (flops * overheads)},
            {"overheads", overheads}};
}

double operationalG(const Estimate& e)
{
    return e.emissions.operationalLocationG.value_or(0) + e.emissions.upstreamG.value_or(0)
        + e.emissions.gridLossG.value_or(0);
}

double ratio(double numerator, double denominator)
{
    return denominator == 0 ? 0 : numerator / denominator;
}

Product operation(const Estimate& e, Chain chain)
{
    const double it = e.energy.itKwh.value_or(0);
    const double facility = e.energy.facilityKwh.value_or(0);
    Product product;
    if (chain == Chain::Energy) {
        product = {{"energy", it}};
    } else {
        product = hoursOf(e, chain);
        product.push_back({"power", it / *e.acceleratorHours});
    }
    product.push_back({"pue", ratio(facility, it)});
    product.push_back({"grid", ratio(operationalG(e), facility)});
    return product;
}

Product hardware(const Estimate& e, Chain chain)
{
    const double embodied = e.emissions.embodiedG.value_or(0);
    if (chain == Chain::Energy)
        return {{"embodied", embodied}};
    Product product = hoursOf(e, chain);
    product.push_back({"embodied", embodied / *e.acceleratorHours});
    return product;
}

class Effects
{
public:
    /// Adds the effects of a component to those of the factors of the same name.
    void add(const Product& from, const Product& to)
    {
        std::vector<double> before, after;
        for (std::size_t k = 0; k < from.size(); ++k) {
            before.push_back(from[k].value);
            after.push_back(to[k].value);
        }
        m_byShapley = m_byShapley || usesShapley(before, after);
        const auto effects = decompose(before, after);
        for (std::size_t k = 0; k < from.size(); ++k) {
            FactorEffect& effect = named(from[k].name);
            effect.differenceG += effects[k];
            if (before[k] != 0)
                effect.ratio = after[k] / before[k];
        }
    }

    std::vector<FactorEffect> ordered() const
    {
        static constexpr std::string_view order[]
            = {"model",     "hours", "energy", "utilisation", "power",
               "overheads", "pue",   "grid",   "embodied",    "use"};
        std::vector<FactorEffect> sorted;
        for (const auto name : order) {
            const auto found = std::ranges::find(m_effects, name, &FactorEffect::name);
            if (found != m_effects.end())
                sorted.push_back(*found);
        }
        return sorted;
    }

    bool byShapley() const { return m_byShapley; }

private:
    FactorEffect& named(std::string_view name)
    {
        const auto found = std::ranges::find(m_effects, name, &FactorEffect::name);
        return found != m_effects.end() ? *found
                                        : m_effects.emplace_back(FactorEffect{name, 0, {}});
    }

    std::vector<FactorEffect> m_effects;
    bool m_byShapley = false;
};

/// USE where it is inside the total.
double useInTotal(const Estimate& e)
{
    return e.boundary == Boundary::Lifecycle ? e.emissions.useG.value_or(0) : 0;
}

} // namespace

std::optional<Comparison> compare(const Estimate& from, const Estimate& to)
{
    if (!from.emissions.totalLocationG || !to.emissions.totalLocationG)
        return {};
    const Chain chain = commonChain(from, to);
    Effects effects;
    effects.add(operation(from, chain), operation(to, chain));
    if (from.emissions.embodiedG || to.emissions.embodiedG)
        effects.add(hardware(from, chain), hardware(to, chain));
    if (useInTotal(from) != 0 || useInTotal(to) != 0)
        effects.add({{"use", useInTotal(from)}}, {{"use", useInTotal(to)}});

    Comparison comparison;
    comparison.fromG = *from.emissions.totalLocationG;
    comparison.toG = *to.emissions.totalLocationG;
    comparison.factors = effects.ordered();
    comparison.byShapley = effects.byShapley();
    comparison.residualG = comparison.differenceG();
    for (const FactorEffect& effect : comparison.factors)
        comparison.residualG -= effect.differenceG;
    return comparison;
}

} // namespace vorlauf
