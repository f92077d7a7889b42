// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace vorlauf {

class ScenarioDocument;

/// The scenarios and their headline results as a table without state: one row each, one column for
/// each quantity and part that lists and charts show. Charts and views read ValueRole; there is no
/// formatted text here.
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
        ColourRole,               // QColor of the scenario
        HiddenRole,               // bool: left out of charts
        BaselineRole,             // bool
        CurrentRole, // bool: false while the row has faults and shows its last good result
        IdRole,      // QString
    };

    explicit ScenarioTableModel(ScenarioDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The number at row and column, empty if there is none.
    std::optional<double> value(int row, Column column) const;

private:
    ScenarioDocument& m_document;
};

} // namespace vorlauf
