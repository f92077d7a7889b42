// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportcover.h"

#include "logo.h"
#include "pageflow.h"

#include <QPainter>

namespace vorlauf {

namespace {

constexpr double logoTop = 72, logoWidth = 260, logoHeight = 90;
constexpr double titleTop = 300, titleHeight = 260, findingHeight = 190, blockHeight = 200;

/// The largest of these sizes in which a text fits into a height; the smallest if none is.
TextBlock fitted(const QString& text, std::initializer_list<int> sizes, bool strong, double width,
                 double height)
{
    TextBlock block;
    for (const int size : sizes) {
        block = TextBlock(text, textFont(size, strong), width);
        if (block.height() <= height)
            break;
    }
    return block;
}

class Cover
{
public:
    Cover(const CoverTexts& texts, const ReportSettings& settings, const Theme& theme,
          const QColor& accent)
        : m_theme(theme), m_accent(accent), m_logo(settings.logo)
    {
        const double width = PageFlow::pageSize().width() - 2 * PageFlow::margin();
        double y = titleTop;
        put(fitted(texts.title, {32, 26, 20, 15, 12, 9, 7}, true, width, titleHeight), y,
            theme.text);
        y += 18;
        put(fitted(texts.finding, {18, 16, 14, 12, 9, 7}, false, width, findingHeight), y,
            theme.textSecondary);
        putBelow(texts, settings, width);
    }

    void paint(QPainter& painter)
    {
        painter.fillRect(QRectF(0, 0, PageFlow::pageSize().width(), 14), m_accent);
        painter.fillRect(QRectF(PageFlow::margin(), titleTop - 24, 72, 4), m_accent);
        for (const auto& [text, colour] : m_texts)
            text.paint(painter, colour);
        if (m_logo.isValid())
            m_logo.paint(painter,
                         m_logo.placeIn({PageFlow::margin(), logoTop, logoWidth, logoHeight}));
    }

private:
    void put(TextBlock block, double& y, const QColor& colour)
    {
        block.moveTo({PageFlow::margin(), y});
        y += block.height();
        m_texts.emplace_back(std::move(block), colour);
    }

    /// Who, when and for whom, from the foot of the page upwards.
    void putBelow(const CoverTexts& texts, const ReportSettings& settings, double width)
    {
        struct Line {
            QString text;
            bool strong;
            QColor colour;
        };
        const Line lines[] = {{settings.organisation, true, m_theme.text},
                              {settings.author, false, m_theme.text},
                              {texts.date, false, m_theme.text},
                              {texts.catalog, false, m_theme.textSecondary},
                              {settings.confidentiality, true, m_accent}};
        std::vector<std::pair<TextBlock, QColor>> blocks;
        double height = 0;
        for (const Line& line : lines) {
            if (line.text.isEmpty())
                continue;
            blocks.emplace_back(
                fitted(line.text, {14, 12, 9, 7}, line.strong, width, blockHeight / 3),
                line.colour);
            height += blocks.back().first.height() + 6;
        }
        double y = PageFlow::pageSize().height() - 72 - height;
        for (const auto& [block, colour] : blocks) {
            put(block, y, colour);
            y += 6;
        }
    }

    const Theme m_theme;
    const QColor m_accent;
    const Logo m_logo;
    std::vector<std::pair<TextBlock, QColor>> m_texts;
};

} // namespace

std::function<void(QPainter&)> coverPage(const CoverTexts& texts, const ReportSettings& settings,
                                         const Theme& theme, const QColor& accent)
{
    const auto cover = std::make_shared<Cover>(texts, settings, theme, accent);
    return [cover](QPainter& painter) { cover->paint(painter); };
}

} // namespace vorlauf
