// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "tabletexts.h"

#include <QAbstractTableModel>

namespace vorlauf {

class ScenarioDocument;

/// Every figure of every result: a row for each figure under a heading row for each group; beside
/// the figure's name a column for each scenario, followed, if wanted and unless it is the baseline,
/// by its difference to the baseline in the figure's unit and as a share.
class NumbersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Kind { Name, Value, Difference, Percent };
    enum Role {
        ValueRole
        = Qt::UserRole, // double; invalid if it could not be computed. Percent: 0.5 = +50 %
        UnitRole,       // int of Unit
        NameRole,       // QString, "energy.facilityKwh"; empty in a heading row
        FormulaRole,    // QString
        SectionRole,    // QString, of METHOD
        SourceRole,     // QString, source ids joined with ";"
        CurrentRole,    // bool: false where a scenario has faults and shows its last good result
        HeadingRole,    // bool: heading row of a group
        KindRole,       // int of Kind; also of a horizontal header, as the next one
        IdRole,         // QString: id of the scenario; empty in the first column
    };

    NumbersModel(ScenarioDocument& document, TableTexts texts, QObject* parent = nullptr);
    ~NumbersModel() override;

    void setTexts(TableTexts texts); // another language
    bool showsDifferences() const { return m_differences; }
    void setShowsDifferences(bool shows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString group;                  // of a heading row
        const Figure* figure = nullptr; // of the others
    };
    struct Column {
        std::string id; // of the scenario
        Kind kind = Kind::Name;
        QString name = {}; // of the scenario
        friend bool operator==(const Column& a, const Column& b)
        {
            return a.id == b.id && a.kind == b.kind;
        }
    };

    void collectRows();
    std::vector<Column> wantedColumns() const;
    void arrangeColumns();
    void refreshScenario(int row);
    void refreshAll();
    const Estimate* shown(const std::string& id) const;
    const Estimate* baseline() const;
    Number value(const Figure& figure, const Column& column) const;
    bool isNever(const Figure& figure, const Column& column) const;
    QString text(const Figure& figure, const Column& column) const;
    QString sources(const Figure& figure, const Column& column) const;
    bool isCurrent(const Column& column) const;
    bool uses(const Column& column, int row) const;

    ScenarioDocument& m_document;
    TableTexts m_texts;
    bool m_differences = true;
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
};

} // namespace vorlauf
