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

} // namespace vorlauf
