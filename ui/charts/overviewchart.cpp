// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewchart.h"

#include "overviewmarks.h"

#include <QAbstractItemModel>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsSceneResizeEvent>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <limits>

namespace vorlauf {

OverviewChart::OverviewChart(const QAbstractItemModel& model, const Theme& theme,
                             const QLocale& locale, const QString& currency)
    : m_model(model)
    , m_theme(theme)
    , m_locale(locale)
    , m_currency(currency)
    , m_series(new QHorizontalStackedBarSeries(this))
    , m_names(new QBarCategoryAxis(this))
    , m_values(new QValueAxis(this))
    , m_marks(new OverviewMarks(this))
{
    for (int i = 0; i < OverviewData::maximumParts; ++i) {
        m_sets.append(new QBarSet({}, m_series));
        m_sets.last()->setPen(Qt::NoPen);
    }
    m_series->append(m_sets);
    addSeries(m_series);
    addAxis(m_names, Qt::AlignLeft);
    addAxis(m_values, Qt::AlignBottom);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_values);
    m_names->setVisible(false);
    m_values->setVisible(false);

    connect(&model, &QAbstractItemModel::dataChanged, this, &OverviewChart::refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &OverviewChart::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &OverviewChart::refresh);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &OverviewChart::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &OverviewChart::refresh);
    refresh();
}

void OverviewChart::setOptions(const OverviewOptions& options)
{
    m_options = options;
    refresh();
}

void OverviewChart::setRanges(OverviewRanges ranges)
{
    m_ranges = std::move(ranges);
    refresh();
}

void OverviewChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    refresh();
}

void OverviewChart::setTexts(const QLocale& locale, const QString& currency)
{
    m_locale = locale;
    m_currency = currency;
    refresh();
}

void OverviewChart::setSelectedRow(int row)
{
    m_selectedRow = row;
    place();
}

double OverviewChart::barTotal(int row) const
{
    for (qsizetype i = 0; i < m_data.rows.size(); ++i) {
        if (m_data.rows[i].row != row || !m_data.rows[i].total)
            continue;
        double sum = 0;
        for (const QBarSet* set : m_sets)
            sum += set->at(int(m_data.rows.size() - 1 - i));
        return sum;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

double OverviewChart::heightForWidth(double width) const
{
    return arrange(m_data, {width, 0}, m_selectedRow).height;
}

QString OverviewChart::spokenBar(int bar) const
{
    const OverviewRow& row = m_data.rows[bar];
    if (!row.total) {
        //: read aloud; %1 name of a scenario, %2 "no result"
        return tr("%1: %2").arg(row.name, row.totalText);
    }
    //: read aloud; %1 name of a scenario, %2 number, %3 unit
    const QString value = m_options.relative ? tr("%1: %2 of the baseline") : tr("%1: %2 %3");
    QString spoken = m_options.relative ? value.arg(row.name, row.totalText)
                                        : value.arg(row.name, row.totalText, m_data.unit);
    if (!row.rangeText.isEmpty()) {
        //: read aloud; %1 name, value and unit, %2 "5–95 %: 31–52 t CO₂e"
        spoken = tr("%1, %2").arg(spoken, row.rangeText);
    }
    if (row.differenceText.isEmpty())
        return spoken;
    if (!row.difference) {
        //: read aloud; %1 name, value and unit, %2 "baseline" or "not comparable"
        return tr("%1, %2").arg(spoken, row.differenceText);
    }
    //: read aloud; %1 name, value and unit, %2 such as "−89 %"
    const QString difference = m_data.tiers ? row.percentText : row.differenceText;
    return tr("%1, %2 to the baseline").arg(spoken, difference);
}

QString OverviewChart::detailsOfBar(int bar) const
{
    const OverviewRow& row = m_data.rows[bar];
    if (!row.total)
        return spokenBar(bar);
    //: tool tip of a bar; %1 name of a scenario, %2 its value without rounding
    QString details = tr("%1: %2").arg(row.name, row.exactText);
    if (!row.rangeText.isEmpty())
        details += u'\n' + row.rangeText;
    for (qsizetype i = 0; i < row.parts.size(); ++i) {
        if (!(row.parts[i] > 0))
            continue;
        const double share = row.parts[i] / *row.total;
        //: tool tip of a bar; %1 name of a part, %2 its share of the bar
        details += u'\n'
            + tr("%1: %2").arg(m_data.parts[i].label,
                               formatQuantity(share, Unit::Share, m_locale, m_currency));
    }
    return details;
}

void OverviewChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    Chart::resizeEvent(event);
    place();
}

void OverviewChart::refresh()
{
    m_data = readOverview(m_model, m_ranges, m_options, m_theme, m_locale, m_currency);
    setBars();
    place();
    Q_EMIT barsChanged();
}

void OverviewChart::place()
{
    m_layout = arrange(m_data, size(), m_selectedRow);
    if (!m_layout.rows.isEmpty()) {
        setPlotArea(m_layout.plot);
        const double rowHeight = m_layout.plot.height() / double(m_layout.rows.size());
        m_series->setBarWidth(m_layout.barHeight / rowHeight);
    }
    m_marks->show(m_data, m_layout, m_theme, size());
}

/// The lowest category is the last scenario. Only values that changed are replaced, so that moving
/// a slider lays out the series a few times and builds nothing.
void OverviewChart::setBars()
{
    const qsizetype count = m_data.rows.size();
    setBarCount(count);
    for (qsizetype part = 0; part < m_sets.size(); ++part) {
        QBarSet* set = m_sets[part];
        const bool present = part < m_data.parts.size();
        // The notation for management draws its bars over the paper.
        const QColor fill = m_data.tiers || !present ? m_theme.surface : m_data.parts[part].colour;
        if (present && set->color() != fill)
            set->setBrush(fill);
        for (qsizetype i = 0; i < count; ++i) {
            const double value = present ? m_data.rows[i].parts[part] : 0.0;
            const int index = int(count - 1 - i);
            if (set->at(index) != value)
                set->replace(index, value);
        }
    }
    m_values->setRange(0, m_data.largest > 0 ? m_data.largest : 1);
}

void OverviewChart::setBarCount(qsizetype count)
{
    if (m_sets.first()->count() == count)
        return;
    QStringList categories;
    for (qsizetype i = 0; i < count; ++i)
        categories.append(QString::number(i));
    for (QBarSet* set : m_sets) {
        set->remove(0, set->count());
        set->append(QList<qreal>(count, 0.0));
    }
    m_names->setCategories(categories);
    m_series->setVisible(count > 0);
}

} // namespace vorlauf
