// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdffinish.h"
#include "picture.h"
#include "reporttable.h"
#include "textblock.h"
#include "theme.h"

namespace vorlauf {

/// Fills the pages of a report from top to bottom: headings, sentences, tables and pictures, each
/// on the page where it fits, nothing cut. Every page has a foot with the title of the report and
/// its number.
class PageFlow
{
public:
    /// What stands at the foot of every page; what is too long for it is left out there.
    struct Foot {
        QString title, confidentiality;
    };

    /// accent  of headings; title  of the file; zoom  from 1 on: all of it smaller, more on a page
    PageFlow(const Theme& theme, const QColor& accent, const QString& title, const Foot& foot,
             double zoom = 1);

    /// A page of its own without a foot, such as a cover; it counts.
    void addPage(const QString& bookmark, std::function<void(QPainter&)> paint);

    void chapter(const QString& title, const QString& bookmarked = {}); // begins a page
    void paintHere(std::function<void(QPainter&)> paint);               // on the present page
    void section(const QString& title, int level = 1);
    void subheading(const QString& text);
    void finding(const QString& text);
    void paragraph(const QString& text);
    void note(const QString& text);
    void bullet(const QString& text);
    void table(const ReportTable& table);
    void picture(const Picture& picture);           // at most as large as pictureSize()
    void sheets(const std::vector<Picture>& pages); // of sheetSize(), each on a page

    static QSizeF pageSize(); // px at 96 dpi
    static double margin();
    QSizeF pictureSize() const; // below the heading of a chapter
    QSizeF sheetSize() const;

    double width() const { return m_size.width(); } // px of the page as it is filled
    int pageCount() const { return int(m_pages.size()); }
    std::vector<Picture> pages() const; // with title of the report and feet
    const std::vector<PdfBookmark>& bookmarks() const { return m_bookmarks; }

private:
    using Paint = std::function<void(QPainter&)>;
    struct Page {
        std::vector<Paint> paints;
        bool foot = true;
    };
    struct Style {
        QFont font;
        QColor colour;
        double below; // space after it
        double indent = 0;
    };
    using Widths = std::vector<double>;

    void newPage();
    void needs(double height); // a new page if there is less
    void text(const QString& text, const Style& style);
    void line(const QString& text, const Style& style); // one paragraph
    void put(const TextBlock& block, const QColor& colour, QPointF place);
    void bookmark(const QString& title, int level);
    void rule(const QColor& colour);
    void heading(const ReportTable& table, const Widths& widths);
    void row(const ReportTable& table, const Widths& widths, const QStringList& cells);
    std::vector<TextBlock> blocks(const ReportTable& table, const Widths& widths,
                                  const QStringList& cells, bool strong) const;
    Picture finished(const Page& page, int number) const;
    double inside() const { return m_size.width() - 2 * margin(); }

    const Theme m_theme;
    const QColor m_accent;
    const QString m_title;
    Foot m_foot;
    const double m_zoom;
    const QSizeF m_size; // of a page before it is painted smaller
    double m_bottom = 0, m_y = 0;
    double m_rowGap = 0; // of the present table
    std::vector<Page> m_pages;
    std::vector<PdfBookmark> m_bookmarks;
};

} // namespace vorlauf
