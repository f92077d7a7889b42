// SPDX-License-Identifier: GPL-3.0-or-later
#include "celldelegate.h"

#include "style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace vorlauf {

namespace {
constexpr int lineHeight = 28, noteHeight = 42;
constexpr int leftMargin = 4, rightMargin = 8, padding = 6;

struct Line {
    QString text;
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft;
};

void draw(QPainter& painter, const QRect& place, const Line& line)
{
    painter.setFont(line.font);
    painter.setPen(line.colour);
    painter.drawText(place, int(Qt::AlignVCenter | line.alignment),
                     painter.fontMetrics().elidedText(line.text, Qt::ElideRight, place.width()));
}
} // namespace

CellDelegate::CellDelegate(const FiguresLook& look, QObject* parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

/// Of a text in the column of the names, wrapped.
int CellDelegate::textHeight(const QString& text, const QFont& font) const
{
    const int width = m_look.nameWidth - leftMargin - rightMargin;
    return QFontMetrics(font).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, text).height();
}

int CellDelegate::heightOf(const QModelIndex& name) const
{
    const QString note = m_look.note(name);
    if (!m_look.wrapsNames)
        return note.isEmpty() ? lineHeight : noteHeight;
    const int text = textHeight(name.data().toString(), textFont(13, m_look.heading(name)));
    const int below = note.isEmpty() ? 0 : textHeight(note, textFont(12));
    return std::max(lineHeight, text + below + 2 * padding);
}

QColor CellDelegate::colourOf(const QModelIndex& index) const
{
    const Theme theme = currentTheme();
    if (m_look.pale(index))
        return theme.textSecondary;
    switch (m_look.tone ? m_look.tone(index) : CellTone::Plain) {
    case CellTone::Better:
        return theme.better;
    case CellTone::Worse:
        return theme.worse;
    case CellTone::Plain:
        break;
    }
    return theme.text;
}

void CellDelegate::paintName(QPainter& painter, QRect place, const QModelIndex& index) const
{
    const QString note = m_look.note(index);
    const QFont font = textFont(13, m_look.heading(index));
    const QColor secondary = currentTheme().textSecondary;
    if (m_look.wrapsNames) {
        place.adjust(0, padding, 0, -padding + 1);
        painter.setFont(font);
        painter.setPen(colourOf(index));
        painter.drawText(place, Qt::TextWordWrap, index.data().toString());
        place.setTop(place.top() + textHeight(index.data().toString(), font));
        painter.setFont(textFont(12));
        painter.setPen(secondary);
        painter.drawText(place, Qt::TextWordWrap, note);
        return;
    }
    if (!note.isEmpty()) {
        const int middle = place.center().y();
        draw(painter, {place.left(), middle - 1, place.width(), place.height() / 2},
             {note, textFont(12), secondary});
        place.setBottom(middle + 2);
    }
    draw(painter, place, {index.data().toString(), font, colourOf(index)});
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme theme = currentTheme();
    painter->save();
    painter->fillRect(option.rect,
                      option.state & QStyle::State_Selected ? theme.accentSoft : theme.surface);
    painter->setPen(theme.surface2);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == 0)
        paintName(*painter, option.rect.adjusted(leftMargin, 0, -rightMargin, -1), index);
    else
        draw(*painter, option.rect.adjusted(rightMargin, 0, -rightMargin, -1),
             {index.data().toString(), figureFont(13), colourOf(index), Qt::AlignRight});
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString text = index.isValid() ? m_look.explanation(index) : QString();
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

} // namespace vorlauf
