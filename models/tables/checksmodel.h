// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkkind.h"
#include "tabletexts.h"

#include <QAbstractTableModel>

namespace vorlauf {

class ScenarioDocument;

/// Caps and rules (METHOD.md 8.4, 8.5): one row each below the heading of its group, one column for
/// each scenario behind that of the names. Caps that nobody set and, unless asked for, rules that
/// apply to no scenario are left out.
class ChecksModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, // of the check; of a column's scenario in the header
        HeadingRole,               // bool
        NoteRole,                  // what the rule asks
        StatusRole,                // int of CheckStatus; invalid: no result
        ValueRole,                 // double in the unit of the row
        LimitRole,
        UnitRole,
        SourceRole, // of the rule, as in Regulation::sourceId
        CurrentRole // whether the result is that of the scenario as it stands
    };

    ChecksModel(ScenarioDocument& document, TableTexts texts, QObject* parent = nullptr);
    ~ChecksModel() override;

    void setTexts(TableTexts texts);
    void setShowsAll(bool shows); // also what applies to no scenario
    bool showsAll() const { return m_showsAll; }

    /// The check of a cell; nullptr where there is none.
    const Check* check(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::string id; // empty: a heading
        CheckGroup group;
    };

    void collect();
    void arrangeRows();
    void refreshAll();
    std::vector<bool> wantedRows() const;
    const Check* checkOf(int scenario, std::string_view id) const;
    QVariant cell(const Row& row, int scenario, int role) const;
    QString heading(CheckGroup group) const;

    ScenarioDocument& m_document;
    TableTexts m_texts;
    std::vector<Row> m_all;           // every row there can be
    std::vector<std::size_t> m_shown; // positions in m_all
    bool m_showsAll = false;
};

} // namespace vorlauf
