// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariotablemodel.h"

#include <QStandardItemModel>

namespace vorlauf {

/// Rows with the columns and roles of ScenarioTableModel and numbers of one's own.
class BarModel : public QStandardItemModel
{
public:
    using Column = ScenarioTableModel::Column;

    BarModel() : QStandardItemModel(0, int(Column::Count)) {}

    /// A row whose emissions have the six parts in grams, location- and market-based alike, and
    /// whose other totals are a thousandth of them in kWh, litres, money and hours.
    int add(const QString& name, const QList<double>& partsG)
    {
        const int row = rowCount();
        insertRow(row);
        setData(index(row, 0), name, Qt::DisplayRole);
        setRole(row, ScenarioTableModel::CurrentRole, true);
        setRole(row, ScenarioTableModel::HiddenRole, false);
        setRole(row, ScenarioTableModel::BaselineRole, row == 0);
        setRole(row, ScenarioTableModel::ComparableRole, true);
        if (!partsG.isEmpty())
            setParts(row, partsG);
        return row;
    }

    void setParts(int row, const QList<double>& partsG)
    {
        double total = 0;
        for (int i = 0; i < 6; ++i) {
            const double part = partsG.value(i);
            total += part;
            setNumber(row, Column(int(Column::LocationAcceleratorsG) + i), part);
            setNumber(row, Column(int(Column::MarketAcceleratorsG) + i), part / 2);
        }
        for (int i = 0; i < 4; ++i)
            setNumber(row, Column(int(Column::AcceleratorsKwh) + i), total / 4000);
        setNumber(row, Column::TotalLocationG, total);
        setNumber(row, Column::TotalMarketG, total / 2);
        for (Column column : {Column::FacilityKwh, Column::WaterL, Column::Cost, Column::DurationH})
            setNumber(row, column, total / 1000);
        setNumber(row, Column::CostRent, total / 1000);
        setNumber(row, Column::CostElectricity, total / 5000);
        setNumber(row, Column::WaterOnsiteL, total / 4000);
        setNumber(row, Column::WaterOffsiteL, total * 3 / 4000);
    }

    void setNumber(int row, Column column, double value)
    {
        setData(index(row, int(column)), value, ScenarioTableModel::ValueRole);
    }
    void setRole(int row, int role, bool value) { setData(index(row, 0), value, role); }
};

/// The five scenarios of a design drawing: t CO2e as grams.
inline void addSample(BarModel& model, bool german = false)
{
    const auto name = [german](const char* en, const char* de) {
        return QString::fromUtf8(german ? de : en);
    };
    model.add(name("As planned", "Wie geplant"), {22.3e6, 7.1e6, 4.2e6, 3.0e6, 2.0e6});
    model.add(name("In Norway", "In Norwegen"), {1.9e6, 0.7e6, 0.4e6, 0.9e6, 0.2e6});
    model.add(name("Smaller model", "Kleineres Modell"), {8.2e6, 2.6e6, 1.5e6, 1.2e6, 0.7e6});
    model.add(name("Norway, from March", "Norwegen, ab März"), {1.6e6, 0.6e6, 0.3e6, 0.8e6, 0.2e6});
    model.add(name("H200 instead", "H200 statt H100"), {17.0e6, 5.4e6, 3.1e6, 3.4e6, 1.4e6});
}

} // namespace vorlauf
