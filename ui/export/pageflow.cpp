// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageflow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr double pageWidth = 794, pageHeight = 1123; // A4
constexpr double sideMargin = 64, topMargin = 56, bottomMargin = 40;
constexpr double pictureMargin = 24; // of every picture, inside it
constexpr double cellGap = 10;
constexpr double wideGap = 3, narrowGap = 2; // around a row
constexpr std::size_t manyRows = 30;         // from there on, rows stand closer
constexpr double highestRow = 400;           // what is higher goes on in another row
constexpr double numberWidth = 80, highestFoot = 64;
constexpr double chapterHeight = 50;
constexpr double sheetZoom = 1.25; // long tables of figures are set smaller

/// How many characters of a text stand within a height.
qsizetype fitting(const QString& text, const QFont& font, double width, double height)
{
    if (TextBlock(text, font, width).height() <= height)
        return text.size();
    qsizetype fits = 1, over = text.size();
    while (over - fits > 1) {
        const qsizetype middle = (fits + over) / 2;
        (TextBlock(text.left(middle), font, width).height() <= height ? fits : over) = middle;
    }
    const qsizetype space = text.lastIndexOf(u' ', fits);
    return space > fits / 2 ? space + 1 : fits;
}

} // namespace

PageFlow::PageFlow(const Theme& theme, const QColor& accent, const QString& title, const Foot& foot,
                   double zoom)
    : m_theme(theme)
    , m_accent(accent)
    , m_title(title)
    , m_foot(foot)
    , m_zoom(zoom)
    , m_size(pageSize() * zoom)
{
    double height = 14;
    for (QString* text : {&m_foot.title, &m_foot.confidentiality}) {
        const double needed = TextBlock(*text, textFont(11, true), inside() - numberWidth).height();
        if (needed > highestFoot)
            text->clear(); // stands on the cover in full
        else if (!text->isEmpty())
            height += needed;
    }
    m_bottom = m_size.height() - bottomMargin - height;
}

QSizeF PageFlow::pageSize()
{
    return {pageWidth, pageHeight};
}

double PageFlow::margin()
{
    return sideMargin;
}

QSizeF PageFlow::pictureSize() const
{
    return {inside() + 2 * pictureMargin, m_bottom - topMargin - chapterHeight + 2 * pictureMargin};
}

QSizeF PageFlow::sheetSize() const
{
    // its last margin is twice as high
    return (pictureSize() + QSizeF(0, pictureMargin)) * sheetZoom;
}

void PageFlow::addPage(const QString& bookmarked, std::function<void(QPainter&)> paint)
{
    m_pages.push_back({{std::move(paint)}, false});
    m_y = 0;
    bookmark(bookmarked, 0);
    m_y = HUGE_VAL; // nothing more stands here
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = topMargin;
}

void PageFlow::needs(double height)
{
    if (m_pages.empty() || (m_y + height > m_bottom && m_y > topMargin))
        newPage();
}

void PageFlow::bookmark(const QString& title, int level)
{
    m_bookmarks.push_back({title, int(m_pages.size()) - 1, m_y * 0.75 / m_zoom, level});
}

void PageFlow::put(const TextBlock& block, const QColor& colour, QPointF place)
{
    TextBlock placed = block;
    placed.moveTo(place);
    m_pages.back().paints.emplace_back(
        [placed, colour](QPainter& painter) { placed.paint(painter, colour); });
}

void PageFlow::rule(const QColor& colour)
{
    const QLineF line(sideMargin, m_y, m_size.width() - sideMargin, m_y);
    m_pages.back().paints.emplace_back([line, colour](QPainter& painter) {
        painter.setPen(QPen(colour, 1));
        painter.drawLine(line);
    });
}

void PageFlow::paintHere(std::function<void(QPainter&)> paint)
{
    m_pages.back().paints.push_back(std::move(paint));
}

