// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpage.h"

#include "notationnote.h"
#include "textblock.h"

#include <QGraphicsScene>
#include <QPainter>

#include <cmath>
#include <memory>

namespace vorlauf {

namespace {

constexpr double margin = 24;
constexpr double gap = 8;

/// The parts of the page, kept alive while it is painted.
class ChartPage
{
public:
    ChartPage(Chart* chart, const PageTexts& texts, const ExportSettings& settings,
              std::shared_ptr<void> readByChart)
        : m_readByChart(std::move(readByChart)), m_theme(themeOf(settings)), m_chart(chart)
    {
        m_scene.addItem(m_chart);
        const QString date = exportDate(settings).replace(u' ', QChar::Nbsp); // on one line
        const QString above = texts.title.isEmpty()
            ? texts.subtitle
            : texts.title + QStringLiteral(" · ") + texts.subtitle;
        const QString notation = m_theme.isManagement() ? notationNote(settings.view) : QString();
        m_texts = {texts.finding, above,
                   (notation.isEmpty() ? QString() : notation + u' ') + texts.sources
                       + QStringLiteral(" · ") + date};
        fit(settings);
    }

    QSizeF size() const { return m_size / m_zoom; }
    QColor background() const { return m_theme.surface; }
    int marks() const { return m_chart->barCount(); }

    QString description() const
    {
        QStringList lines{m_finding.text(), m_subtitle.text()};
        for (int bar = 0; bar < m_chart->barCount(); ++bar)
            lines.append(m_chart->spokenBar(bar));
        lines.append(m_foot.text());
        return lines.join(u'\n');
    }

    void paint(QPainter& painter)
    {
        painter.scale(1 / m_zoom, 1 / m_zoom);
        m_finding.paint(painter, m_theme.text);
        m_subtitle.paint(painter, m_theme.textSecondary);
        m_foot.paint(painter, m_theme.textSecondary);
        m_scene.render(&painter, QRectF(QPointF(), m_size), QRectF(QPointF(), m_size));
    }

private:
    /// The size wanted is kept, if the page may not grow: content that does not fit is laid out on
    /// a larger page and painted smaller.
    void fit(const ExportSettings& settings)
    {
        const double width = settings.width, height = settings.height;
        double needed = arrange(width, height);
        if (settings.mayGrow) {
            m_size = {width, std::max(height, needed)};
            return;
        }
        while (height > 0 && needed > height * m_zoom) {
            m_zoom *= 1.1;
            needed = arrange(width * m_zoom, height * m_zoom);
        }
        m_size = {width * m_zoom, height > 0 ? height * m_zoom : needed};
    }

    /// Places everything on a page; gives the height that the content needs at this width.
    double arrange(double width, double height)
    {
        const double inside = width - 2 * margin;
        m_finding = TextBlock(m_texts[0], textFont(16, true), inside);
        m_subtitle = TextBlock(m_texts[1], textFont(12), inside);
        m_foot = TextBlock(m_texts[2], textFont(12), inside);
        m_finding.moveTo({margin, margin});
        double y = margin + m_finding.height() + gap / 2;
        m_subtitle.moveTo({margin, y});
        y += m_subtitle.height() + 2 * gap;
        const double below = 2 * gap + m_foot.height() + margin;
        const double needed = std::ceil(y + m_chart->heightForWidth(inside) + below);
        const double bottom = std::max(height, needed);
        m_chart->setPos(margin, y);
        m_chart->resize(inside, bottom - y - below);
        m_foot.moveTo({margin, bottom - margin - m_foot.height()});
        return needed;
    }

    std::shared_ptr<void> m_readByChart;
    const Theme m_theme;
    QGraphicsScene m_scene;
    Chart* m_chart;      // owned by the scene
    QStringList m_texts; // finding, subtitle, foot
    TextBlock m_finding, m_subtitle, m_foot;
    double m_zoom = 1;
    QSizeF m_size; // before it is painted smaller
};

} // namespace

QString exportDate(const ExportSettings& settings)
{
    const QDate date = settings.date.isValid() ? settings.date : QDate::currentDate();
    const bool german = settings.locale.language() == QLocale::German;
    return settings.locale.toString(
        date, german ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

Theme themeOf(const ExportSettings& settings)
{
    return Theme::of(settings.dark, settings.style);
}

Picture chartPicture(Chart* chart, const PageTexts& texts, const ExportSettings& settings,
                     std::shared_ptr<void> readByChart)
{
    const auto page = std::make_shared<ChartPage>(chart, texts, settings, std::move(readByChart));
    Picture picture;
    picture.size = page->size();
    picture.background = page->background();
    picture.marks = page->marks();
    picture.title = texts.title.isEmpty() ? texts.finding : texts.title;
    picture.description = page->description();
    picture.paint = [page](QPainter& painter) { page->paint(painter); };
    return picture;
}

} // namespace vorlauf
