// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace vorlauf {

/// A picture of any format: its size in px at 96 dpi, what stands in its file's description, and
/// how it is painted.
struct Picture {
    QSizeF size;
    QColor background;
    QString title, description;
    std::function<void(QPainter&)> paint;
};

QByteArray pngOf(const Picture& picture, double scale);
QByteArray svgOf(const Picture& picture); // text stays text
QByteArray pdfOf(const Picture& picture); // one page of the picture's size, vectors, fonts embedded

} // namespace vorlauf
