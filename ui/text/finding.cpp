// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include "contexts.h"
#include "findingfacts.h"
#include "numbers.h"
#include "sure.h"
#include "texts.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

/// From here on "ten times as much" reads easier than "90 % less".
constexpr double timesFrom = 10;
constexpr double nextTimesFrom = 3; // and than "200 % more"

/// The sentences about one quantity. %1 and %3 are names of scenarios, %2 is a number.
struct Sentences {
    QString one;      // the only scenario
    QString lowest;   // the lowest where there is nothing to compare with
    QString less;     // "A" emits 89 % less than "B"
    QString times;    // "B" emits 12 times as much as "A"
    QString nextMore; // the baseline is lowest: "A" emits least, the next, "B", 12 % more
    QString nextTimes;
    QString same;
    QString allSame; // three or more; %1 is the number
    QString unclear; // too uncertain to rank; %2 is a probability
};

Sentences sentences(OverviewQuantity quantity)
{
    switch (quantity) {
    case OverviewQuantity::Emissions:
        return {
            Texts::tr("“%1” emits %2."),
            Texts::tr("“%1” emits the least: %2."),
            Texts::tr("“%1” emits %2 less than “%3”."),
            Texts::tr("“%3” emits %2 times as much as “%1”."),
            Texts::tr("“%1” emits the least; the next, “%3”, emits %2 more."),
            Texts::tr("“%1” emits the least; the next, “%3”, emits %2 times as much."),
            Texts::tr("“%1” and “%3” emit the same."),
            Texts::tr("All scenarios compared emit the same: %1."),
            Texts::tr("There is no clear difference in emissions between “%1” and “%3”; “%1” emits "
                      "less with a probability of %2.")};
    case OverviewQuantity::Energy:
        return {
            Texts::tr("“%1” needs %2 of electricity."),
            Texts::tr("“%1” needs the least electricity: %2."),
            Texts::tr("“%1” needs %2 less electricity than “%3”."),
            Texts::tr("“%3” needs %2 times as much electricity as “%1”."),
            Texts::tr("“%1” needs the least electricity; the next, “%3”, needs %2 more."),
            Texts::tr("“%1” needs the least electricity; the next, “%3”, needs %2 times as much."),
            Texts::tr("“%1” and “%3” need the same amount of electricity."),
            Texts::tr("All scenarios compared need the same amount of electricity: %1."),
            Texts::tr(
                "There is no clear difference in electricity between “%1” and “%3”; “%1” needs "
                "less with a probability of %2.")};
    case OverviewQuantity::Water:
        return {
            Texts::tr("“%1” consumes %2 of water."),
            Texts::tr("“%1” consumes the least water: %2."),
            Texts::tr("“%1” consumes %2 less water than “%3”."),
            Texts::tr("“%3” consumes %2 times as much water as “%1”."),
            Texts::tr("“%1” consumes the least water; the next, “%3”, consumes %2 more."),
            Texts::tr("“%1” consumes the least water; the next, “%3”, consumes %2 times as much."),
            Texts::tr("“%1” and “%3” consume the same amount of water."),
            Texts::tr("All scenarios compared consume the same amount of water: %1."),
            Texts::tr(
                "There is no clear difference in water between “%1” and “%3”; “%1” consumes less "
                "with a probability of %2.")};
    case OverviewQuantity::Cost:
        return {
            Texts::tr("“%1” costs %2."),
            Texts::tr("“%1” costs the least: %2."),
            Texts::tr("“%1” costs %2 less than “%3”."),
            Texts::tr("“%3” costs %2 times as much as “%1”."),
            Texts::tr("“%1” costs the least; the next, “%3”, costs %2 more."),
            Texts::tr("“%1” costs the least; the next, “%3”, costs %2 times as much."),
            Texts::tr("“%1” and “%3” cost the same."),
            Texts::tr("All scenarios compared cost the same: %1."),
            Texts::tr("There is no clear difference in cost between “%1” and “%3”; “%1” costs less "
                      "with a probability of %2.")};
    case OverviewQuantity::Duration:
        break;
    }
    return {
        Texts::tr("“%1” takes %2."),
        Texts::tr("“%1” is the quickest: %2."),
        Texts::tr("“%1” takes %2 less time than “%3”."),
        Texts::tr("“%3” takes %2 times as long as “%1”."),
        Texts::tr("“%1” is the quickest; the next, “%3”, takes %2 longer."),
        Texts::tr("“%1” is the quickest; the next, “%3”, takes %2 times as long."),
        Texts::tr("“%1” and “%3” take equally long."),
        Texts::tr("All scenarios compared take equally long: %1."),
        Texts::tr("There is no clear difference in duration between “%1” and “%3”; “%1” is quicker "
                  "with a probability of %2.")};
}

