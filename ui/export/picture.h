// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace vorlauf {

/// A picture of any format: its size in px at 96 dpi, what stands in its file's description, and
/// how it is painted.
struct Picture {
    QSizeF size;
    QColor background;
    QString title, description;
    std::function<void(QPainter&)> paint;
    int marks = 0; // bars and points of a chart; 0: there is nothing to see but its sentence
};

QByteArray pngOf(const Picture& picture, double scale);
QByteArray svgOf(const Picture& picture);            // text stays text
QByteArray pdfOf(const std::vector<Picture>& pages); // of their sizes; vectors, fonts embedded

} // namespace vorlauf