void PageFlow::chapter(const QString& title, const QString& bookmarked)
{
    newPage();
    bookmark(bookmarked.isEmpty() ? title : bookmarked, 0);
    const bool fits = TextBlock(title, textFont(22, true), inside()).height() < chapterHeight;
    line(title, {textFont(fits ? 22 : 15, true), m_accent, 14});
}

void PageFlow::section(const QString& title, int level)
{
    if (m_y > topMargin)
        m_y += 14;
    needs(140); // a heading stands above what it names
    bookmark(title, level);
    line(title, {textFont(15, true), m_theme.text, 6});
}

void PageFlow::subheading(const QString& words)
{
    m_y += 6;
    needs(60);
    line(words, {textFont(13, true), m_theme.text, 6});
}

void PageFlow::finding(const QString& words)
{
    text(words, {textFont(15, true), m_theme.text, 10});
}

void PageFlow::paragraph(const QString& words)
{
    text(words, {textFont(13), m_theme.text, 8});
}

void PageFlow::note(const QString& words)
{
    text(words, {textFont(11), m_theme.textSecondary, 6});
}

void PageFlow::bullet(const QString& words)
{
    needs(34);
    put(TextBlock(u"•"_s, textFont(13)), m_accent, {sideMargin, m_y});
    text(words, {textFont(13), m_theme.text, 6, 16});
}

void PageFlow::text(const QString& words, const Style& style)
{
    for (const QString& paragraph : words.split(u'\n', Qt::SkipEmptyParts))
        line(paragraph, style);
}

void PageFlow::line(const QString& words, const Style& style)
{
    const double width = inside() - style.indent;
    QString rest = words;
    while (!rest.isEmpty()) {
        needs(std::min(TextBlock(rest, style.font, width).height(),
                       3 * style.font.pixelSize() * 1.5));
        const qsizetype count = fitting(rest, style.font, width, m_bottom - m_y);
        const TextBlock block(rest.left(count), style.font, width);
        put(block, style.colour, {sideMargin + style.indent, m_y});
        m_y += block.height() + style.below;
        rest = rest.mid(count);
    }
}

void PageFlow::picture(const Picture& shown)
{
    const double height = shown.size.height() - 2 * pictureMargin;
    needs(height);
    const QPointF place(sideMargin - pictureMargin, m_y - pictureMargin);
    m_pages.back().paints.emplace_back([shown, place](QPainter& painter) {
        painter.save();
        painter.translate(place);
        shown.paint(painter);
        painter.restore();
    });
    m_y += height + 24;
}

void PageFlow::sheets(const std::vector<Picture>& pages)
{
    for (const Picture& page : pages) {
        if (m_pages.empty()
            || m_y > topMargin + chapterHeight) // below the heading of their chapter
            newPage();
        m_pages.back().paints.emplace_back([page, y = m_y](QPainter& painter) {
            painter.save();
            painter.translate(sideMargin - pictureMargin, y - pictureMargin);
            painter.scale(1 / sheetZoom, 1 / sheetZoom);
            page.paint(painter);
            painter.restore();
        });
        m_y = HUGE_VAL;
    }
}

std::vector<TextBlock> PageFlow::blocks(const ReportTable& table, const Widths& widths,
                                        const QStringList& cells, bool strong) const
{
    std::vector<TextBlock> result;
    const bool heads = cells.size() == 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool right = table.columns[std::size_t(i)].number;
        result.emplace_back(cells[i],
                            textFont(heads        ? 12
                                         : strong ? 10
                                                  : 11,
                                     strong || heads),
                            heads ? inside() : widths[std::size_t(i)] - cellGap,
                            right ? Qt::AlignRight : Qt::AlignLeft);
    }
    return result;
}

namespace {

double highest(const std::vector<TextBlock>& blocks)
{
    double height = 0;
    for (const TextBlock& block : blocks)
        height = std::max(height, block.height());
    return height;
}

} // namespace

