// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportview.h"

#include "bestpicture.h"
#include "chartpage.h"
#include "checks.h"
#include "contexts.h"
#include "finding.h"
#include "numberspicture.h"
#include "numberstable.h"
#include "overviewpicture.h"
#include "overviewtable.h"
#include "planjson.h"
#include "surepicture.h"
#include "tablewords.h"
#include "texts.h"
#include "viewfindings.h"
#include "whenpicture.h"
#include "wherepicture.h"
#include "whypicture.h"

#include <QImage>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// The numbers behind a view, with what must travel with them.
ViewTable tableOf(ScenarioDocument& document, const ExportSettings& settings)
{
    if (settings.view == ExportView::Why)
        return whyTable(document, settings);
    if (settings.view == ExportView::When)
        return whenTable(document, settings);
    if (settings.view == ExportView::Where)
        return whereTable(document, settings);
    if (settings.view == ExportView::Sure)
        return sureTable(document, settings);
    if (settings.view == ExportView::Best)
        return bestTable(document, settings);
    const TableTexts texts = tableTexts(document, settings.locale);
    const bool overview = settings.view == ExportView::Overview;
    ViewTable table = overview ? overviewTable(document, totalColumn(settings.overview), texts)
                               : numbersTable(document, texts);
    table.title = fromUtf8(document.plan().title);
    if (overview && settings.overview.uncertainty)
        addRanges(document, settings.overview, table);
    if (overview) {
        table.notes = {markedText(headlineFinding(document, settings.overview, settings.locale)),
                       overviewSubtitle(document, settings.overview, settings.locale)};
    }
    if (const QString rules = rulesNote(document, settings.locale); !overview && !rules.isEmpty())
        table.notes << rules;
    table.notes << sourceNote(document, settings.locale) << exportDate(settings);
    return table;
}

} // namespace

QString viewTitle(ExportView view)
{
    switch (view) {
    case ExportView::Overview:
        return Texts::tr("Overview", "name of a sheet");
    case ExportView::Why:
        return Texts::tr("Why", "name of a sheet");
    case ExportView::When:
        return Texts::tr("When", "name of a sheet");
    case ExportView::Sure:
        return Texts::tr("How sure", "name of a sheet");
    case ExportView::Best:
        return Texts::tr("Best", "name of a sheet");
    case ExportView::Where:
        return Texts::tr("Where", "name of a sheet");
    case ExportView::Numbers:
        break;
    }
    return Texts::tr("Numbers", "name of a sheet");
}

Picture viewPicture(ScenarioDocument& document, const ExportSettings& settings)
{
    switch (settings.view) {
    case ExportView::Overview:
        return overviewPicture(document, settings);
    case ExportView::Why:
        return whyPicture(document, settings);
    case ExportView::When:
        return whenPicture(document, settings);
    case ExportView::Where:
        return wherePicture(document, settings);
    case ExportView::Sure:
        return surePicture(document, settings);
    case ExportView::Best:
        return bestPicture(document, settings);
    case ExportView::Numbers:
        break;
    }
    return numbersPicture(document, settings);
}

QByteArray exportView(ScenarioDocument& document, const ExportSettings& settings)
{
    switch (settings.format) {
    case ExportFormat::Csv:
        return writeCsv(tableOf(document, settings), settings.dialect);
    case ExportFormat::Json:
        return writeJson(tableOf(document, settings));
    case ExportFormat::Xlsx:
        return writeXlsx(tableOf(document, settings), viewTitle(settings.view),
                         settings.date.isValid() ? settings.date : QDate::currentDate());
    case ExportFormat::Png:
        return pngOf(viewPicture(document, settings), settings.scale);
    case ExportFormat::Svg:
        return svgOf(viewPicture(document, settings));
    case ExportFormat::Pdf:
        return pdfOf(settings.view == ExportView::Numbers
                         ? numbersPages(document, settings)
                         : std::vector{viewPicture(document, settings)});
    }
    return {};
}

QMimeData* clipboardData(ScenarioDocument& document, const ExportSettings& settings,
                         ClipboardContent content)
{
    auto* data = new QMimeData;
    if (content != ClipboardContent::Table) {
        const Picture picture = viewPicture(document, settings);
        const QByteArray png = pngOf(picture, settings.scale);
        data->setImageData(QImage::fromData(png, "PNG"));
        data->setData(u"image/png"_s, png);
        data->setData(u"image/svg+xml"_s, svgOf(picture));
    }
    if (content != ClipboardContent::Picture) {
        const ViewTable table = tableOf(document, settings);
        data->setHtml(writeHtml(table, settings.locale));
        data->setText(writeTabSeparated(table, settings.locale));
    }
    if (content == ClipboardContent::All)
        data->setData(u"application/json"_s, writePlan(document.plan()));
    return data;
}

} // namespace vorlauf
