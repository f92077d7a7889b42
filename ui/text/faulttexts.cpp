// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexts.h"
#include "numbers.h"
#include "texts.h"

#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// A number as the field at the path shows it; money without a currency.
QString shown(std::string_view path, double value, const QLocale& locale)
{
    if (std::isnan(value))
        return Texts::tr("not a number");
    if (std::isinf(value))
        return value > 0 ? Texts::tr("infinite") : Texts::tr("minus infinite");
    const NumberField* field = numberField(path);
    if (!field)
        return formatExact(value, Unit::One, locale, {});
    switch (field->unit) {
    case Unit::Money:
    case Unit::MoneyPerHour:
    case Unit::MoneyPerKwh:
    case Unit::MoneyPerTon:
    case Unit::MoneyPerM3:
        return formatExact(value, Unit::One, locale, {});
    default:
        return formatExact(value, field->unit, locale, {});
    }
}

/// A sentence and the one that goes on to say which value was given.
QString withGiven(const QString& demand, const Fault& fault, std::string_view path,
                  const QLocale& locale)
{
    if (!fault.value)
        //: %1 is a demand without full stop: "The PUE must be at least 1".
        return Texts::tr("%1.").arg(demand);
    //: %1 is a demand without full stop, %2 a number: "The PUE must be at least 1; 0.95 was given."
    return Texts::tr("%1; %2 was given.").arg(demand, shown(path, *fault.value, locale));
}

QString rangeDemand(const QString& name, std::string_view path, const QLocale& locale)
{
    if (path == "/schedule/policy")
        return Texts::tr("The run is too long to choose its pauses hour by hour; choose a flexible "
                         "start instead");
    const NumberField* field = numberField(path);
    if (!field)
        return Texts::tr("The value for “%1” is outside its valid range").arg(name);
    const QString from = shown(path, field->minimum, locale);
    const QString to = shown(path, field->maximum, locale);
    if (field->whole && std::isinf(field->maximum))
        return Texts::tr("The value for “%1” must be a whole number of at least %2")
            .arg(name, from);
    if (field->whole)
        return Texts::tr("The value for “%1” must be a whole number from %2 to %3")
            .arg(name, from, to);
    if (std::isinf(field->maximum) && field->openMinimum)
        return Texts::tr("The value for “%1” must be more than %2").arg(name, from);
    if (std::isinf(field->maximum))
        return Texts::tr("The value for “%1” must be at least %2").arg(name, from);
    return Texts::tr("The value for “%1” must be between %2 and %3").arg(name, from, to);
}

/// Number out of range: what is demanded, without the full stop.
QString demand(FaultCode code, const QString& name, std::string_view path, const QLocale& locale)
{
    switch (code) {
    case FaultCode::NotFinite:
        return Texts::tr("The value for “%1” must be a finite number").arg(name);
    case FaultCode::Negative:
        return Texts::tr("The value for “%1” must not be negative").arg(name);
    case FaultCode::NegativeIntensity:
        return Texts::tr("The intensity of electricity under “%1” must not be negative").arg(name);
    case FaultCode::PueBelowOne:
        return Texts::tr("The PUE must be at least 1");
    case FaultCode::UtilisationRange:
        return Texts::tr("The value for “%1” must be above 0 % and at most 100 %").arg(name);
    case FaultCode::CountRange:
        return Texts::tr("The number of accelerators must be a whole number from 1 to %1")
            .arg(locale.toString(10000000));
    case FaultCode::LostRange:
        return Texts::tr("The lost run time must be at least 0 % and below 100 %");
    case FaultCode::ShareRange:
        return Texts::tr("The value for “%1” must be between 0 % and 100 %").arg(name);
    case FaultCode::LifetimeUtilisationRange:
        return Texts::tr("The lifetime utilisation must be above 0 % and at most 100 %");
    case FaultCode::GridLossRange:
        return Texts::tr("The grid losses must be at least 0 % and below 50 %");
    case FaultCode::Range:
        return rangeDemand(name, path, locale);
    default:
        return {};
    }
}

QString percent(std::optional<double> value, const QLocale& locale)
{
    return formatExact(value, Unit::Share, locale, {});
}

/// The other field of an exclusive pair, given as path or as a name beside this one.
QString otherLabel(const Fault& fault, std::string_view path)
{
    if (fault.text.starts_with('/'))
        return fieldLabel(fault.text);
    const std::string sibling = std::string(path.substr(0, path.rfind('/') + 1)) + fault.text;
    return fieldLabel(sibling);
}

