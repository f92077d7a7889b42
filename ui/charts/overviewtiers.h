// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overviewlayout.h"

namespace vorlauf {

/// Columns of Overview in the notation for management: bars, their differences to the baseline in
/// the same unit and scale, and the percentages as pins where there is room.
class OverviewTiers
{
public:
    /// The rows of the layout hold their texts; left is where the bars begin.
    OverviewTiers(const OverviewData& data, OverviewLayout& layout, double width);

    void placeColumns(double left);
    void placeRows(); // once the rows have their areas

private:
    /// What bars to both sides of a zero line need: lengths in their unit, texts at their ends.
    struct Sides {
        double negative = 0, positive = 0, leftText = 0, rightText = 0;
        void add(double value, const TextBlock& text);
    };

    bool hasDifferences() const;
    double pinLength(const OverviewRow& row) const; // in percent, as far as it is drawn
    void placeDifference(const OverviewRow& row, OverviewLayout::Row& place) const;
    void placePin(const OverviewRow& row, OverviewLayout::Row& place) const;
    static void title(TextBlock& text, double zero, double right);

    const OverviewData& m_data;
    OverviewLayout& m_layout;
    const double m_width;
    double m_scale = 0, m_pinScale = 0; // px for each unit, and for each percent
    double m_longestPin = 0;            // of those within the scale
};

} // namespace vorlauf
