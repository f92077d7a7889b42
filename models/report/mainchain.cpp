// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainchain.h"

#include <algorithm>

namespace vorlauf {

namespace {

class Chain
{
public:
    Chain(const Inputs& inputs, const Amounts& amounts) : m_in(inputs), m_out(amounts) {}

    std::vector<ChainLine> lines()
    {
        if (m_in.hardware.present)
            addHours();
        addEnergy();
        addOperational();
        addEmbodied();
        addTotal();
        m_in.economics.mode == CostMode::Rental ? addRental() : addOwned();
        return std::move(m_lines);
    }

private:
    bool has(std::string_view symbol) const
    {
        return std::ranges::find(m_lines, symbol, &ChainLine::symbol) != m_lines.end();
    }
    void put(std::string_view symbol, std::string_view name, Unit unit, double value)
    {
        m_lines.push_back({symbol, name, unit, {}, value});
    }
    void step(std::string_view symbol, std::string_view name, Unit unit, std::string formula,
              double value)
    {
        m_lines.push_back({symbol, name, unit, std::move(formula), value});
    }

    void addHours();
    void addFlops();
    void addEnergy();
    void addPower();
    void addOperational();
    void addAmortisation();
    void addEmbodied();
    void addTotal();
    void addRental();
    void addOwned();
    std::string addCarbon();

