// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace vorlauf {

/// A text in as many lines as its width asks for; broken inside a word where there is no other
/// way, and never cut. Control characters, which no picture format can hold, become spaces.
class TextBlock
{
public:
    static constexpr double unlimited = 1e6;

    TextBlock() = default;
    TextBlock(const QString& text, const QFont& font, double width = unlimited,
              Qt::Alignment alignment = Qt::AlignLeft);

    QString text() const { return m_layout ? m_layout->text() : QString(); }
    double width() const { return m_width; } // of the longest line
    double height() const { return m_height; }
    QRectF area() const { return m_area; } // of the ink's lines, after moveTo()

    void moveTo(const QPointF& topLeft); // of the space of the given width
    void paint(QPainter& painter, const QColor& colour) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_width = 0, m_height = 0;
    QRectF m_area;
};

} // namespace vorlauf
