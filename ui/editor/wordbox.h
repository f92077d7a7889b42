// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"
#include "member.h"
#include "texts.h"
#include "words.h"

class QComboBox;

namespace vorlauf {

/// One of the words of an enumeration.
class WordBox final : public FieldWidget
{
    Q_OBJECT
public:
    WordBox(EditedScenario& edited, std::string path, Absence absence, Member<int> member,
            std::span<const std::string_view> words, std::function<QString(int)> wordLabel);

    QString valueText() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    void write(std::optional<int> value);
    QString nameOf(std::optional<int> value) const;
    std::optional<int> inForce() const;

    Member<int> m_member;
    std::span<const std::string_view> m_words;
    std::function<QString(int)> m_wordLabel;
    QComboBox* m_box;
};

template <typename Enum>
Member<int> asIndex(Member<Enum> member)
{
    return {[member](const Scenario& scenario) {
                const auto value = member.read(scenario);
                return value ? std::optional(int(*value)) : std::nullopt;
            },
            [member](Scenario& scenario, std::optional<int> value) {
                member.write(scenario,
                             value ? std::optional(static_cast<Enum>(*value)) : std::nullopt);
            }};
}

template <typename Enum>
WordBox* wordBox(EditedScenario& edited, std::string path, Member<Enum> member,
                 FieldWidget::Absence absence = FieldWidget::Absence::Allowed)
{
    return new WordBox(edited, std::move(path), absence, asIndex(std::move(member)), words<Enum>(),
                       [](int value) { return label(static_cast<Enum>(value)); });
}

} // namespace vorlauf
