// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexts.h"
#include "numbers.h"

#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

struct Step {
    double from; // this size and above
    double divisor;
    QString symbol;
};

/// The last step that the magnitude reaches; below the first one, the first.
DisplayUnit stepFor(double magnitude, std::initializer_list<Step> steps)
{
    const Step* chosen = steps.begin();
    for (const Step& step : steps) {
        if (magnitude >= step.from)
            chosen = &step;
    }
    return {chosen->divisor, chosen->symbol};
}

DisplayUnit count(double magnitude)
{
    return stepFor(magnitude,
                   {{0, 1, {}},
                    {1e6, 1e6, Numbers::tr("million")},
                    //: 10⁹ (German: Mrd.)
                    {1e9, 1e9, Numbers::tr("billion")},
                    //: 10¹² (German: Bio.)
                    {1e12, 1e12, Numbers::tr("trillion")}});
}

/// "× 10²³ FLOP": no prefix is known to everybody at this size.
DisplayUnit flop(double magnitude)
{
    if (!(magnitude >= 1e6))
        return {1, u"FLOP"_s};
    int exponent = int(std::floor(std::log10(magnitude)));
    if (magnitude / std::pow(10, exponent) >= 9.995) // shown with three digits it is the next power
        ++exponent;
    QString power;
    for (const QChar digit : QString::number(exponent))
        power += u"⁰¹²³⁴⁵⁶⁷⁸⁹"[digit.digitValue()];
    return {std::pow(10, exponent), u"× 10"_s + power + u" FLOP"_s};
}

DisplayUnit prefixed(double magnitude, const QString& unit)
{
    return stepFor(magnitude,
                   {{0, 1, unit},
                    {1e6, 1e6, u'M' + unit},
                    {1e9, 1e9, u'G' + unit},
                    {1e12, 1e12, u'T' + unit},
                    {1e15, 1e15, u'P' + unit},
                    {1e18, 1e18, u'E' + unit}});
}

DisplayUnit hours(double magnitude)
{
    return stepFor(
        magnitude,
        {{0, 1, u"h"_s}, {48, 24, Numbers::tr("days")}, {2 * 8760.0, 8760, Numbers::tr("years")}});
}

DisplayUnit acceleratorHours(double magnitude)
{
    return stepFor(magnitude, {{0, 1, u"h"_s}, {1e6, 1e6, Numbers::tr("million h")}});
}

DisplayUnit power(double magnitude)
{
    return stepFor(magnitude, {{0, 1, u"W"_s}, {1e3, 1e3, u"kW"_s}, {1e6, 1e6, u"MW"_s}});
}

/// magnitude in kWh
DisplayUnit energy(double magnitude, double kwh)
{
    DisplayUnit unit = stepFor(magnitude * kwh,
                               {{0, 1, u"kWh"_s},
                                {1e-12, 1e-3, u"Wh"_s},
                                {1, 1, u"kWh"_s},
                                {1e3, 1e3, u"MWh"_s},
                                {1e6, 1e6, u"GWh"_s}});
    unit.divisor /= kwh;
    return unit;
}

/// grams in a unit of the magnitude
DisplayUnit mass(double magnitude, double grams)
{
    DisplayUnit unit = stepFor(magnitude * grams,
                               {{0, 1, u"g CO₂e"_s},
                                {1e-12, 1e-6, u"µg CO₂e"_s},
                                {1e-3, 1e-3, u"mg CO₂e"_s},
                                {1, 1, u"g CO₂e"_s},
                                {1e3, 1e3, u"kg CO₂e"_s},
                                {1e6, 1e6, u"t CO₂e"_s}});
    unit.divisor /= grams;
    return unit;
}

QString currencySymbol(const QString& currency)
{
    if (currency == "EUR"_L1)
        return u"€"_s;
    if (currency == "USD"_L1)
        return u"$"_s;
    if (currency == "GBP"_L1)
        return u"£"_s;
    return currency;
}

DisplayUnit money(const QString& currency, const QLocale& locale)
{
    return {1, currencySymbol(currency), locale.language() == QLocale::English};
}

DisplayUnit perDay(double magnitude)
{
    return stepFor(magnitude,
                   {{0, 1, Numbers::tr("per day")},
                    {1e6, 1e6, Numbers::tr("million per day")},
                    {1e9, 1e9, Numbers::tr("billion per day")}});
}

DisplayUnit moneyPer(const QString& currency, QStringView unit)
{
    return {1, currencySymbol(currency) + u'/' + unit.toString()};
}

} // namespace

DisplayUnit displayUnit(Unit unit, double magnitude, const QLocale& locale, const QString& currency)
{
    const double size = std::abs(magnitude);
    switch (unit) {
    case Unit::One:
    case Unit::Accelerators:
    case Unit::Year:
        return {};
    case Unit::Share:
        return {0.01, u"%"_s};
    case Unit::Parameters:
    case Unit::Tokens:
    case Unit::Samples:
        return count(size);
    case Unit::Flop:
        return flop(size);
    case Unit::FlopPerS:
        return prefixed(size, u"FLOP/s"_s);
    case Unit::FlopPerSample:
        return prefixed(size, u"FLOP"_s);
    case Unit::MacPerSample:
        return prefixed(size, u"MAC"_s);
    case Unit::Hours:
        return hours(size);
    case Unit::AcceleratorHours:
        return acceleratorHours(size);
    case Unit::Years:
        return {1, Numbers::tr("years")};
    case Unit::Days:
        return {1, Numbers::tr("days")};
    case Unit::Watt:
        return power(size);
    case Unit::Megawatt:
        return {1, u"MW"_s};
    case Unit::WattHour:
        return energy(size, 1e-3);
    case Unit::Kilowatthour:
        return energy(size, 1);
    case Unit::Megawatthour:
        return energy(size, 1e3);
    case Unit::Terabyte:
        return stepFor(size, {{0, 1, u"TB"_s}, {1e3, 1e3, u"PB"_s}});
    case Unit::GramPerKwh:
        return {1, u"g/kWh"_s};
    case Unit::LitrePerKwh:
        return {1, u"L/kWh"_s};
    case Unit::GramCo2e:
    case Unit::GramPerUnit:
        return mass(size, 1);
    case Unit::KgCo2e:
        return mass(size, 1e3);
    case Unit::TonCo2e:
        return mass(size, 1e6);
    case Unit::Litre:
        return stepFor(size, {{0, 1, u"L"_s}, {1e3, 1e3, u"m³"_s}});
    case Unit::CubicMetre:
        return {1, u"m³"_s};
    case Unit::Money:
        return money(currency, locale);
    case Unit::MoneyPerHour:
        return moneyPer(currency, u"h");
    case Unit::MoneyPerKwh:
        return moneyPer(currency, u"kWh");
    case Unit::MoneyPerTon:
        return moneyPer(currency, u"t");
    case Unit::MoneyPerM3:
        return moneyPer(currency, u"m³");
    case Unit::PerDay:
        return perDay(size);
    }
    return {};
}

} // namespace vorlauf
