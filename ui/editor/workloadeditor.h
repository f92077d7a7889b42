// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"
#include "workloadkind.h"

class QComboBox;

namespace vorlauf {

class FoldSection;

/// What is trained: the way to say it, and the fields of that way.
class WorkloadEditor final : public FieldWidget
{
    Q_OBJECT
public:
    /// Puts itself and its fields into the section.
    WorkloadEditor(EditedScenario& edited, FoldSection& section);

    QString valueText() const override { return {}; }

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override {}

private:
    enum class Place { Main, More };
    struct Entry {
        FieldWidget* field;
        Place place;
        unsigned kinds; // bit of each WorkloadKind that shows it
    };

    void choose(WorkloadKind kind);
    void addMain(FoldSection& section);
    void addMore(FoldSection& section);
    void put(FoldSection& section, FieldWidget* field, Place place,
             std::initializer_list<WorkloadKind> kinds);
    FieldWidget* number(const char* path, Absence absence = Absence::Allowed,
                        std::vector<std::string> excluded = {});

    QComboBox* m_kind;
    std::vector<Entry> m_entries;
    FieldWidget *m_parameters = nullptr, *m_tokens = nullptr;
    FoldSection* m_more = nullptr;
};

} // namespace vorlauf
