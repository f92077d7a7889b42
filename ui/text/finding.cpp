// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include "compare.h"
#include "contexts.h"
#include "figuresources.h"
#include "numbers.h"
#include "texts.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

/// From here on "ten times as much" reads easier than "90 % less".
constexpr double timesFrom = 10;

struct Candidate {
    int row = -1;
    double total = 0;
};

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
};

Sentences sentences(OverviewQuantity quantity)
{
    switch (quantity) {
    case OverviewQuantity::Emissions:
        return {Texts::tr("“%1” emits %2."),
                Texts::tr("“%1” emits the least: %2."),
                Texts::tr("“%1” emits %2 less than “%3”."),
                Texts::tr("“%3” emits %2 times as much as “%1”."),
                Texts::tr("“%1” emits the least; the next, “%3”, emits %2 more."),
                Texts::tr("“%1” emits the least; the next, “%3”, emits %2 times as much."),
                Texts::tr("“%1” and “%3” emit the same."),
                Texts::tr("All scenarios compared emit the same: %1.")};
    case OverviewQuantity::Energy:
        return {
            Texts::tr("“%1” needs %2 of electricity."),
            Texts::tr("“%1” needs the least electricity: %2."),
            Texts::tr("“%1” needs %2 less electricity than “%3”."),
            Texts::tr("“%3” needs %2 times as much electricity as “%1”."),
            Texts::tr("“%1” needs the least electricity; the next, “%3”, needs %2 more."),
            Texts::tr("“%1” needs the least electricity; the next, “%3”, needs %2 times as much."),
            Texts::tr("“%1” and “%3” need the same amount of electricity."),
            Texts::tr("All scenarios compared need the same amount of electricity: %1.")};
    case OverviewQuantity::Water:
        return {
            Texts::tr("“%1” consumes %2 of water."),
            Texts::tr("“%1” consumes the least water: %2."),
            Texts::tr("“%1” consumes %2 less water than “%3”."),
            Texts::tr("“%3” consumes %2 times as much water as “%1”."),
            Texts::tr("“%1” consumes the least water; the next, “%3”, consumes %2 more."),
            Texts::tr("“%1” consumes the least water; the next, “%3”, consumes %2 times as much."),
            Texts::tr("“%1” and “%3” consume the same amount of water."),
            Texts::tr("All scenarios compared consume the same amount of water: %1.")};
    case OverviewQuantity::Cost:
        return {Texts::tr("“%1” costs %2."),
                Texts::tr("“%1” costs the least: %2."),
                Texts::tr("“%1” costs %2 less than “%3”."),
                Texts::tr("“%3” costs %2 times as much as “%1”."),
                Texts::tr("“%1” costs the least; the next, “%3”, costs %2 more."),
                Texts::tr("“%1” costs the least; the next, “%3”, costs %2 times as much."),
                Texts::tr("“%1” and “%3” cost the same."),
                Texts::tr("All scenarios compared cost the same: %1.")};
    case OverviewQuantity::Duration:
        break;
    }
    return {Texts::tr("“%1” takes %2."),
            Texts::tr("“%1” is the quickest: %2."),
            Texts::tr("“%1” takes %2 less time than “%3”."),
            Texts::tr("“%3” takes %2 times as long as “%1”."),
            Texts::tr("“%1” is the quickest; the next, “%3”, takes %2 longer."),
            Texts::tr("“%1” is the quickest; the next, “%3”, takes %2 times as long."),
            Texts::tr("“%1” and “%3” take equally long."),
            Texts::tr("All scenarios compared take equally long: %1.")};
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

/// Results of what charts show, those with faults left out.
std::vector<Candidate> candidates(const ScenarioDocument& document, const OverviewOptions& options)
{
    std::vector<Candidate> list;
    for (int row = 0; row < document.count(); ++row) {
        const auto& result = document.result(row).current;
        if (document.scenario(row).hidden || !result)
            continue;
        if (const Number total = totalOf(*result, options))
            list.push_back({row, *total});
    }
    std::ranges::stable_sort(list, {}, &Candidate::total);
    return list;
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
    if (!comparison || comparison->byShapley || comparison->factors.empty()
        || comparison->differenceG() == 0)
        return {};
    const auto share
        = [&](const FactorEffect& f) { return f.differenceG / comparison->differenceG(); };
    const auto largest = std::ranges::max_element(comparison->factors, {}, share);
    // More than the whole means that other factors worked against it: the picture says that better.
    if (share(*largest) < 0.4 || share(*largest) > 1.005)
        return {};
    return explanation(largest->name).arg(percent(std::min(1.0, share(*largest)), locale));
}

class Finding
{
public:
    Finding(const ScenarioDocument& document, const OverviewOptions& options, const QLocale& locale)
        : m_document(document)
        , m_options(options)
        , m_locale(locale)
        , m_sentences(sentences(options.quantity))
        , m_candidates(candidates(document, options))
    {
    }

    QString text() const
    {
        if (m_candidates.empty())
            return Texts::tr("No scenario has a result yet.");
        const Candidate& lowest = m_candidates.front();
        if (m_candidates.size() == 1)
            return filled(m_sentences.one, lowest, quantity(lowest.total));
        const Candidate* baseline = comparableBaseline();
        if (!baseline)
            return filled(m_sentences.lowest, lowest, quantity(lowest.total));
        if (m_candidates.size() > 2 && isSame(m_candidates.back(), lowest) && allComparable())
            return m_sentences.allSame.arg(quantity(lowest.total));
        if (baseline->row == lowest.row && lowest.total == 0 && m_candidates[1].total > 0)
            return filled(m_sentences.lowest, lowest, quantity(lowest.total));
        if (baseline->row == lowest.row)
            return against(m_candidates[1], lowest, m_sentences.nextMore, m_sentences.nextTimes,
                           true);
        const QString main = against(*baseline, lowest, m_sentences.less, m_sentences.times, false);
        const bool explained = m_options.quantity == OverviewQuantity::Emissions
            && !m_options.marketBased && !isSame(*baseline, lowest);
        const QString why
            = explained ? reason(m_document, baseline->row, lowest.row, m_locale) : QString();
        return why.isEmpty() ? main : main + u' ' + why;
    }

private:
    const Candidate* comparableBaseline() const
    {
        const int row = m_document.baselineRow();
        const auto found = std::ranges::find(m_candidates, row, &Candidate::row);
        if (found == m_candidates.end())
            return nullptr;
        const Candidate& other = found == m_candidates.begin() ? m_candidates[1] : m_candidates[0];
        return comparable(m_document.result(row).current.value(),
                          m_document.result(other.row).current.value())
            ? &*found
            : nullptr;
    }

    bool allComparable() const
    {
        const Estimate& first = m_document.result(m_candidates.front().row).current.value();
        return std::ranges::all_of(m_candidates, [&](const Candidate& candidate) {
            return comparable(first, m_document.result(candidate.row).current.value());
        });
    }

    /// As far as their numbers are shown.
    bool isSame(const Candidate& high, const Candidate& low) const
    {
        return quantity(high.total) == quantity(low.total);
    }

    /// A sentence about a higher and a lower total, by percent or, from tenfold on, by times.
    QString against(const Candidate& high, const Candidate& low, const QString& byPercent,
                    const QString& byTimes, bool ofLow) const
    {
        if (isSame(high, low))
            return filled(m_sentences.same, low, {}, high);
        const double ratio = low.total == 0 ? HUGE_VAL : high.total / low.total;
        if (ratio >= (ofLow ? 3 : timesFrom) && std::isfinite(ratio))
            return filled(byTimes, low, formatNumber(ratio, m_locale, 2), high);
        const double share
            = (high.total - low.total) / std::abs(ofLow && low.total != 0 ? low.total : high.total);
        return filled(byPercent, low, percent(share, m_locale), high);
    }

    QString quantity(double total) const
    {
        return formatQuantity(total, unitOf(m_options.quantity), m_locale,
                              fromUtf8(m_document.plan().currency));
    }

    QString filled(const QString& sentence, const Candidate& low, const QString& number,
                   const Candidate& high = {}) const
    {
        // In one step, so that a name with "%2" in it stays what it is.
        const QString own = name(m_document, low.row);
        if (high.row < 0)
            return sentence.arg(own, number);
        const QString other = name(m_document, high.row);
        return number.isEmpty() ? sentence.arg(own, other) : sentence.arg(own, number, other);
    }

    const ScenarioDocument& m_document;
    OverviewOptions m_options;
    QLocale m_locale;
    Sentences m_sentences;
    std::vector<Candidate> m_candidates;
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

QString overviewFinding(const ScenarioDocument& document, const OverviewOptions& options,
                        const QLocale& locale)
{
    return Finding(document, options, locale).text();
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
