// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "style.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
constexpr int most = 100; // more than anybody reads in a list that follows the typing
constexpr QSize usualSize(640, 420);
} // namespace

CommandPalette::CommandPalette(QList<PaletteEntry> shown, QList<PaletteEntry> hidden,
                               QWidget* window)
    : QDialog(window, Qt::Popup)
    , m_shown(std::move(shown))
    , m_all(m_shown + hidden)
    , m_text(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(u"commandPaletteDialog"_s);
    setAccessibleName(tr("Command palette"));
    m_text->setObjectName(u"paletteText"_s);
    m_text->setPlaceholderText(tr("Action, scenario, view, zone, accelerator or model"));
    m_text->setAccessibleName(tr("Search for what to do"));
    m_text->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* frame = new QFrame; // it shows where the window below begins
    setRole(*frame, "popup");
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    resize(usualSize);
    move(window->mapToGlobal(QPoint((window->width() - usualSize.width()) / 2, 64)));
    search({});
    m_text->setFocus();
}

void CommandPalette::search(const QString& text)
{
    m_found = matching(text.trimmed().isEmpty() ? m_shown : m_all, text).mid(0, most);
    m_list->clear();
    for (const PaletteEntry& entry : m_found) {
        auto* item = new QTreeWidgetItem(m_list, {entry.name, entry.kind, entry.shortcut});
        item->setToolTip(0, entry.name);
        //: for screen readers: %1 is its name, %2 what it is
        item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(entry.name, entry.kind));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CommandPalette::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    m_chosen = m_found.at(row).run;
    accept();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace vorlauf
