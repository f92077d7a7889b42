// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace vorlauf {

/// The mark of an organisation: PNG, JPEG or SVG.
class Logo
{
public:
    Logo() = default;
    explicit Logo(const QByteArray& bytes);

    bool isValid() const { return m_size.isValid() && !m_size.isEmpty(); }
    QByteArray mimeType() const; // "image/png"

    /// As large as fits into the box without changing its shape, at the left, in the middle of the
    /// height.
    QRectF placeIn(const QRectF& box) const;
    void paint(QPainter& painter, const QRectF& place) const;

private:
    QByteArray m_bytes;
    bool m_isSvg = false;
    QSizeF m_size;
};

} // namespace vorlauf
