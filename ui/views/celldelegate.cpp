// SPDX-License-Identifier: GPL-3.0-or-later
#include "celldelegate.h"

#include "style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vorlauf {

namespace {
constexpr int lineHeight = 28, noteHeight = 42;

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

int CellDelegate::heightOf(const QModelIndex& name) const
{
    return m_look.note(name).isEmpty() ? lineHeight : noteHeight;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme theme = currentTheme();
    const bool isName = index.column() == 0;
    painter->save();
    painter->fillRect(option.rect,
                      option.state & QStyle::State_Selected ? theme.accentSoft : theme.surface);
    painter->setPen(theme.surface2);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect place = option.rect.adjusted(isName ? 4 : 8, 0, -8, -1);
    const QString note = isName ? m_look.note(index) : QString();
    if (!note.isEmpty()) {
        const int middle = place.center().y();
        draw(*painter, {place.left(), middle - 1, place.width(), place.height() / 2},
             {note, textFont(12), theme.textSecondary});
        place.setBottom(middle + 2);
    }
    draw(*painter, place,
         {index.data().toString(), isName ? textFont(13, m_look.heading(index)) : figureFont(13),
          m_look.pale(index) ? theme.textSecondary : theme.text,
          isName ? Qt::AlignLeft : Qt::AlignRight});
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
