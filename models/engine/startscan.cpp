// SPDX-License-Identifier: GPL-3.0-or-later
#include "startscan.h"

#include <algorithm>
#include <cmath>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "startscan.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace vorlauf::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// min over k of (ahead[k] - behind[k]) + rest * hour[k], k = 0 ... count - 1.
double LowestWindow(const double* HWY_RESTRICT behind, const double* HWY_RESTRICT ahead,
                    const double* HWY_RESTRICT hour, double rest, std::size_t count)
{
    const hn::ScalableTag<double> d;
    const std::size_t lanes = hn::Lanes(d);
    const auto r = hn::Set(d, rest);
    const auto value = [&](std::size_t k) HWY_ATTR {
        const auto whole = hn::Sub(hn::LoadU(d, ahead + k), hn::LoadU(d, behind + k));
        return hn::Add(whole, hn::Mul(r, hn::LoadU(d, hour + k)));
    };
    double lowest = HUGE_VAL;
    std::size_t k = 0;
    if (count >= 2 * lanes) {
        auto even = value(0);
        auto odd = value(lanes);
        for (k = 2 * lanes; k + 2 * lanes <= count; k += 2 * lanes) {
            even = hn::Min(even, value(k));
            odd = hn::Min(odd, value(k + lanes));
        }
        lowest = hn::GetLane(hn::MinOfLanes(d, hn::Min(even, odd)));
    }
    for (; k < count; ++k) {
        const double part
            = rest * hour[k]; // a statement of its own: no fused multiply-add on any target
        lowest = std::min(lowest, (ahead[k] - behind[k]) + part);
    }
    return lowest;
}

} // namespace vorlauf::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace vorlauf {

HWY_EXPORT(LowestWindow);

StartScan::StartScan(std::span<const double> profile)
{
    reset(profile);
}

void StartScan::reset(std::span<const double> profile)
{
    const std::size_t hours = profile.size();
    m_hours = int(hours);
    m_profile.assign(profile.begin(), profile.end());
    m_profile.insert(m_profile.end(), profile.begin(), profile.end());
    m_prefix.resize(2 * hours + 1);
    m_turn = 0;
    for (std::size_t i = 0; i < hours; ++i) {
        m_prefix[i] = m_turn;
        m_turn += profile[i];
    }
    for (std::size_t i = 0; i < hours; ++i) // a sum of its own, so that nothing waits for the last
        m_prefix[hours + i] = m_turn + m_prefix[i];
    m_prefix[2 * hours] = m_turn + m_turn;
}

StartScan::Window StartScan::window(double durationH) const
{
    const double whole = std::floor(durationH + 1e-9);
    const double rest = durationH - whole;
    const double turns = std::floor(whole / m_hours);
    return {int(whole - turns * m_hours), rest < 1e-9 ? 0.0 : rest, turns * m_turn};
}

double StartScan::cost(int start, double durationH) const
{
    const Window w = window(durationH);
    const auto k = std::size_t(start);
    const double rest = w.rest * m_profile[k + std::size_t(w.whole)];
    return (m_prefix[k + std::size_t(w.whole)] - m_prefix[k]) + rest + w.turns;
}

double StartScan::lowestBetween(const Window& w, int begin, int end) const
{
    return HWY_DYNAMIC_DISPATCH(LowestWindow)(
        m_prefix.data() + begin, m_prefix.data() + w.whole + begin,
        m_profile.data() + w.whole + begin, w.rest, std::size_t(end - begin));
}

double StartScan::lowest(double durationH, int first, int count) const
{
    const Window w = window(durationH);
    const int end = std::min(first + count, m_hours);
    double lowest = lowestBetween(w, first, end);
    if (first + count > m_hours)
        lowest = std::min(lowest, lowestBetween(w, 0, first + count - m_hours));
    return lowest + w.turns;
}

std::vector<int> StartScan::lowestStarts(double durationH, int first, int count) const
{
    const Window w = window(durationH);
    const double lowestCost = lowest(durationH, first, count);
    const double* const behind = m_prefix.data();
    const double* const ahead = behind + w.whole;
    const double* const hour = m_profile.data() + w.whole;
    std::vector<int> starts;
    for (int i = 0; i < count; ++i) {
        const int k = first + i < m_hours ? first + i : first + i - m_hours;
        const double rest = w.rest * hour[k];
        if ((ahead[k] - behind[k]) + rest + w.turns == lowestCost)
            starts.push_back(k);
    }
    return starts;
}

} // namespace vorlauf
#endif
