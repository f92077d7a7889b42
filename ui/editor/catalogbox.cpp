// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogbox.h"

#include "columnbox.h"
#include "texts.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownHits = 40; // more than anybody reads in a list that follows the typing

} // namespace

CatalogBox::CatalogBox(EditedScenario& editedScenario, std::string path, Absence absence,
                       Member<std::string> member, Choices choices)
    : FieldWidget(editedScenario, std::move(path), absence)
    , m_member(std::move(member))
    , m_choices(std::move(choices))
    , m_box(columnBox())
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
{
    add(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMaxVisibleItems(16);
    m_box->setCompleter(nullptr);
    setControlName(m_box->lineEdit(), u".text"_s);
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_box->lineEdit()->setCompleter(m_completer);
    m_box->installEventFilter(this); // it has the focus of its text

    connect(m_box, &QComboBox::activated, this,
            [this](int index) { choose(m_box->itemData(index).toString()); });
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &CatalogBox::search);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, &CatalogBox::accept);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.data(Qt::UserRole).toString()); });
    connect(&edited(), &EditedScenario::catalogChanged, this, [this] { m_filled = false; });
    retranslate();
    refresh();
}

/// Only where somebody looks: sorting the catalog for every box takes its time.
void CatalogBox::fill()
{
    if (std::exchange(m_filled, true))
        return;
    QList<std::pair<QString, QString>> rows; // name, id
    for (const QString& id : m_choices.find({}))
        rows.append({m_choices.name(id.toStdString()), id});
    if (m_choices.byName) {
        const QCollator collator(edited().locale());
        std::ranges::sort(rows, [&collator](const auto& a, const auto& b) {
            return collator.compare(a.first, b.first) < 0;
        });
    }
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    for (const auto& [name, id] : rows)
        m_box->addItem(name, id);
    showName();
}

void CatalogBox::search(const QString& text)
{
    showMessage({});
    m_found->clear();
    for (const QString& id : m_choices.find(text).mid(0, shownHits)) {
        auto* item = new QStandardItem(m_choices.name(id.toStdString()));
        item->setData(id, Qt::UserRole);
        m_found->appendRow(item);
    }
}

void CatalogBox::accept()
{
    if (m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid())
        return; // the list says which
    const QString text = m_box->currentText().trimmed();
    if (text == nameOf(m_member.read(edited().scenario())))
        return;
    if (text.isEmpty()) {
        leave();
        return;
    }
    const QStringList hits = m_choices.find(text);
    if (hits.isEmpty())
        showMessage(tr("The catalog has nothing that matches “%1”.").arg(text));
    else
        choose(hits.first());
}

void CatalogBox::leave()
{
    const auto given = m_member.read(edited().scenario());
    if (given && m_box->currentText().trimmed().isEmpty() && !isRequired())
        write({});
    showMessage({});
    showName();
}

void CatalogBox::choose(const QString& id)
{
    m_completer->popup()->hide();
    showMessage({});
    write(id.toStdString());
    showName();
}

void CatalogBox::write(const std::optional<std::string>& id)
{
    const auto before = m_member.read(edited().scenario());
    Scenario changed = edited().scenario();
    m_member.write(changed, id);
    edited().edit(std::move(changed), path(), edited().newGesture(),
                  describeEdit(label(), nameOf(before), nameOf(id)));
}

void CatalogBox::reset()
{
    write({});
}

QString CatalogBox::nameOf(const std::optional<std::string>& id) const
{
    return id ? m_choices.name(*id) : QString();
}

std::optional<std::string> CatalogBox::inForce() const
{
    if (auto given = m_member.read(edited().scenario()))
        return given;
    const InputUsed* input = edited().usedDefault(path());
    const std::string* id = input ? std::get_if<std::string>(&input->value) : nullptr;
    return id ? std::optional(*id) : std::nullopt;
}

QString CatalogBox::valueText() const
{
    return nameOf(inForce());
}

void CatalogBox::showName()
{
    const auto given = m_member.read(edited().scenario());
    const QSignalBlocker blocker(m_box);
    m_box->setCurrentIndex(given ? m_box->findData(fromUtf8(*given)) : -1);
    m_box->setEditText(nameOf(given)); // also of a row that this catalog lacks
    //: No row of the catalog is chosen.
    m_box->lineEdit()->setPlaceholderText(inForce() ? nameOf(inForce()) : tr("none"));
    m_box->lineEdit()->setCursorPosition(0);
}

void CatalogBox::refresh()
{
    // while somebody types, only the state around the box follows
    if (!m_box->lineEdit()->isModified() || !m_box->hasFocus())
        showName();
    showState(m_member.read(edited().scenario()).has_value(), valueText());
}

void CatalogBox::retranslate()
{
    FieldWidget::retranslate();
    m_filled = false; // names and their order are those of a language
    showName();
}

bool CatalogBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress))
        fill();
    if (watched == m_box && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            leave();
    }
    return FieldWidget::eventFilter(watched, event);
}

} // namespace vorlauf
