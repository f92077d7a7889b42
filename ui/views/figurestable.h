// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "celldelegate.h"

#include <QTableView>

namespace vorlauf {

/// A table of figures whose first column, the names, stays while the numbers scroll; what stands
/// behind a number is in its tool tip. Ctrl+C copies the selected cells as tab-separated text.
class FiguresTable final : public QTableView
{
    Q_OBJECT
public:
    FiguresTable(const QString& name, FiguresLook look, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QString selectedText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void prepare(QTableView& table);
    void fit();
    void fitColumns();
    void growColumns(const QModelIndex& first, const QModelIndex& last);
    int contentWidth(int column, int firstRow, int lastRow) const;
    void placeNames();

    FiguresLook m_look;
    CellDelegate* m_cells;
    bool m_fitted = false; // heights and widths to what it shows
    QTableView* m_names;   // the first column again, above this table
};

} // namespace vorlauf
