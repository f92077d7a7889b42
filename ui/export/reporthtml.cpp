// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporthtml.h"

#include "checks.h"
#include "claims.h"
#include "contexts.h"
#include "finding.h"
#include "findings.h"
#include "htmlpage.h"
#include "numberstable.h"
#include "overviewtable.h"
#include "reportparts.h"
#include "reporttables.h"
#include "reportviews.h"
#include "scopetable.h"
#include "tablewords.h"

#include <QRegularExpression>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr QSizeF pictureSize(900, 6000); // px; scaled to the reader's window

/// Own words are marked as such.
QString findingHtml(const Finding& finding)
{
    const QString text = finding.text.toHtmlEscaped();
    if (!finding.edited)
        return text;
    //: after a sentence that the user wrote instead of the one that was generated
    return text + u" <small class=\"note\">(%1)</small>"_s.arg(Texts::tr("edited").toHtmlEscaped());
}

QString findingList(const QString& heading, const QString& items)
{
    return items.isEmpty()
        ? QString()
        : u"<h3>%1</h3>\n<ul class=\"findings\">\n"_s.arg(heading.toHtmlEscaped()) + items
            + u"</ul>\n"_s;
}

class HtmlReport
{
public:
    HtmlReport(ScenarioDocument& document, const ReportSettings& settings)
        : m_document(document), m_settings(settings), m_locale(settings.locale)
    {
    }

