// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace vorlauf {

/// A cyclic hourly profile made ready for many runs of different length: the profile and its prefix
/// sums over two turns. profile  c, unit of the intensity, shape (H,), finite. Whole-number
/// profiles have exact prefix sums.
class StartScan
{
public:
    explicit StartScan(std::span<const double> profile = {});

    /// Another profile in the same memory.
    void reset(std::span<const double> profile);

    /// cost(k) of METHOD 5.8 for one start, wrapping around: S[k + w] - S[k] + r c[k + w], whole
    /// turns by the sum of one.
    double cost(int start, double durationH) const;

    /// The lowest cost(k) over all H starts, k = 0 ... H - 1, as a scan of the prefix sums with the
    /// widest vectors of the processor. The same bits on every processor: each value is the same
    /// two operations, and a minimum is exact.
    double lowest(double durationH) const { return lowest(durationH, 0, m_hours); }

    /// The same over count <= H starts from the first one on, wrapping around.
    double lowest(double durationH, int first, int count) const;

    /// The starts whose cost is the lowest, in the order of the window.
    std::vector<int> lowestStarts(double durationH) const
    {
        return lowestStarts(durationH, 0, m_hours);
    }
    std::vector<int> lowestStarts(double durationH, int first, int count) const;

    int hours() const { return m_hours; }
    double sum() const { return m_turn; }

private:
    struct Window {
        int whole;    // w within one turn
        double rest;  // r
        double turns; // cost of whole turns
    };
    Window window(double durationH) const;
    double lowestBetween(const Window& w, int begin, int end) const;

    int m_hours = 0;
    double m_turn = 0;
    std::vector<double> m_profile; // two turns
    std::vector<double> m_prefix;  // two turns and one
};

} // namespace vorlauf
