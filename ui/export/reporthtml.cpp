// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporthtml.h"

#include "contexts.h"
#include "figures.h"
#include "finding.h"
#include "numberstable.h"
#include "overviewtable.h"
#include "tablewords.h"
#include "texts.h"
#include "workbooktexts.h"

#include <QRegularExpression>

#include <set>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr int pictureWidth = 900; // px; scaled to the reader's window

QString style()
{
    return uR"(
:root { color-scheme: light; }
body { font: 16px/1.5 Inter, "Noto Sans", "Segoe UI", Arial, sans-serif; color: #1b2530; background: #fff;
       max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0.5rem 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.5rem; border-top: 1px solid #d5dbe1; padding-top: 1rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.25rem; }
.finding { font-size: 1.15rem; font-weight: 600; }
.note, figcaption, tfoot { color: #55626e; font-size: 0.875rem; }
figure { margin: 1rem 0; }
figure svg { width: 100%; height: auto; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #e6eaee; vertical-align: top; text-align: left; }
td[align=right] { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
a { color: #0f5e8c; overflow-wrap: anywhere; }
@media print {
    body { max-width: none; padding: 0; font-size: 11pt; }
    figure, tr { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    details:not([open]) > *:not(summary) { display: none; }
}
)"_s;
}

class HtmlReport
{
public:
    HtmlReport(ScenarioDocument& document, const ReportSettings& settings)
        : m_document(document)
        , m_settings(settings)
        , m_locale(settings.locale)
        , m_texts(workbookTexts(document, settings.locale, settings.date))
    {
    }

    QByteArray write();

private:
    QString head() const;
    QString summary();
    QString keyTable() const;
    QString figureOf(ExportSettings settings, const QString& data = {});
    QString overview();
    QString why();
    QString scenarios() const;
    QString inputs(int row) const;
    QString numbers();
    QString sources() const;
    QString heading(const QString& text, const QString& id) const;
    QString wide(const QString& table) const
    {
        return u"<div class=\"wide\" tabindex=\"0\">"_s + table + u"</div>\n"_s;
    }
    ExportSettings settingsFor(ExportView view) const;

    ScenarioDocument& m_document;
    const ReportSettings& m_settings;
    const QLocale m_locale;
    WorkbookTexts m_texts;
    int m_figures = 0;
};

QByteArray HtmlReport::write()
{
    return (head() + summary() + overview() + why() + scenarios() + numbers() + sources()
            + u"</main>\n</body>\n</html>\n"_s)
        .toUtf8();
}

QString HtmlReport::head() const
{
    const QString title = fromUtf8(m_document.plan().title).toHtmlEscaped();
    const QString when = m_locale.toString(m_settings.date, QLocale::LongFormat);
    const QString catalog = Texts::tr("Catalog %1").arg(fromUtf8(m_document.catalog().version));
    return uR"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Vorlauf">
<title>%2</title>
<style>%3</style>
</head>
<body>
<header>
<h1 dir="auto">%2</h1>
<p class="note">%4</p>
</header>
<main>
)"_s.arg(m_locale.bcp47Name().left(2), title, style(),
         (when + u" · Vorlauf · "_s + catalog).toHtmlEscaped());
}

QString HtmlReport::heading(const QString& text, const QString& id) const
{
    return u"<h2 id=\"%1\">%2</h2>\n"_s.arg(id, text.toHtmlEscaped());
}

QString HtmlReport::summary()
{
    QString html = heading(Texts::tr("Summary", "name of a sheet"), u"summary"_s);
    for (const QString& finding : m_texts.findings)
        html += u"<p class=\"finding\">"_s + finding.toHtmlEscaped() + u"</p>\n"_s;
    return html + wide(keyTable());
}

/// The figures that decide, in words of the language.
QString HtmlReport::keyTable() const
{
    static constexpr std::string_view names[] = {"emissions.totalLocationG", "energy.facilityKwh",
                                                 "durationH", "cost.total", "water.onsiteL"};
    ViewTable table;
    table.columns.push_back({m_texts.table.word(TableWord::Scenario), {}});
    for (const std::string_view name : names) {
        const bool water = name == "water.onsiteL";
        table.columns.push_back(
            {water ? m_texts.table.word(TableWord::WaterOnsite) : m_texts.table.figureLabel(name),
             {}});
    }
    table.columns.push_back({m_texts.table.word(TableWord::DifferencePercent), {}});
    const auto total = [this](int row) {
        const auto& current = m_document.result(row).current;
        return current ? current.value().emissions.totalLocationG : Number();
    };
    for (int row = 0; row < m_document.count(); ++row) {
        std::vector<ViewCell> cells{fromUtf8(m_document.scenario(row).name)};
        const auto& current = m_document.result(row).current;
        for (const std::string_view name : names) {
            const Figure* shown = figure(name);
            cells.emplace_back(m_texts.table.quantity(
                current ? shown->value(current.value()) : Number(), shown->unit));
        }
        const int baseline = m_document.baselineRow();
        cells.emplace_back(row == baseline ? QString()
                                           : m_texts.table.percent(total(row), total(baseline)));
        table.rows.push_back(std::move(cells));
    }
    return writeHtml(table, m_locale);
}

ExportSettings HtmlReport::settingsFor(ExportView view) const
{
    ExportSettings settings = m_settings.shown;
    settings.view = view;
    settings.format = ExportFormat::Svg;
    settings.locale = m_locale;
    settings.date = m_settings.date;
    settings.width = pictureWidth;
    settings.height = 0;
    return settings;
}

/// A picture as a drawing inside the page. Its ids are made unique, since a page holds several.
QString HtmlReport::figureOf(ExportSettings settings, const QString& data)
{
    QString svg = QString::fromUtf8(exportView(m_document, settings));
    svg.remove(0, std::max<qsizetype>(0, svg.indexOf(u"<svg"_s)));
    const QString prefix = u"f%1-"_s.arg(++m_figures);
    static const QRegularExpression id(u"\\bid=\"([^\"]+)\""_s), use(u"url\\(#([^)]+)\\)"_s),
        size(u"<svg [^>]*?viewBox"_s);
    svg.replace(id, u"id=\""_s + prefix + u"\\1\""_s);
    svg.replace(use, u"url(#"_s + prefix + u"\\1)"_s);
    svg.replace(size, u"<svg role=\"img\" viewBox"_s);
    svg.replace(u"font-family=\"Sans Serif\""_s, u"font-family=\"Inter, Noto Sans, sans-serif\""_s);
    QString html = u"<figure>"_s + svg + u"</figure>\n"_s;
    if (!data.isEmpty()) {
        html += u"<details><summary>%1</summary>%2</details>\n"_s.arg(
            Texts::tr("As a table").toHtmlEscaped(), wide(data));
    }
    return html;
}

QString HtmlReport::overview()
{
    const ViewTable table
        = overviewTable(m_document, ScenarioTableModel::Column::TotalLocationG, m_texts.table);
    return heading(Texts::tr("Overview", "name of a sheet"), u"overview"_s)
        + figureOf(settingsFor(ExportView::Overview), writeHtml(table, m_locale));
}

QString HtmlReport::why()
{
    QString figures;
    const int baseline = m_document.baselineRow();
    for (int row = 0; row < m_document.count(); ++row) {
        if (row == baseline || m_document.scenario(row).hidden || !m_document.result(row).current
            || !m_document.result(baseline).current)
            continue;
        ExportSettings settings = settingsFor(ExportView::Why);
        settings.from = m_document.scenario(baseline).id;
        settings.to = m_document.scenario(row).id;
        figures += figureOf(settings);
    }
    return figures.isEmpty() ? QString()
                             : heading(Texts::tr("Why", "name of a sheet"), u"why"_s) + figures;
}

QString HtmlReport::scenarios() const
{
    QString html = heading(Texts::tr("Scenarios"), u"scenarios"_s);
    for (int row = 0; row < m_document.count(); ++row) {
        const Scenario& scenario = m_document.scenario(row);
        html += u"<h3 dir=\"auto\">"_s + fromUtf8(scenario.name).toHtmlEscaped() + u"</h3>\n"_s;
        if (!scenario.note.empty())
            html += u"<p dir=\"auto\">"_s + fromUtf8(scenario.note).toHtmlEscaped() + u"</p>\n"_s;
        const auto& current = m_document.result(row).current;
        if (!current) {
            html += u"<p>"_s + sentence(current.error().front(), m_locale).toHtmlEscaped()
                + u"</p>\n"_s;
            continue;
        }
        html += wide(inputs(row));
        if (current.value().warnings.empty())
            continue;
        html += u"<ul>\n"_s;
        for (const Warning& warning : current.value().warnings)
            html += u"<li>"_s + sentence(warning, m_locale).toHtmlEscaped() + u"</li>\n"_s;
        html += u"</ul>\n"_s;
    }
    return html;
}

QString HtmlReport::inputs(int row) const
{
    ViewTable table;
    table.columns = {{m_texts.table.word(TableWord::Input), {}},
                     {m_texts.value, {}},
                     {m_texts.originHeading, {}},
                     {m_texts.table.word(TableWord::Source), {}}};
    const auto found = inputsOf(m_document.scenario(row), &m_document.result(row).current.value());
    const auto fields = inputFields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!found[i])
            continue;
        table.rows.push_back({m_texts.table.fieldLabel(fields[i].path),
                              m_texts.table.input(fields[i].path, found[i]->value),
                              m_texts.origin(found[i]->origin),
                              m_texts.table.source(found[i]->source)});
    }
    return writeHtml(table, m_locale);
}

QString HtmlReport::numbers()
{
    return heading(Texts::tr("Numbers", "name of a sheet"), u"numbers"_s)
        + wide(writeHtml(numbersTable(m_document, m_texts.table, false), m_locale));
}

QString HtmlReport::sources() const
{
    std::set<QString> ids;
    for (int row = 0; row < m_document.count(); ++row) {
        if (!m_document.result(row).current)
            continue;
        for (const InputUsed& input : m_document.result(row).current.value().inputs) {
            for (const QString& id : fromUtf8(input.source).split(u';', Qt::SkipEmptyParts))
                ids.insert(id);
        }
    }
    QString html = heading(m_texts.sources, u"sources"_s) + u"<ul>\n"_s;
    for (const QString& id : ids) {
        const Source* source = m_document.catalog().source(id.toStdString());
        if (!source)
            continue;
        const QStringList parts{fromUtf8(source->publisher), fromUtf8(source->title),
                                source->year ? QString::number(int(*source->year)) : QString(),
                                fromUtf8(source->licence), fromUtf8(source->url)};
        QStringList known;
        for (const QString& part : parts) {
            if (!part.isEmpty())
                known << part.toHtmlEscaped();
        }
        html += u"<li>"_s + known.join(u" · "_s) + u"</li>\n"_s;
    }
    return html + u"</ul>\n"_s;
}

} // namespace

QByteArray reportHtml(ScenarioDocument& document, const ReportSettings& settings)
{
    return HtmlReport(document, settings).write();
}

} // namespace vorlauf
