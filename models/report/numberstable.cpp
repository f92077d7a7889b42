// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberstable.h"

#include "checksmodel.h"
#include "inputsmodel.h"
#include "numbersmodel.h"
#include "scenariodocument.h"

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

ViewCell cellOf(const QModelIndex& index)
{
    const QVariant value = index.data(NumbersModel::ValueRole);
    if (!value.isValid() || !index.data(NumbersModel::CurrentRole).toBool())
        return {};
    const bool percent
        = index.data(NumbersModel::KindRole).toInt() == int(NumbersModel::Kind::Percent);
    return value.toDouble() * (percent ? 100 : 1);
}

ViewCell inputCell(const QModelIndex& index)
{
    const QVariant value = index.data(InputsModel::ValueRole);
    if (value.typeId() == QMetaType::Double)
        return value.toDouble();
    const bool given = index.data(InputsModel::OriginRole).isValid();
    return given ? ViewCell(index.data().toString()) : ViewCell();
}

QString sourcesText(const QString& ids, const TableTexts& texts)
{
    const QByteArray utf8 = ids.toUtf8();
    return texts.source({utf8.constData(), std::size_t(utf8.size())});
}

/// Caps and rules below the figures, with their group before the name: status, value and limit in
/// the column of the scenario, what a rule asks in that of the formula.
void addChecks(ScenarioDocument& document, const NumbersModel& figures, const TableTexts& texts,
               ViewTable& table)
{
    ChecksModel model(document, texts);
    model.setShowsAll(true);
    QString group;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex first = model.index(row, 0);
        if (first.data(ChecksModel::HeadingRole).toBool()) {
            group = first.data().toString();
            continue;
        }
        const auto unit = Unit(first.data(ChecksModel::UnitRole).toInt());
        std::vector<ViewCell> cells{
            group + u": "_s + first.data().toString(), texts.unit(unit),
            first.data(ChecksModel::NoteRole).toString(),
            sourcesText(first.data(ChecksModel::SourceRole).toString(), texts)};
        int scenario = 0;
        for (int column = 1; column < figures.columnCount(); ++column) {
            const auto kind = NumbersModel::Kind(
                figures.headerData(column, Qt::Horizontal, NumbersModel::KindRole).toInt());
            if (kind != NumbersModel::Kind::Value) {
                cells.emplace_back();
                continue;
            }
            const QModelIndex cell = model.index(row, ++scenario);
            const bool says = cell.data(ChecksModel::CurrentRole).toBool()
                && cell.data(ChecksModel::StatusRole).isValid();
            cells.push_back(says ? ViewCell(cell.data().toString()) : ViewCell());
        }
        table.rows.push_back(std::move(cells));
    }
}

} // namespace

ViewTable numbersTable(ScenarioDocument& document, const TableTexts& texts, bool differences)
{
    NumbersModel model(document, texts);
    model.setShowsDifferences(differences);

    ViewTable table;
    for (const TableWord word :
         {TableWord::Figure, TableWord::Unit, TableWord::Formula, TableWord::Source})
        table.columns.push_back({texts.word(word), {}});
    for (int column = 1; column < model.columnCount(); ++column) {
        const bool percent
            = model.headerData(column, Qt::Horizontal, NumbersModel::KindRole).toInt()
            == int(NumbersModel::Kind::Percent);
        table.columns.push_back(
            {model.headerData(column, Qt::Horizontal).toString(), percent ? u"%"_s : QString()});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex first = model.index(row, 0);
        if (first.data(NumbersModel::HeadingRole).toBool())
            continue;
        const auto unit = Unit(first.data(NumbersModel::UnitRole).toInt());
        std::vector<ViewCell> cells{
            first.data().toString(), texts.unit(unit),
            first.data(NumbersModel::FormulaRole).toString(),
            sourcesText(first.data(NumbersModel::SourceRole).toString(), texts)};
        for (int column = 1; column < model.columnCount(); ++column)
            cells.push_back(cellOf(model.index(row, column)));
        table.rows.push_back(std::move(cells));
    }
    addChecks(document, model, texts, table);
    return table;
}

ViewTable inputsTable(ScenarioDocument& document, const TableTexts& texts)
{
    const InputsModel model(document, texts);
    ViewTable table;
    table.columns = {{texts.word(TableWord::Input), {}}, {texts.word(TableWord::Unit), {}}};
    for (int column = 1; column < model.columnCount(); ++column)
        table.columns.push_back({model.headerData(column, Qt::Horizontal).toString(), {}});
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex first = model.index(row, 0);
        const auto unit = Unit(first.data(InputsModel::UnitRole).toInt());
        std::vector<ViewCell> cells{first.data().toString(), texts.unit(unit)};
        for (int column = 1; column < model.columnCount(); ++column)
            cells.push_back(inputCell(model.index(row, column)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace vorlauf
