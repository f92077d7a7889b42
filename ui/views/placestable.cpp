// SPDX-License-Identifier: GPL-3.0-or-later
#include "placestable.h"

#include "style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

using Column = PlacesModel::Column;

constexpr int lineHeight = 26, padding = 6;
constexpr int narrowestName = 150, smallestName = 80, shortestBar = 24;

/// Width of a column in px; the name takes what is left. Emissions have no bar where it is narrow.
constexpr int widths[] = {34, 0, 150, 56, 84, 48, 54};
constexpr int emissionsWithoutBar = 106;

} // namespace

void PlaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Theme theme = currentTheme();
    const auto column = Column(index.column());
    const bool own = index.data(PlacesModel::OwnRole).toBool();
    painter->save();
    painter->fillRect(option.rect,
                      option.state & QStyle::State_Selected ? theme.accentSoft : theme.surface);
    painter->setPen(theme.surface2);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect place = option.rect.adjusted(padding, 0, -padding, -1);
    const QString text = index.data().toString();
    const bool words = column == Column::Name;
    painter->setFont(words ? textFont(13, own) : figureFont(13, own));
    if (column == Column::Emissions) {
        const int number = painter->fontMetrics().horizontalAdvance(u"888.8 kg CO₂e"_s);
        const double share = index.data(PlacesModel::ShareRole).toDouble();
        const int room = place.width() - number - padding;
        if (room >= shortestBar) {
            const bool known = index.data(PlacesModel::ValueRole).isValid();
            const int length = !known ? 0 : std::max(1, int(share * room));
            painter->fillRect(QRect(place.left(), place.center().y() - 4, length, 9),
                              theme.accelerators);
            place.setLeft(place.left() + room + padding);
        }
    }
    const double difference = index.data(PlacesModel::ValueRole).toDouble();
    QColor ink = theme.text;
    if (column == Column::Rank)
        ink = theme.textSecondary;
    else if (column == Column::Difference && difference != 0)
        ink = difference < 0 ? theme.better : theme.worse;
    painter->setPen(ink);
    const bool left = words;
    painter->drawText(place, int(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight)),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

PlacesTable::PlacesTable(PlacesModel* model, QWidget* parent) : QTableView(parent), m_places(model)
{
    setObjectName(u"places"_s);
    setItemDelegate(new PlaceDelegate(this));
    setModel(model);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTabKeyNavigation(false); // Tab leaves the table
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(textFont(12));
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowChosen(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &PlacesTable::fitColumns);
}

void PlacesTable::setCurrentRow(int row)
{
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(model()->index(row, int(Column::Name)));
}

void PlacesTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid())
        Q_EMIT rowChosen(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void PlacesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PlacesTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT rowSelected(current.row());
}

int PlacesTable::asked(int column) const
{
    const QFontMetrics metrics(horizontalHeader()->font());
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    return std::max(widths[column], metrics.horizontalAdvance(heading) + 14);
}

/// Every column as wide as its heading asks, the name as wide as what is left. Where there is no
/// room, first goes what is not the order of the ranking; the tool tip has all of it.
void PlacesTable::fitColumns()
{
    int left = viewport()->width();
    for (int column = 0; column < int(Column::Count); ++column) {
        if (column == int(Column::Name))
            continue;
        setColumnHidden(column, false);
        setColumnWidth(column, asked(column));
        left -= columnWidth(column);
    }
    const bool byCost = m_places->choice().order != PlaceChoice::Order::Emissions;
    const Column less = byCost ? Column::Difference : Column::Cost;
    for (const Column column : {Column::Intensity, Column::Pue, less}) {
        if (left >= narrowestName)
            break;
        left += columnWidth(int(column));
        setColumnHidden(int(column), true);
        if (column == Column::Pue && left < narrowestName) { // the bar says what the number says
            left += columnWidth(int(Column::Emissions)) - emissionsWithoutBar;
            setColumnWidth(int(Column::Emissions), emissionsWithoutBar);
        }
    }
    setColumnWidth(int(Column::Name), std::max(smallestName, left));
}

} // namespace vorlauf
