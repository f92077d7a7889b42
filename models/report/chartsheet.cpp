// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsheet.h"

#include "xlsxfile.h"

#include <xlsxwriter.h>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

class SheetWriter
{
public:
    SheetWriter(const SlideChart& chart, const QDate& date)
        : m_chart(chart), m_file(QString(), date), m_sheet(m_file.addSheet(chart.sheet))
    {
    }

    QByteArray write()
    {
        worksheet_set_column(m_sheet, 0, 0, 30, nullptr);
        addCategories();
        const std::vector<ChartColumns> columns = chartColumns(m_chart);
        for (std::size_t i = 0; i < columns.size(); ++i)
            addSeries(m_chart.series[i], columns[i]);
        return m_file.bytes();
    }

private:
    void addCategories()
    {
        m_file.text(m_sheet, 0, 0, m_chart.categoryTitle, m_file.heading());
        for (int i = 0; i < int(m_chart.categories.size()); ++i)
            m_file.text(m_sheet, i + 1, 0, m_chart.categories[i]);
        lxw_format* format = m_chart.days.empty() ? nullptr : dayFormat();
        for (std::size_t i = 0; i < m_chart.days.size(); ++i)
            m_file.number(m_sheet, int(i) + 1, 0, m_chart.days[i], format);
    }

    lxw_format* dayFormat()
    {
        lxw_format* format = workbook_add_format(m_file.book());
        format_set_num_format(format, "yyyy\\-mm\\-dd");
        return format;
    }

    void addSeries(const ChartSeries& series, const ChartColumns& columns)
    {
        if (columns.names >= 0)
            m_file.text(m_sheet, 0, columns.names, m_chart.categoryTitle, m_file.heading());
        for (int i = 0; columns.names >= 0 && i < int(series.pointNames.size()); ++i)
            m_file.text(m_sheet, i + 1, columns.names, series.pointNames[i]);
        addColumn(columns.x, m_chart.across.title, series.x);
        addColumn(columns.values, series.name, series.values, series.formulas);
        addColumn(columns.below, u"− "_s + series.name, series.below);
        addColumn(columns.above, u"+ "_s + series.name, series.above);
    }

    void addColumn(int column, const QString& title, const ChartValues& values,
                   const std::vector<QString>& formulas = {})
    {
        if (column < 0)
            return;
        m_file.text(m_sheet, 0, column, title, m_file.heading());
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!values[i])
                continue;
            if (i < formulas.size() && !formulas[i].isEmpty())
                m_file.formula(m_sheet, int(i) + 1, column, formulas[i], *values[i]);
            else
                m_file.number(m_sheet, int(i) + 1, column, *values[i]);
        }
    }

    const SlideChart& m_chart;
    XlsxFile m_file;
    lxw_worksheet* m_sheet;
};

} // namespace

std::vector<ChartColumns> chartColumns(const SlideChart& chart)
{
    std::vector<ChartColumns> all;
    int next = chart.kind == SlideChart::Kind::Points ? 0 : 1;
    for (const ChartSeries& series : chart.series) {
        ChartColumns columns;
        const auto take = [&next](bool there) { return there ? next++ : -1; };
        columns.names = take(!series.pointNames.isEmpty());
        columns.x = take(!series.x.empty());
        columns.values = take(true);
        columns.below = take(!series.below.empty());
        columns.above = take(!series.above.empty());
        all.push_back(columns);
    }
    return all;
}

QString columnName(int column)
{
    constexpr int letters = 26;
    const QString last(QChar(u'A' + char16_t(column % letters)));
    return column < letters ? last : columnName(column / letters - 1) + last;
}

QString cellRange(const SlideChart& chart, int column, std::size_t rows)
{
    const QString name = columnName(column);
    return u"%1!$%2$2:$%2$%3"_s.arg(chart.sheet, name).arg(rows + 1);
}

QByteArray chartWorkbook(const SlideChart& chart, const QDate& date)
{
    return SheetWriter(chart, date).write();
}

} // namespace vorlauf
