// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputnumber.h"

#include <array>
#include <random>

namespace vorlauf {

/// Inputs of every kind and samples of their numbers, in an order that a seed decides. Some numbers
/// are unknown, some are zero.
class RandomInputs
{
public:
    explicit RandomInputs(unsigned seed) : m_random(seed)
    {
        for (std::uint16_t& hour : m_typical)
            hour = std::uint16_t(100 + below(700));
        for (double& hour : m_own)
            hour = 400 * uniform();
    }

    int below(int count) { return std::uniform_int_distribution(0, count - 1)(m_random); }
    double uniform() { return std::uniform_real_distribution(0.0, 1.0)(m_random); }

    /// A valid value of a number.
    double value(InputNumber which)
    {
        switch (which) {
        case InputNumber::LostFraction:
        case InputNumber::GridLossShare:
            return 0.4 * uniform();
        case InputNumber::Count:
            return 1 + below(3000);
        case InputNumber::AcceleratorsPerNode:
            return 1 + below(16);
        case InputNumber::ExperimentsMultiplier:
        case InputNumber::Pue:
            return 1 + uniform();
        case InputNumber::GrowthPerDay:
            return below(2) ? 0.01 * (uniform() - 0.3) : 0;
        case InputNumber::Tokens:
        case InputNumber::Parameters:
        case InputNumber::ActiveParameters:
            return 1e10 * uniform();
        case InputNumber::Flops:
            return 1e22 * uniform();
        case InputNumber::PeakFlopsPerS:
        case InputNumber::ServerPeakFlopsPerS:
            return 1e15 * uniform();
        case InputNumber::IdleHours:
        case InputNumber::IdleFactor:
        case InputNumber::QueriesPerDay:
        case InputNumber::EnergyKwh:
        case InputNumber::AcceleratorHours:
            return below(3) ? 1e5 * uniform() : 0;
        case InputNumber::OnsiteShare:
        case InputNumber::ContractShare:
        case InputNumber::DirectShare:
        case InputNumber::FleetUtilisation:
            return below(4) ? uniform() : 1;
        default:
            return 0.05 + uniform();
        }
    }

    Inputs inputs()
    {
        Inputs in;
        in.boundary = Boundary(below(3));
        in.sciPer = SciUnit(below(5));
        in.workload.kind = WorkKind(below(3));
        in.workload.energyLevel = EnergyLevel(below(4));
        in.workload.flops.rule = FlopRule(below(5));
        in.workload.flops.task = Task(below(5));
        in.workload.flops.recomputation = Recomputation(below(3));
        in.workload.flops.shape = shape();
        setHardware(in.hardware);
        in.use.present = below(2);
        if (below(2))
            setHardware(in.use.server.emplace());
        in.economics.mode = CostMode(below(2));
        in.economics.scope = CarbonPriceScope(below(4));
        for (std::size_t i = 0; i < inputNumberCount; ++i)
            set(in, InputNumber(i), below(12) ? value(InputNumber(i)) : unknown);
        setProfile(in.electricity);
        return in;
    }

    bool has(const Inputs& in, InputNumber which) const
    {
        return in.use.server || which < InputNumber::ServerPeakFlopsPerS
            || which > InputNumber::ServerChassisG;
    }

private:
    void set(Inputs& in, InputNumber which, double value)
    {
        if (has(in, which))
            number(in, which) = value;
    }

    Shape shape()
    {
        Shape s{24, 2048, 16, 16, 128, 128, 8192, 2, 50257, 2048};
        s.experts = below(2) ? 8 : 0;
        s.routed = 2;
        s.expertFfn = 4096;
        s.causal = below(2);
        return s;
    }

    void setHardware(HardwareInputs& h)
    {
        h.present = below(5) > 0;
        h.countGiven = below(2);
        h.ofHardware = below(2);
        h.powerRule = PowerRule(below(4));
        h.count = 8;
        h.perNode = 1 + below(8);
        h.idleHostShare = uniform();
    }

    void setProfile(ElectricityInputs& e)
    {
        switch (below(4)) {
        case 0:
            e.profile.typical = m_typical;
            break;
        case 1:
            e.profile.own = m_own;
            break;
        case 2: // ends before some runs do
            e.profile.own = std::span(m_own).first(std::size_t(200 + below(5000)));
            e.profile.wraps = false;
            break;
        default:
            return;
        }
        e.profile.mean = profileMean(e.profile);
        e.startHour = e.profile.wraps ? below(int(e.profile.size())) : 0;
        if (below(4) == 0)
            e.pausedShape = uniform();
    }

    std::mt19937 m_random;
    std::array<std::uint16_t, 8760> m_typical;
    std::array<double, 8760> m_own;
};

} // namespace vorlauf
