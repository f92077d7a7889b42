// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewtable.h"

#include "figuresources.h"
#include "scenariodocument.h"

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

using Column = ScenarioTableModel::Column;

struct Part {
    Column column;
    TableWord word;
};

std::vector<Part> partsOf(Column total)
{
    switch (total) {
    case Column::TotalLocationG:
        return {{Column::LocationAcceleratorsG, TableWord::Accelerators},
                {Column::LocationHostG, TableWord::HostAndNetwork},
                {Column::LocationCoolingG, TableWord::Cooling},
                {Column::LocationEmbodiedG, TableWord::Embodied},
                {Column::LocationLostG, TableWord::LostAndRepeated},
                {Column::LocationUseG, TableWord::Use}};
    case Column::TotalMarketG:
        return {{Column::MarketAcceleratorsG, TableWord::Accelerators},
                {Column::MarketHostG, TableWord::HostAndNetwork},
                {Column::MarketCoolingG, TableWord::Cooling},
                {Column::MarketEmbodiedG, TableWord::Embodied},
                {Column::MarketLostG, TableWord::LostAndRepeated},
                {Column::MarketUseG, TableWord::Use}};
    case Column::FacilityKwh:
        return {{Column::AcceleratorsKwh, TableWord::Accelerators},
                {Column::HostKwh, TableWord::HostAndNetwork},
                {Column::CoolingKwh, TableWord::Cooling},
                {Column::LostKwh, TableWord::LostAndRepeated}};
    case Column::WaterL:
        return {{Column::WaterOnsiteL, TableWord::WaterOnsite},
                {Column::WaterOffsiteL, TableWord::WaterOffsite}};
    case Column::Cost:
        return {{Column::CostElectricity, TableWord::Electricity},
                {Column::CostRent, TableWord::Rent},
                {Column::CostHardware, TableWord::Hardware},
                {Column::CostCarbon, TableWord::Carbon},
                {Column::CostWater, TableWord::Water}};
    default:
        return {};
    }
}

Unit unitOf(Column total)
{
    switch (total) {
    case Column::FacilityKwh:
        return Unit::Kilowatthour;
    case Column::WaterL:
        return Unit::Litre;
    case Column::Cost:
        return Unit::Money;
    case Column::DurationH:
        return Unit::Hours;
    default:
        return Unit::GramCo2e;
    }
}

ViewCell cell(Number number)
{
    return number ? ViewCell(*number) : ViewCell();
}

/// Difference to the baseline in the unit of the total and in %.
std::pair<Number, Number> difference(const ScenarioDocument& document,
                                     const ScenarioTableModel& model, int row, Column total)
{
    const int baseline = document.baselineRow();
    const Result<Estimate>& own = document.result(row).current;
    const Result<Estimate>& other = document.result(baseline).current;
    if (row == baseline || !own || !other)
        return {};
    const Number value = model.value(row, total), reference = model.value(baseline, total);
    if (!value || !reference)
        return {};
    const bool meaningful = *reference != 0 && comparable(*own, *other);
    return {*value - *reference, meaningful ? Number((*value / *reference - 1) * 100) : Number()};
}

} // namespace

ViewTable overviewTable(ScenarioDocument& document, Column total, const TableTexts& texts)
{
    const ScenarioTableModel model(document);
    const std::vector<Part> parts = partsOf(total);
    const QString unit = texts.unit(unitOf(total));

    ViewTable table;
    table.columns = {{texts.word(TableWord::Scenario), {}}, {texts.word(TableWord::Total), unit}};
    for (const Part& part : parts)
        table.columns.push_back({texts.word(part.word), unit});
    table.columns.push_back({texts.word(TableWord::Difference), unit});
    table.columns.push_back({texts.word(TableWord::DifferencePercent), u"%"_s});

    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).hidden)
            continue;
        const bool current = document.result(row).current.has_value();
        const auto number
            = [&](Column column) { return current ? model.value(row, column) : Number(); };
        std::vector<ViewCell> cells{QString::fromStdString(document.scenario(row).name),
                                    cell(number(total))};
        for (const Part& part : parts)
            cells.push_back(cell(number(part.column)));
        const auto [absolute, percent] = difference(document, model, row, total);
        cells.push_back(cell(absolute));
        cells.push_back(cell(percent));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace vorlauf
