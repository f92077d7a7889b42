// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberspicture.h"

#include "finding.h"
#include "numberstable.h"
#include "overviewpicture.h"
#include "tablewords.h"
#include "texts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <cmath>
#include <memory>

namespace vorlauf {

namespace {

constexpr double margin = 24;

/// A document that loads nothing from anywhere.
class SealedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QString styleSheet(const Theme& theme)
{
    return QStringLiteral("body, td, th, p { color: %1; font-size: 12px; }"
                          "h1, caption { font-size: 16px; font-weight: 600; }"
                          "th { text-align: left; color: %2; font-weight: 600; }"
                          "td, th { padding: 3px 8px; border-bottom: 1px solid %3; }")
        .arg(theme.text.name(), theme.textSecondary.name(), theme.line.name());
}

std::unique_ptr<QTextDocument> numbersDocument(ScenarioDocument& document,
                                               const ExportSettings& settings, const Theme& theme)
{
    ViewTable table = numbersTable(document, tableTexts(document, settings.locale));
    table.title = fromUtf8(document.plan().title);
    table.notes = {sourceNote(document, settings.locale), exportDate(settings)};
    auto page = std::make_unique<SealedDocument>();
    page->setDefaultFont(textFont(12));
    page->setDefaultStyleSheet(styleSheet(theme));
    page->setDocumentMargin(0);
    page->setHtml(writeHtml(table, settings.locale));
    return page;
}

} // namespace

Picture numbersPicture(ScenarioDocument& document, const ExportSettings& settings)
{
    const Theme theme = settings.dark ? Theme::darkTheme() : Theme::lightTheme();
    const std::shared_ptr<QTextDocument> page = numbersDocument(document, settings, theme);
    page->setTextWidth(settings.width - 2 * margin);
    Picture picture;
    picture.size = QSizeF(std::max(double(settings.width), page->size().width() + 2 * margin),
                          std::ceil(page->size().height() + 2 * margin));
    picture.background = theme.surface;
    picture.title = fromUtf8(document.plan().title);
    picture.description = sourceNote(document, settings.locale);
    picture.paint = [page, theme](QPainter& painter) {
        painter.translate(margin, margin);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, theme.text);
        page->documentLayout()->draw(&painter, context);
    };
    return picture;
}

QByteArray numbersPdf(ScenarioDocument& document, const ExportSettings& settings)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
    writer.setTitle(fromUtf8(document.plan().title));
    writer.setCreator(QStringLiteral("Vorlauf"));
    const auto page = numbersDocument(document, settings, Theme::lightTheme());
    page->print(&writer);
    return bytes;
}

} // namespace vorlauf
