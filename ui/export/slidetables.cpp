// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidetables.h"

#include "contexts.h"

#include <algorithm>
#include <numeric>

namespace vorlauf {

namespace {

constexpr qint64 besideText = 2 * 45720, aboveText = 2 * 36576; // EMU, inside a cell

std::vector<qint64> widthsOf(const SlideArea& area, const TableContent& content)
{
    const double shares
        = std::accumulate(content.columns.begin(), content.columns.end(), 0.0,
                          [](double sum, const TableColumn& column) { return sum + column.share; });
    std::vector<qint64> widths;
    for (const TableColumn& column : content.columns)
        widths.push_back(qint64(double(area.width) * column.share / shares));
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
    if (slides.size() < 2)
        return slides;
    const QString count = QString::number(slides.size());
    for (std::size_t i = 0; i < slides.size(); ++i)
        //: title of one of several slides: %1 its text, %2 its number, %3 how many there are
        slides[i].title = Texts::tr("%1 (%2 of %3)").arg(texts.title, QString::number(i + 1), count);
    return slides;
}

} // namespace vorlauf
