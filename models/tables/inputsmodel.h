// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabletexts.h"

#include <QAbstractTableModel>

namespace vorlauf {

class ScenarioDocument;

/// Only what differs: a row for each input in which the scenarios are not alike, a column for each
/// scenario beside the name of the input. Shows what a scenario gives and, for the rest, what its
/// result used. Alike is what has the same value, given or not; a scenario without any result
/// counts only with what it gives.
class InputsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole, // double or, of words and ids, QString; else invalid
        UnitRole,                 // int of Unit
        PathRole,                 // QString, "/site/pue"
        DefaultRole,              // bool: not given but filled in
        OriginRole,               // int of Origin
        SourceRole,               // QString, source ids joined with ";"
        CurrentRole,              // bool: false while the scenario has faults
        IdRole, // QString: id of the scenario, empty in the first column; also of a header
    };

    InputsModel(ScenarioDocument& document, TableTexts texts, QObject* parent = nullptr);
    ~InputsModel() override;

    void setTexts(TableTexts texts); // another language

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Column { // a scenario
        QString id, name;
        bool current = false, hasResult = false;
        std::vector<std::optional<Input>> inputs; // as inputFields()
    };

    Column columnOf(int row) const;
    void collect();
    bool differs(std::size_t field) const;
    void arrangeRows();
    void refreshColumn(int row);
    void refreshAll();
    QVariant cell(const Column& column, std::size_t field, int role) const;

    ScenarioDocument& m_document;
    TableTexts m_texts;
    std::vector<Column> m_columns;
    std::vector<std::size_t> m_rows; // positions in inputFields(), ascending
};

} // namespace vorlauf
