// SPDX-License-Identifier: GPL-3.0-or-later
#include "logo.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace vorlauf {

namespace {

constexpr int mostPixels = 8000; // of a side
constexpr int largestMb = 256;   // of a picture unpacked

/// A drawing that names another file would bring what nobody chose into the report.
bool isOwnSvg(const QByteArray& bytes)
{
    const QByteArray head = bytes.left(4096);
    if (!head.contains("<svg") && !head.contains(":svg"))
        return false;
    return !bytes.contains("<!ENTITY") && !bytes.contains("href=\"file:")
        && !bytes.contains("href=\"/") && !bytes.contains("href='file:")
        && !bytes.contains("href='/");
}

QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return "PNG";
    return bytes.startsWith("\xFF\xD8\xFF") ? "JPEG" : QByteArray();
}

QImage imageOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, formatOf(bytes));
    reader.setAllocationLimit(largestMb);
    return reader.read();
}

} // namespace

Logo::Logo(const QByteArray& bytes) : m_bytes(bytes), m_isSvg(isOwnSvg(bytes))
{
    if (m_isSvg) {
        const QSvgRenderer drawing(bytes);
        if (drawing.isValid())
            m_size = drawing.viewBoxF().size();
    } else if (!formatOf(bytes).isEmpty()) {
        const QImage image = imageOf(bytes);
        if (!image.isNull() && image.width() <= mostPixels && image.height() <= mostPixels)
            m_size = image.size();
    }
}

QByteArray Logo::mimeType() const
{
    if (m_isSvg)
        return "image/svg+xml";
    return formatOf(m_bytes) == "PNG" ? "image/png" : "image/jpeg";
}

QRectF Logo::placeIn(const QRectF& box) const
{
    QRectF place(QPointF(), m_size.scaled(box.size(), Qt::KeepAspectRatio));
    place.moveTo(box.left(), box.center().y() - place.height() / 2);
    return place;
}

void Logo::paint(QPainter& painter, const QRectF& place) const
{
    if (m_isSvg) {
        QSvgRenderer drawing(m_bytes);
        drawing.render(&painter, place);
    } else {
        painter.drawImage(place, imageOf(m_bytes));
    }
}

} // namespace vorlauf
