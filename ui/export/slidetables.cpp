// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidetables.h"

#include "contexts.h"

#include <algorithm>

namespace vorlauf {

namespace {

constexpr qint64 besideText = 2 * 45720, aboveText = 2 * 36576; // EMU, inside a cell

/// What the longest word of a heading needs.
qint64 leastWidth(const TableColumn& column, double points)
{
    qint64 least = 0;
    for (const QString& word : column.title.split(u' '))
        least = std::max(least, textWidth(word, points, true));
    return least + besideText;
}

/// By the shares, but no heading broken inside of a word.
std::vector<qint64> widthsOf(const SlideArea& area, const TableContent& content)
{
    double shares = 0;
    for (const TableColumn& column : content.columns)
        shares += column.share;
    qint64 missing = 0;
    double givers = 0; // the shares of those that have more than they need
    std::vector<qint64> widths;
    for (const TableColumn& column : content.columns) {
        widths.push_back(qint64(double(area.width) * column.share / shares));
        const qint64 least = leastWidth(column, content.points);
        if (widths.back() < least) {
            missing += least - widths.back();
            widths.back() = least;
        } else {
            givers += column.share;
        }
    }
    for (std::size_t i = 0; i < widths.size() && missing > 0; ++i) {
        const TableColumn& column = content.columns[i];
        if (widths[i] > leastWidth(column, content.points))
            widths[i] -= qint64(double(missing) * column.share / givers);
    }
    return widths;
}

qint64 rowHeight(const QStringList& texts, const std::vector<qint64>& widths, double points,
                 bool bold)
{
    qint64 height = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        height = std::max(height,
                          textHeight(texts[qsizetype(i)], points, widths[i] - besideText, bold));
    return height + aboveText;
}

std::vector<SlideCell> cells(const QStringList& texts, const TableContent& content)
{
    std::vector<SlideCell> row;
    for (std::size_t i = 0; i < content.columns.size(); ++i)
        row.push_back({texts[qsizetype(i)], false, content.columns[i].numbers});
    return row;
}

} // namespace

SlideTable tableIn(const SlideArea& area, const TableContent& content, std::size_t first,
                   std::size_t& next)
{
    SlideTable table;
    table.area = area;
    table.name = content.name;
    table.points = content.points;
    table.widths = widthsOf(area, content);
    QStringList headings;
    for (const TableColumn& column : content.columns)
        headings << column.title;
    qint64 used = rowHeight(headings, table.widths, content.points, true);
    table.rows.push_back(cells(headings, content));
    table.heights.push_back(used);
    for (next = first; next < content.rows.size(); ++next) {
        const qint64 height = rowHeight(content.rows[next], table.widths, content.points, false);
        if (next > first && used + height > area.height)
            break;
        used += height;
        table.rows.push_back(cells(content.rows[next], content));
        table.heights.push_back(height);
    }
    table.area.height = used;
    //: alternative text of a table; %1 its name, %2 the headings of its columns
    table.description = Texts::tr("Table: %1. Columns: %2.")
                            .arg(content.name, headings.join(QStringLiteral(", ")));
    return table;
}

std::vector<Slide> tableSlides(const SlideContext& context, const SlideTexts& texts,
                               const TableContent& content)
{
    std::vector<Slide> slides;
    for (std::size_t first = 0, next = 0; first < content.rows.size(); first = next) {
        SlidePage page(context, texts);
        page.add(tableIn(page.space(), content, first, next));
        slides.push_back(page.slide());
    }
    return slides;
}

std::vector<Slide> numbered(std::vector<Slide> slides)
{
    const QString count = QString::number(slides.size());
    for (std::size_t i = 0; i < slides.size() && slides.size() > 1; ++i)
        //: title of one of several slides: %1 its text, %2 its number, %3 how many there are
        slides[i].title
            = Texts::tr("%1 (%2 of %3)").arg(slides[i].title, QString::number(i + 1), count);
    return slides;
}

} // namespace vorlauf
