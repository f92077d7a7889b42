// SPDX-License-Identifier: GPL-3.0-or-later
#include "hourly.h"

#include "units.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace vorlauf {

namespace {

// Whole numbers add up exactly and fast; a year of them fits easily.
double sum(std::span<const std::uint16_t> hours)
{
    return double(std::accumulate(hours.begin(), hours.end(), std::uint64_t{0}));
}

double sum(std::span<const double> hours)
{
    return std::accumulate(hours.begin(), hours.end(), 0.0);
}

/// The hours of a profile added up each time they are asked for.
template <typename Value>
struct AddedUp {
    std::span<const Value> profile;
    std::size_t start;

    double ahead(std::size_t count) const { return sum(profile.subspan(start, count)); }
    double begin(std::size_t count) const { return sum(profile.first(count)); }
};

template <typename Value, typename Sums>
double cyclicSum(std::span<const Value> profile, std::size_t start, double hours, const Sums& sums)
{
    const double size = double(profile.size());
    const double rest = hours < size ? hours : std::fmod(hours, size); // exact however long it is
    const double turns = (hours - rest) / size;
    const double whole = std::floor(rest + 1e-9); // a length that is whole but for rounding
    const double fraction = std::max(0.0, rest - whole);
    double total = turns > 0 ? turns * sums.begin(profile.size()) : 0;
    const auto count = std::size_t(whole);
    const std::size_t first = std::min(count, profile.size() - start);
    total += sums.ahead(first) + sums.begin(count - first);
    if (fraction > 1e-9)
        total += fraction * double(profile[(start + count) % profile.size()]);
    return total;
}

template <typename Value>
double cyclicSum(std::span<const Value> profile, std::size_t start, double hours,
                 const ProfileSums* sums)
{
    return sums ? cyclicSum(profile, start, hours, *sums)
                : cyclicSum(profile, start, hours, AddedUp<Value>{profile, start});
}

template <typename Value>
std::vector<double> prefixSums(std::span<const Value> hours)
{
    std::vector<double> sums{0};
    sums.reserve(hours.size() + 1);
    for (const Value hour : hours)
        sums.push_back(sums.back() + double(hour));
    return sums;
}

} // namespace

int typicalHour(Instant instant)
{
    using namespace std::chrono;
    const auto time = sys_seconds{seconds{instant.secondsUtc}};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const bool leapDay = date.month() == February && date.day() == std::chrono::day{29};
    const unsigned dayOfMonth = leapDay ? 28 : unsigned(date.day());
    const auto common = sys_days{year{2001} / date.month() / std::chrono::day{dayOfMonth}};
    const auto dayOfYear = (common - sys_days{year{2001} / January / 1}).count();
    return int(dayOfYear * 24 + floor<hours>(time - day).count());
}

double profileMean(const Profile& profile)
{
    if (profile.empty())
        return 1;
    const double total = profile.typical.empty() ? sum(profile.own) : sum(profile.typical);
    return total / double(profile.size());
}

ProfileSums::ProfileSums(const Profile& profile, int start)
{
    const auto from = std::size_t(start);
    if (profile.typical.empty()) {
        m_ahead = prefixSums(profile.own.subspan(from));
        m_begin = prefixSums(profile.own);
    } else {
        m_ahead = prefixSums(profile.typical.subspan(from));
        m_begin = prefixSums(profile.typical);
    }
}

double runShape(const Profile& profile, int start, double hours, const ProfileSums* sums)
{
    if (profile.empty() || !std::isfinite(hours) || profile.mean <= 0)
        return hours;
    if (!profile.wraps && double(start) + hours > double(profile.size()) + 1e-9)
        return unknown;
    const auto first = std::size_t(start);
    const double total = profile.typical.empty() ? cyclicSum(profile.own, first, hours, sums)
                                                 : cyclicSum(profile.typical, first, hours, sums);
    return total / profile.mean;
}

} // namespace vorlauf
