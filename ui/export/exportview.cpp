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
#include <QPainter>

#include <cmath>

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

/// At the size of its text in the program.
static Picture plainPicture(ScenarioDocument& document, const ExportSettings& settings)
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

/// The settings at which a page has to be laid out so that its text, enlarged, has its size.
static ExportSettings laidOut(ExportSettings settings)
{
    const double scale = textScale(settings.preset);
    const int width = settings.width;
    settings.width = int(std::floor(width / scale));
    settings.height = int(std::floor(settings.height * double(settings.width) / width));
    return settings;
}

static Picture enlarged(Picture picture, const ExportSettings& settings, double factor)
{
    picture.paint = [paint = std::move(picture.paint), factor](QPainter& painter) {
        painter.scale(factor, factor);
        paint(painter);
    };
    picture.size *= factor;
    if (std::abs(picture.size.height() - settings.height) < factor) // but for the rounding
        picture.size.setHeight(settings.height);
    return picture;
}

Picture viewPicture(ScenarioDocument& document, const ExportSettings& settings)
{
    const ExportSettings laid = laidOut(settings);
    const double factor = double(settings.width) / laid.width;
    return enlarged(plainPicture(document, laid), settings, factor);
}

/// The pages of a view in a PDF.
static std::vector<Picture> viewPages(ScenarioDocument& document, const ExportSettings& settings)
{
    const bool paged = settings.view == ExportView::Numbers && settings.preset != Preset::Journal
        && settings.preset != Preset::Web;
    if (!paged)
        return {viewPicture(document, settings)};
    const ExportSettings laid = laidOut(settings);
    const double factor = double(settings.width) / laid.width;
    std::vector<Picture> pages;
    for (Picture& page : numbersPages(document, laid))
        pages.push_back(enlarged(std::move(page), settings, factor));
    return pages;
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
        return pdfOf(viewPages(document, settings));
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
