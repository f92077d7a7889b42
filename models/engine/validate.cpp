// SPDX-License-Identifier: GPL-3.0-or-later
#include "validate.h"

#include "fields.h"
#include "grid.h"
#include "units.h"

#include <array>

namespace vorlauf {

namespace {

struct Faulty {
    Faults faults;

    void add(FaultCode code, std::string path, std::optional<double> value = {},
             std::string text = {})
    {
        faults.push_back({code, std::move(path), value, std::move(text)});
    }

    /// E-NOT-FINITE, else the given code if the number is below 0.
    bool negative(double value, const std::string& path, FaultCode code)
    {
        const bool finite = std::isfinite(value);
        if (finite && value >= 0)
            return false;
        add(finite ? code : FaultCode::NotFinite, path, value);
        return true;
    }

    bool share(double value, const std::string& path)
    {
        if (value >= 0 && value <= 1)
            return true;
        add(std::isfinite(value) ? FaultCode::ShareRange : FaultCode::NotFinite, path, value);
        return std::isfinite(value);
    }
};

void checkNumbers(const Scenario& s, Faulty& out)
{
    for (const NumberField& field : numberFields()) {
        const Number* number = field.read(s);
        if (!number || !*number)
            continue;
        if (const auto code = rangeFault(field, **number))
            out.add(*code, std::string(field.path), **number);
    }
}

void checkOrder(Number low, Number high, const char* path, Faulty& out)
{
    if (low && high && *low > *high)
        out.add(FaultCode::Range, path, *low);
}

void checkExclusive(const char* path, bool given, const char* otherPath, bool otherGiven,
                    Faulty& out)
{
    if (given && otherGiven)
        out.add(FaultCode::Exclusive, path, {}, otherPath);
}

void checkWorkload(const Workload& w, Faulty& out)
{
    checkOrder(w.activeParameters, w.parameters, "/workload/activeParameters", out);
    if (w.architecture) {
        const Architecture& a = *w.architecture;
        checkOrder(a.kvHeads, a.heads, "/workload/architecture/kvHeads", out);
        checkOrder(a.routed, a.experts, "/workload/architecture/routed", out);
    }
    checkExclusive("/workload/macsPerSample", w.macsPerSample.has_value(),
                   "/workload/flopsPerSample", w.flopsPerSample.has_value(), out);
}

void checkHardware(const Hardware& h, Faulty& out)
{
    checkExclusive("/hardware/hfu", h.hfu.has_value(), "/hardware/mfu", h.mfu.has_value(), out);
    const std::array<std::pair<const char*, bool>, 4> powers{
        {{"/hardware/power/utilisation", h.power.utilisation.has_value()},
         {"/hardware/power/fractionOfTdp", h.power.fractionOfTdp.has_value()},
         {"/hardware/power/meanW", h.power.meanW.has_value()},
         {"/hardware/power/systemW", h.power.systemW.has_value()}}};
    const char* first = nullptr;
    for (const auto& [path, given] : powers) {
        if (given && first)
            out.add(FaultCode::Exclusive, path, {}, first);
        else if (given)
            first = path;
    }
    checkExclusive("/hardware/idleFactor", h.idleFactor.has_value(), "/hardware/idleHours",
                   h.idleHours.has_value(), out);
}

void checkMix(const Mix& mix, Faulty& out)
{
    double sum = 0;
    bool finite = true;
    for (const auto& [key, share] : mix) {
        finite &= out.share(share, "/electricity/mix/" + pointerToken(key));
        sum += share;
    }
    if (finite && !addsUpToOne(sum, 1e-6))
        out.add(FaultCode::MixSum, "/electricity/mix", sum);
}

void checkContracts(const std::vector<Contract>& contracts, Faulty& out)
{
    double sum = 0;
    bool finite = true;
    for (std::size_t i = 0; i < contracts.size(); ++i) {
        const Contract& c = contracts[i];
        const std::string path = "/electricity/contracts/" + std::to_string(i);
        finite &= out.share(c.share, path + "/share");
        out.negative(c.factorGPerKwh, path + "/factorGPerKwh", FaultCode::NegativeIntensity);
        out.negative(c.upstreamGPerKwh, path + "/upstreamGPerKwh", FaultCode::NegativeIntensity);
        sum += c.share;
    }
    if (finite && sum > 1 + 1e-9)
        out.add(FaultCode::ContractSum, "/electricity/contracts", sum);
}

void checkHours(const std::vector<double>& hours, const std::string& path, FaultCode negative,
                bool wholeYear, Faulty& out)
{
    const double size = double(hours.size());
    if (hours.empty() || size > hoursPerYear || (wholeYear && size < hoursPerYear))
        out.add(FaultCode::ProfileGap, path, size);
    for (std::size_t i = 0; i < hours.size(); ++i) {
        if (!(hours[i] >= 0) || !std::isfinite(hours[i]))
            out.negative(hours[i], path + "/" + std::to_string(i), negative);
    }
}

void checkElectricity(const Electricity& e, Faulty& out)
{
    checkExclusive("/electricity/mix", e.mix.has_value(), "/electricity/intensityGPerKwh",
                   e.intensityGPerKwh.has_value(), out);
    if (e.mix)
        checkMix(*e.mix, out);
    if (e.hourlyIntensityGPerKwh)
        checkHours(*e.hourlyIntensityGPerKwh, "/electricity/hourlyIntensityGPerKwh",
                   FaultCode::NegativeIntensity, false, out);
    checkContracts(e.contracts, out);
    if (e.cfeHourly) {
        out.negative(e.cfeHourly->annualMwh, "/electricity/cfeHourly/annualMwh",
                     FaultCode::Negative);
        if (e.cfeHourly->shape == ProfileShape::Hourly)
            checkHours(e.cfeHourly->hourly, "/electricity/cfeHourly/profile", FaultCode::Negative,
                       true, out);
    }
}

} // namespace

Faults validate(const Scenario& scenario)
{
    Faulty out;
    checkNumbers(scenario, out);
    checkWorkload(scenario.workload, out);
    checkHardware(scenario.hardware, out);
    checkElectricity(scenario.electricity, out);
    return std::move(out.faults);
}

} // namespace vorlauf
