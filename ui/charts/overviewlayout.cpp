// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewlayout.h"

#include "overviewtiers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vorlauf {

namespace {

constexpr double headerHeight = 28, gap = 8, labelGap = 10;
constexpr double lowestRow = 26, highestRow = 84;
constexpr double swatchSize = 10, legendLine = 20;

class Arranger
{
    Q_DECLARE_TR_FUNCTIONS(OverviewLayout)
public:
    Arranger(const OverviewData& data, const QSizeF& size, int selectedRow)
        : m_data(data)
        , m_size(size)
        , m_selectedRow(selectedRow)
        , m_tiers(data, m_layout, size.width())
    {
    }

    OverviewLayout arrange()
    {
        makeTexts();
        placeColumns();
        placeLegend();
        placeRows();
        if (m_data.tiers)
            m_tiers.placeRows();
        else if (m_layout.differenceZero)
            placeDifferences();
        return std::move(m_layout);
    }

private:
    void makeTexts()
    {
        double natural = 0;
        for (const OverviewRow& row : m_data.rows)
            natural = std::max(natural, TextBlock(row.name, textFont(13, true)).width());
        m_labelWidth = std::ceil(std::min(natural, std::max(90.0, m_size.width() * 0.26)));
        for (const OverviewRow& row : m_data.rows) {
            const bool strong = row.row == m_selectedRow;
            OverviewLayout::Row texts;
            texts.label = {row.name, textFont(13, strong), m_labelWidth, Qt::AlignRight};
            texts.total = {row.totalText, textFont(13, row.total && row.current)};
            texts.difference = {row.differenceText, textFont(12, row.difference.has_value())};
            texts.percent = {row.percentText, textFont(12, row.percent.has_value())};
            m_layout.rows.append(texts);
        }
        m_layout.unit = {m_data.unit, textFont(12)};
        //: above the bars that show the difference to the baseline
        m_layout.differenceTitle = {tr("Δ baseline"), textFont(12)};
    }

    bool hasCaps() const
    {
        return std::any_of(m_data.rows.cbegin(), m_data.rows.cend(),
                           [](const OverviewRow& row) { return row.cap.has_value(); });
    }

    bool hasDifferences() const
    {
        return std::any_of(m_data.rows.cbegin(), m_data.rows.cend(), [](const OverviewRow& row) {
            return !row.baseline && !row.differenceText.isEmpty();
        });
    }

    void placeColumns()
    {
        double totals = 0;
        for (const OverviewLayout::Row& row : m_layout.rows)
            totals = std::max(totals, row.total.width());
        const double left = m_data.rows.isEmpty() ? 0 : m_labelWidth + labelGap;
        m_layout.unit.moveTo({left, 2});
        if (m_data.tiers) {
            m_tiers.placeColumns(left);
            return;
        }
        double right = m_size.width() - totals - gap;
        if (hasDifferences()) {
            m_differenceWidth = std::clamp(m_size.width() * 0.24, 120.0, 240.0);
            m_layout.differenceZero = m_size.width();
            right -= m_differenceWidth + 4 * gap;
        }
        m_layout.plot = {left, headerHeight, std::max(right - left, 24.0), 0};
    }

    void placeLegend()
    {
        double x = 0, y = 0;
        const auto place = [&](const QString& label) {
            TextBlock text(label, textFont(12));
            const double width = swatchSize + 5 + text.width();
            if (x > 0 && x + width > m_size.width()) {
                x = 0;
                y += legendLine;
            }
            text.moveTo({x + swatchSize + 5, y + (legendLine - text.height()) / 2});
            const double left = std::exchange(x, x + width + 2 * gap);
            return OverviewLayout::LegendEntry{
                {left, y + (legendLine - swatchSize) / 2, swatchSize, swatchSize}, text};
        };
        for (const OverviewPart& part : m_data.parts)
            m_layout.legend.append(place(part.label));
        if (hasCaps()) {
            //: legend: the scenario's own limit, drawn as a triangle at its bar
            m_layout.capKey = place(tr("Cap"));
        }
        m_legendHeight = m_layout.legend.isEmpty() ? 0 : y + legendLine;
    }

