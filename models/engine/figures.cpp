// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <algorithm>

namespace vorlauf {

namespace {

// clang-format off
const Figure table[] = {
    {"flopsModel", Unit::Flop, "F = 6 · N_act · D", "2.1", [](const Estimate& e) { return e.flopsModel; }},
    {"acceleratorHours", Unit::AcceleratorHours, "A = n · t_run · (1 + ε) · κ", "2.10", [](const Estimate& e) { return e.acceleratorHours; }},
    {"durationH", Unit::Hours, "t_run = F / (n · p · MFU · 3600) / (1 − φ)", "3.1", [](const Estimate& e) { return e.durationH; }},
    {"mfu", Unit::Share, "MFU = F / (n · p · t_ideal · 3600)", "3.2", [](const Estimate& e) { return e.mfu; }},
    {"energy.acceleratorKwh", Unit::Kilowatthour, "A · P_acc / 1000", "3.4", [](const Estimate& e) { return e.energy.acceleratorKwh; }},
    {"energy.hostKwh", Unit::Kilowatthour, "A/n · nodes · P_host / 1000", "3.5", [](const Estimate& e) { return e.energy.hostKwh; }},
    {"energy.networkKwh", Unit::Kilowatthour, "A · P_net / 1000", "3.5", [](const Estimate& e) { return e.energy.networkKwh; }},
    {"energy.storageKwh", Unit::Kilowatthour, "A/n · P_sto / 1000", "3.5", [](const Estimate& e) { return e.energy.storageKwh; }},
    {"energy.idleKwh", Unit::Kilowatthour, "E_idle = h_idle · P_IT,idle / 1000", "3.6", [](const Estimate& e) { return e.energy.idleKwh; }},
    {"energy.itKwh", Unit::Kilowatthour, "E_IT = A/n · P_IT / 1000 + E_idle", "3.6", [](const Estimate& e) { return e.energy.itKwh; }},
    {"energy.facilityKwh", Unit::Kilowatthour, "E_fac = PUE · E_IT", "4.1", [](const Estimate& e) { return e.energy.facilityKwh; }},
    {"emissions.operationalLocationG", Unit::GramCo2e, "op_LB = E_grid · CI_LB + E_self · EF_self", "5.5", [](const Estimate& e) { return e.emissions.operationalLocationG; }},
    {"emissions.operationalMarketG", Unit::GramCo2e, "op_MB = E_grid · CI_MB + E_self · EF_self", "5.6", [](const Estimate& e) { return e.emissions.operationalMarketG; }},
    {"emissions.gridLossG", Unit::GramCo2e, "TD = E_grid · CI_LB · λ / (1 − λ)", "5.2", [](const Estimate& e) { return e.emissions.gridLossG; }},
    {"emissions.upstreamG", Unit::GramCo2e, "UP_LB = E_grid · (CI_life-cycle − CI_direct)", "5.1", [](const Estimate& e) { return e.emissions.upstreamG; }},
    {"emissions.upstreamMarketG", Unit::GramCo2e, "UP_MB = Σ share_j · EF_up,j · E_grid", "5.6", [](const Estimate& e) { return e.emissions.upstreamMarketG; }},
    {"emissions.embodiedG", Unit::GramCo2e, "EMB = Σ M_k · count_k · h_k / (Y_k · 8760 · U_life)", "6.1", [](const Estimate& e) { return e.emissions.embodiedG; }},
    {"emissions.useG", Unit::GramCo2e, "USE = E_use · CI_LB / (1 − λ) + EMB_use", "7.2", [](const Estimate& e) { return e.emissions.useG; }},
    {"emissions.totalLocationG", Unit::GramCo2e, "total_LB = op_LB + UP_LB + TD + EMB (+ USE)", "1", [](const Estimate& e) { return e.emissions.totalLocationG; }},
    {"emissions.totalMarketG", Unit::GramCo2e, "total_MB = op_MB + UP_MB + TD + EMB (+ USE)", "1", [](const Estimate& e) { return e.emissions.totalMarketG; }},
    {"intensityGPerKwh.location", Unit::GramPerKwh, "op_LB / E_fac", "5", [](const Estimate& e) { return e.intensityLocationGPerKwh; }},
    {"intensityGPerKwh.market", Unit::GramPerKwh, "op_MB / E_fac", "5", [](const Estimate& e) { return e.intensityMarketGPerKwh; }},
    {"water.onsiteL", Unit::Litre, "W_on = WUE · E_IT", "4.3", [](const Estimate& e) { return e.water.onsiteL; }},
    {"water.offsiteL", Unit::Litre, "W_off = EWIF · E_grid", "4.3", [](const Estimate& e) { return e.water.offsiteL; }},
    {"water.offsiteWithoutHydroL", Unit::Litre, "W_off − share_hydro · w_hydro · E_grid", "4.3", [](const Estimate& e) { return e.water.offsiteWithoutHydroL; }},
    {"cost.electricity", Unit::Money, "E_fac · price", "8.1", [](const Estimate& e) { return e.cost.electricity; }},
    {"cost.rent", Unit::Money, "(A + n · h_idle) · rate", "8.1", [](const Estimate& e) { return e.cost.rent; }},
    {"cost.hardware", Unit::Money, "Σ capex_k · count_k · h_k / (Y_k · 8760 · U_life)", "8.1", [](const Estimate& e) { return e.cost.hardware; }},
    {"cost.carbon", Unit::Money, "emissions / 10⁶ · price", "8.2", [](const Estimate& e) { return e.cost.carbon; }},
    {"cost.water", Unit::Money, "W_on / 1000 · price", "8.1", [](const Estimate& e) { return e.cost.water; }},
    {"cost.total", Unit::Money, "Σ of the lines of the mode", "8.1", [](const Estimate& e) { return e.cost.total; }},
    {"sci.valueG", Unit::GramPerUnit, "SCI = (op_LB + EMB) / R", "13", [](const Estimate& e) { return e.sciG; }},
    {"schedule.savingVsNow", Unit::Share, "1 − cost(k) / cost(h0)", "5.8", [](const Estimate& e) { return e.schedule ? e.schedule->savingVsNow : Number{}; }},
    {"schedule.savingVsMean", Unit::Share, "1 − cost(k) / mean of all starts", "5.8", [](const Estimate& e) { return e.schedule ? e.schedule->savingVsMean : Number{}; }},
    {"matching.cfeScore", Unit::Share, "CFE = Σ (m_h + r_h · x_h) / Σ l_h", "5.7", [](const Estimate& e) { return e.matching ? e.matching->cfeScore : Number{}; }},
    {"matching.annualClaim", Unit::Share, "min(1, Σ c_h / Σ l_h)", "5.7", [](const Estimate& e) { return e.matching ? e.matching->annualClaim : Number{}; }},
    {"matching.operationalG", Unit::GramCo2e, "op_24/7 = Σ (r_h · CI_h + m_h · EF_cfe)", "5.7", [](const Estimate& e) { return e.matching ? e.matching->operationalG : Number{}; }},
    {"use.queryWh", Unit::WattHour, "E_q = PUE · a_q · (P_act + P_idle · (1 / U_srv − 1)) / 3600", "7.2", [](const Estimate& e) { return e.use ? e.use->queryWh : Number{}; }},
    {"use.totalKwh", Unit::Kilowatthour, "E_use = E_q · Q · days", "7.2", [](const Estimate& e) { return e.use ? e.use->totalKwh : Number{}; }},
    {"use.breakEvenQueries", Unit::One, "q* = X_train / x_query", "7.4", [](const Estimate& e) { return e.use ? e.use->breakEvenQueries : Number{}; }},
    {"use.breakEvenDays", Unit::Days, "t = ln(1 + q* · g / Q) / ln(1 + g) → q* / Q (g = 0)", "7.4", [](const Estimate& e) { return e.use ? e.use->breakEvenDays : Number{}; }},
    {"avoided.valueG", Unit::GramCo2e, "AV = avoided · attribution · realised · (1 − rebound)", "9.1", [](const Estimate& e) { return e.avoidedG; }},
};
// clang-format on

} // namespace

std::span<const Figure> figures()
{
    return table;
}

const Figure* figure(std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Figure::name);
    return found == std::end(table) ? nullptr : found;
}

} // namespace vorlauf
