// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementreport.h"

#include "contexts.h"
#include "htmlpage.h"
#include "logo.h"
#include "reportparts.h"
#include "statement.h"
#include "surepicture.h"

#include <QPainter>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr double largestZoom = 1.45; // of a page that has to hold a whole statement
constexpr QSizeF logoBox(140, 44);

std::vector<int> rowsOf(const ScenarioDocument& document, const std::string& chosen)
{
    std::vector<int> rows;
    for (int row = 0; row < document.count(); ++row) {
        const Scenario& scenario = document.scenario(row);
        const bool wanted = chosen.empty() ? !scenario.hidden : scenario.id == chosen;
        if (wanted && document.result(row).current)
            rows.push_back(row);
    }
    return rows;
}

std::vector<Statement> statementsOf(const ScenarioDocument& document, StatementKind kind,
                                    const ReportSettings& settings)
{
    std::vector<Statement> statements;
    const std::vector<int> rows = rowsOf(document, settings.shown.scenario);
    SampledRows energy;
    if (kind == StatementKind::Energy) {
        OverviewOptions options;
        options.quantity = OverviewQuantity::Energy;
        energy = sampledFor(document, options);
    }
    for (const int row : rows) {
        statements.push_back(
            kind == StatementKind::Sci
                ? sciStatement(document, row, settings.locale)
                : energyStatement(document, row, energy[std::size_t(row)].get(), settings.locale));
    }
    return statements;
}

QString titleOf(StatementKind kind)
{
    return kind == StatementKind::Sci ? Texts::tr("SCI statement (ISO/IEC 21031)")
                                      : Texts::tr("Energy and compute sheet");
}

QString noScenario()
{
    return Texts::tr("The plan has no scenario with a result.");
}

/// Plan, organisation, author and date in one line.
QString madeBy(const ScenarioDocument& document, const ReportSettings& settings)
{
    QStringList parts{reportTitle(document), settings.organisation, settings.author,
                      reportDate(settings)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void putOn(PageFlow& flow, const Statement& statement, const QString& origin, const Logo& logo)
{
    flow.chapter(statement.title, statement.subtitle);
    if (logo.isValid()) {
        flow.paintHere([logo, width = flow.width()](QPainter& painter) {
            QRectF place = logo.placeIn({QPointF(0, 48), logoBox});
            place.moveRight(width - PageFlow::margin());
            logo.paint(painter, place);
        });
    }
    flow.finding(statement.subtitle);
    flow.note(origin);
    for (const QString& sentence : statement.lead) {
        if (&sentence == &statement.lead.front())
            flow.finding(sentence);
        else
            flow.paragraph(sentence);
    }
    for (const ReportTable& table : statement.tables)
        flow.table(table);
    for (const QString& note : statement.notes)
        flow.note(note);
}

/// All statements on their pages, in one size: the largest in which each has one page.
PageFlow laidOut(const ScenarioDocument& document, const std::vector<Statement>& statements,
                 StatementKind kind, const ReportSettings& settings)
{
    const Theme theme = Theme::lightTheme();
    const QString origin = madeBy(document, settings);
    const Logo logo(settings.logo);
    for (double zoom = 1;; zoom += 0.05) {
        PageFlow flow(theme, reportAccent(settings, theme), titleOf(kind),
                      {reportTitle(document), settings.confidentiality}, zoom);
        for (const Statement& statement : statements)
            putOn(flow, statement, origin, logo);
        if (statements.empty()) {
            flow.chapter(titleOf(kind));
            flow.paragraph(noScenario());
        }
        if (flow.pageCount() <= int(statements.size()) || zoom > largestZoom || statements.empty())
            return flow;
    }
}

} // namespace

QByteArray statementPdf(ScenarioDocument& document, StatementKind kind,
                        const ReportSettings& settings)
{
    const auto statements = statementsOf(document, kind, settings);
    return reportFile(laidOut(document, statements, kind, settings),
                      titleOf(kind) + u" · "_s + reportTitle(document), settings);
}

QByteArray statementHtml(ScenarioDocument& document, StatementKind kind,
                         const ReportSettings& settings)
{
    const auto statements = statementsOf(document, kind, settings);
    QString html = htmlHead(titleOf(kind), madeBy(document, settings), settings);
    int number = 0;
    for (const Statement& statement : statements) {
        html += htmlHeading(statement.subtitle, u"statement-%1"_s.arg(++number));
        for (const QString& sentence : statement.lead)
            html += htmlParagraph(sentence, &sentence == &statement.lead.front() ? "finding" : "");
        for (const ReportTable& table : statement.tables)
            html += htmlTable(table, settings.locale);
        for (const QString& note : statement.notes)
            html += htmlParagraph(note, "note");
    }
    if (statements.empty())
        html += htmlParagraph(noScenario());
    return (html + htmlFoot(settings)).toUtf8();
}

} // namespace vorlauf
