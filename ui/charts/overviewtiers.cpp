// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewtiers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr double headerHeight = 28, gap = 8, columnGap = 24;
constexpr double narrowestWithPins = 560;
constexpr double mostPercent = 999; // beyond it an arrow stands for the length
constexpr double pinHead = 4;

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(OverviewTiers)
public:
    //: above bars that show the difference to the baseline in the unit of the totals
    static QString difference() { return tr("Δ baseline"); }
    //: above pins that show the difference to the baseline in percent
    static QString percent() { return tr("Δ %"); }
};

} // namespace

void OverviewTiers::Sides::add(double value, const TextBlock& text)
{
    (value < 0 ? negative : positive) = std::max(value < 0 ? negative : positive, std::abs(value));
    double& side = value < 0 ? leftText : rightText;
    side = std::max(side, text.width() + gap);
}

OverviewTiers::OverviewTiers(const OverviewData& data, OverviewLayout& layout, double width)
    : m_data(data), m_layout(layout), m_width(width)
{
}

bool OverviewTiers::hasDifferences() const
{
    return std::ranges::any_of(m_data.rows, [](const OverviewRow& row) {
        return !row.baseline && !row.differenceText.isEmpty();
    });
}

double OverviewTiers::pinLength(const OverviewRow& row) const
{
    const double percent = row.percent.value_or(0);
    return percent > mostPercent ? m_longestPin : percent;
}

void OverviewTiers::placeColumns(double left)
{
    double totals = 0;
    Sides differences, pins;
    bool beyond = false;
    for (qsizetype i = 0; i < m_data.rows.size(); ++i) {
        const OverviewRow& row = m_data.rows[i];
        const OverviewLayout::Row& texts = m_layout.rows[i];
        totals = std::max(totals, texts.total.width() + gap);
        differences.add(row.difference.value_or(0), texts.difference);
        const double percent = std::abs(row.percent.value_or(0));
        beyond |= percent > mostPercent;
        m_longestPin = std::max(m_longestPin, percent > mostPercent ? 0 : percent);
    }
    if (beyond)
        m_longestPin = std::max(m_longestPin, 100.0);
    for (qsizetype i = 0; i < m_data.rows.size(); ++i)
        pins.add(pinLength(m_data.rows[i]), m_layout.rows[i].percent);
    pins.rightText += pinHead;
    pins.leftText += pinHead;

    double right = m_width;
    const bool shown = hasDifferences();
    const bool hasPins = shown && m_width >= narrowestWithPins && m_longestPin > 0;
    if (hasPins) {
        const double width = std::max(m_width * 0.17, pins.leftText + pins.rightText + 32);
        const double length = width - pins.leftText - pins.rightText;
        m_pinScale = length / (pins.negative + pins.positive);
        m_layout.pinZero = right - pins.rightText - pins.positive * m_pinScale;
        m_layout.pinTitle = {Titles::percent(), textFont(12)};
        title(m_layout.pinTitle, *m_layout.pinZero, m_width);
        right -= width + columnGap;
    }
    double room = right - left - totals, units = m_data.largest;
    if (shown) {
        room -= columnGap + differences.leftText + differences.rightText;
        units += differences.negative + differences.positive;
    }
    m_scale = units > 0 ? std::max(24.0, room) / units : 0;
    m_layout.plot = {left, headerHeight, m_data.largest * m_scale, 0};
    if (!shown)
        return;
    const double zero = right - differences.rightText - differences.positive * m_scale;
    m_layout.differenceZero = zero;
    m_layout.differenceTitle = {Titles::difference(), textFont(12)};
    title(m_layout.differenceTitle, zero, right + columnGap / 2);
}

void OverviewTiers::title(TextBlock& text, double zero, double right)
{
    text.moveTo({std::min(zero - text.width() / 2, right - text.width()), 2});
}

void OverviewTiers::placeRows()
{
    for (qsizetype i = 0; i < m_data.rows.size(); ++i) {
        const OverviewRow& row = m_data.rows[i];
        OverviewLayout::Row& place = m_layout.rows[i];
        if (row.cap) {
            const double top = place.area.center().y() - m_layout.barHeight / 2;
            place.cap = QPointF(m_layout.plot.left() + *row.cap * m_scale, top);
        }
        if (m_layout.differenceZero)
            placeDifference(row, place);
        if (m_layout.pinZero)
            placePin(row, place);
    }
}

void OverviewTiers::placeDifference(const OverviewRow& row, OverviewLayout::Row& place) const
{
    const double zero = *m_layout.differenceZero, middle = place.area.center().y();
    const double length = row.difference.value_or(0) * m_scale;
    place.differenceBar
        = QRectF(zero, middle - m_layout.barHeight / 2, length, m_layout.barHeight).normalized();
    const double x
        = length < 0 ? zero + length - gap - place.difference.width() : zero + length + gap;
    place.difference.moveTo({x, middle - place.difference.height() / 2});
}

void OverviewTiers::placePin(const OverviewRow& row, OverviewLayout::Row& place) const
{
    const double zero = *m_layout.pinZero, middle = place.area.center().y();
    const double length = pinLength(row) * m_pinScale;
    place.pinBeyond = row.percent.value_or(0) > mostPercent;
    if (row.percent)
        place.pin = {zero, middle, zero + length, middle};
    const double end = zero + length;
    const double x = length < 0 ? end - pinHead - gap - place.percent.width() : end + pinHead + gap;
    place.percent.moveTo({x, middle - place.percent.height() / 2});
}

} // namespace vorlauf
