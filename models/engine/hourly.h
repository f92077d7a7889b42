// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <span>
#include <vector>

namespace vorlauf {

// Hourly electricity (METHOD.md 5.4): a profile is a shape, mean 1 after division by its mean.

/// Index of an instant in the typical year of 8,760 UTC hours: (day of year − 1)·24 + hour, minutes
/// dropped, 29 February as 28 February (METHOD.md 5.4).
int typicalHour(Instant instant);

/// The hours of a zone, shared with the catalog, or the user's own. Empty: constant intensity.
struct Profile {
    std::span<const std::uint16_t> typical; // 8,760, wraps
    std::span<const double> own;            // 8,760 that wrap, or fewer from the start on
    double mean = 1;                        // of all its hours
    bool wraps = true;

    bool empty() const { return typical.empty() && own.empty(); }
    std::size_t size() const { return typical.empty() ? own.size() : typical.size(); }
};

/// Mean of a profile's hours.
double profileMean(const Profile& profile);

/// Sums of a profile from where a run starts, made once for many runs of different length.
class ProfileSums
{
public:
    ProfileSums(const Profile& profile, int start);

    /// Of the hours from the start on up to the end, and from the first hour on.
    double ahead(std::size_t count) const { return m_ahead[count]; }
    double begin(std::size_t count) const { return m_begin[count]; }

private:
    std::vector<double> m_ahead, m_begin;
};

/// cost(start) = Σ_h w_h·c_h/mean(c), hours of mean intensity that a run of constant power meets
/// (METHOD.md 5.4): whole hours, the last one by its fraction; whole turns of the year add its sum.
/// start, hours  index of the first hour; t_run >= 0, fraction allowed
/// sums  of this profile and start, if they were made: the same bits without adding up again
/// Gives the hours themselves if the profile is empty, unknown if one that does not wrap ends
/// before the run (E-PROFILE-GAP is estimate()'s business).
/// Source: Dodge et al. 2022; Wiesner et al. 2021.
double runShape(const Profile& profile, int start, double hours, const ProfileSums* sums = nullptr);

} // namespace vorlauf
