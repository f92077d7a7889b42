// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksmodel.h"

#include "scenariodocument.h"

#include <algorithm>
#include <unordered_set>

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

ChecksModel::ChecksModel(ScenarioDocument& document, TableTexts texts, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_texts(std::move(texts))
{
    collect();
    using Document = ScenarioDocument;
    connect(&document, &Document::rowChanged, this, [this](int row) {
        arrangeRows();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, row + 1), index(rowCount() - 1, row + 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, row + 1, row + 1);
    });
    // columns are asked of the document, which has changed already when it tells
    connect(&document, &Document::rowsAboutToBeInserted, this,
            [this](int first, int last) { beginInsertColumns({}, first + 1, last + 1); });
    connect(&document, &Document::rowsInserted, this, [this] {
        endInsertColumns();
        arrangeRows();
    });
    connect(&document, &Document::rowsAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveColumns({}, first + 1, last + 1); });
    connect(&document, &Document::rowsRemoved, this, [this] {
        endRemoveColumns();
        arrangeRows();
    });
    connect(&document, &Document::rowAboutToBeMoved, this, [this](int from, int to) {
        beginMoveColumns({}, from + 1, from + 1, {}, to > from ? to + 2 : to + 1);
    });
    connect(&document, &Document::rowMoved, this, [this] { endMoveColumns(); });
    connect(&document, &Document::planChanged, this, &ChecksModel::refreshAll); // currency
    connect(&document, &Document::aboutToBeReset, this, [this] { beginResetModel(); });
    connect(&document, &Document::wasReset, this, [this] {
        collect();
        endResetModel();
    });
}

ChecksModel::~ChecksModel() = default;

void ChecksModel::setTexts(TableTexts texts)
{
    beginResetModel(); // names are of other lengths and rows of other heights
    m_texts = std::move(texts);
    endResetModel();
}

void ChecksModel::setShowsAll(bool shows)
{
    m_showsAll = shows;
    arrangeRows();
}

void ChecksModel::collect()
{
    m_all.clear();
    m_shown.clear();
    for (std::string& id : checkIds(m_document.catalog())) {
        const CheckGroup group = groupOf(id, m_document.catalog());
        if (m_all.empty() || m_all.back().group != group)
            m_all.push_back({{}, group});
        m_all.push_back({std::move(id), group});
    }
    const std::vector<bool> wanted = wantedRows();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (wanted[i])
            m_shown.push_back(i);
    }
}

const Check* ChecksModel::checkOf(int scenario, std::string_view id) const
{
    const Estimate* result = m_document.result(scenario).shown();
    if (!result)
        return nullptr;
    const auto found = std::ranges::find(result->checks, id, &Check::id);
    return found == result->checks.end() ? nullptr : &*found;
}

/// Which of all rows show something; a heading is shown with the first of its group.
std::vector<bool> ChecksModel::wantedRows() const
{
    std::unordered_set<std::string_view> ids;
    for (int row = 0; row < m_document.count(); ++row) {
        const Estimate* result = m_document.result(row).shown();
        if (!result)
            continue;
        for (const Check& check : result->checks) {
            if (m_showsAll || check.status != CheckStatus::NotApplicable)
                ids.insert(check.id);
        }
    }
    std::vector<bool> wanted(m_all.size());
    std::size_t heading = 0;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i].id.empty())
            heading = i;
        else if (ids.contains(m_all[i].id))
            wanted[i] = wanted[heading] = true;
    }
    return wanted;
}

/// Takes out the rows that are no longer wanted and puts in those that now are.
void ChecksModel::arrangeRows()
{
    const std::vector<bool> all = wantedRows();
    std::size_t place = 0;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const bool wanted = all[i];
        const bool present = place < m_shown.size() && m_shown[place] == i;
        const auto position = m_shown.begin() + std::ptrdiff_t(place);
        if (present && !wanted) {
            beginRemoveRows({}, int(place), int(place));
            m_shown.erase(position);
            endRemoveRows();
        } else if (wanted && !present) {
            beginInsertRows({}, int(place), int(place));
            m_shown.insert(position, i);
            endInsertRows();
        }
        place += wanted ? 1 : 0;
    }
}

void ChecksModel::refreshAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChecksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ChecksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_document.count() + 1;
}

const Check* ChecksModel::check(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const Row& row = m_all[m_shown[std::size_t(index.row())]];
    return row.id.empty() ? nullptr : checkOf(index.column() - 1, row.id);
}

QString ChecksModel::heading(CheckGroup group) const
{
    switch (group) {
    case CheckGroup::Caps:
        return m_texts.word(TableWord::Caps);
    case CheckGroup::Rules:
        return m_texts.word(TableWord::Rules);
    case CheckGroup::DraftsAndVoluntary:
        return m_texts.word(TableWord::DraftsAndVoluntary);
    }
    return {};
}

QVariant ChecksModel::cell(const Row& row, int scenario, int role) const
{
    const Check* check = checkOf(scenario, row.id);
    switch (role) {
    case Qt::DisplayRole:
        return check ? m_texts.check(*check) : m_texts.quantity({}, Unit::One);
    case StatusRole:
        return check ? QVariant(int(check->status)) : QVariant();
    case ValueRole:
        return check ? toVariant(check->value) : QVariant();
    case LimitRole:
        return check ? toVariant(check->limit) : QVariant();
    case CurrentRole:
        return m_document.result(scenario).current.has_value();
    default:
        return {};
    }
}

QVariant ChecksModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_all[m_shown[std::size_t(index.row())]];
    if (role == HeadingRole)
        return row.id.empty();
    if (row.id.empty())
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(heading(row.group))
                                                              : QVariant();
    if (role == IdRole)
        return fromText(row.id);
    if (role == NoteRole)
        return m_texts.checkNote(row.id);
    if (role == UnitRole)
        return int(unitOf(row.id, m_document.catalog()));
    if (role == SourceRole) {
        const Regulation* rule = ruleOf(row.id, m_document.catalog());
        return rule ? fromText(rule->sourceId) : QString();
    }
    if (index.column() > 0)
        return cell(row, index.column() - 1, role);
    return role == Qt::DisplayRole ? QVariant(m_texts.checkLabel(row.id)) : QVariant();
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(m_texts.word(TableWord::Check)) : QVariant();
    const Scenario& scenario = m_document.scenario(section - 1);
    if (role == IdRole)
        return fromText(scenario.id);
    return role == Qt::DisplayRole ? QVariant(fromText(scenario.name)) : QVariant();
}

} // namespace vorlauf