/// Whole sentences for the factor behind most of a difference; %1 is a share in percent.
QString explanation(std::string_view factor)
{
    if (factor == "model")
        return Texts::tr("The amount of computation explains %1 of the difference.");
    if (factor == "utilisation")
        return Texts::tr("Faster or better used accelerators explain %1 of the difference.");
    if (factor == "power")
        return Texts::tr("The power drawn explains %1 of the difference.");
    if (factor == "overheads")
        return Texts::tr("Lost and repeated runs explain %1 of the difference.");
    if (factor == "pue")
        return Texts::tr("The data centre’s PUE explains %1 of the difference.");
    if (factor == "grid")
        return Texts::tr("The electricity grid explains %1 of the difference.");
    if (factor == "embodied")
        return Texts::tr("The making of the hardware explains %1 of the difference.");
    if (factor == "hours")
        return Texts::tr("The accelerator-hours explain %1 of the difference.");
    if (factor == "energy")
        return Texts::tr("The energy needed explains %1 of the difference.");
    if (factor == "use")
        return Texts::tr("Using the trained model explains %1 of the difference.");
    return {};
}

QString name(const ScenarioDocument& document, int row)
{
    return fromUtf8(document.scenario(row).name);
}

QString percent(double share, const QLocale& locale)
{
    const bool almostAll = share >= 0.995 && share < 1;
    return formatQuantity(share, Unit::Share, locale, {}, almostAll ? 3 : 2);
}

/// What explains most of a difference, said only where one factor alone nearly is the reason.
QString reason(const ScenarioDocument& document, int from, int to, const QLocale& locale)
{
    const auto comparison
        = compare(document.result(from).current.value(), document.result(to).current.value());
    const auto main = comparison ? mainReason(*comparison) : std::nullopt;
    return main ? explanation(main->factor).arg(percent(main->share, locale)) : QString();
}

class Headline
{
public:
    Headline(const ScenarioDocument& document, const OverviewOptions& options,
             const QLocale& locale)
        : m_document(document)
        , m_options(options)
        , m_locale(locale)
        , m_sentences(sentences(options.quantity))
    {
    }

    QString text(const Ranking& ranking, std::optional<double> probability) const
    {
        const QString name = nameOf(ranking.low), other = nameOf(ranking.high);
        switch (ranking.what) {
        case Ranking::Case::Nothing:
            return nothing();
        case Ranking::Case::Single:
            return m_sentences.one.arg(name, quantity(ranking.lowValue));
        case Ranking::Case::LowestOnly:
            return m_sentences.lowest.arg(name, quantity(ranking.lowValue));
        case Ranking::Case::AllSame:
            return m_sentences.allSame.arg(quantity(ranking.lowValue));
        case Ranking::Case::Same:
            return m_sentences.same.arg(name, other);
        case Ranking::Case::Less:
        case Ranking::Case::NextMore:
            break;
        }
        const Certainty sure = certainty(probability.value_or(1));
        if (sure != Certainty::ClearlyLower && sure != Certainty::ProbablyLower)
            return m_sentences.unclear.arg(name, probabilityText(*probability, m_locale), other);
        QStringList parts{difference(ranking, name, other)};
        if (sure == Certainty::ProbablyLower)
            //: after a sentence such as "“B” emits 12 % less than “A”."; %1 a probability
            parts += Texts::tr("This is probable, not certain (probability %1).")
                         .arg(probabilityText(*probability, m_locale));
        if (ranking.what == Ranking::Case::Less && isExplained())
            parts += reason(m_document, ranking.high, ranking.low, m_locale);
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    QString quantity(double total) const
    {
        return formatQuantity(total, unitOf(m_options.quantity), m_locale,
                              fromUtf8(m_document.plan().currency));
    }

private:
    /// A scenario may have a result without a price or a duration.
    QString nothing() const
    {
        bool any = false;
        for (int row = 0; row < m_document.count(); ++row)
            any = any || (!m_document.scenario(row).hidden && m_document.result(row).current);
        if (!any)
            return Texts::tr("No scenario has a result yet.");
        switch (m_options.quantity) {
        case OverviewQuantity::Emissions:
            return Texts::tr("No emissions are known.");
        case OverviewQuantity::Energy:
            return Texts::tr("No amount of electricity is known.");
        case OverviewQuantity::Water:
            return Texts::tr("No amount of water is known.");
        case OverviewQuantity::Cost:
            return Texts::tr("No price is known.");
        case OverviewQuantity::Duration:
            break;
        }
        return Texts::tr("No duration is known.");
    }

    /// Only of location-based emissions do the factors say anything.
    bool isExplained() const
    {
        return m_options.quantity == OverviewQuantity::Emissions && !m_options.marketBased;
    }

    /// By percent or, from many times on, by times.
    QString difference(const Ranking& ranking, const QString& low, const QString& high) const
    {
        const bool ofLow = ranking.what == Ranking::Case::NextMore;
        const double ratio
            = ranking.lowValue == 0 ? HUGE_VAL : ranking.highValue / ranking.lowValue;
        if (ratio >= (ofLow ? nextTimesFrom : timesFrom) && std::isfinite(ratio))
            return (ofLow ? m_sentences.nextTimes : m_sentences.times)
                .arg(low, formatNumber(ratio, m_locale, 2), high);
        const double whole
            = std::abs(ofLow && ranking.lowValue != 0 ? ranking.lowValue : ranking.highValue);
        const double share = (ranking.highValue - ranking.lowValue) / whole;
        return (ofLow ? m_sentences.nextMore : m_sentences.less)
            .arg(low, percent(share, m_locale), high);
    }

    QString nameOf(int row) const { return row < 0 ? QString() : name(m_document, row); }

    const ScenarioDocument& m_document;
    OverviewOptions m_options;
    QLocale m_locale;
    Sentences m_sentences;
};

/// Results shown in charts, also the last good ones.
std::vector<const Estimate*> shownResults(const ScenarioDocument& document)
{
    std::vector<const Estimate*> results;
    for (int row = 0; row < document.count(); ++row) {
        const Estimate* result = document.result(row).shown();
        if (result && !document.scenario(row).hidden)
            results.push_back(result);
    }
    return results;
}

bool usesDirectFactors(const Estimate& e)
{
    return std::ranges::any_of(e.inputs, [](const InputUsed& input) {
        return input.path == "/electricity/basis"
            && input.value == std::variant<double, std::string>(std::string("direct"));
    });
}

QString boundaryNote(const std::vector<const Estimate*>& results)
{
    if (results.empty())
        return {};
    const Boundary boundary = results.front()->boundary;
    const bool one
        = std::ranges::all_of(results, [&](const Estimate* e) { return e->boundary == boundary; });
    if (!one)
        return Texts::tr("different boundaries");
    return boundary == Boundary::Run ? QString() : label(boundary);
}

} // namespace

