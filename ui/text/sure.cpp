// SPDX-License-Identifier: GPL-3.0-or-later
#include "sure.h"

#include "certainty.h"
#include "contexts.h"
#include "figuresources.h"
#include "finding.h"
#include "numbers.h"
#include "scenariopalette.h"
#include "texts.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

QString name(const ScenarioDocument& document, int row)
{
    return fromUtf8(document.scenario(row).name);
}

QString currencyOf(const ScenarioDocument& document)
{
    return fromUtf8(document.plan().currency);
}

const SampledRow* sampledAt(const SampledRows& sampled, int row)
{
    return row >= 0 && std::size_t(row) < sampled.size() ? sampled[std::size_t(row)].get()
                                                         : nullptr;
}

Number pointOf(const ScenarioDocument& document, int row, const OverviewOptions& options)
{
    const Result<Estimate>& result = document.result(row).current;
    return result ? totalOf(*result, options) : Number();
}

bool shown(const ScenarioDocument& document, int row)
{
    return !document.scenario(row).hidden;
}

/// The same unit as in Overview: by the largest result as planned.
DisplayUnit unitFor(const ScenarioDocument& document, const OverviewOptions& options,
                    const QLocale& locale)
{
    double largest = 0;
    for (int row = 0; row < document.count(); ++row) {
        if (shown(document, row))
            largest = std::max(largest, pointOf(document, row, options).value_or(0));
    }
    return displayUnit(unitOf(options.quantity), largest, locale, currencyOf(document));
}

class RangeRows
{
public:
    RangeRows(const ScenarioDocument& document, const OverviewOptions& options,
              const QLocale& locale)
        : m_document(document)
        , m_options(options)
        , m_locale(locale)
        , m_unit(unitFor(document, options, locale))
    {
    }

    QString unit() const { return m_unit.symbol; }

    RangeRow row(int row, const SampledRow* sampled) const
    {
        RangeRow result;
        result.row = row;
        result.name = name(m_document, row);
        const std::string& own = m_document.scenario(row).colour;
        result.colour = own.empty() ? paletteColour(row) : QColor(fromUtf8(own));
        result.patterned = own.empty() && row >= int(scenarioPalette.size());
        const Number point = pointOf(m_document, row, m_options);
        if (!sampled || !point) {
            //: instead of a range: the scenario could not be computed
            result.range = m_document.result(row).current
                ? Texts::tr("unknown", "a price or a duration")
                : Texts::tr("no result");
            //: read aloud; %1 name of a scenario, %2 "no result"
            result.details = Texts::tr("%1: %2").arg(result.name, result.range);
            return result;
        }
        fill(result, *sampled, *point);
        return result;
    }

private:
    void fill(RangeRow& result, const SampledRow& sampled, double point) const
    {
        const Summary& summary = sampled.summary;
        const double divisor = m_unit.divisor;
        result.values
            = RangeValues{summary.p5 / divisor,   summary.p50 / divisor, summary.p95 / divisor,
                          summary.mean / divisor, point / divisor,       {}};
        const RangeValues& values = *result.values;
        const int digits = digitsWithin(values.p50, values.p5, values.p95);
        result.median = formatNumber(values.p50, m_locale, digits);
        //: instead of a range: the result does not vary
        result.range
            = sampled.varies() ? formatRange(values.p5, values.p95, m_locale) : Texts::tr("exact");
        const auto exact = [&](double value) {
            return formatQuantity(value, unitOf(m_options.quantity), m_locale,
                                  currencyOf(m_document));
        };
        result.details = sampled.varies()
            //: tool tip; %1 a name, %2 "5–95 %: 31–52 t CO₂e", then three amounts
            ? Texts::tr("%1\n%2\nmedian %3\nmean %4\nas planned %5")
                  .arg(result.name,
                       spokenRange(summary, m_options, m_locale, currencyOf(m_document)),
                       exact(summary.p50), exact(summary.mean), exact(point))
            //: tool tip; %1 a name, %2 an amount
            : Texts::tr("%1: %2, nothing varies").arg(result.name, exact(point));
    }

    const ScenarioDocument& m_document;
    const OverviewOptions& m_options;
    const QLocale& m_locale;
    DisplayUnit m_unit;
};

bool anyVaries(const ScenarioDocument& document, const SampledRows& sampled)
{
    for (int row = 0; row < document.count(); ++row) {
        const SampledRow* values = sampledAt(sampled, row);
        if (values && shown(document, row) && values->varies())
            return true;
    }
    return false;
}

} // namespace

Pair surePair(const ScenarioDocument& document, int selected)
{
    Pair pair{document.baselineRow(), -1};
    const bool valid = selected >= 0 && selected < document.count();
    if (valid && selected != pair.from)
        pair.to = selected;
    for (int row = 0; row < document.count() && pair.to < 0; ++row) {
        if (row != pair.from && shown(document, row))
            pair.to = row;
    }
    return pair;
}