    QByteArray write()
    {
        QString html = htmlHead(reportTitle(m_document), made(), m_settings) + summary();
        for (const ExportView view : m_settings.views)
            html += view == ExportView::Numbers ? QString() : pictures(view);
        html += scenarios() + scopes();
        if (std::ranges::count(m_settings.views, ExportView::Numbers) > 0)
            html += numbers();
        return (html + method() + sources() + htmlFoot(m_settings)).toUtf8();
    }

private:
    QString made() const
    {
        QStringList parts{m_settings.organisation, m_settings.author, reportDate(m_settings),
                          u"Vorlauf"_s,
                          Texts::tr("Catalog %1").arg(fromUtf8(m_document.catalog().version))};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    QString summary() const;
    QString pictures(ExportView view);
    QString figureOf(const Picture& picture);
    QString data(ExportView view) const;
    QString scenarios() const;
    QString scenario(int row) const;
    QString scopes() const;
    QString numbers() const;
    QString method() const;
    QString sources() const;

    ScenarioDocument& m_document;
    const ReportSettings& m_settings;
    const QLocale m_locale;
    int m_figures = 0;
};

QString HtmlReport::summary() const
{
    QString headline, details, caveats;
    for (const Finding& finding :
         findings(m_document, {m_settings.shown.overview, {}, {}, {}}, m_locale)) {
        if (finding.kind == FindingKind::Headline)
            headline
                += u"<p class=\"finding\" dir=\"auto\">"_s + findingHtml(finding) + u"</p>\n"_s;
        else
            (finding.kind == FindingKind::Caveat ? caveats : details)
                += u"<li dir=\"auto\">"_s + findingHtml(finding) + u"</li>\n"_s;
    }
    return htmlHeading(Texts::tr("Summary", "name of a sheet"), u"summary"_s) + headline
        + htmlTable(keyFigureTable(m_document, m_locale), m_locale)
        //: heading above a list of sentences about the results
        + findingList(Texts::tr("Findings"), details)
        + findingList(Texts::tr("Please note:"), caveats)
        + htmlParagraph(sourceNote(m_document, m_locale), "note");
}

QString idOf(ExportView view)
{
    static const QStringList ids{u"overview"_s, u"why"_s,  u"when"_s,   u"where"_s,
                                 u"how-sure"_s, u"best"_s, u"numbers"_s};
    return ids[int(view)];
}

QString HtmlReport::pictures(ExportView view)
{
    const auto pictures = reportPictures(m_document, view, m_settings, pictureSize);
    if (pictures.empty())
        return {};
    QString html = htmlHeading(viewTitle(view), idOf(view));
    for (const Picture& picture : pictures)
        html += figureOf(picture);
    return html + data(view);
}

/// A picture as a drawing inside the page. Its ids are made unique, since a page holds several.
QString HtmlReport::figureOf(const Picture& picture)
{
    QString svg = QString::fromUtf8(svgOf(picture));
    svg.remove(0, std::max<qsizetype>(0, svg.indexOf(u"<svg"_s)));
    const QString prefix = u"f%1-"_s.arg(++m_figures);
    static const QRegularExpression id(u"\\bid=\"([^\"]+)\""_s), use(u"url\\(#([^)]+)\\)"_s),
        size(u"<svg [^>]*?viewBox"_s);
    svg.replace(id, u"id=\""_s + prefix + u"\\1\""_s);
    svg.replace(use, u"url(#"_s + prefix + u"\\1)"_s);
    svg.replace(size, u"<svg role=\"img\" viewBox"_s);
    svg.replace(u"font-family=\"Sans Serif\""_s, u"font-family=\"Inter, Noto Sans, sans-serif\""_s);
    return u"<figure>"_s + svg + u"</figure>\n"_s;
}

/// The numbers behind Overview, for those who do not see the picture.
QString HtmlReport::data(ExportView view) const
{
    if (view != ExportView::Overview)
        return {};
    const ViewTable table = overviewTable(m_document, totalColumn(m_settings.shown.overview),
                                          tableTexts(m_document, m_locale));
    return u"<details><summary>%1</summary>%2</details>\n"_s.arg(
        Texts::tr("As a table").toHtmlEscaped(), htmlWide(writeHtml(table, m_locale)));
}

QString HtmlReport::scenarios() const
{
    QString html = htmlHeading(Texts::tr("Scenarios"), u"scenarios"_s);
    for (int row = 0; row < m_document.count(); ++row)
        html += scenario(row);
    return html;
}

QString HtmlReport::scenario(int row) const
{
    const Scenario& scenario = m_document.scenario(row);
    const CheckContext context{m_document.catalog(), m_locale,
                               fromUtf8(m_document.plan().currency)};
    QString html = u"<h3 dir=\"auto\">"_s + fromUtf8(scenario.name).toHtmlEscaped() + u"</h3>\n"_s;
    if (!scenario.note.empty())
        html += htmlParagraph(fromUtf8(scenario.note));
    const auto& current = m_document.result(row).current;
    if (!current)
        return html + htmlParagraph(sentence(current.error().front(), m_locale));
    QStringList warnings;
    for (const Warning& warning : current.value().warnings)
        warnings.append(sentence(warning, m_locale));
    return html + htmlList(warnings) + htmlTable(inputTable(m_document, row, m_locale), m_locale)
        + htmlTable(checkTable(m_document, row, m_locale), m_locale)
        + htmlList(claimLines(scenario, current.value(), context));
}

QString HtmlReport::scopes() const
{
    QString html = htmlHeading(Texts::tr("Emissions by scope (GHG Protocol)"), u"scopes"_s);
    for (int row = 0; row < m_document.count(); ++row) {
        if (m_document.result(row).current)
            html += htmlTable(scopeTable(m_document, row, m_locale), m_locale);
    }
    return html + htmlList(scopeNotes());
}

QString HtmlReport::numbers() const
{
    const TableTexts texts = tableTexts(m_document, m_locale);
    return htmlHeading(viewTitle(ExportView::Numbers), idOf(ExportView::Numbers))
        + htmlWide(writeHtml(numbersTable(m_document, texts, false), m_locale));
}

QString HtmlReport::method() const
{
    QStringList sentences = methodSentences(m_document);
    if (const QString rules = rulesNote(m_document, m_locale); !rules.isEmpty())
        sentences.append(rules);
    return htmlHeading(Texts::tr("Method and licences"), u"method"_s)
        + htmlList(sentences + licenceSentences(m_document));
}

QString HtmlReport::sources() const
{
    return htmlHeading(Texts::tr("Sources"), u"sources"_s)
        + htmlTable(sourceTable(m_document), m_locale);
}

} // namespace

QByteArray reportHtml(ScenarioDocument& document, const ReportSettings& settings)
{
    return HtmlReport(document, settings).write();
}

} // namespace vorlauf
