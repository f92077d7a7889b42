// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewdata.h"

#include "overviewparts.h"

#include <QAbstractItemModel>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using Column = ScenarioTableModel::Column;

/// Reads a model row by row and turns its numbers into bars.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(OverviewData)
public:
    Reader(const QAbstractItemModel& model, const OverviewRanges& ranges,
           const OverviewOptions& options, Notation notation, const QLocale& locale,
           const QString& currency)
        : m_model(model)
        , m_ranges(ranges)
        , m_options(options)
        , m_tiers(notation == Notation::Management)
        , m_locale(locale)
        , m_currency(currency)
        , m_column(totalColumn(options))
    {
        double largest = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (flag(row, ScenarioTableModel::BaselineRole, false))
                m_baseline = number(row, m_column);
            if (!flag(row, ScenarioTableModel::HiddenRole, false))
                largest = std::max(largest, number(row, m_column).value_or(0));
        }
        m_unit = displayUnit(unitOf(options.quantity), largest, locale, currency);
    }

    QString unit() const
    {
        //: above bars that show each scenario relative to the baseline
        return m_options.relative ? tr("% of the baseline") : m_unit.symbol;
    }

    bool visible(int row) const { return !flag(row, ScenarioTableModel::HiddenRole, false); }

    OverviewRow read(int row, const QList<OverviewPart>& parts) const
    {
        OverviewRow bar;
        bar.row = row;
        bar.name = cell(row, Column::Name, Qt::DisplayRole).toString();
        bar.parts.fill(0, parts.size());
        bar.baseline = flag(row, ScenarioTableModel::BaselineRole, false);
        bar.current = flag(row, ScenarioTableModel::CurrentRole, true);
        const Number total = number(row, m_column);
        bar.total = shown(total);
        if (!bar.total) {
            //: instead of a bar: the scenario could not be computed
            bar.totalText = tr("no result");
            return bar;
        }
        readParts(bar, *total, parts);
        readRange(bar);
        bar.totalText
            = text(*bar.total, bar.low ? digitsWithin(*bar.total, *bar.low, *bar.high) : 3);
        bar.exactText = formatExact(total, unitOf(m_options.quantity), m_locale, m_currency);
        if (!bar.current) {
            //: %1 is the total of a scenario that has since become invalid
            bar.totalText = tr("%1 (last valid)").arg(bar.totalText);
        }
        readDifference(bar, total);
        if (m_tiers)
            readNotation(bar);
        return bar;
    }

