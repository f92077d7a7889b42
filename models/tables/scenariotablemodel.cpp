// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariotablemodel.h"

#include "figuresources.h"
#include "scenariodocument.h"
#include "scenariopalette.h"

#include <QMimeData>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// Number and heading of a column after Name, in the order of ScenarioTableModel::Column.
struct ColumnContent {
    Number (*value)(const Estimate&);
    const char* heading;
};

Number waterL(const Estimate& estimate)
{
    const WaterResult& water = estimate.water;
    return water.onsiteL && water.offsiteL ? Number(*water.onsiteL + *water.offsiteL) : Number();
}

constexpr std::array<ColumnContent, std::size_t(ScenarioTableModel::Column::Count) - 1> contents{{
    {[](const Estimate& e) { return e.emissions.totalLocationG; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Emissions, location-based")},
    {[](const Estimate& e) { return e.emissions.totalMarketG; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Emissions, market-based")},
    {[](const Estimate& e) { return e.energy.facilityKwh; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Energy")},
    {waterL, QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Water")},
    {[](const Estimate& e) { return e.cost.total; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Cost")},
    {[](const Estimate& e) { return e.durationH; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Duration")},
    {[](const Estimate& e) { return e.locationParts.accelerators; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Accelerators, location-based")},
    {[](const Estimate& e) { return e.locationParts.hostAndNetwork; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Host and network, location-based")},
    {[](const Estimate& e) { return e.locationParts.cooling; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Cooling, location-based")},
    {[](const Estimate& e) { return e.locationParts.embodied; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Embodied, location-based")},
    {[](const Estimate& e) { return e.locationParts.lostAndRepeated; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Lost and repeated runs, location-based")},
    {[](const Estimate& e) { return e.locationParts.use; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Use, location-based")},
    {[](const Estimate& e) { return e.marketParts.accelerators; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Accelerators, market-based")},
    {[](const Estimate& e) { return e.marketParts.hostAndNetwork; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Host and network, market-based")},
    {[](const Estimate& e) { return e.marketParts.cooling; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Cooling, market-based")},
    {[](const Estimate& e) { return e.marketParts.embodied; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Embodied, market-based")},
    {[](const Estimate& e) { return e.marketParts.lostAndRepeated; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Lost and repeated runs, market-based")},
    {[](const Estimate& e) { return e.marketParts.use; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Use, market-based")},
    {[](const Estimate& e) { return e.energyParts.accelerators; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Accelerators, energy")},
    {[](const Estimate& e) { return e.energyParts.hostAndNetwork; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Host and network, energy")},
    {[](const Estimate& e) { return e.energyParts.cooling; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Cooling, energy")},
    {[](const Estimate& e) { return e.energyParts.lostAndRepeated; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Lost and repeated runs, energy")},
    {[](const Estimate& e) { return e.cost.electricity; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Electricity cost")},
    {[](const Estimate& e) { return e.cost.rent; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Rent")},
    {[](const Estimate& e) { return e.cost.hardware; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Hardware cost")},
    {[](const Estimate& e) { return e.cost.carbon; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Carbon price")},
    {[](const Estimate& e) { return e.cost.water; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Water cost")},
    {[](const Estimate& e) { return e.water.onsiteL; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Water on site")},
    {[](const Estimate& e) { return e.water.offsiteL; },
     QT_TRANSLATE_NOOP("vorlauf::ScenarioTableModel", "Water for electricity")},
}};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

constexpr QLatin1StringView rowMimeType("application/x-vorlauf-scenario-id");

} // namespace

ScenarioTableModel::ScenarioTableModel(ScenarioDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document)
{
    using Document = ScenarioDocument;
    connect(&document, &Document::rowChanged, this, [this](int row) { refresh(row, row); });
    connect(&document, &Document::baselineChanged, this,
            [this] { refresh(0, rowCount() - 1, {BaselineRole}); });
    connect(&document, &Document::rowsAboutToBeInserted, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&document, &Document::rowsInserted, this, [this](int, int last) {
        endInsertRows();
        refresh(last + 1, rowCount() - 1, {ColourRole});
    });
    connect(&document, &Document::rowsAboutToBeRemoved, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&document, &Document::rowsRemoved, this, [this](int first) {
        endRemoveRows();
        refresh(first, rowCount() - 1, {ColourRole});
    });
    connect(&document, &Document::rowAboutToBeMoved, this, [this](int from, int to) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    });
    connect(&document, &Document::rowMoved, this, [this](int from, int to) {
        endMoveRows();
        refresh(std::min(from, to), std::max(from, to), {ColourRole});
    });
    connect(&document, &Document::aboutToBeReset, this, [this] { beginResetModel(); });
    connect(&document, &Document::wasReset, this, [this] { endResetModel(); });
}

int ScenarioTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_document.count();
}

int ScenarioTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

std::optional<double> ScenarioTableModel::value(int row, Column column) const
{
    const Estimate* shown = m_document.result(row).shown();
    if (!shown || column == Column::Name)
        return {};
    return contents[std::size_t(column) - 1].value(*shown);
}

QVariant ScenarioTableModel::cell(int row, Column column) const
{
    if (column == Column::Name)
        return text(m_document.scenario(row).name);
    const std::optional<double> number = value(row, column);
    return number ? QVariant(*number) : QVariant();
}

QVariant ScenarioTableModel::cap(int row, Column column) const
{
    const auto scaled = [](Number limit, double factor) {
        return limit ? QVariant(*limit * factor) : QVariant();
    };
    const Caps& caps = m_document.scenario(row).caps;
    switch (column) {
    case Column::TotalLocationG:
        return scaled(caps.emissionsT, 1e6);
    case Column::FacilityKwh:
        return scaled(caps.energyMwh, 1e3);
    case Column::WaterL:
        return scaled(caps.waterM3, 1e3);
    case Column::Cost:
        return scaled(caps.cost, 1);
    case Column::DurationH:
        return scaled(caps.durationH, 1);
    default:
        return {};
    }
}

QVariant ScenarioTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    const Scenario& scenario = m_document.scenario(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column == Column::Name ? cell(row, column) : QVariant();
    case ValueRole:
        return cell(row, column);
    case ColourRole: {
        const QString own = text(scenario.colour);
        return QColor::isValidColorName(own) ? QColor(own) : paletteColour(row);
    }
    case HiddenRole:
        return scenario.hidden;
    case BaselineRole:
        return row == m_document.baselineRow();
    case CurrentRole:
        return m_document.result(row).current.has_value();
    case IdRole:
        return text(scenario.id);
    case ComparableRole: {
        const Estimate* own = m_document.result(row).shown();
        const Estimate* baseline = m_document.result(m_document.baselineRow()).shown();
        return !own || !baseline || comparable(*own, *baseline);
    }
    case MeasuredRole:
        return scenario.workload.energyKwh.has_value();
    case CapRole:
        return cap(row, column);
    default:
        return {};
    }
}

QVariant ScenarioTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section < 0 || section >= columnCount())
        return {};
    //: heading of the column with the names of the scenarios
    return section == 0 ? tr("Scenario") : tr(contents[std::size_t(section) - 1].heading);
}

Qt::ItemFlags ScenarioTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows, not onto one
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
    return index.column() == int(Column::Name) ? flags | Qt::ItemIsEditable : flags;
}

bool ScenarioTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().trimmed();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole
        || index.column() != int(Column::Name) || name.isEmpty())
        return false;
    Scenario changed = m_document.scenario(index.row());
    changed.name = name.toStdString();
    //: undo step; %1 is the new name of a scenario
    m_document.edit(index.row(), std::move(changed), u"/name"_s, m_document.newGesture(),
                    tr("Rename to “%1”").arg(name));
    return true;
}

QStringList ScenarioTableModel::mimeTypes() const
{
    return {rowMimeType};
}

QMimeData* ScenarioTableModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowMimeType, indexes.first().data(IdRole).toString().toUtf8());
    return data;
}

bool ScenarioTableModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                      const QModelIndex& parent)
{
    if (!data || action != Qt::MoveAction || parent.isValid())
        return false;
    const QString id = QString::fromUtf8(data->data(rowMimeType));
    for (int from = 0; from < rowCount(); ++from) {
        if (text(m_document.scenario(from).id) == id)
            return moveRows({}, from, 1, {}, row < 0 ? rowCount() : row);
    }
    return false;
}

bool ScenarioTableModel::moveRows(const QModelIndex& sourceParent, int sourceRow, int count,
                                  const QModelIndex& destinationParent, int destinationChild)
{
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1 || sourceRow < 0
        || sourceRow >= rowCount() || destinationChild < 0 || destinationChild > rowCount()
        || destinationChild == sourceRow || destinationChild == sourceRow + 1)
        return false;
    const int to = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    //: undo step; %1 is the name of a scenario that was dragged to another place
    m_document.move(sourceRow, to, tr("Move “%1”").arg(text(m_document.scenario(sourceRow).name)));
    return true;
}

void ScenarioTableModel::refresh(int first, int last, const QList<int>& roles)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1), roles);
}

} // namespace vorlauf
