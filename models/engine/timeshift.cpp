// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeshift.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace vorlauf {

namespace {

struct Length {
    int whole;   // w
    double rest; // r, 0 if below the rounding of a division
};

Length split(double durationH)
{
    const double whole = std::floor(durationH + 1e-9);
    const double rest = durationH - whole;
    return {int(whole), rest < 1e-9 ? 0.0 : rest};
}

std::optional<Fault> windowFault(std::size_t hours, int earliest, int deadline, double durationH)
{
    if (earliest < 0 || deadline < 0 || std::size_t(deadline) > hours)
        return Fault{FaultCode::ProfileGap, "/schedule/deadline"};
    if (durationH <= 0 || earliest + durationH > deadline + 1e-9)
        return Fault{FaultCode::Deadline, "/schedule/deadline", durationH};
    return {};
}

int countSegments(const std::vector<int>& hours)
{
    int segments = 0;
    for (std::size_t i = 0; i < hours.size(); ++i)
        segments += i == 0 || hours[i] != hours[i - 1] + 1;
    return segments;
}

/// best[h][j][run]: lowest cost of j hours used among the first h, run = whether hour h - 1 is
/// used.
class RestartProgramme
{
public:
    RestartProgramme(std::span<const double> window, int hours, double overheadH)
        : m_hours(hours)
        , m_idleFromRun((window.size() + 1) * width())
        , m_runFromRun((window.size() + 1) * width())
    {
        std::vector<double> idle(width(), infinity), run(width(), infinity);
        idle[0] = 0;
        for (std::size_t h = 0; h < window.size(); ++h) {
            for (int j = std::min(hours, int(h) + 1); j >= 0; --j) {
                const auto at = std::size_t(j);
                const double newRun
                    = j == 0 ? infinity : advance(h + 1, at, idle, run, window[h], overheadH);
                if (run[at] < idle[at]) {
                    idle[at] = run[at];
                    m_idleFromRun[(h + 1) * width() + at] = true;
                }
                run[at] = newRun;
            }
        }
        const auto last = std::size_t(hours);
        m_endsInRun = run[last] < idle[last];
        m_cost = std::min(run[last], idle[last]);
    }

    double cost() const { return m_cost; }

    std::vector<int> hoursUsed(std::size_t windowHours, int firstHour) const
    {
        std::vector<int> used;
        bool run = m_endsInRun;
        auto j = std::size_t(m_hours);
        for (std::size_t h = windowHours; h > 0; --h) {
            const std::size_t at = h * width() + j;
            if (run) {
                used.push_back(firstHour + int(h) - 1);
                run = m_runFromRun[at];
                --j;
            } else {
                run = m_idleFromRun[at];
            }
        }
        std::ranges::reverse(used);
        return used;
    }

private:
    static constexpr double infinity = std::numeric_limits<double>::infinity();

    std::size_t width() const { return std::size_t(m_hours) + 1; }

    double advance(std::size_t h, std::size_t j, const std::vector<double>& idle,
                   const std::vector<double>& run, double intensity, double overheadH)
    {
        const double goOn = run[j - 1] + intensity;
        const double restart = idle[j - 1] + (1 + overheadH) * intensity;
        m_runFromRun[h * width() + j] = goOn < restart;
        return std::min(goOn, restart);
    }

    int m_hours;
    std::vector<bool> m_idleFromRun, m_runFromRun; // back-pointers, one bit each
    bool m_endsInRun = false;
    double m_cost = 0;
};

} // namespace

Result<StartChoice> chooseStart(std::span<const double> profile, int earliest, int deadline,
                                double durationH)
{
    if (const auto fault = windowFault(profile.size(), earliest, deadline, durationH))
        return *fault;
    const auto [whole, rest] = split(durationH);
    std::vector<double> prefix(std::size_t(deadline - earliest) + 1, 0.0);
    std::partial_sum(profile.begin() + earliest, profile.begin() + deadline, prefix.begin() + 1);

    StartChoice choice;
    choice.bestSum = std::numeric_limits<double>::infinity();
    choice.candidates = int(std::floor(deadline - earliest - durationH + 1e-9)) + 1;
    for (int k = 0; k < choice.candidates; ++k) {
        double cost = prefix[std::size_t(k + whole)] - prefix[std::size_t(k)];
        if (rest > 0)
            cost += rest * profile[std::size_t(earliest + k + whole)];
        if (k == 0)
            choice.nowSum = cost;
        if (cost < choice.bestSum) {
            choice.bestSum = cost;
            choice.bestStart = earliest + k;
        }
        choice.worstSum = std::max(choice.worstSum, cost);
        choice.meanSum += cost;
    }
    choice.meanSum /= choice.candidates;
    return choice;
}

Result<PauseChoice> choosePauses(std::span<const double> profile, int earliest, int deadline,
                                 double durationH)
{
    if (const auto fault = windowFault(profile.size(), earliest, deadline, durationH))
        return *fault;
    const auto [whole, rest] = split(durationH);
    std::vector<int> order(std::size_t(deadline - earliest));
    std::iota(order.begin(), order.end(), earliest);
    std::ranges::stable_sort(order, {}, [&](int hour) { return profile[std::size_t(hour)]; });

    PauseChoice choice;
    choice.hours.assign(order.begin(), order.begin() + whole + (rest > 0));
    for (int i = 0; i < whole; ++i)
        choice.sum += profile[std::size_t(order[std::size_t(i)])];
    if (rest > 0) {
        choice.partialHour = order[std::size_t(whole)];
        choice.sum += rest * profile[std::size_t(*choice.partialHour)];
    }
    std::ranges::sort(choice.hours);
    choice.segments = countSegments(choice.hours);
    return choice;
}

Result<PauseChoice> choosePausesWithRestarts(std::span<const double> profile, int earliest,
                                             int deadline, double durationH, double overheadH)
{
    if (const auto fault = windowFault(profile.size(), earliest, deadline, durationH))
        return *fault;
    if (!(overheadH >= 0))
        return Fault{FaultCode::Negative, "/schedule/restartOverheadH", overheadH};
    const int hours = int(std::ceil(durationH - 1e-9));
    const auto window = profile.subspan(std::size_t(earliest), std::size_t(deadline - earliest));
    const RestartProgramme programme(window, hours, overheadH);
    PauseChoice choice;
    choice.hours = programme.hoursUsed(window.size(), earliest);
    choice.sum = programme.cost();
    choice.segments = countSegments(choice.hours);
    return choice;
}

} // namespace vorlauf