void PageFlow::heading(const ReportTable& table, const Widths& widths)
{
    QStringList headings;
    for (const ReportTable::Column& column : table.columns)
        headings.append(column.heading);
    const auto cells = blocks(table, widths, headings, true);
    double x = sideMargin;
    const double height = highest(cells);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        put(cells[i], m_theme.textSecondary, {x, m_y + height - cells[i].height()});
        x += widths[i];
    }
    m_y += height + m_rowGap;
    rule(m_theme.textSecondary);
    m_y += m_rowGap;
}

void PageFlow::row(const ReportTable& table, const Widths& widths, const QStringList& cells)
{
    auto parts = blocks(table, widths, cells, false);
    QStringList first = cells, rest;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double width = cells.size() == 1 ? inside() : widths[std::size_t(i)] - cellGap;
        const qsizetype count = fitting(cells[i], textFont(11), width, highestRow);
        first[i] = cells[i].left(count);
        rest.append(cells[i].mid(count));
    }
    const bool goesOn = !rest.join(QString()).isEmpty();
    if (goesOn)
        parts = blocks(table, widths, first, false);
    const double height = highest(parts);
    const double before = cells.size() == 1 ? 6 : 0;
    if (m_y + before + height + (cells.size() == 1 ? 30 : m_rowGap) > m_bottom) {
        newPage();
        heading(table, widths);
    }
    m_y += before;
    double x = sideMargin;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        put(parts[i], m_theme.text, {x, m_y});
        x += widths[i];
    }
    m_y += height + m_rowGap;
    rule(m_theme.line);
    m_y += m_rowGap;
    if (goesOn)
        row(table, widths, rest);
}

void PageFlow::table(const ReportTable& table)
{
    if (table.rows.empty())
        return;
    const double sum = std::accumulate(
        table.columns.begin(), table.columns.end(), 0.0,
        [](double all, const ReportTable::Column& column) { return all + column.width; });
    Widths widths;
    for (const ReportTable::Column& column : table.columns)
        widths.push_back((inside() + cellGap) * column.width / sum);
    m_rowGap = table.rows.size() > manyRows ? narrowGap : wideGap;
    needs(110);
    m_y += 8;
    if (!table.title.isEmpty())
        line(table.title, {textFont(13, true), m_theme.text, 6});
    heading(table, widths);
    for (const QStringList& cells : table.rows)
        row(table, widths, cells);
    m_y += 10;
}

std::vector<Picture> PageFlow::pages() const
{
    std::vector<Picture> pictures;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        pictures.push_back(finished(m_pages[i], int(i) + 1));
    return pictures;
}

Picture PageFlow::finished(const Page& page, int number) const
{
    Picture picture;
    picture.size = pageSize();
    picture.background = m_theme.surface;
    picture.title = m_title;
    std::vector<Paint> paints = page.paints;
    if (page.foot) {
        const double width = inside() - numberWidth, y = m_bottom + 20;
        TextBlock title(m_foot.title, textFont(11), width);
        TextBlock secret(m_foot.confidentiality, textFont(11, true), width);
        TextBlock count(u"%1 / %2"_s.arg(number).arg(m_pages.size()), textFont(11), numberWidth,
                        Qt::AlignRight);
        title.moveTo({sideMargin, y});
        secret.moveTo({sideMargin, y + title.height()});
        count.moveTo({m_size.width() - sideMargin - numberWidth, y});
        const QLineF line(sideMargin, y - 8, m_size.width() - sideMargin, y - 8);
        paints.emplace_back([=, theme = m_theme](QPainter& painter) {
            painter.setPen(QPen(theme.line, 1));
            painter.drawLine(line);
            title.paint(painter, theme.textSecondary);
            secret.paint(painter, theme.text);
            count.paint(painter, theme.textSecondary);
        });
    }
    picture.paint = [paints, zoom = m_zoom](QPainter& painter) {
        painter.scale(1 / zoom, 1 / zoom);
        for (const Paint& paint : paints)
            paint(painter);
    };
    return picture;
}

} // namespace vorlauf
