// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportparts.h"

#include "chartpage.h"
#include "contexts.h"
#include "texts.h"

namespace vorlauf {

QString reportTitle(const ScenarioDocument& document)
{
    const QString title = fromUtf8(document.plan().title);
    return title.isEmpty() ? Texts::tr("Comparison of training runs") : title;
}

QString reportDate(const ReportSettings& settings)
{
    ExportSettings written;
    written.locale = settings.locale;
    written.date = settings.date;
    return exportDate(written);
}

QColor reportAccent(const ReportSettings& settings, const Theme& theme)
{
    return settings.accent.isValid() ? settings.accent : theme.accent;
}

QByteArray reportFile(const PageFlow& flow, const QString& title, const ReportSettings& settings)
{
    const std::vector<Picture> pages = flow.pages();
    if (settings.takePages)
        settings.takePages(pages);
    PdfFacts facts;
    facts.title = title;
    facts.author = settings.author;
    facts.language = settings.locale.bcp47Name().left(2);
    facts.date = settings.date.isValid() ? settings.date : QDate::currentDate();
    facts.bookmarks = flow.bookmarks();
    return finishPdf(pdfOf(pages), facts);
}

} // namespace vorlauf
