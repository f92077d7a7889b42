// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcesdialog.h"

#include "catalog.h"
#include "texts.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

SourcesDialog::SourcesDialog(const Catalog& catalog, QWidget* parent)
    : QDialog(parent)
    , m_rows(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(u"sourcesDialog"_s);
    setWindowTitle(tr("Sources"));
    resize(960, 600);
    fill(catalog);
    m_shown->setSourceModel(m_rows);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto* search = new QLineEdit;
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    auto* table = new QTreeView;
    table->setAccessibleName(tr("Sources"));
    table->setModel(m_shown);
    table->setRootIsDecorated(false);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->setUniformRowHeights(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setColumnWidth(0, 380);
    table->setColumnWidth(1, 160);
    table->setColumnWidth(2, 56);
    table->setColumnWidth(3, 140);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(search);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

void SourcesDialog::fill(const Catalog& catalog)
{
    m_rows->setHorizontalHeaderLabels(
        {tr("Title"), tr("Publisher"), tr("Year"), tr("Licence"), tr("Address")});
    for (const Source& source : catalog.sources) {
        const QString year = source.year ? QString::number(int(*source.year)) : u"–"_s;
        QList<QStandardItem*> row;
        for (const QString& text : {fromUtf8(source.title), fromUtf8(source.publisher), year,
                                    fromUtf8(source.licence), fromUtf8(source.url)}) {
            auto* item = new QStandardItem(text);
            item->setEditable(false);
            item->setToolTip(text);
            row += item;
        }
        m_rows->appendRow(row);
    }
}

} // namespace vorlauf
