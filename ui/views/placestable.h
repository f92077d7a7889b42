// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placesmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace vorlauf {

/// Bars for the emissions, numbers of equal width, the scenario's own place in bold.
class PlaceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

/// The ranking of places: a line each; Return or a double click chooses one.
class PlacesTable final : public QTableView
{
    Q_OBJECT
public:
    explicit PlacesTable(PlacesModel* model, QWidget* parent = nullptr);

    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row); // -1: none

Q_SIGNALS:
    void rowSelected(int row); // by the user or setCurrentRow
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    int asked(int column) const; // width
    void fitColumns();

    PlacesModel* m_places;
};

} // namespace vorlauf