QString required(const QString& name, std::string_view path)
{
    if (path == "/electricity/basis")
        return Texts::tr(
            "Direct emissions need the energy mix of the grid, and the catalog has none "
            "for this one; count the life cycle or choose another grid.");
    if (path == "/electricity/forecastYear")
        return Texts::tr(
            "The catalog has no value of this grid for this year; choose another year.");
    if (path == "/schedule/policy")
        return Texts::tr("Choosing the start needs a duration: give the number of accelerators.");
    return Texts::tr("“%1” is needed and was not given.").arg(name);
}

QString unknownId(const QString& name, const Fault& fault)
{
    if (fault.path == "/baseline")
        return Texts::tr("No scenario has the id “%1”, which is named as baseline.")
            .arg(fromUtf8(fault.text));
    return Texts::tr("“%1”: the catalog has no entry “%2”.").arg(name, fromUtf8(fault.text));
}

QString wrongType(const QString& name, const Fault& fault)
{
    if (fault.path.empty())
        return Texts::tr("This is not a plan: the text is not valid JSON.");
    if (fault.text.empty())
        return Texts::tr("“%1” has a value of the wrong kind.").arg(name);
    return Texts::tr("“%1” has a value of the wrong kind: %2.").arg(name, fromUtf8(fault.text));
}

/// Faults that are no number out of range.
QString otherSentence(const Fault& fault, const QString& name, std::string_view path,
                      const QLocale& locale)
{
    switch (fault.code) {
    case FaultCode::MixSum:
        return Texts::tr("The shares of the energy mix must add up to 100 %; they add up to %1.")
            .arg(percent(fault.value, locale));
    case FaultCode::ContractSum:
        return Texts::tr(
                   "All contracts together can cover at most 100 % of the electricity bought; "
                   "they cover %1.")
            .arg(percent(fault.value, locale));
    case FaultCode::Deadline:
        return Texts::tr("The run does not fit between its start and the deadline; choose a later "
                         "deadline or more accelerators.");
    case FaultCode::NoPeak:
        return Texts::tr("The peak performance of this accelerator is not known at this precision; "
                         "enter it or choose another precision.");
    case FaultCode::NoPower:
        return Texts::tr("The rated power of this accelerator is not known; enter a mean power.");
    case FaultCode::Required:
        return required(name, path);
    case FaultCode::UnknownId:
        return unknownId(name, fault);
    case FaultCode::Type:
        return wrongType(name, fault);
    case FaultCode::Version:
        return Texts::tr("This plan has a format or version that this program does not know.");
    case FaultCode::Exclusive:
        return Texts::tr("“%1” and “%2” exclude each other; give only one of them.")
            .arg(name, otherLabel(fault, path));
    case FaultCode::DuplicateId:
        return Texts::tr("The id “%1” belongs to more than one scenario.")
            .arg(fromUtf8(fault.text));
    case FaultCode::ProfileGap:
        return Texts::tr(
            "The hourly profile must have a value for every hour of the run: 8,760 of a "
            "typical year, or as many as the run has from its start on.");
    case FaultCode::DoublePue:
        return Texts::tr("Energy measured for the whole data centre already contains the PUE; "
                         "remove the PUE or choose where the energy was measured.");
    case FaultCode::RngCollision:
        return Texts::tr("Two inputs would share the same random numbers; rename the scenario.");
    case FaultCode::Overflow:
        return Texts::tr("The result is too large to be computed; check the powers of ten of the "
                         "inputs.");
    case FaultCode::Distribution:
        if (fault.path.ends_with('/' + pointerToken(fault.text))) // not its range is wrong
            return Texts::tr("“%1” is no number whose range moves a result; such a number is for "
                             "example “hardware.mfu” or “site.pue”.")
                .arg(fromUtf8(fault.text));
        return Texts::tr(
            "The range of an uncertain input must be in ascending order and of the form "
            "its distribution needs.");
    case FaultCode::InputKind:
        return Texts::tr("The workload must be given in exactly one way: a preset, parameters and "
                         "tokens, an architecture, FLOP, accelerator-hours, energy or samples.");
    default:
        return {};
    }
}

/// A plan's fault without "/scenarios/0".
std::string_view fromScenario(std::string_view path)
{
    constexpr std::string_view scenarios = "/scenarios/";
    if (!path.starts_with(scenarios))
        return path;
    const std::size_t end = path.find('/', scenarios.size());
    return end == std::string_view::npos ? std::string_view() : path.substr(end);
}

} // namespace

QString sentence(const Fault& fault, const QLocale& locale)
{
    const std::string_view path = fromScenario(fault.path);
    const QString name = fieldLabel(path);
    const QString wanted = demand(fault.code, name, path, locale);
    return wanted.isEmpty() ? otherSentence(fault, name, path, locale)
                            : withGiven(wanted, fault, path, locale);
}

} // namespace vorlauf
