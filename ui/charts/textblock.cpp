// SPDX-License-Identifier: GPL-3.0-or-later
#include "textblock.h"

#include <QPainter>

#include <algorithm>

namespace vorlauf {

static QString printable(QString text)
{
    for (QChar& sign : text) {
        const bool reorders
            = (sign >= u'\u202A' && sign <= u'\u202E'); // also what follows the text
        if (reorders || sign.category() == QChar::Other_Control || sign.isNonCharacter())
            sign = u' ';
    }
    return text;
}

/// Inter's contextual forms of ( ) + − have no character of their own: text copied from a PDF would
/// lose them, and −89 % would read 89 %. Scripts whose letters join keep their forms.
static QFont copyable(QFont font, const QString& text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    Q_UNUSED(text)
    font.setFeature(QFont::Tag("calt"), 0);
#else
    const bool joins = std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        const QChar::JoiningType type = letter.joiningType();
        return type == QChar::Joining_Dual || type == QChar::Joining_Right;
    });
    if (!joins)
        font.setStyleStrategy(QFont::PreferNoShaping);
#endif
    return font;
}

TextBlock::TextBlock(const QString& text, const QFont& font, double width, Qt::Alignment alignment)
    : m_layout(std::make_shared<QTextLayout>(printable(text), copyable(font, text)))
{
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
        m_width = std::max(m_width, line.naturalTextWidth());
    }
    m_layout->endLayout();
    moveTo({});
}

void TextBlock::moveTo(const QPointF& topLeft)
{
    if (!m_layout)
        return;
    m_layout->setPosition(topLeft);
    m_area = {};
    for (int i = 0; i < m_layout->lineCount(); ++i)
        m_area |= m_layout->lineAt(i).naturalTextRect().translated(topLeft);
}

void TextBlock::paint(QPainter& painter, const QColor& colour) const
{
    if (!m_layout)
        return;
    painter.setPen(colour);
    m_layout->draw(&painter, {});
}

} // namespace vorlauf