    const Inputs& m_in;
    const Amounts& m_out;
    std::vector<ChainLine> m_lines;
};

void Chain::addFlops()
{
    const HardwareInputs& h = m_in.hardware;
    const FlopCount& f = m_out.flops;
    put("F", h.ofHardware ? "flopsHardware" : "flopsModel", Unit::Flop,
        h.ofHardware ? f.hardware : f.model);
    put("p", "/hardware/peakFlopsPerS", Unit::FlopPerS, h.peakFlopsPerS);
    put("u", h.ofHardware ? "/hardware/hfu" : "/hardware/mfu", Unit::Share, h.utilisation);
    std::string hours = "{F}/({n}*{p}*{u}*3600)";
    if (f.generated > 0) {
        put("F_gen", "flopsGenerated", Unit::Flop, f.generated);
        put("u_dec", "/use/decodeUtilisation", Unit::Share, h.decodeUtilisation);
        hours = "(({F}-{F_gen})/{u}+{F_gen}/{u_dec})/({n}*{p}*3600)";
    }
    if (m_in.workload.timeFactor != 1) {
        put("tau", "timeFactor", Unit::One, m_in.workload.timeFactor);
        hours += "*{tau}";
    }
    step("t_run", "durationH", Unit::Hours, hours + "/(1-{phi})", m_out.durationH);
}

void Chain::addHours()
{
    const WorkloadInputs& w = m_in.workload;
    put("n", "/hardware/count", Unit::One, m_in.hardware.count);
    put("phi", "/workload/lostFraction", Unit::Share, w.lostFraction);
    put("eps", "/workload/evaluationShare", Unit::Share, w.evaluationShare);
    put("kappa", "/workload/experimentsMultiplier", Unit::One, w.experimentsMultiplier);
    if (w.kind == WorkKind::Energy) {
        put("A", "acceleratorHours", Unit::AcceleratorHours, m_out.acceleratorHours);
        return;
    }
    if (w.kind == WorkKind::Flops) {
        addFlops();
    } else {
        put("A_given", "/workload/acceleratorHours", Unit::AcceleratorHours, w.acceleratorHours);
        step("t_run", "durationH", Unit::Hours, "{A_given}/{n}/(1-{phi})", m_out.durationH);
    }
    step("A", "acceleratorHours", Unit::AcceleratorHours, "{n}*{t_run}*(1+{eps})*{kappa}",
         m_out.acceleratorHours);
}

void Chain::addPower()
{
    const HardwareInputs& h = m_in.hardware;
    put("g", "/hardware/acceleratorsPerNode", Unit::One, h.perNode);
    step("nodes", "nodes", Unit::One, "ROUNDUP({n}/{g},0)", m_out.nodes);
    put("P_acc", "acceleratorW", Unit::Watt, m_out.acceleratorW);
    const PowerDraw draw = powerDraw(h);
    put("P_host", "/hardware/hostWPerNode", Unit::Watt, draw.hostWPerNode);
    put("P_net", "/hardware/networkW", Unit::Watt, draw.networkW);
    put("P_sto", "storageW", Unit::Watt, draw.storageW);
    step("P_IT", "itPowerW", Unit::Watt, "{n}*{P_acc}+{nodes}*{P_host}+{n}*{P_net}+{P_sto}",
         m_out.itPowerW);
    put("E_idle", "energy.idleKwh", Unit::Kilowatthour, m_out.energy.idleKwh);
    step("E_IT", "energy.itKwh", Unit::Kilowatthour, "{A}/{n}*{P_IT}/1000+{E_idle}",
         m_out.energy.itKwh);
}

void Chain::addEnergy()
{
    const bool metered = m_in.workload.kind == WorkKind::Energy;
    if (metered)
        put("E_IT", "energy.itKwh", Unit::Kilowatthour, m_out.energy.itKwh);
    else
        addPower();
    if (metered && m_in.workload.energyLevel == EnergyLevel::Facility) {
        put("E_fac", "energy.facilityKwh", Unit::Kilowatthour, m_out.facilityKwh);
        return;
    }
    put("PUE", "/site/pue", Unit::One, m_in.site.pue);
    step("E_fac", "energy.facilityKwh", Unit::Kilowatthour, "{PUE}*{E_IT}", m_out.facilityKwh);
}

void Chain::addOperational()
{
    const double directShare = m_in.electricity.directShare;
    const double lifecycleG = m_out.operationalLocationG + m_out.upstreamG
        - m_out.onsiteKwh * m_in.site.onsiteFactorGPerKwh;
    const double intensity
        = m_out.gridKwh > 0 ? lifecycleG / m_out.gridKwh : m_in.electricity.intensityGPerKwh;
    put("onsite", "/site/onsiteShare", Unit::Share, m_in.site.onsiteShare);
    put("EF_self", "/site/onsiteFactorGPerKwh", Unit::GramPerKwh, m_in.site.onsiteFactorGPerKwh);
    step("E_grid", "gridKwh", Unit::Kilowatthour, "{E_fac}*(1-{onsite})", m_out.gridKwh);
    put("CI", "intensityMet", Unit::GramPerKwh, intensity);
    put("direct", "directShare", Unit::Share, directShare);
    step("op_LB", "emissions.operationalLocationG", Unit::GramCo2e,
         "{E_grid}*{CI}*{direct}+{E_fac}*{onsite}*{EF_self}", m_out.operationalLocationG);
    step("UP_LB", "emissions.upstreamG", Unit::GramCo2e, "{E_grid}*{CI}*(1-{direct})",
         m_out.upstreamG);
    put("lambda", "/electricity/gridLossShare", Unit::Share, m_in.electricity.gridLossShare);
    step("TD", "emissions.gridLossG", Unit::GramCo2e, "{E_grid}*{CI}*{lambda}/(1-{lambda})",
         m_out.gridLossG);
}

/// What shares of lifetimes need, for emissions and for prices.
void Chain::addAmortisation()
{
    if (!has("nodes"))
        put("nodes", "nodes", Unit::One, m_out.nodes);
    if (has("Y"))
        return;
    put("Y", "/hardware/lifetimeYears", Unit::Years, m_in.hardware.lifetimeYears);
    put("U_life", "/hardware/lifetimeUtilisation", Unit::Share, m_in.hardware.lifetimeUtilisation);
}

void Chain::addEmbodied()
{
    if (!isKnown(m_out.embodiedG))
        return;
    const HardwareInputs& h = m_in.hardware;
    put("M_acc", "/hardware/embodiedKgPerAccelerator", Unit::GramCo2e, h.acceleratorG);
    put("M_chassis", "/hardware/embodiedKgPerNode", Unit::GramCo2e, h.chassisG);
    addAmortisation();
    step("EMB", "emissions.embodiedG", Unit::GramCo2e,
         "({M_acc}*{A}+{M_chassis}*{nodes}*{A}/{n})/({Y}*8760*{U_life})", m_out.embodiedG);
}

void Chain::addTotal()
{
    std::string sum = "{op_LB}+{UP_LB}+{TD}";
    if (isKnown(m_out.embodiedG))
        sum += "+{EMB}";
    if (m_in.boundary == Boundary::Lifecycle && isKnown(m_out.useG)) {
        put("USE", "emissions.useG", Unit::GramCo2e, m_out.useG);
        sum += "+{USE}";
    }
    step("total_LB", "emissions.totalLocationG", Unit::GramCo2e, sum, m_out.totalLocationG);
}

/// The carbon price as a summand of the cost; nothing if there is none.
std::string Chain::addCarbon()
{
    if (!isKnown(m_out.carbonCost))
        return {};
    put("price_CO2", "/economics/carbonPricePerT", Unit::MoneyPerTon,
        m_in.economics.carbonPricePerT);
    const CarbonPriceScope scope = m_in.economics.scope;
    if (scope == CarbonPriceScope::OperationalLocation) {
        step("C_CO2", "cost.carbon", Unit::Money, "{op_LB}/1000000*{price_CO2}", m_out.carbonCost);
    } else if (scope == CarbonPriceScope::TotalLocation) {
        step("C_CO2", "cost.carbon", Unit::Money, "{total_LB}/1000000*{price_CO2}",
             m_out.carbonCost);
    } else {
        const bool total = scope == CarbonPriceScope::TotalMarket;
        put("priced", total ? "emissions.totalMarketG" : "emissions.operationalMarketG",
            Unit::GramCo2e, total ? m_out.totalMarketG : m_out.operationalMarketG);
        step("C_CO2", "cost.carbon", Unit::Money, "{priced}/1000000*{price_CO2}", m_out.carbonCost);
    }
    return "+{C_CO2}";
}

void Chain::addRental()
{
    if (!isKnown(m_out.rentCost))
        return;
    put("rate", "/economics/rentPerAcceleratorHour", Unit::MoneyPerHour,
        m_in.economics.rentPerAcceleratorHour);
    put("h_idle", "/hardware/idleHours", Unit::Hours, m_in.hardware.idleHours);
    step("C_rent", "cost.rent", Unit::Money, "({A}+{n}*{h_idle})*{rate}", m_out.rentCost);
    const std::string carbon = addCarbon();
    step("C", "cost.total", Unit::Money, "{C_rent}" + carbon, m_out.totalCost);
}

void Chain::addOwned()
{
    if (!isKnown(m_out.totalCost))
        return;
    const EconomicsInputs& c = m_in.economics;
    put("price", "/economics/electricityPricePerKwh", Unit::MoneyPerKwh, c.electricityPricePerKwh);
    step("C_el", "cost.electricity", Unit::Money, "{E_fac}*{price}", m_out.electricityCost);
    put("capex_acc", "/economics/capexPerAccelerator", Unit::Money, c.capexPerAccelerator);
    put("capex_node", "/economics/capexPerNode", Unit::Money, c.capexPerNode);
    addAmortisation();
    step("C_hw", "cost.hardware", Unit::Money,
         "({capex_acc}*{A}+{capex_node}*{nodes}*{A}/{n})/({Y}*8760*{U_life})", m_out.hardwareCost);
    std::string sum = "{C_el}+{C_hw}";
    if (isKnown(m_out.waterCost)) {
        put("C_water", "cost.water", Unit::Money, m_out.waterCost);
        sum += "+{C_water}";
    }
    sum += addCarbon();
    step("C", "cost.total", Unit::Money, sum, m_out.totalCost);
}

} // namespace

std::vector<ChainLine> mainChain(const Inputs& inputs, const Amounts& amounts)
{
    return Chain(inputs, amounts).lines();
}

} // namespace vorlauf
