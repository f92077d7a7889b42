// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <optional>

namespace vorlauf {

class ScenarioDocument;

/// The scenarios and their headline results as a table without state: one row each, one column for
/// each quantity and part that lists and charts show. Charts and views read ValueRole; there is no
/// formatted text here. The name can be edited, and a row dragged to another place: both go to the
/// document.
class ScenarioTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column {
        Name, // QString
        TotalLocationG,
        TotalMarketG,
        FacilityKwh,
        WaterL,
        Cost,
        DurationH,
        // parts of total_LB, total_MB and E_fac (METHOD.md 12.0)
        LocationAcceleratorsG,
        LocationHostG,
        LocationCoolingG,
        LocationEmbodiedG,
        LocationLostG,
        LocationUseG,
        MarketAcceleratorsG,
        MarketHostG,
        MarketCoolingG,
        MarketEmbodiedG,
        MarketLostG,
        MarketUseG,
        AcceleratorsKwh,
        HostKwh,
        CoolingKwh,
        LostKwh,
        // lines of cost and water
        CostElectricity,
        CostRent,
        CostHardware,
        CostCarbon,
        CostWater,
        WaterOnsiteL,
        WaterOffsiteL,
        Count
    };
    enum Role {
        ValueRole = Qt::UserRole, // the number itself; invalid if it could not be computed
        ColourRole,               // QColor of the scenario: its own, else by position
        HiddenRole,               // bool: left out of charts
        BaselineRole,             // bool
        CurrentRole, // bool: false while the row has faults and shows its last good result, if any
        IdRole,      // QString
        ComparableRole, // bool: same boundary and basis as the baseline (METHOD 12), so that a
                        // difference may be shown
        MeasuredRole,   // bool: its energy was metered, not modelled
        CapRole, // of a column: the scenario's own limit, in the column's unit; invalid: none
    };

    explicit ScenarioTableModel(ScenarioDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    // Dragging a row: within a QListView by moveRows, elsewhere by a drop between two rows.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    bool moveRows(const QModelIndex& sourceParent, int sourceRow, int count,
                  const QModelIndex& destinationParent, int destinationChild) override;

    /// The number at row and column, empty if there is none.
    std::optional<double> value(int row, Column column) const;

private:
    QVariant cap(int row, Column column) const;
    QVariant cell(int row, Column column) const;
    void refresh(int first, int last, const QList<int>& roles = {});

    ScenarioDocument& m_document;
};

} // namespace vorlauf
