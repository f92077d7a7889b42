// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurestable.h"

#include "style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
constexpr int lineHeight = 28, noteHeight = 42, nameWidth = 248;
constexpr int numberWidth = 124, wideNumber = 200, narrowNumber = 76;

class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const FiguresTable::Look& look, QObject* parent)
        : QStyledItemDelegate(parent), m_look(look)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width() + 16,
                m_look.note(index.siblingAtColumn(0)).isEmpty() ? lineHeight : noteHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme theme = currentTheme();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentSoft);
        painter->setPen(theme.surface2);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const bool heading = m_look.heading(index), name = index.column() == 0;
        const QString note = name ? m_look.note(index) : QString();
        QRect text = option.rect.adjusted(name ? 4 : 8, 0, -8, -1);
        if (!note.isEmpty()) {
            const QRect below(text.left(), text.center().y() + 1, text.width(), text.height() / 2);
            drawLine(*painter, below.translated(0, -2), note, textFont(12), theme.textSecondary);
            text.setBottom(text.center().y() + 2);
        }
        const QFont font = name ? textFont(13, heading) : figureFont(13);
        drawLine(*painter, text, index.data().toString(), font,
                 m_look.pale(index) ? theme.textSecondary : theme.text, !name);
        painter->restore();
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override
    {
        const QString text = index.isValid() ? m_look.explanation(index) : QString();
        QToolTip::showText(event->globalPos(), text, view, option.rect);
        return true;
    }

private:
    static void drawLine(QPainter& painter, const QRect& place, const QString& text,
                         const QFont& font, const QColor& colour, bool right = false)
    {
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
        painter.drawText(place, int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)),
                         shown);
    }

    const FiguresTable::Look& m_look;
};
/// Names at the left, numbers at the right, cut with an ellipsis: a style sheet cuts without.
class TableHeader final : public QHeaderView
{
public:
    TableHeader(const FiguresTable::Look& look, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent), m_look(look)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        option->textAlignment = Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight);
        const QString text = m_look.header(section);
        option->text = fontMetrics().elidedText(text.isEmpty() ? option->text : text,
                                                Qt::ElideRight, sectionSize(section) - 12);
    }

private:
    const FiguresTable::Look& m_look;
};
} // namespace

FiguresTable::FiguresTable(const QString& name, Look look, QWidget* parent)
    : QTableView(parent), m_look(std::move(look))
{
    setObjectName(name);
    setItemDelegate(new CellDelegate(m_look, this));
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(lineHeight);
    setHorizontalHeader(new TableHeader(m_look, this));
}

void FiguresTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FiguresTable::fit);
    connect(model, &QAbstractItemModel::columnsInserted, this, &FiguresTable::fitColumns);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &FiguresTable::fitColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FiguresTable::fit);
    fit();
}

void FiguresTable::fit()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool note = !m_look.note(model()->index(row, 0)).isEmpty();
        setRowHeight(row, note ? noteHeight : lineHeight);
    }
    fitColumns();
}

/// Numbers share the width that is there, within what is readable.
void FiguresTable::fitColumns()
{
    const int columns = model()->columnCount();
    int narrow = 0;
    for (int i = 1; i < columns; ++i)
        narrow += m_look.narrow(i) ? 1 : 0;
    const int wide = columns - 1 - narrow;
    const int room = viewport()->width() - nameWidth - narrow * narrowNumber;
    const int width = wide > 0 ? qBound(numberWidth, room / wide, wideNumber) : numberWidth;
    for (int i = 0; i < columns; ++i)
        setColumnWidth(i, i == 0 ? nameWidth : m_look.narrow(i) ? narrowNumber : width);
}

void FiguresTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (model())
        fitColumns();
}

QString FiguresTable::selectedText() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::ranges::sort(cells, [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        text += cells[i].data().toString();
    }
    return text;
}

void FiguresTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(selectedText());
    else
        QTableView::keyPressEvent(event);
}

} // namespace vorlauf
