// SPDX-License-Identifier: GPL-3.0-or-later
#include "why.h"

#include "contexts.h"
#include "figuresources.h"
#include "findingfacts.h"
#include "numbers.h"
#include "texts.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr double negligible = 0.002; // of the larger total: no step of its own
constexpr std::size_t namedReasons = 3;

std::optional<Comparison> comparisonOf(const ScenarioDocument& document, int from, int to)
{
    const auto valid = [&](int row) {
        return row >= 0 && row < document.count() && document.result(row).current;
    };
    if (!valid(from) || !valid(to) || from == to)
        return {};
    return compare(document.result(from).current.value(), document.result(to).current.value());
}

/// "÷8.3" where the factor shrank, "×1.4" where it grew.
QString factorText(const FactorEffect& effect, const QLocale& locale)
{
    if (!effect.ratio || *effect.ratio <= 0)
        return {};
    const double ratio = *effect.ratio;
    if (std::abs(ratio - 1) < 0.005)
        return QStringLiteral("×1");
    const double times = ratio < 1 ? 1 / ratio : ratio;
    const int digits = times < 1.1 ? 3 : 2; // two would make 1.04 a 1
    return (ratio < 1 ? QStringLiteral("÷%1") : QStringLiteral("×%1"))
        .arg(formatNumber(times, locale, digits));
}

QString signedNumber(double value, const QLocale& locale)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + formatNumber(value, locale);
}

QString name(const ScenarioDocument& document, int row)
{
    return fromUtf8(document.scenario(row).name);
}

} // namespace

QString factorLabel(std::string_view factor)
{
    if (factor == "model")
        return Texts::tr("Amount of computation");
    if (factor == "utilisation")
        return Texts::tr("Speed and utilisation");
    if (factor == "power")
        return Texts::tr("Power drawn");
    if (factor == "overheads")
        return Texts::tr("Lost and repeated runs");
    if (factor == "pue")
        return Texts::tr("Cooling (PUE)");
    if (factor == "grid")
        return Texts::tr("Electricity grid");
    if (factor == "embodied")
        return Texts::tr("Making of the hardware");
    if (factor == "hours")
        return Texts::tr("Accelerator-hours");
    if (factor == "energy")
        return Texts::tr("IT energy");
    return Texts::tr("Use");
}

Waterfall waterfall(const ScenarioDocument& document, int from, int to, const QLocale& locale)
{
    const auto comparison = comparisonOf(document, from, to);
    if (!comparison)
        return {};
    const double largest = std::max(std::abs(comparison->fromG), std::abs(comparison->toG));
    const DisplayUnit unit = displayUnit(Unit::GramCo2e, largest, locale, {});
    const auto total = [&](int row, double grams) {
        const QString exact = formatExact(grams, Unit::GramCo2e, locale, {});
        return WaterfallStep{WaterfallStep::Kind::Total,
                             name(document, row),
                             formatNumber(grams / unit.divisor, locale),
                             {},
                             //: read aloud; %1 a name, %2 an amount
                             Texts::tr("%1: %2").arg(name(document, row), exact),
                             0,
                             grams / unit.divisor};
    };
    Waterfall result{unit.symbol, {total(from, comparison->fromG)}};
    double reached = comparison->fromG;
    double rest = comparison->differenceG();
    const auto step = [&](const QString& label, double grams, const QString& factor) {
        const QString shown = signedNumber(grams / unit.divisor, locale);
        result.steps.append({WaterfallStep::Kind::Effect, label, shown, factor,
                             Texts::tr("%1: %2").arg(label, shown + u' ' + unit.symbol),
                             reached / unit.divisor, (reached + grams) / unit.divisor});
        reached += grams;
        rest -= grams;
    };
    for (const FactorEffect& effect : visibleEffects(*comparison))
        step(factorLabel(effect.name), effect.differenceG, factorText(effect, locale));
    // what nobody misses in the larger total may be much of the smaller one
    const double smallest = std::min(std::abs(comparison->fromG), std::abs(comparison->toG));
    if (std::abs(rest) > negligible / 2 * smallest)
        step(Texts::tr("All other factors"), rest, {});
    result.steps.append(total(to, comparison->toG));
    return result;
}

QString whySubtitle(const QString& unit)
{
    //: Line under the finding of the waterfall; %1 is a unit such as "t CO₂e".
    return Texts::tr("%1, location-based: each factor’s share of the difference (LMDI); factors "
                     "multiply, so their shares add up")
        .arg(unit);
}

QString whyFinding(const ScenarioDocument& document, int from, int to, const QLocale& locale)
{
    const auto comparison = comparisonOf(document, from, to);
    if (!comparison)
        return Texts::tr("Two scenarios with results are needed to explain a difference.");
    const auto result
        = [&](int row) -> const Estimate& { return document.result(row).current.value(); };
    if (!comparable(result(from), result(to)))
        return Texts::tr("“%1” and “%2” cannot be compared: their boundaries or the bases of their "
                         "electricity factors differ.")
            .arg(name(document, from), name(document, to));
    const double low = std::min(comparison->fromG, comparison->toG);
    const double high = std::max(comparison->fromG, comparison->toG);
    if (high - low <= 0.005 * high)
        return Texts::tr("“%1” and “%2” emit the same.")
            .arg(name(document, from), name(document, to));
    const bool less = comparison->toG < comparison->fromG;
    QString text;
    if (low > 0 && high / low >= 1.95) {
        const QString times = formatNumber(high / low, locale, 2);
        text = Texts::tr("“%1” emits %2 times as much as “%3”.")
                   .arg(name(document, less ? from : to), times, name(document, less ? to : from));
    } else {
        const QString share
            = formatQuantity((high - low) / comparison->fromG, Unit::Share, locale, {}, 2);
        const QString sentence = less ? Texts::tr("“%1” emits %2 less than “%3”.")
                                      : Texts::tr("“%1” emits %2 more than “%3”.");
        text = sentence.arg(name(document, to), share, name(document, from));
    }
    const auto effects = reasonsOf(*comparison);
    QStringList reasons;
    for (std::size_t i = 0; i < std::min(namedReasons, effects.size()); ++i) {
        const QString factor = factorText(effects[i], locale);
        reasons.append(factor.isEmpty()
                           ? factorLabel(effects[i].name)
                           //: a reason for a difference: %1 "Electricity grid", %2 "÷8.3"
                           : Texts::tr("%1 (%2)").arg(factorLabel(effects[i].name), factor));
    }
    if (!reasons.isEmpty()) {
        text += u' ';
        text += reasons.size() == 1
            //: %1 is a factor such as "Electricity grid (÷8.3)".
            ? Texts::tr("The reason: %1.").arg(reasons.first())
            //: %1 is a list of factors, largest first.
            : Texts::tr("Largest reasons: %1.").arg(reasons.join(QStringLiteral(", ")));
    }
    return text;
}

} // namespace vorlauf