QString spokenRange(const Summary& summary, const OverviewOptions& options, const QLocale& locale,
                    const QString& currency)
{
    const DisplayUnit unit = displayUnit(unitOf(options.quantity), summary.p95, locale, currency);
    const QString range
        = formatRange(summary.p5 / unit.divisor, summary.p95 / unit.divisor, locale);
    //: %1 is a range such as "31–52", %2 its unit
    return Texts::tr("5–95 %: %1 %2").arg(range, unit.symbol);
}

QString probabilityText(double probability, const QLocale& locale)
{
    const auto percent = [&](double share, int digits) {
        return formatQuantity(share, Unit::Share, locale, {}, digits);
    };
    if (probability > 0.999)
        //: %1 is a probability
        return Texts::tr("over %1").arg(percent(0.999, 3));
    return percent(probability, probability > 0.99 ? 3 : 2);
}

RangePicture rangePicture(const ScenarioDocument& document, const SampledRows& sampled,
                          const OverviewOptions& options, const QLocale& locale)
{
    const RangeRows rows(document, options, locale);
    const double divisor = unitFor(document, options, locale).divisor;
    RangePicture picture{rows.unit(), 0, {}};
    for (int row = 0; row < document.count(); ++row) {
        if (!shown(document, row))
            continue;
        const SampledRow* values = sampledAt(sampled, row);
        picture.rows.append(rows.row(row, values));
        if (values && picture.rows.last().values) {
            picture.high = std::max(
                {picture.high, picture.rows.last().values->point, values->p99 / divisor});
        }
    }
    picture.high *= 1.02;
    for (RangeRow& row : picture.rows) {
        const SampledRow* values = sampledAt(sampled, row.row);
        if (!row.values || !values->varies())
            continue;
        const double width
            = kernelWidth(values->deviation, values->quartiles, double(values->values.size()));
        row.values->shape = ridge(values->values, values->least, values->p99, width);
        row.values->shape.low /= divisor;
        row.values->shape.high /= divisor;
    }
    return picture;
}

QString sureFinding(const ScenarioDocument& document, const SampledRows& sampled,
                    const OverviewOptions& options, Pair pair, const QLocale& locale)
{
    const SampledRow* from = sampledAt(sampled, pair.from);
    const SampledRow* to = sampledAt(sampled, pair.to);
    if (!from && !to)
        return Texts::tr("No scenario has a result yet.");
    if (!anyVaries(document, sampled))
        return Texts::tr("Nothing is uncertain here: every input that matters is given exactly.");
    if (from && to) {
        if (!comparable(*document.result(pair.from).current, *document.result(pair.to).current))
            return Texts::tr("“%1” and “%2” cannot be compared: they count different things.")
                .arg(name(document, pair.to), name(document, pair.from));
        return certaintySentence(name(document, pair.to), name(document, pair.from),
                                 probabilityLower(to->values, from->values), locale);
    }
    const SampledRow& one = from ? *from : *to;
    const QString currency = currencyOf(document);
    const DisplayUnit unit
        = displayUnit(unitOf(options.quantity), one.summary.p95, locale, currency);
    const QString range
        = formatRange(one.summary.p5 / unit.divisor, one.summary.p95 / unit.divisor, locale);
    //: %1 a name, %2 a range such as "31–52", %3 its unit
    return Texts::tr("Nine of ten results of “%1” lie within %2 %3.")
        .arg(name(document, from ? pair.from : pair.to), range, unit.symbol);
}

QString sureSubtitle(const OverviewOptions& options, const QString& unit)
{
    if (options.quantity != OverviewQuantity::Emissions)
        //: Line under the finding; %1 is a unit such as "MWh".
        return Texts::tr("%1 per scenario: what the result may be, given what is not known exactly")
            .arg(unit);
    return options.marketBased
        ? Texts::tr("%1 per scenario, market-based: what the result may be, given what is not "
                    "known exactly")
              .arg(unit)
        : Texts::tr("%1 per scenario, location-based: what the result may be, given what is not "
                    "known exactly")
              .arg(unit);
}

QString sureNote(const ScenarioDocument& document, const SampledRows& sampled,
                 const Sampling& sampling, const QLocale& locale, int namedSources)
{
    QStringList parts;
    if (anyVaries(document, sampled)) {
        parts.append(Texts::tr("%Ln sample(s)", nullptr, int(sampling.count)));
        //: of random numbers; %1 is the number that they start from
        parts.append(Texts::tr("seed %1").arg(sampling.seed));
        parts.append(Texts::tr("no correlations between inputs"));
        parts.append(Texts::tr("the result as planned is not the mean"));
    }
    parts.append(sourceNote(document, locale, namedSources));
    return parts.join(u" · "_s);
}

} // namespace vorlauf
