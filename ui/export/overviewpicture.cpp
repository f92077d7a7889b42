// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpicture.h"

#include "finding.h"
#include "textblock.h"
#include "texts.h"

#include <QGraphicsScene>
#include <QPainter>

#include <cmath>
#include <memory>

namespace vorlauf {

namespace {

constexpr double margin = 24;
constexpr double gap = 8;

/// The parts of the page, kept alive while it is painted.
struct OverviewPage {
    OverviewPage(ScenarioDocument& document, const ExportSettings& settings)
        : theme(settings.dark ? Theme::darkTheme() : Theme::lightTheme())
        , model(document)
        , width(settings.width - 2 * margin)
    {
        const QString currency = fromUtf8(document.plan().currency);
        chart = new OverviewChart(model, theme, settings.locale, currency);
        chart->setOptions(settings.overview);
        scene.addItem(chart);
        finding = TextBlock(overviewFinding(document, settings.overview, settings.locale),
                            textFont(16, true), width);
        subtitle = TextBlock(overviewSubtitle(document, settings.overview, settings.locale),
                             textFont(12), width);
        const QString note
            = sourceNote(document, settings.locale) + QStringLiteral(" · ") + exportDate(settings);
        foot = TextBlock(note, textFont(12), width);
        arrange(settings.height);
    }

    void arrange(double wantedHeight)
    {
        double y = margin;
        finding.moveTo({margin, y});
        y += finding.height() + gap / 2;
        subtitle.moveTo({margin, y});
        y += subtitle.height() + 2 * gap;
        const double below = 2 * gap + foot.height() + margin;
        const double needed = std::ceil(y + chart->heightForWidth(width) + below);
        height = wantedHeight > 0 ? std::max(wantedHeight, needed) : needed;
        chart->setPos(margin, y);
        chart->resize(width, height - y - below);
        foot.moveTo({margin, height - margin - foot.height()});
    }

    void paint(QPainter& painter)
    {
        finding.paint(painter, theme.text);
        subtitle.paint(painter, theme.textSecondary);
        foot.paint(painter, theme.textSecondary);
        const QRectF page(0, 0, width + 2 * margin, height);
        scene.render(&painter, page, page);
    }

    Theme theme;
    ScenarioTableModel model;
    double width, height = 0;
    QGraphicsScene scene;
    OverviewChart* chart; // owned by the scene
    TextBlock finding, subtitle, foot;
};

} // namespace

QString exportDate(const ExportSettings& settings)
{
    const QDate date = settings.date.isValid() ? settings.date : QDate::currentDate();
    const bool german = settings.locale.language() == QLocale::German;
    return settings.locale.toString(
        date, german ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

Picture overviewPicture(ScenarioDocument& document, const ExportSettings& settings)
{
    const auto page = std::make_shared<OverviewPage>(document, settings);
    Picture picture;
    picture.size = QSizeF(settings.width, page->height);
    picture.background = page->theme.surface;
    picture.title = fromUtf8(document.plan().title);
    QStringList description{page->finding.text(), page->subtitle.text()};
    for (int bar = 0; bar < page->chart->barCount(); ++bar)
        description.append(page->chart->spokenBar(bar));
    description.append(page->foot.text());
    picture.description = description.join(u'\n');
    picture.paint = [page](QPainter& painter) { page->paint(painter); };
    return picture;
}

} // namespace vorlauf