Ranking overviewRanking(const ScenarioDocument& document, const OverviewOptions& options,
                        const QLocale& locale)
{
    const Headline headline(document, options, locale);
    return ranking(
        document, [&](const Estimate& e) { return totalOf(e, options); },
        [&](double a, double b) { return headline.quantity(a) == headline.quantity(b); });
}

QString overviewFinding(const ScenarioDocument& document, const OverviewOptions& options,
                        const QLocale& locale, const SampledRows& sampled)
{
    const Ranking ranking = overviewRanking(document, options, locale);
    return Headline(document, options, locale)
        .text(ranking, probabilityOfLess(sampled, ranking.low, ranking.high));
}

QString overviewFindingSampled(const ScenarioDocument& document, const OverviewOptions& options,
                               const QLocale& locale)
{
    const Ranking ranking = overviewRanking(document, options, locale);
    return Headline(document, options, locale)
        .text(ranking,
              probabilityOfLess(document, sampledTotal(options), ranking.low, ranking.high));
}

QString overviewSubtitle(const ScenarioDocument& document, const OverviewOptions& options,
                         const QLocale& locale)
{
    const auto results = shownResults(document);
    double largest = 0;
    for (const Estimate* result : results)
        largest = std::max(largest, totalOf(*result, options).value_or(0));
    const QString unit = options.relative
        ? Texts::tr("% of the baseline")
        : displayUnit(unitOf(options.quantity), largest, locale, fromUtf8(document.plan().currency))
              .symbol;
    //: Line under the finding; %1 is a unit such as "t CO₂e".
    QStringList parts{Texts::tr("%1 per scenario").arg(unit)};
    if (options.quantity == OverviewQuantity::Emissions) {
        parts.append(options.marketBased ? Texts::tr("market-based") : Texts::tr("location-based"));
        const auto direct = std::ranges::count_if(
            results, [](const Estimate* e) { return usesDirectFactors(*e); });
        parts.append(direct == 0 ? Texts::tr("life-cycle factors")
                         : std::size_t(direct) == results.size()
                         ? Texts::tr("direct factors with upstream emissions")
                         : Texts::tr("life-cycle and direct factors mixed"));
    }
    if (options.quantity == OverviewQuantity::Water)
        parts.append(Texts::tr("consumption on site and for electricity"));
    if (options.uncertainty)
        //: of Overview: a line at each bar shows how far its result may lie off
        parts.append(Texts::tr("lines from 5 % to 95 % of what is possible"));
    const QString boundary = boundaryNote(results);
    if (!boundary.isEmpty())
        parts.append(boundary);
    return parts.join(QStringLiteral(", "));
}

} // namespace vorlauf
