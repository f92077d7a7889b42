// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetpages.h"

#include <QPainter>

#include <cmath>
#include <memory>
#include <span>

namespace vorlauf {

namespace {

constexpr double margin = 24, gap = 8, padding = 4;
constexpr double narrowestName = 200, widestName = 340;
constexpr double narrowestColumn = 120, widestColumn = 200, sourceWidth = 400;

struct Page {
    std::vector<std::pair<TextBlock, QColor>> texts;
    std::vector<QLineF> lines;
};

/// Fills pages from top to bottom.
class Pager
{
public:
    Pager(const FigureSheet& sheet, const QSizeF& size, const Theme& theme)
        : m_sheet(sheet)
        , m_size(size)
        , m_theme(theme)
        , m_inside(size.width() - 2 * margin)
        , m_nameWidth(std::clamp(m_inside * 0.32, narrowestName, widestName))
    {
        m_pages.emplace_back();
    }

    std::vector<Picture> pictures(bool numbered)
    {
        if (!m_sheet.title.isEmpty())
            put({m_sheet.title, textFont(16, true), m_inside}, m_theme.text, padding);
        put({m_sheet.note, textFont(12), m_inside}, m_theme.textSecondary, 2 * gap);
        const qsizetype count = qsizetype(m_sheet.scenarios.size());
        const double space = m_inside - m_nameWidth;
        const qsizetype fitting = std::max<qsizetype>(1, qsizetype(space / narrowestColumn));
        const qsizetype bands = std::max<qsizetype>(1, (count + fitting - 1) / fitting);
        m_bandSize = (count + bands - 1) / bands;
        m_columnWidth = std::min(widestColumn, space / double(std::max<qsizetype>(1, m_bandSize)));
        for (m_bandStart = 0; m_bandStart < count; m_bandStart += m_bandSize)
            putBand();
        putSources();
        if (numbered && m_size.height() > 0)
            numberPages();
        return finished();
    }

private:
    void putBand()
    {
        bool heading = false;
        putHeader();
        for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
            const FigureSheet::Row& row = m_sheet.rows[i];
            heading = row.cells.empty();
            double height = heightOf(row.name, m_nameWidth, heading);
            for (qsizetype j = 0; j < columns(row); ++j)
                height = std::max(height, heightOf(cell(row, j), m_columnWidth - gap, false));
            // a heading stays with its first row
            const bool fits = m_y + height + (heading ? 48 : 0) <= bottom();
            if (!fits) {
                newPage();
                putHeader();
            }
            putRow(row, height + padding);
        }
        m_y += 3 * gap;
    }

    void putRow(const FigureSheet::Row& row, double height)
    {
        const bool heading = row.cells.empty();
        if (heading)
            m_y += gap;
        putCell(row.name, margin, m_nameWidth, heading, Qt::AlignLeft);
        for (qsizetype i = 0; i < columns(row); ++i)
            putCell(cell(row, i), columnX(i), m_columnWidth - gap, false, Qt::AlignRight);
        m_y += height;
        rule();
        m_y += padding;
    }

    void putHeader()
    {
        double height = 0;
        for (qsizetype i = 0; i < bandEnd() - m_bandStart; ++i) {
            const FigureSheet::Cell& name = m_sheet.scenarios[std::size_t(m_bandStart + i)];
            height = std::max(height, heightOf(name, m_columnWidth - gap, true));
        }
        if (m_y + height + 96 > bottom())
            newPage();
        for (qsizetype i = 0; i < bandEnd() - m_bandStart; ++i) {
            putCell(m_sheet.scenarios[std::size_t(m_bandStart + i)], columnX(i),
                    m_columnWidth - gap, true, Qt::AlignRight);
        }
        m_y += height + padding;
        rule();
        m_y += padding;
    }

    /// In as many columns as fit, filled one after the other, with the heading above each part of
    /// the list that stands on a page of its own.
    void putSources()
    {
        const auto columns = std::max<qsizetype>(1, qsizetype((m_inside + gap) / sourceWidth));
        const double step = (m_inside + gap) / double(columns);
        std::vector<TextBlock> blocks;
        for (qsizetype i = 0; i < m_sheet.sources.size(); ++i) {
            const QString text
                = QStringLiteral("[%1] %2").arg(QString::number(i + 1), m_sheet.sources[i]);
            blocks.emplace_back(text, textFont(12), step - gap);
        }
        for (auto next = blocks.begin(); next != blocks.end();) {
            const TextBlock heading(m_sheet.sourcesTitle, textFont(13, true), m_inside);
            if (m_y + heading.height() + 48 > bottom())
                newPage();
            put(heading, m_theme.text, padding);
            const double space = columnHeight({next, blocks.end()}, columns, bottom() - m_y);
            const double top = m_y;
            for (qsizetype i = 0; i < columns && next != blocks.end(); ++i)
                next = putColumn(next, blocks.end(), {margin + double(i) * step, top}, space);
        }
    }

