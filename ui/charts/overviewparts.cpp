// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewparts.h"

#include <QCoreApplication>

namespace vorlauf {

namespace {

using Column = ScenarioTableModel::Column;

/// Parts of a bar, named in the legend.
struct Names {
    Q_DECLARE_TR_FUNCTIONS(OverviewParts)
public:
    static QString accelerators() { return tr("Accelerators"); }
    //: legend: servers around the accelerators, and the network between them
    static QString host() { return tr("Host and network"); }
    static QString cooling() { return tr("Cooling (PUE)"); }
    //: legend: emissions of making the hardware
    static QString embodied() { return tr("Embodied"); }
    static QString lost() { return tr("Lost and repeated runs"); }
    //: legend: emissions of using the trained model
    static QString use() { return tr("Use"); }
    static QString electricity() { return tr("Electricity"); }
    static QString rent() { return tr("Rent"); }
    static QString hardware() { return tr("Hardware"); }
    static QString carbon() { return tr("Carbon price"); }
    static QString water() { return tr("Water"); }
    //: legend: water used at the data centre
    static QString onsite() { return tr("On site"); }
    //: legend: water used by power plants
    static QString offsite() { return tr("For electricity"); }
    static QString duration() { return tr("Duration"); }
    //: legend: the part of a total that is not known by parts
    static QString rest() { return tr("Not broken down"); }
};

QList<OverviewPart> emissionParts(bool market, const Theme& theme)
{
    const auto column
        = [market](Column location, Column marketBased) { return market ? marketBased : location; };
    return {
        {column(Column::LocationAcceleratorsG, Column::MarketAcceleratorsG), Names::accelerators(),
         theme.accelerators},
        {column(Column::LocationHostG, Column::MarketHostG), Names::host(), theme.hostAndNetwork},
        {column(Column::LocationCoolingG, Column::MarketCoolingG), Names::cooling(), theme.cooling},
        {column(Column::LocationEmbodiedG, Column::MarketEmbodiedG), Names::embodied(),
         theme.embodied, Hatch::Rising},
        {column(Column::LocationLostG, Column::MarketLostG), Names::lost(), theme.lostAndRepeated},
        {column(Column::LocationUseG, Column::MarketUseG), Names::use(), theme.use, Hatch::Falling},
    };
}

QList<OverviewPart> knownParts(const OverviewOptions& options, const Theme& theme)
{
    switch (options.quantity) {
    case OverviewQuantity::Emissions:
        break;
    case OverviewQuantity::Energy:
        return {{Column::AcceleratorsKwh, Names::accelerators(), theme.accelerators},
                {Column::HostKwh, Names::host(), theme.hostAndNetwork},
                {Column::CoolingKwh, Names::cooling(), theme.cooling},
                {Column::LostKwh, Names::lost(), theme.lostAndRepeated}};
    case OverviewQuantity::Water:
        return {{Column::WaterOffsiteL, Names::offsite(), theme.accelerators},
                {Column::WaterOnsiteL, Names::onsite(), theme.hostAndNetwork}};
    case OverviewQuantity::Cost:
        return {{Column::CostRent, Names::rent(), theme.hostAndNetwork},
                {Column::CostElectricity, Names::electricity(), theme.accelerators},
                {Column::CostHardware, Names::hardware(), theme.embodied, Hatch::Rising},
                {Column::CostCarbon, Names::carbon(), theme.lostAndRepeated},
                {Column::CostWater, Names::water(), theme.cooling}};
    case OverviewQuantity::Duration:
        return {{Column::DurationH, Names::duration(), theme.hostAndNetwork}};
    }
    return emissionParts(options.marketBased, theme);
}

} // namespace

QList<OverviewPart> overviewParts(const OverviewOptions& options, const Theme& theme)
{
    return knownParts(options, theme)
        + QList<OverviewPart>{{{}, Names::rest(), theme.textSecondary, Hatch::Falling}};
}

} // namespace vorlauf
