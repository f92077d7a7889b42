// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportworkbook.h"

#include "figures.h"
#include "mainchain.h"
#include "prepare.h"
#include "scenariodocument.h"
#include "units.h"
#include "xlsxfile.h"

#include <xlsxwriter.h>

#include <set>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// What the summary shows of a scenario.
struct Key {
    const char* figure;
    double divisor; // to the unit of the heading
    QLatin1StringView symbol;
};
constexpr Key keys[] = {{"emissions.totalLocationG", gramPerTon, "total_LB"_L1},
                        {"energy.facilityKwh", 1000, "E_fac"_L1},
                        {"durationH", 24, "t_run"_L1},
                        {"cost.total", 1, "C"_L1},
                        {"water.onsiteL", litrePerM3, {}}};

class Writer
{
public:
    Writer(const ScenarioDocument& document, const WorkbookTexts& texts, const QDate& date)
        : m_document(document), m_texts(texts), m_file(utf8(document.plan().title), date)
    {
    }

    QByteArray write()
    {
        m_summary = m_file.addSheet(m_texts.summary);
        for (int row = 0; row < m_document.count(); ++row)
            addScenario(row);
        fillSummary();
        addSources();
        return m_file.bytes();
    }

private:
    struct Sheet {
        lxw_worksheet* sheet = nullptr; // nullptr: no result
        std::map<QString, int> rows;    // symbol -> row of its value
    };

    void addScenario(int row);
    int addInputs(lxw_worksheet* sheet, int row, const Scenario& scenario, const Estimate& result);
    void addChain(Sheet& sheet, int row, const Scenario& scenario);
    QString resolved(const std::string& formula, const std::map<QString, int>& rows) const;
    void fillSummary();
    void addKeys(int row, int scenario);
    void addChart(int first, int last);
    void addSources();

    const ScenarioDocument& m_document;
    const WorkbookTexts& m_texts;
    XlsxFile m_file;
    lxw_worksheet* m_summary = nullptr;
    std::vector<Sheet> m_sheets;
};

void setWidths(lxw_worksheet* sheet, std::initializer_list<double> widths)
{
    lxw_col_t column = 0;
    for (const double width : widths) {
        worksheet_set_column(sheet, column, column, width, nullptr);
        ++column;
    }
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
}

void Writer::addScenario(int row)
{
    Sheet& added = m_sheets.emplace_back();
    const ScenarioResult& result = m_document.result(row);
    if (!result.current)
        return;
    const Scenario& scenario = m_document.scenario(row);
    added.sheet = m_file.addSheet(utf8(scenario.name));
    setWidths(added.sheet, {44, 24, 16, 26, 60});
    m_file.text(added.sheet, 0, 0, utf8(scenario.name), m_file.bold());
    if (!scenario.note.empty())
        worksheet_merge_range(added.sheet, 1, 0, 1, 4, scenario.note.c_str(), m_file.note());
    worksheet_set_row(added.sheet, 1, 48, nullptr);
    worksheet_set_landscape(added.sheet);
    const int next = addInputs(added.sheet, 3, scenario, result.current.value());
    addChain(added, next + 1, scenario);
}

int Writer::addInputs(lxw_worksheet* sheet, int row, const Scenario& scenario,
                      const Estimate& result)
{
    m_file.text(sheet, row++, 0, m_texts.inputs, m_file.bold());
    const QStringList headings{m_texts.table.word(TableWord::Input), m_texts.value,
                               m_texts.table.word(TableWord::Unit), m_texts.originHeading,
                               m_texts.table.word(TableWord::Source)};
    for (int column = 0; column < headings.size(); ++column)
        m_file.text(sheet, row, column, headings[column], m_file.heading());
    const auto inputs = inputsOf(scenario, &result);
    const auto fields = inputFields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!inputs[i])
            continue;
        ++row;
        m_file.text(sheet, row, 0, m_texts.table.fieldLabel(fields[i].path));
        if (const auto* number = std::get_if<double>(&inputs[i]->value)) {
            m_file.number(sheet, row, 1, *number);
            m_file.text(sheet, row, 2, m_texts.table.unit(fields[i].unit), m_file.indented());
        } else {
            m_file.text(sheet, row, 1, m_texts.table.input(fields[i].path, inputs[i]->value));
        }
        m_file.text(sheet, row, 3, m_texts.origin(inputs[i]->origin));
        const QString source = m_texts.table.source(inputs[i]->source);
        m_file.text(sheet, row, 4, source, m_file.wrapped());
        if (const auto lines = source.size() / 56 + 1; lines > 1)
            worksheet_set_row(sheet, lxw_row_t(row), 15.0 * double(lines), nullptr);
    }
    return row + 1;
}