    /// The least height at which blocks fill so many columns, or all there is.
    static double columnHeight(std::span<const TextBlock> blocks, qsizetype columns, double most)
    {
        double all = 0, highest = 0;
        for (const TextBlock& block : blocks) {
            all += block.height() + padding;
            highest = std::max(highest, block.height() + padding);
        }
        return std::min(most, all / double(columns) + highest);
    }

    /// Gives the first block that did not fit; at least one is put.
    std::vector<TextBlock>::iterator putColumn(std::vector<TextBlock>::iterator next,
                                               std::vector<TextBlock>::iterator end,
                                               const QPointF& place, double space)
    {
        double y = place.y();
        do {
            next->moveTo({place.x(), y});
            m_pages.back().texts.emplace_back(*next, m_theme.textSecondary);
            y += next->height() + padding;
            ++next;
        } while (next != end && y + next->height() <= place.y() + space);
        m_y = std::max(m_y, y);
        return next;
    }

    void numberPages()
    {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            TextBlock number(QStringLiteral("%1 / %2").arg(i + 1).arg(m_pages.size()),
                             textFont(12));
            number.moveTo({m_size.width() - margin - number.width(), bottom() + gap});
            m_pages[i].texts.emplace_back(number, m_theme.textSecondary);
        }
    }

    std::vector<Picture> finished()
    {
        std::vector<Picture> pictures;
        for (Page& page : m_pages) {
            Picture picture;
            picture.size
                = {m_size.width(), m_size.height() > 0 ? m_size.height() : std::ceil(m_y + margin)};
            picture.background = m_theme.surface;
            picture.title = m_sheet.title;
            picture.description = m_sheet.note;
            const auto content = std::make_shared<Page>(std::move(page));
            picture.paint = [content, line = m_theme.line](QPainter& painter) {
                painter.setPen(QPen(line, 1));
                for (const QLineF& rule : content->lines)
                    painter.drawLine(rule);
                for (const auto& [text, colour] : content->texts)
                    text.paint(painter, colour);
            };
            pictures.push_back(std::move(picture));
        }
        return pictures;
    }

    static double heightOf(const FigureSheet::Cell& cell, double width, bool strong)
    {
        const double note
            = cell.note.isEmpty() ? 0 : TextBlock(cell.note, textFont(12), width).height();
        return TextBlock(cell.text, textFont(13, strong), width).height() + note;
    }

    void putCell(const FigureSheet::Cell& cell, double x, double width, bool strong,
                 Qt::Alignment alignment)
    {
        const QFont font = textFont(13, strong); // of figureFont() a PDF keeps no text
        TextBlock text(cell.text, font, width, alignment);
        text.moveTo({x, m_y});
        m_pages.back().texts.emplace_back(text, m_theme.text);
        if (cell.note.isEmpty())
            return;
        TextBlock note(cell.note, textFont(12), width, alignment);
        note.moveTo({x, m_y + text.height()});
        m_pages.back().texts.emplace_back(note, m_theme.textSecondary);
    }

    void put(TextBlock text, const QColor& colour, double space)
    {
        if (m_y + text.height() > bottom())
            newPage();
        text.moveTo({margin, m_y});
        m_y += text.height() + space;
        m_pages.back().texts.emplace_back(std::move(text), colour);
    }

    void rule()
    {
        const double right = columnX(bandEnd() - m_bandStart) - gap;
        m_pages.back().lines.emplace_back(margin, m_y, right, m_y);
    }

    void newPage()
    {
        if (m_y <= margin)
            return;
        m_pages.emplace_back();
        m_y = margin;
    }

    double bottom() const { return m_size.height() > 0 ? m_size.height() - 2 * margin : HUGE_VAL; }
    qsizetype bandEnd() const
    {
        return std::min(m_bandStart + m_bandSize, qsizetype(m_sheet.scenarios.size()));
    }
    double columnX(qsizetype i) const
    {
        return margin + m_nameWidth + gap + double(i) * m_columnWidth;
    }
    qsizetype columns(const FigureSheet::Row& row) const
    {
        return row.cells.empty() ? 0 : bandEnd() - m_bandStart;
    }
    const FigureSheet::Cell& cell(const FigureSheet::Row& row, qsizetype i) const
    {
        return row.cells[std::size_t(m_bandStart + i)];
    }

    const FigureSheet& m_sheet;
    const QSizeF m_size;
    const Theme& m_theme;
    const double m_inside, m_nameWidth;
    qsizetype m_bandSize = 1, m_bandStart = 0;
    double m_columnWidth = 0, m_y = margin;
    std::vector<Page> m_pages;
};

} // namespace

std::vector<Picture> sheetPages(const FigureSheet& sheet, const QSizeF& page, const Theme& theme,
                                bool numbered)
{
    return Pager(sheet, page, theme).pictures(numbered);
}

} // namespace vorlauf
