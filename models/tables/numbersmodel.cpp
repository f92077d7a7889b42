// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbersmodel.h"

#include "figuresources.h"
#include "scenariodocument.h"

#include <algorithm>

namespace vorlauf {

namespace {

QString fromText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QVariant toVariant(Number number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

NumbersModel::NumbersModel(ScenarioDocument& document, TableTexts texts, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_texts(std::move(texts))
{
    collectRows();
    m_columns = wantedColumns();
    using Document = ScenarioDocument;
    connect(&document, &Document::rowChanged, this, &NumbersModel::refreshScenario);
    connect(&document, &Document::rowsInserted, this, &NumbersModel::arrangeColumns);
    connect(&document, &Document::rowsRemoved, this, &NumbersModel::arrangeColumns);
    connect(&document, &Document::rowMoved, this, &NumbersModel::arrangeColumns);
    connect(&document, &Document::baselineChanged, this, [this] {
        arrangeColumns();
        refreshAll();
    });
    connect(&document, &Document::planChanged, this, &NumbersModel::refreshAll);
    connect(&document, &Document::aboutToBeReset, this, [this] { beginResetModel(); });
    connect(&document, &Document::wasReset, this, [this] {
        m_columns = wantedColumns();
        endResetModel();
    });
}

NumbersModel::~NumbersModel() = default;

void NumbersModel::setTexts(TableTexts texts)
{
    beginResetModel(); // two neighbouring groups may bear one name in another language
    m_texts = std::move(texts);
    collectRows();
    endResetModel();
}

void NumbersModel::setShowsDifferences(bool shows)
{
    m_differences = shows;
    arrangeColumns();
}

void NumbersModel::collectRows()
{
    m_rows.clear();
    QString group;
    for (const Figure& figure : figures()) {
        if (const QString next = m_texts.figureGroup(figure.name); m_rows.empty() || next != group)
            m_rows.push_back({group = next, nullptr});
        m_rows.push_back({{}, &figure});
    }
}

std::vector<NumbersModel::Column> NumbersModel::wantedColumns() const
{
    std::vector<Column> columns{{}};
    for (int row = 0; row < m_document.count(); ++row) {
        const Scenario& scenario = m_document.scenario(row);
        const QString name = fromText(scenario.name);
        columns.push_back({scenario.id, Kind::Value, name});
        if (m_differences && row != m_document.baselineRow()) {
            columns.push_back({scenario.id, Kind::Difference, name});
            columns.push_back({scenario.id, Kind::Percent, name});
        }
    }
    return columns;
}

/// Brings the columns into the wanted order by removing, moving and inserting single ones, so that
/// views keep their selection and widths.
void NumbersModel::arrangeColumns()
{
    const std::vector<Column> wanted = wantedColumns();
    for (int i = int(m_columns.size()) - 1; i > 0; --i) {
        if (std::ranges::find(wanted, m_columns[std::size_t(i)]) != wanted.end())
            continue;
        beginRemoveColumns({}, i, i);
        m_columns.erase(m_columns.begin() + i);
        endRemoveColumns();
    }
    for (int i = 1; i < int(wanted.size()); ++i) {
        const Column& column = wanted[std::size_t(i)];
        const auto place = m_columns.begin() + i;
        const auto found = std::find(place, m_columns.end(), column);
        if (found == m_columns.end()) {
            beginInsertColumns({}, i, i);
            m_columns.insert(place, column);
            endInsertColumns();
        } else if (found != place) {
            const int from = int(found - m_columns.begin());
            beginMoveColumns({}, from, from, {}, i);
            std::rotate(place, found, found + 1);
            endMoveColumns();
        }
    }
}

void NumbersModel::refreshScenario(int row)
{
    const Scenario& scenario = m_document.scenario(row);
    const QString name = fromText(scenario.name);
    int first = -1, last = -1;
    bool renamed = false;
    for (int i = 1; i < columnCount(); ++i) {
        Column& column = m_columns[std::size_t(i)];
        if (column.id != scenario.id)
            continue;
        first = first < 0 ? i : first;
        last = i;
        renamed = renamed || column.name != name;
        column.name = name;
    }
    if (renamed)
        Q_EMIT headerDataChanged(Qt::Horizontal, first, last);
    if (row == m_document.baselineRow())
        refreshAll(); // every difference is another
    else if (first > 0)
        Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
}

void NumbersModel::refreshAll()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int NumbersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NumbersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const Estimate* NumbersModel::shown(const std::string& id) const
{
    for (int row = 0; row < m_document.count(); ++row) {
        if (m_document.scenario(row).id == id)
            return m_document.result(row).shown();
    }
    return nullptr;
}

const Estimate* NumbersModel::baseline() const
{
    const int row = m_document.baselineRow();
    return row < 0 ? nullptr : m_document.result(row).shown();
}

Number NumbersModel::value(const Figure& figure, const Column& column) const
{
    const Estimate* result = shown(column.id);
    const Number own = result ? figure.value(*result) : Number();
    if (column.kind == Kind::Value || !own)
        return own;
    const Estimate* against = baseline();
    const Number reference = against ? figure.value(*against) : Number();
    if (!reference)
        return {};
    if (column.kind == Kind::Difference)
        return *own - *reference;
    if (*reference == 0 || !comparable(*result, *against, figure.name))
        return {};
    return *own / *reference - 1;
}

QString NumbersModel::text(const Figure& figure, const Column& column) const
{
    switch (column.kind) {
    case Kind::Name:
        return m_texts.figureLabel(figure.name);
    case Kind::Value:
        if (isNever(figure, column))
            return m_texts.word(TableWord::Never);
        return m_texts.quantity(value(figure, column), figure.unit);
    case Kind::Difference:
        return m_texts.difference(value(figure, column), figure.unit);
    case Kind::Percent: {
        const bool given = value(figure, column).has_value();
        return m_texts.percent(value(figure, {column.id, Kind::Value}),
                               given ? figure.value(*baseline()) : Number());
    }
    }
    return {};
}

/// Use that dies down before never emits as much as the training did.
bool NumbersModel::isNever(const Figure& figure, const Column& column) const
{
    if (figure.name != "use.breakEvenDays")
        return false;
    const Estimate* result = shown(column.id);
    return result && result->use && result->use->breakEvenQueries && !result->use->breakEvenDays;
}

QString NumbersModel::sources(const Figure& figure, const Column& column) const
{
    std::vector<const Estimate*> results;
    for (int row = 0; row < m_document.count(); ++row) {
        const Estimate* result = m_document.result(row).shown();
        if (result && (column.kind == Kind::Name || uses(column, row)))
            results.push_back(result);
    }
    return fromText(sourcesOf(results, figure.name));
}

bool NumbersModel::isCurrent(const Column& column) const
{
    for (int row = 0; row < m_document.count(); ++row) {
        if (uses(column, row) && !m_document.result(row).current)
            return false;
    }
    return true;
}

/// Whether a column shows something of a scenario.
bool NumbersModel::uses(const Column& column, int row) const
{
    const bool compares = column.kind == Kind::Difference || column.kind == Kind::Percent;
    return m_document.scenario(row).id == column.id
        || (compares && row == m_document.baselineRow());
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const Column& column = m_columns[std::size_t(index.column())];
    if (role == HeadingRole)
        return row.figure == nullptr;
    if (!row.figure)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(row.group) : QVariant();
    const Figure& figure = *row.figure;
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, column);
    case ValueRole:
        return column.kind == Kind::Name ? QVariant() : toVariant(value(figure, column));
    case UnitRole:
        return int(column.kind == Kind::Percent ? Unit::Share : figure.unit);
    case NameRole:
        return fromText(figure.name);
    case FormulaRole:
        return fromText(figure.formula);
    case SectionRole:
        return fromText(figure.section);
    case SourceRole:
        return sources(figure, column);
    case CurrentRole:
        return isCurrent(column);
    default:
        return headerData(index.column(), Qt::Horizontal, role);
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[std::size_t(section)];
    if (role == KindRole)
        return int(column.kind);
    if (role == IdRole)
        return fromText(column.id);
    if (role != Qt::DisplayRole)
        return {};
    switch (column.kind) {
    case Kind::Name:
        return m_texts.word(TableWord::Figure);
    case Kind::Value:
        return column.name;
    case Kind::Difference:
        return m_texts.differenceHeading(column.name);
    case Kind::Percent:
        return m_texts.percentHeading(column.name);
    }
    return {};
}

} // namespace vorlauf
