// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewoptions.h"

namespace vorlauf {

ScenarioTableModel::Column totalColumn(const OverviewOptions& options)
{
    using Column = ScenarioTableModel::Column;
    switch (options.quantity) {
    case OverviewQuantity::Emissions:
        break;
    case OverviewQuantity::Energy:
        return Column::FacilityKwh;
    case OverviewQuantity::Water:
        return Column::WaterL;
    case OverviewQuantity::Cost:
        return Column::Cost;
    case OverviewQuantity::Duration:
        return Column::DurationH;
    }
    return options.marketBased ? Column::TotalMarketG : Column::TotalLocationG;
}

Unit unitOf(OverviewQuantity quantity)
{
    switch (quantity) {
    case OverviewQuantity::Emissions:
        break;
    case OverviewQuantity::Energy:
        return Unit::Kilowatthour;
    case OverviewQuantity::Water:
        return Unit::Litre;
    case OverviewQuantity::Cost:
        return Unit::Money;
    case OverviewQuantity::Duration:
        return Unit::Hours;
    }
    return Unit::GramCo2e;
}

Number totalOf(const Estimate& e, const OverviewOptions& options)
{
    switch (options.quantity) {
    case OverviewQuantity::Emissions:
        return options.marketBased ? e.emissions.totalMarketG : e.emissions.totalLocationG;
    case OverviewQuantity::Energy:
        return e.energy.facilityKwh;
    case OverviewQuantity::Water:
        return e.water.onsiteL && e.water.offsiteL ? Number(*e.water.onsiteL + *e.water.offsiteL)
                                                   : Number();
    case OverviewQuantity::Cost:
        return e.cost.total;
    case OverviewQuantity::Duration:
        return e.durationH;
    }
    return {};
}

SampledTotal sampledTotal(const OverviewOptions& options)
{
    switch (options.quantity) {
    case OverviewQuantity::Emissions:
        break;
    case OverviewQuantity::Energy:
        return {*sampledFigure("energy.facilityKwh")};
    case OverviewQuantity::Water:
        return {*sampledFigure("water.onsiteL"), *sampledFigure("water.offsiteL")};
    case OverviewQuantity::Cost:
        return {*sampledFigure("cost.total")};
    case OverviewQuantity::Duration:
        return {*sampledFigure("durationH")};
    }
    return {*sampledFigure(options.marketBased ? "totalMarketG" : "totalLocationG")};
}

} // namespace vorlauf
