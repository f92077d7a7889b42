// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace vorlauf {

/// An entry of the outline that readers show beside the pages.
struct PdfBookmark {
    QString title;
    int page = 0;   // from 0
    double top = 0; // pt below the upper edge of the page
    int level = 0;  // 0: outermost; at most one more than that of the entry before
};

/// What a PDF says of itself beside its pages.
struct PdfFacts {
    QString title, author;
    QString language; // BCP 47, "de"
    QDate date;       // of creation; the same pages then give the same bytes
    std::vector<PdfBookmark> bookmarks;
};

/// A finished PDF with title, author, language, date, identifier and outline, which Qt 6.4 does not
/// write; readers show the title instead of the name of the file. Empty if the bytes are no PDF.
QByteArray finishPdf(const QByteArray& pdf, const PdfFacts& facts);

} // namespace vorlauf
