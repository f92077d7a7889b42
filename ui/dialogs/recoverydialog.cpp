// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverydialog.h"

#include "messages.h"
#include "style.h"
#include "texts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

RecoveryDialog::RecoveryDialog(std::vector<LeftWork> left, QWidget* parent)
    : QDialog(parent)
    , m_left(std::move(left))
    , m_list(new QTreeWidget)
    , m_note(new QLabel)
    , m_restore(new QPushButton(tr("&Restore")))
    , m_delete(new QPushButton(tr("&Delete…")))
{
    setObjectName(u"recoveryDialog"_s);
    setWindowTitle(tr("Unsaved work"));
    resize(760, 320);
    auto* text = new QLabel(tr("Vorlauf ended before this work was saved. Restored work opens "
                               "unsaved: its file stays as it is until you save."));
    text->setWordWrap(true);
    m_list->setObjectName(u"leftWork"_s);
    m_list->setAccessibleName(tr("Unsaved work"));
    m_list->setHeaderLabels({tr("Document"), tr("Place"), tr("Last edit")});
    m_list->setRootIsDecorated(false);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"leftWorkNote"_s);
    setRole(*m_note, "secondary");

    auto* buttons = new QDialogButtonBox;
    //: Button: the work is offered again at the next start
    auto* later = new QPushButton(tr("&Not Now"));
    m_restore->setObjectName(u"restoreWork"_s);
    m_delete->setObjectName(u"deleteWork"_s);
    later->setObjectName(u"postponeWork"_s);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    buttons->addButton(later, QDialogButtonBox::RejectRole);
    buttons->addButton(m_delete, QDialogButtonBox::ResetRole);
    m_delete->setAutoDefault(false);
    m_restore->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &RecoveryDialog::remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecoveryDialog::showChosen);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    fill();
    m_list->setFocus();
}

int RecoveryDialog::row() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

const LeftWork* RecoveryDialog::chosen() const
{
    const bool can = row() >= 0 && std::holds_alternative<UnsavedWork>(work(row()).content);
    return can ? &work(row()) : nullptr;
}

QString RecoveryDialog::title(int row) const
{
    const auto* found = std::get_if<UnsavedWork>(&work(row).content);
    if (!found)
        return QFileInfo(work(row).journal).fileName();
    if (!found->path.isEmpty())
        return QFileInfo(found->path).fileName();
    return found->title.isEmpty() ? tr("Untitled") : found->title;
}

void RecoveryDialog::fill()
{
    m_list->clear();
    for (int row = 0; row < int(m_left.size()); ++row) {
        const auto* found = std::get_if<UnsavedWork>(&work(row).content);
        const QString file = found ? found->path : work(row).journal;
        const QString place = file.isEmpty()
            ? tr("never saved")
            : QDir::toNativeSeparators(QFileInfo(file).absolutePath());
        const QString time = QLocale().toString(work(row).time.toLocalTime(), QLocale::ShortFormat);
        auto* item = new QTreeWidgetItem(m_list, {title(row), place, time});
        item->setToolTip(1, file);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, qMin(m_list->columnWidth(0), 280));
    m_list->resizeColumnToContents(2);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showChosen();
}

void RecoveryDialog::showChosen()
{
    m_restore->setEnabled(chosen());
    m_delete->setEnabled(row() >= 0);
    if (row() < 0)
        return;
    const auto* fault = std::get_if<FileFault>(&work(row()).content);
    m_note->setText(fault ? tr("%1 It is kept until you delete it.").arg(sentence(*fault))
                          : tr("Escape or “Not Now” keeps everything for the next start."));
}

void RecoveryDialog::remove()
{
    if (!askDelete(this, title(row())))
        return;
    if (const auto journal = RecoveryJournal::take(work(row()).journal))
        journal->remove();
    m_left.erase(m_left.begin() + row());
    if (m_left.empty())
        reject();
    else
        fill();
}

} // namespace vorlauf