void Writer::addChain(Sheet& sheet, int row, const Scenario& scenario)
{
    Record record(m_document.catalog());
    const Prepared prepared
        = prepare(scenario, m_document.plan().currency, m_document.evaluationDay(), record);
    m_file.text(sheet.sheet, row++, 0, m_texts.calculation, m_file.bold());
    const QStringList headings{m_texts.table.word(TableWord::Figure), m_texts.value,
                               m_texts.table.word(TableWord::Unit), m_texts.symbol,
                               m_texts.table.word(TableWord::Formula)};
    for (int column = 0; column < headings.size(); ++column)
        m_file.text(sheet.sheet, row, column, headings[column], m_file.heading());
    for (const ChainLine& line : mainChain(prepared.inputs, prepared.amounts)) {
        ++row;
        m_file.text(sheet.sheet, row, 0, m_texts.chainLabel(line.name));
        if (line.formula.empty())
            m_file.number(sheet.sheet, row, 1, line.value);
        else
            m_file.formula(sheet.sheet, row, 1, resolved(line.formula, sheet.rows), line.value);
        m_file.text(sheet.sheet, row, 2, m_texts.table.unit(line.unit), m_file.indented());
        m_file.text(sheet.sheet, row, 3, utf8(line.symbol));
        m_file.text(sheet.sheet, row, 4,
                    utf8(line.formula).remove(u'{').remove(u'}').replace(u'*', u'·'));
        sheet.rows[utf8(line.symbol)] = row;
    }
}

/// "={PUE}*{E_IT}" -> "=B31*B30".
QString Writer::resolved(const std::string& formula, const std::map<QString, int>& rows) const
{
    QString result = u"="_s;
    QString symbol;
    bool inside = false;
    for (const QChar c : utf8(formula)) {
        if (c == u'{') {
            inside = true;
            symbol.clear();
        } else if (c == u'}') {
            inside = false;
            result += u'B' + QString::number(rows.at(symbol) + 1);
        } else {
            (inside ? symbol : result) += c;
        }
    }
    return result;
}

void Writer::fillSummary()
{
    setWidths(m_summary, {44, 18, 18, 18, 18, 18, 20});
    int row = 0;
    m_file.text(m_summary, row++, 0, utf8(m_document.plan().title), m_file.bold());
    for (const QString& finding : m_texts.findings) {
        const auto at = lxw_row_t(row++);
        worksheet_set_row(m_summary, at, 32, nullptr);
        worksheet_merge_range(m_summary, at, 0, at, 6, finding.toUtf8().constData(),
                              m_file.wrapped());
    }
    worksheet_set_landscape(m_summary);
    const int heading = ++row;
    const QString currency = m_texts.table.unit(Unit::Money);
    const QStringList units{u"t CO₂e"_s, u"MWh"_s, m_texts.table.unit(Unit::Days), currency,
                            u"m³"_s};
    worksheet_set_row(m_summary, lxw_row_t(row), 46, nullptr); // three lines
    m_file.text(m_summary, row, 0, m_texts.table.word(TableWord::Scenario), m_file.heading());
    for (int i = 0; i < int(std::size(keys)); ++i) {
        const bool water = keys[i].symbol.isEmpty();
        const QString label = water ? m_texts.table.word(TableWord::WaterOnsite)
                                    : m_texts.table.figureLabel(keys[i].figure);
        m_file.text(m_summary, row, i + 1, u"%1 (%2)"_s.arg(label, units[i]), m_file.heading());
    }
    m_file.text(m_summary, row, 6, m_texts.table.word(TableWord::DifferencePercent),
                m_file.heading());
    for (int scenario = 0; scenario < m_document.count(); ++scenario)
        addKeys(++row, scenario);
    if (m_document.count() > 0)
        addChart(heading + 1, row);
    row += 2 + std::max(15, 3 * m_document.count());
    for (const QString& note : m_texts.remarks + m_texts.notes) {
        const auto at = lxw_row_t(row++);
        worksheet_set_row(m_summary, at, 32, nullptr);
        worksheet_merge_range(m_summary, at, 0, at, 6, note.toUtf8().constData(), m_file.note());
    }
}

