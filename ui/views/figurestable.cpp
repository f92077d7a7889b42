// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurestable.h"

#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
constexpr int numberWidth = 124, wideNumber = 200, narrowNumber = 76;
constexpr int widestColumn = 360, cellPadding = 18;

/// Names at the left, numbers at the right, cut with an ellipsis: a style sheet cuts without.
class TableHeader final : public QHeaderView
{
public:
    TableHeader(const FiguresLook& look, QWidget* parent)
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
    const FiguresLook& m_look;
};
} // namespace

FiguresTable::FiguresTable(const QString& name, FiguresLook look, QWidget* parent)
    : QTableView(parent)
    , m_look(std::move(look))
    , m_cells(new CellDelegate(m_look, this))
    , m_names(new QTableView(this))
{
    setObjectName(name);
    prepare(*this);
    prepare(*m_names);
    m_names->setObjectName(name + u"Names"_s);
    m_names->setFocusPolicy(Qt::NoFocus);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_names->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_names->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
}

void FiguresTable::prepare(QTableView& table)
{
    table.setItemDelegate(m_cells);
    table.setHorizontalHeader(new TableHeader(m_look, &table));
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setEditTriggers(NoEditTriggers);
    table.setSelectionMode(ExtendedSelection);
    table.setHorizontalScrollMode(ScrollPerPixel);
    table.setVerticalScrollMode(ScrollPerPixel);
    table.setTabKeyNavigation(false); // Tab leaves the table
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(1);
}

void FiguresTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_names->setModel(model);
    m_names->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelReset, this, &FiguresTable::fit);
    connect(model, &QAbstractItemModel::columnsInserted, this, &FiguresTable::fitColumns);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &FiguresTable::fitColumns);
    connect(model, &QAbstractItemModel::columnsMoved, this, &FiguresTable::fitColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FiguresTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &FiguresTable::growColumns);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &FiguresTable::fitColumns);
    fit();
}

/// Once it is seen: measuring every text takes its time.
void FiguresTable::fit()
{
    m_fitted = isVisible();
    if (!m_fitted)
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int height = m_cells->heightOf(model()->index(row, 0));
        setRowHeight(row, height);
        m_names->setRowHeight(row, height);
    }
    fitColumns();
}

/// What a column's texts need, heading included, so that none is cut.
int FiguresTable::contentWidth(int column, int firstRow, int lastRow) const
{
    const QString heading = m_look.header(column);
    const QString title
        = heading.isEmpty() ? model()->headerData(column, Qt::Horizontal).toString() : heading;
    int width = horizontalHeader()->fontMetrics().horizontalAdvance(title);
    const QFontMetrics metrics(figureFont(13));
    for (int row = firstRow; row <= lastRow; ++row) {
        const QString text = model()->index(row, column).data().toString();
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return std::min(width + cellPadding, widestColumn);
}

/// A column grows with its texts and does not shrink while a value is being moved.
void FiguresTable::growColumns(const QModelIndex& first, const QModelIndex& last)
{
    m_fitted = m_fitted && isVisible();
    if (!m_fitted)
        return;
    for (int column = std::max(1, first.column()); column <= last.column(); ++column) {
        const int needed = contentWidth(column, first.row(), last.row());
        if (needed > columnWidth(column))
            setColumnWidth(column, needed);
    }
}

/// Numbers share the width that is there, within what is readable.
void FiguresTable::fitColumns()
{
    m_fitted = m_fitted && isVisible();
    if (!m_fitted)
        return;
    const int columns = model()->columnCount();
    int narrow = 0;
    for (int i = 1; i < columns; ++i)
        narrow += m_look.narrow(i) ? 1 : 0;
    const int wide = columns - 1 - narrow;
    const int room = viewport()->width() - m_look.nameWidth - narrow * narrowNumber;
    const int width = wide > 0 ? qBound(numberWidth, room / wide, wideNumber) : numberWidth;
    for (int i = 0; i < columns; ++i) {
        const int base = m_look.narrow(i) ? narrowNumber : width;
        setColumnWidth(i,
                       i == 0 ? m_look.nameWidth
                              : std::max(base, contentWidth(i, 0, model()->rowCount() - 1)));
        m_names->setColumnHidden(i, i > 0);
    }
    m_names->setColumnWidth(0, m_look.nameWidth);
    placeNames();
}

void FiguresTable::placeNames()
{
    m_names->setGeometry(frameWidth(), frameWidth(), m_look.nameWidth,
                         viewport()->height() + horizontalHeader()->height());
    m_names->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_names->raise();
}

void FiguresTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (!m_fitted && model())
        fit();
}

void FiguresTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (model())
        fitColumns();
}

/// A number must not stop behind the names.
void FiguresTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int hidden = m_look.nameWidth - visualRect(index).left();
    if (index.column() > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
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
