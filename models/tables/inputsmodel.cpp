// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputsmodel.h"

#include "scenariodocument.h"

#include <algorithm>

namespace vorlauf {

namespace {

QString fromText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QVariant toVariant(const InputValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* text = std::get_if<std::string>(&value))
        return fromText(*text);
    return {};
}

} // namespace

InputsModel::InputsModel(ScenarioDocument& document, TableTexts texts, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_texts(std::move(texts))
{
    collect();
    using Document = ScenarioDocument;
    connect(&document, &Document::rowChanged, this, &InputsModel::refreshColumn);
    connect(&document, &Document::rowsInserted, this, [this](int row) {
        beginInsertColumns({}, row + 1, row + 1);
        m_columns.insert(m_columns.begin() + row, columnOf(row));
        endInsertColumns();
        arrangeRows();
    });
    connect(&document, &Document::rowsRemoved, this, [this](int row) {
        beginRemoveColumns({}, row + 1, row + 1);
        m_columns.erase(m_columns.begin() + row);
        endRemoveColumns();
        arrangeRows();
    });
    connect(&document, &Document::rowMoved, this, [this](int from, int to) {
        beginMoveColumns({}, from + 1, from + 1, {}, to > from ? to + 2 : to + 1);
        Column moved = std::move(m_columns[std::size_t(from)]);
        m_columns.erase(m_columns.begin() + from);
        m_columns.insert(m_columns.begin() + to, std::move(moved));
        endMoveColumns();
    });
    connect(&document, &Document::planChanged, this, &InputsModel::refreshAll); // currency
    connect(&document, &Document::aboutToBeReset, this, [this] { beginResetModel(); });
    connect(&document, &Document::wasReset, this, [this] {
        collect();
        endResetModel();
    });
}

InputsModel::~InputsModel() = default;

void InputsModel::setTexts(TableTexts texts)
{
    m_texts = std::move(texts);
    refreshAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

InputsModel::Column InputsModel::columnOf(int row) const
{
    const Scenario& scenario = m_document.scenario(row);
    const ScenarioResult& result = m_document.result(row);
    return {fromText(scenario.id), fromText(scenario.name), result.current.has_value(),
            result.shown() != nullptr, inputsOf(scenario, result.shown())};
}

void InputsModel::collect()
{
    m_columns.clear();
    m_rows.clear();
    for (int row = 0; row < m_document.count(); ++row)
        m_columns.push_back(columnOf(row));
    for (std::size_t field = 0; field < inputFields().size(); ++field) {
        if (differs(field))
            m_rows.push_back(field);
    }
}

bool InputsModel::differs(std::size_t field) const
{
    const std::optional<Input>* first = nullptr;
    for (const Column& column : m_columns) {
        const std::optional<Input>& input = column.inputs[field];
        if (!input && !column.hasResult)
            continue;
        if (!first)
            first = &input;
        else if (first->has_value() != input.has_value()
                 || (input && input->value != (*first)->value))
            return true;
    }
    return false;
}

/// Takes out the rows that became alike and puts in those that no longer are.
void InputsModel::arrangeRows()
{
    std::size_t place = 0;
    for (std::size_t field = 0; field < inputFields().size(); ++field) {
        const bool wanted = differs(field);
        const bool present = place < m_rows.size() && m_rows[place] == field;
        if (present && !wanted) {
            beginRemoveRows({}, int(place), int(place));
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(place));
            endRemoveRows();
        } else if (wanted && !present) {
            beginInsertRows({}, int(place), int(place));
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(place), field);
            endInsertRows();
        }
        place += wanted ? 1 : 0;
    }
}

void InputsModel::refreshColumn(int row)
{
    Column& column = m_columns[std::size_t(row)];
    const QString name = std::exchange(column, columnOf(row)).name;
    if (name != column.name)
        Q_EMIT headerDataChanged(Qt::Horizontal, row + 1, row + 1);
    arrangeRows();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, row + 1), index(rowCount() - 1, row + 1));
}

void InputsModel::refreshAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int InputsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InputsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant InputsModel::cell(const Column& column, std::size_t field, int role) const
{
    const std::optional<Input>& input = column.inputs[field];
    switch (role) {
    case Qt::DisplayRole:
        return input ? m_texts.input(inputFields()[field].path, input->value)
                     : m_texts.quantity({}, inputFields()[field].unit);
    case ValueRole:
        return input ? toVariant(input->value) : QVariant();
    case DefaultRole:
        return input && input->origin != Origin::Given;
    case OriginRole:
        return input ? QVariant(int(input->origin)) : QVariant();
    case SourceRole:
        return input ? fromText(input->source) : QString();
    case CurrentRole:
        return column.current;
    case IdRole:
        return column.id;
    default:
        return {};
    }
}

QVariant InputsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::size_t field = m_rows[std::size_t(index.row())];
    if (role == UnitRole)
        return int(inputFields()[field].unit);
    if (role == PathRole)
        return fromText(inputFields()[field].path);
    if (index.column() > 0)
        return cell(m_columns[std::size_t(index.column()) - 1], field, role);
    return role == Qt::DisplayRole ? QVariant(m_texts.fieldLabel(inputFields()[field].path))
                                   : QVariant();
}

QVariant InputsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column* column = section > 0 ? &m_columns[std::size_t(section) - 1] : nullptr;
    if (role == IdRole)
        return column ? column->id : QString();
    if (role == Qt::DisplayRole)
        return column ? column->name : m_texts.word(TableWord::Input);
    return {};
}

} // namespace vorlauf
