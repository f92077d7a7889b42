// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QSortFilterProxyModel;
class QStandardItemModel;

namespace vorlauf {

struct Catalog;

/// All sources of the catalog with publisher, year, licence and address; a field narrows them.
class SourcesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SourcesDialog(const Catalog& catalog, QWidget* parent = nullptr);

private:
    void fill(const Catalog& catalog);

    QStandardItemModel* m_rows;
    QSortFilterProxyModel* m_shown;
};

} // namespace vorlauf