void Writer::addKeys(int row, int scenario)
{
    const Sheet& sheet = m_sheets[std::size_t(scenario)];
    m_file.text(m_summary, row, 0, utf8(m_document.scenario(scenario).name));
    if (!sheet.sheet)
        return;
    const Estimate& result = m_document.result(scenario).current.value();
    for (int i = 0; i < int(std::size(keys)); ++i) {
        const Key& key = keys[i];
        const Number value = figure(key.figure)->value(result);
        const auto there = sheet.rows.find(key.symbol);
        if (value && there != sheet.rows.end()) {
            m_file.formula(m_summary, row, i + 1,
                           u"=%1!B%2/%3"_s.arg(XlsxFile::quoted(sheet.sheet))
                               .arg(there->second + 1)
                               .arg(key.divisor, 0, 'f', 0),
                           *value / key.divisor);
        } else if (value) {
            m_file.number(m_summary, row, i + 1, *value / key.divisor);
        }
    }
    const int baseline = m_document.baselineRow();
    if (scenario == baseline || !m_document.result(baseline).current)
        return;
    const auto total
        = [this](int of) { return m_document.result(of).current.value().emissions.totalLocationG; };
    if (total(scenario) && total(baseline) && *total(baseline) != 0) {
        const int base = row - scenario + baseline + 1;
        m_file.formula(m_summary, row, 6, u"=(B%1-B%2)/B%2*100"_s.arg(row + 1).arg(base),
                       (*total(scenario) / *total(baseline) - 1) * 100);
    }
}

void Writer::addChart(int first, int last)
{
    lxw_chart* chart = workbook_add_chart(m_file.book(), LXW_CHART_BAR);
    const QString sheet = XlsxFile::quoted(m_summary);
    const auto range = [&](QChar column) {
        return u"=%1!$%2$%3:$%2$%4"_s.arg(sheet).arg(column).arg(first + 1).arg(last + 1).toUtf8();
    };
    lxw_chart_series* series
        = chart_add_series(chart, range(u'A').constData(), range(u'B').constData());
    chart_series_set_name(series, m_texts.quantity.toUtf8().constData());
    chart_series_set_labels(series);
    chart_series_set_labels_num_format(series, "#,##0.0");
    lxw_chart_fill fill{};
    fill.color = 0x114B74;
    chart_series_set_fill(series, &fill);
    chart_title_off(chart);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_min(chart->x_axis, 0);
    chart_axis_set_name(chart->x_axis, m_texts.quantity.toUtf8().constData());
    chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
    QByteArray description = m_texts.findings.join(u' ').toUtf8();
    lxw_chart_options options{};
    options.x_scale = 1.8;
    options.y_scale = std::max(1.0, 0.2 * (last - first + 1));
    options.description = description.data();
    worksheet_insert_chart_opt(m_summary, lxw_row_t(last + 2), 0, chart, &options);
}

void Writer::addSources()
{
    std::set<std::string, std::less<>> ids;
    for (int row = 0; row < m_document.count(); ++row) {
        if (!m_document.result(row).current)
            continue;
        for (const InputUsed& input : m_document.result(row).current.value().inputs) {
            for (const QString& id : utf8(input.source).split(u';', Qt::SkipEmptyParts))
                ids.insert(id.toStdString());
        }
    }
    lxw_worksheet* sheet = m_file.addSheet(m_texts.sources);
    setWidths(sheet, {60, 30, 10, 24, 60});
    const QStringList headings{m_texts.title, m_texts.publisher, m_texts.year, m_texts.licence,
                               m_texts.address};
    for (int column = 0; column < headings.size(); ++column)
        m_file.text(sheet, 0, column, headings[column], m_file.heading());
    int row = 1;
    for (const std::string& id : ids) {
        const Source* source = m_document.catalog().source(id);
        if (!source)
            continue;
        m_file.text(sheet, row, 0, utf8(source->title));
        m_file.text(sheet, row, 1, utf8(source->publisher));
        if (source->year)
            m_file.text(sheet, row, 2, QString::number(int(*source->year)));
        m_file.text(sheet, row, 3, utf8(source->licence));
        m_file.text(sheet, row, 4, utf8(source->url)); // as text: a report opens nothing
        ++row;
    }
    worksheet_freeze_panes(sheet, 1, 0);
}

} // namespace

QByteArray reportWorkbook(const ScenarioDocument& document, const WorkbookTexts& texts,
                          const QDate& date)
{
    return Writer(document, texts, date).write();
}

} // namespace vorlauf