private:
    QVariant cell(int row, Column column, int role) const
    {
        return m_model.index(row, int(column)).data(role);
    }
    bool flag(int row, int role, bool fallback) const
    {
        const QVariant value = cell(row, Column::Name, role);
        return value.isValid() ? value.toBool() : fallback;
    }
    Number number(int row, Column column) const
    {
        const QVariant value = cell(row, column, ScenarioTableModel::ValueRole);
        return value.isValid() && std::isfinite(value.toDouble()) ? Number(value.toDouble())
                                                                  : Number();
    }

    /// In the display unit; empty without a baseline to relate to.
    Number shown(Number value) const
    {
        if (!value)
            return {};
        if (!m_options.relative)
            return *value / m_unit.divisor;
        return m_baseline && *m_baseline > 0 ? Number(*value / *m_baseline * 100) : Number();
    }

    QString text(double value, int digits) const
    {
        const QString number = formatNumber(value, m_locale, digits);
        return m_options.relative ? number + QStringLiteral("\u00A0%") : number;
    }

    /// With its sign, which in a column of differences is never left out.
    QString signedText(double difference) const
    {
        const QString size = text(std::abs(difference), 3);
        return difference == 0 ? size : (difference < 0 ? u'\u2212' : u'+') + size;
    }

    void readRange(OverviewRow& bar) const
    {
        const std::size_t row = std::size_t(bar.row);
        if (!m_options.uncertainty || !bar.current || row >= m_ranges.size() || !m_ranges[row]
            || !(m_ranges[row]->p5 < m_ranges[row]->p95))
            return;
        bar.low = shown(m_ranges[row]->p5);
        bar.high = shown(m_ranges[row]->p95);
        const QString unit = m_options.relative ? QStringLiteral("%") : m_unit.symbol;
        //: nine of ten results lie inside: %1 a range such as "31–52", %2 its unit
        bar.rangeText = tr("5–95 %: %1 %2").arg(formatRange(*bar.low, *bar.high, m_locale), unit);
    }

    void readParts(OverviewRow& bar, double total, const QList<OverviewPart>& parts) const
    {
        // A rent contains electricity and water: they are memo lines then (METHOD 8.1).
        const bool rented = m_options.quantity == OverviewQuantity::Cost
            && number(bar.row, Column::CostRent).has_value();
        double rest = total;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const std::optional<Column> column = parts[i].column;
            const bool memo
                = rented && (column == Column::CostElectricity || column == Column::CostWater);
            if (!column || memo)
                continue;
            const double part = number(bar.row, *column).value_or(0);
            bar.parts[i] = *shown(part);
            rest -= part;
        }
        if (rest > total * 1e-9)
            bar.parts.last() = *shown(rest);
    }

    void readNotation(OverviewRow& bar) const
    {
        const QVariant cap = cell(bar.row, m_column, ScenarioTableModel::CapRole);
        if (cap.isValid())
            bar.cap = shown(cap.toDouble());
        bar.measured = m_options.quantity == OverviewQuantity::Energy
            && flag(bar.row, ScenarioTableModel::MeasuredRole, false);
    }

    void readDifference(OverviewRow& bar, Number total) const
    {
        if (bar.baseline) {
            //: at the bar that the others are compared with
            bar.differenceText = tr("baseline");
            return;
        }
        if (!m_baseline)
            return;
        if (!flag(bar.row, ScenarioTableModel::ComparableRole, true)) {
            //: boundaries or bases differ, so that there is no percentage
            bar.differenceText = tr("not comparable");
            return;
        }
        bar.difference = *bar.total - *shown(m_baseline);
        const QString percent = formatDifference(total, m_baseline, m_locale);
        if (!m_tiers) {
            bar.differenceText = percent;
            return;
        }
        bar.differenceText = signedText(*bar.difference);
        bar.percentText = percent;
        if (*m_baseline > 0)
            bar.percent = (*total / *m_baseline - 1) * 100;
    }

    const QAbstractItemModel& m_model;
    const OverviewRanges& m_ranges;
    const OverviewOptions& m_options;
    const bool m_tiers;
    const QLocale& m_locale;
    const QString& m_currency;
    const Column m_column;
    Number m_baseline;
    DisplayUnit m_unit;
};

/// Leaves out the parts that no bar has.
void dropEmptyParts(OverviewData& data)
{
    for (qsizetype i = data.parts.size() - 1; i >= 0; --i) {
        const bool present = std::any_of(data.rows.cbegin(), data.rows.cend(),
                                         [i](const OverviewRow& row) { return row.parts[i] > 0; });
        if (present)
            continue;
        data.parts.removeAt(i);
        for (OverviewRow& row : data.rows)
            row.parts.removeAt(i);
    }
}

} // namespace

OverviewData readOverview(const QAbstractItemModel& model, const OverviewRanges& ranges,
                          const OverviewOptions& options, const Theme& theme, const QLocale& locale,
                          const QString& currency)
{
    const Reader reader(model, ranges, options, theme.notation, locale, currency);
    OverviewData data;
    data.parts = overviewParts(options, theme);
    data.unit = reader.unit();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!reader.visible(row))
            continue;
        data.rows.append(reader.read(row, data.parts));
        const OverviewRow& last = data.rows.last();
        data.largest = std::max(
            {data.largest, last.total.value_or(0), last.high.value_or(0), last.cap.value_or(0)});
    }
    data.tiers = theme.isManagement();
    if (data.tiers) // the reference first
        std::ranges::stable_partition(data.rows, &OverviewRow::baseline);
    dropEmptyParts(data);
    return data;
}

} // namespace vorlauf
