// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranges.h"

#include "contexts.h"
#include "distribution.h"
#include "numbers.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

using namespace Qt::StringLiterals;

QString label(DistributionKind kind)
{
    switch (kind) {
    case DistributionKind::Fixed:
        return Texts::tr("Fixed", "distribution");
    case DistributionKind::Uniform:
        return Texts::tr("Uniform", "distribution");
    case DistributionKind::Triangular:
        return Texts::tr("Triangular", "distribution");
    case DistributionKind::Pert:
        return Texts::tr("PERT", "distribution");
    case DistributionKind::Normal:
        return Texts::tr("Normal", "distribution");
    case DistributionKind::Lognormal:
        return Texts::tr("Lognormal", "distribution");
    case DistributionKind::Beta:
        return Texts::tr("Beta", "distribution");
    }
    return {};
}

QStringList parameterLabels(DistributionKind kind)
{
    const QString from = Texts::tr("From", "lower end of a range");
    const QString to = Texts::tr("To", "upper end of a range");
    switch (kind) {
    case DistributionKind::Fixed:
        return {Texts::tr("Value")};
    case DistributionKind::Uniform:
        return {from, to};
    case DistributionKind::Triangular:
    case DistributionKind::Pert:
        return {from, Texts::tr("Most likely"), to};
    case DistributionKind::Normal:
        return {Texts::tr("Mean"), Texts::tr("Standard deviation")};
    case DistributionKind::Lognormal:
        return {Texts::tr("Median"), Texts::tr("Geometric standard deviation")};
    case DistributionKind::Beta:
        return {u"α"_s, u"β"_s, from, to};
    }
    return {};
}

std::pair<double, double> rangeEnds(const Distribution& distribution)
{
    const std::vector<double>& p = distribution.parameters;
    if (distribution.kind == DistributionKind::Normal
        || distribution.kind == DistributionKind::Lognormal)
        return {quantile(distribution, 0.05), quantile(distribution, 0.95)};
    double low = distribution.kind == DistributionKind::Beta ? p[2] : p.front();
    double high = p.back();
    if (distribution.truncate) {
        low = std::max(low, distribution.truncate->first);
        high = std::min(high, distribution.truncate->second);
    }
    return {low, high};
}

QString rangeText(const Distribution& distribution, Unit unit, const QLocale& locale,
                  const QString& currency)
{
    if (!isValid(distribution))
        return u"–"_s;
    const auto [low, high] = rangeEnds(distribution);
    if (low == high)
        return formatQuantity(low, unit, locale, currency);
    const double size = std::max(std::abs(low), std::abs(high));
    const DisplayUnit shown = displayUnit(unit, size, locale, currency);
    const QString ends = formatNumber(low / shown.divisor, locale) + u" – "_s
        + formatNumber(high / shown.divisor, locale);
    if (shown.symbol.isEmpty())
        return ends;
    return shown.before ? shown.symbol + ends : ends + QChar::Nbsp + shown.symbol;
}

QString rangeDescription(const Distribution& distribution, Unit unit, const QLocale& locale,
                         const QString& currency)
{
    //: %1 kind of distribution, %2 its range
    return Texts::tr("%1: %2", "distribution")
        .arg(label(distribution.kind), rangeText(distribution, unit, locale, currency));
}

} // namespace vorlauf
