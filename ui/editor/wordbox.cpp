// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordbox.h"

#include "columnbox.h"

#include <QSignalBlocker>

#include <algorithm>

namespace vorlauf {

WordBox::WordBox(EditedScenario& editedScenario, std::string path, Absence absence,
                 Member<int> member, std::span<const std::string_view> words,
                 std::function<QString(int)> wordLabel)
    : FieldWidget(editedScenario, std::move(path), absence)
    , m_member(std::move(member))
    , m_words(words)
    , m_wordLabel(std::move(wordLabel))
    , m_box(columnBox())
{
    add(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) { write(index); });
    retranslate();
    refresh();
}

void WordBox::write(std::optional<int> value)
{
    const auto before = m_member.read(edited().scenario());
    Scenario changed = edited().scenario();
    m_member.write(changed, value);
    edited().edit(std::move(changed), path(), edited().newGesture(),
                  describeEdit(label(), nameOf(before), nameOf(value)));
    refresh();
}

void WordBox::reset()
{
    write({});
}

QString WordBox::nameOf(std::optional<int> value) const
{
    return value ? m_wordLabel(*value) : QString();
}

std::optional<int> WordBox::inForce() const
{
    if (const auto given = m_member.read(edited().scenario()))
        return given;
    const InputUsed* input = edited().usedDefault(path());
    const std::string* word = input ? std::get_if<std::string>(&input->value) : nullptr;
    const auto found = word ? std::ranges::find(m_words, *word) : m_words.end();
    return found == m_words.end() ? std::nullopt : std::optional(int(found - m_words.begin()));
}

QString WordBox::valueText() const
{
    return nameOf(inForce());
}

void WordBox::refresh()
{
    const auto given = m_member.read(edited().scenario());
    const QSignalBlocker blocker(m_box);
    m_box->setPlaceholderText(valueText().isEmpty() ? tr("Default") : valueText());
    m_box->setCurrentIndex(given.value_or(-1));
    showState(given.has_value());
}

void WordBox::retranslate()
{
    FieldWidget::retranslate();
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    for (int i = 0; i < int(m_words.size()); ++i)
        m_box->addItem(m_wordLabel(i));
}

} // namespace vorlauf