    void placeRows()
    {
        double lowest = lowestRow;
        for (const OverviewLayout::Row& row : m_layout.rows)
            lowest = std::max({lowest, row.label.height() + gap, row.total.height() + gap});
        const double count = double(std::max<qsizetype>(m_data.rows.size(), 1));
        const double others = headerHeight + gap + m_legendHeight;
        m_layout.height = others + count * lowest;
        m_rowHeight = std::max(lowest, std::min(highestRow, (m_size.height() - others) / count));
        m_layout.plot.setHeight(m_rowHeight * double(m_data.rows.size()));
        m_layout.barHeight = barHeight(m_rowHeight);
        for (qsizetype i = 0; i < m_data.rows.size(); ++i)
            placeRow(m_layout.rows[i], m_data.rows[i], i);
        moveLegend(m_layout.plot.bottom() + gap);
    }

    /// Close rows are filled more than those with room to breathe.
    static double barHeight(double row)
    {
        return std::min(std::floor(row * 0.58), std::max(30.0, std::floor(row * 0.48)));
    }

    void placeRow(OverviewLayout::Row& place, const OverviewRow& row, qsizetype position)
    {
        const QRectF& plot = m_layout.plot;
        const double top = plot.top() + double(position) * m_rowHeight;
        const double middle = top + m_rowHeight / 2;
        place.area = {0, top, m_size.width(), m_rowHeight};
        place.label.moveTo({0, middle - place.label.height() / 2});
        double x = plot.left();
        for (double part : row.parts) {
            const double width = m_data.largest > 0 ? part / m_data.largest * plot.width() : 0;
            place.parts.append({x, middle - m_layout.barHeight / 2, width, m_layout.barHeight});
            x += width;
        }
        if (row.low && m_data.largest > 0) {
            const double scale = plot.width() / m_data.largest;
            place.whisker
                = {plot.left() + *row.low * scale, middle, plot.left() + *row.high * scale, middle};
            x = std::max(x, place.whisker.x2());
        }
        place.total.moveTo({x + gap, middle - place.total.height() / 2});
    }

    void moveLegend(double top)
    {
        const auto move = [top](OverviewLayout::LegendEntry& entry) {
            entry.swatch.translate(0, top);
            entry.text.moveTo(entry.text.area().topLeft() + QPointF(0, top));
        };
        std::ranges::for_each(m_layout.legend, move);
        move(m_layout.capKey);
    }

    /// Bars towards their side of the zero line, texts on the other one: the largest scale at which
    /// both fit.
    void placeDifferences()
    {
        double negative = 0, positive = 0, leftText = 0, rightText = 0;
        for (qsizetype i = 0; i < m_data.rows.size(); ++i) {
            const double difference = m_data.rows[i].difference.value_or(0);
            negative = std::max(negative, -difference);
            positive = std::max(positive, difference);
            double& side = difference > 0 ? leftText : rightText;
            side = std::max(side, m_layout.rows[i].difference.width() + gap);
        }
        double scale = 0;
        for (double candidate :
             {m_differenceWidth / (negative + positive), (m_differenceWidth - leftText) / positive,
              (m_differenceWidth - rightText) / negative}) {
            const double room = std::max(negative * candidate, leftText)
                + std::max(positive * candidate, rightText);
            if (std::isfinite(candidate) && room <= m_differenceWidth + 1e-6)
                scale = std::max(scale, candidate);
        }
        const double zero = m_size.width() - std::max(positive * scale, rightText);
        m_layout.differenceZero = zero;
        for (qsizetype i = 0; i < m_data.rows.size(); ++i)
            placeDifference(m_layout.rows[i], m_data.rows[i].difference.value_or(0) * scale, zero);
        TextBlock& title = m_layout.differenceTitle;
        title.moveTo({std::min(zero - title.width() / 2, m_size.width() - title.width()), 2});
    }

    void placeDifference(OverviewLayout::Row& row, double length, double zero)
    {
        const double middle = row.area.center().y();
        const double height
            = std::max(std::min(m_layout.barHeight, 16.0), std::round(m_layout.barHeight * 0.53));
        row.differenceBar = QRectF(zero, middle - height / 2, length, height).normalized();
        const double x = length > 0 ? zero - gap - row.difference.width() : zero + gap;
        row.difference.moveTo({x, middle - row.difference.height() / 2});
    }

    const OverviewData& m_data;
    const QSizeF m_size;
    const int m_selectedRow;
    double m_labelWidth = 0, m_differenceWidth = 0, m_legendHeight = 0, m_rowHeight = 0;
    OverviewLayout m_layout;
    OverviewTiers m_tiers;
};

} // namespace

OverviewLayout arrange(const OverviewData& data, const QSizeF& size, int selectedRow)
{
    return Arranger(data, size, selectedRow).arrange();
}

} // namespace vorlauf
