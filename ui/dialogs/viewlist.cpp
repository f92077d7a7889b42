// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewlist.h"

#include "deck.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vorlauf {

ViewList::ViewList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_up(new QPushButton(tr("&Up")))
    , m_down(new QPushButton(tr("Dow&n")))
{
    m_list->setObjectName(u"reportViews"_s);
    m_list->setAccessibleName(tr("Views in the report"));
    m_up->setObjectName(u"reportViewUp"_s);
    m_down->setObjectName(u"reportViewDown"_s);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    setFocusProxy(m_list);
    for (QPushButton* each : {m_up, m_down})
        each->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewList::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ViewList::changed);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

void ViewList::setViews(const std::vector<ExportView>& views)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](ExportView view, bool ticked) {
        auto* item = new QListWidgetItem(slideViewName(view), m_list);
        item->setData(Qt::UserRole, int(view));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    };
    for (const ExportView view : views)
        add(view, true);
    for (int i = 0; i <= int(ExportView::Numbers); ++i) {
        if (std::ranges::count(views, ExportView(i)) == 0)
            add(ExportView(i), false);
    }
    m_list->setCurrentRow(0);
    const int rows = m_list->count();
    m_list->setMaximumHeight(rows * qMax(22, m_list->sizeHintForRow(0)) + 8);
    showButtons();
}

std::vector<ExportView> ViewList::views() const
{
    std::vector<ExportView> views;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            views.push_back(ExportView(item->data(Qt::UserRole).toInt()));
    }
    return views;
}

void ViewList::move(int by)
{
    const int from = m_list->currentRow();
    m_list->insertItem(from + by, m_list->takeItem(from));
    m_list->setCurrentRow(from + by);
    Q_EMIT changed();
}

void ViewList::showButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace vorlauf
