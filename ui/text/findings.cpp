// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include "certainty.h"
#include "contexts.h"
#include "finding.h"
#include "numbers.h"
#include "texts.h"
#include "viewfindings.h"

#include <algorithm>

namespace vorlauf {

namespace {

constexpr std::size_t namedScenarios = 3;

QString nameOf(const ScenarioDocument& document, int row)
{
    return fromUtf8(document.scenario(row).name);
}

int rowOf(const ScenarioDocument& document, const std::string& id)
{
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).id == id)
            return row;
    }
    return -1;
}

class Report
{
public:
    Report(const ScenarioDocument& document, const FindingOptions& options, const QLocale& locale)
        : m_document(document)
        , m_options(options)
        , m_locale(locale)
        , m_ranking(overviewRanking(document, options.overview, locale))
    {
    }

    std::vector<Finding> findings()
    {
        addHeadline();
        addExplanation();
        addTime();
        addCertainty();
        addMoneyAndDuration();
        addUse();
        append(capFindings(m_document, m_locale));
        append(ruleFindings(m_document, m_locale));
        append(caveatFindings(m_document, m_locale));
        return std::move(m_list);
    }

private:
    void add(FindingKind kind, std::string key, const QString& text)
    {
        m_list.push_back(withOwnWords(m_document, kind, std::move(key), text, m_locale));
    }

    void append(std::vector<Finding> more) { std::ranges::move(more, std::back_inserter(m_list)); }

    void addHeadline()
    {
        m_list.push_back(headlineFinding(m_document, m_options.overview, m_locale));
    }

    /// Only of what the headline speaks of, or was asked for.
    void addExplanation()
    {
        const bool asked = !m_options.to.empty();
        const bool lower = m_ranking.what == Ranking::Case::Less;
        const int baseline = m_document.baselineRow();
        int from = rowOf(m_document, m_options.from), to = rowOf(m_document, m_options.to);
        if (from < 0)
            from = baseline;
        if (to < 0)
            to = lower ? m_ranking.low : m_ranking.high;
        const bool emissions = m_options.overview.quantity == OverviewQuantity::Emissions;
        if (!asked && !emissions)
            return;
        Finding finding = explanationFinding(m_document, from, to, m_locale);
        if (!finding.key.empty())
            m_list.push_back(std::move(finding));
    }

    /// What another start would bring, where the hours are known.
    void addTime()
    {
        const int asked = rowOf(m_document, m_options.scenario);
        const int row = asked < 0 ? m_document.baselineRow() : asked;
        if (row < 0 || !m_document.result(row).current)
            return;
        const auto timing = runTiming(m_document.scenario(row), m_document.catalog(),
                                      m_document.plan().currency, m_document.evaluationDay());
        if (!timing || !*timing || (*timing)->untimed != Untimed::No)
            return;
        m_list.push_back(timeFinding(m_document, row, timing->value(), m_locale));
    }

    /// Less than clear is what the headline itself says.
    void addCertainty()
    {
        if (m_ranking.what != Ranking::Case::Less && m_ranking.what != Ranking::Case::NextMore)
            return;
        const auto probability = probabilityOfLess(m_document, sampledTotal(m_options.overview),
                                                   m_ranking.low, m_ranking.high);
        if (!probability || certainty(*probability) != Certainty::ClearlyLower)
            return;
        const int to = m_ranking.low == m_document.baselineRow() ? m_ranking.high : m_ranking.low;
        const double lower = to == m_ranking.low ? *probability : 1 - *probability;
        const int from = to == m_ranking.low ? m_ranking.high : m_ranking.low;
        add(FindingKind::Certainty, certaintyKey(m_document, to, m_options.overview),
            certaintySentence(nameOf(m_document, to), nameOf(m_document, from), lower, m_locale));
    }

    void addMoneyAndDuration()
    {
        for (const auto& [kind, quantity] :
             {std::pair(FindingKind::Money, OverviewQuantity::Cost),
              std::pair(FindingKind::Duration, OverviewQuantity::Duration)}) {
            const OverviewOptions options{quantity};
            const Ranking ranking = overviewRanking(m_document, options, m_locale);
            if (ranking.what == Ranking::Case::Nothing || quantity == m_options.overview.quantity)
                continue;
            m_list.push_back(headlineFinding(m_document, options, m_locale));
            addPriceOfLess(kind, options, ranking);
        }
    }

    /// What the scenario that emits least takes instead, where another one is the cheapest or the
    /// quickest.
    void addPriceOfLess(FindingKind kind, const OverviewOptions& options, const Ranking& ranking)
    {
        const int least = m_ranking.low, baseline = m_document.baselineRow();
        const bool ranked
            = ranking.what == Ranking::Case::Less || ranking.what == Ranking::Case::NextMore;
        if (m_ranking.what != Ranking::Case::Less || !ranked || least == ranking.low
            || least == baseline
            || (ranking.what == Ranking::Case::NextMore && least == ranking.high)
            || m_options.overview.quantity != OverviewQuantity::Emissions)
            return;
        const Number own = totalOf(m_document.result(least).current.value(), options);
        const Number other = totalOf(m_document.result(baseline).current.value(), options);
        if (!own || !other || !(*other > 0))
            return;
        const auto sure = probabilityOfLess(m_document, sampledTotal(options), least, baseline);
        if (sure && certainty(*sure) == Certainty::NoClearDifference)
            return;
        const double change = *own / *other - 1;
        const QString share = formatQuantity(std::abs(change), Unit::Share, m_locale, {}, 2);
        const QString name = nameOf(m_document, least), base = nameOf(m_document, baseline);
        const bool money = kind == FindingKind::Money;
        const QString sentence = std::abs(change) < 0.005
            ? (money ? Texts::tr("“%1”, which emits the least, costs as much as “%3”.")
                     : Texts::tr("“%1”, which emits the least, takes as long as “%3”."))
            : change > 0
            ? (money ? Texts::tr("“%1”, which emits the least, costs %2 more than “%3”.")
                     : Texts::tr("“%1”, which emits the least, takes %2 longer than “%3”."))
            : (money ? Texts::tr("“%1”, which emits the least, costs %2 less than “%3”.")
                     : Texts::tr("“%1”, which emits the least, takes %2 less time than “%3”."));
        const QString text
            = sentence.contains(u"%2") ? sentence.arg(name, share, base) : sentence.arg(name, base);
        add(kind, headlineKey(options) + ":least", text);
    }

    /// When using the model will have emitted as much as its training.
    void addUse()
    {
        for (int row = 0; row < m_document.count(); ++row) {
            const auto& result = m_document.result(row).current;
            if (!result || m_document.scenario(row).hidden || !result->use
                || !result->use->breakEvenQueries)
                continue;
            const Number days = result->use->breakEvenDays;
            const QString name = nameOf(m_document, row);
            add(FindingKind::Use, scenarioKey("use", m_document, row),
                //: %1 a scenario, %2 a number of days
                days ? Texts::tr("Using the model of “%1” has emitted as much as its training "
                                 "after %2.")
                           .arg(name, formatQuantity(days, Unit::Days, m_locale, {}))
                     : Texts::tr("Using the model of “%1” never emits as much as its training.")
                           .arg(name));
        }
    }

    const ScenarioDocument& m_document;
    const FindingOptions& m_options;
    const QLocale& m_locale;
    Ranking m_ranking;
    std::vector<Finding> m_list;
};

} // namespace

std::vector<Finding> findings(const ScenarioDocument& document, const FindingOptions& options,
                              const QLocale& locale)
{
    return Report(document, options, locale).findings();
}

std::string findingLanguage(const QLocale& locale)
{
    return locale.bcp47Name().section(u'-', 0, 0).toStdString();
}

Finding withOwnWords(const ScenarioDocument& document, FindingKind kind, std::string key,
                     QString generated, const QLocale& locale)
{
    Finding finding{kind, std::move(key), generated, std::move(generated), false, false};
    const std::string language = findingLanguage(locale);
    const auto& own = document.plan().findingTexts;
    const auto found = std::ranges::find_if(own, [&](const FindingText& text) {
        return text.key == finding.key && text.language == language;
    });
    if (found == own.end() || finding.key.empty())
        return finding;
    finding.text = fromUtf8(found->text);
    finding.edited = true;
    finding.outdated = !found->generated.empty() && fromUtf8(found->generated) != finding.generated;
    return finding;
}

QString markedText(const Finding& finding)
{
    //: after a sentence that the user wrote instead of the one that was generated
    return finding.edited ? Texts::tr("%1 (edited)").arg(finding.text) : finding.text;
}

std::string headlineKey(const OverviewOptions& options)
{
    switch (options.quantity) {
    case OverviewQuantity::Emissions:
        return options.marketBased ? "headline:market" : "headline";
    case OverviewQuantity::Energy:
        return "energy";
    case OverviewQuantity::Water:
        return "water";
    case OverviewQuantity::Cost:
        return "money";
    case OverviewQuantity::Duration:
        break;
    }
    return "duration";
}

std::string explanationKey(const ScenarioDocument& document, int from, int to)
{
    const std::string key = scenarioKey("explanation", document, to);
    return key.empty() || from < 0 || from == document.baselineRow()
        ? key
        : key + ":from:" + document.scenario(from).id;
}

std::string certaintyKey(const ScenarioDocument& document, int to, const OverviewOptions& options)
{
    const std::string key = scenarioKey("certainty", document, to);
    const std::string quantity = headlineKey(options);
    return key.empty() || quantity == "headline" ? key : key + ':' + quantity;
}

std::string scenarioKey(std::string_view what, const ScenarioDocument& document, int row)
{
    return row < 0 || row >= document.count() ? std::string()
                                              : std::string(what) + ':' + document.scenario(row).id;
}

QString scenarioNames(const ScenarioDocument& document, const std::vector<int>& rows,
                      const QLocale& locale)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(rows.size(), namedScenarios); ++i)
        //: a name inside a sentence
        names += Texts::tr("“%1”").arg(nameOf(document, rows[i]));
    const auto more = rows.size() - std::size_t(names.size());
    if (more == 0)
        return locale.createSeparatedList(names);
    //: %1 names, %n the number of those not named
    return Texts::tr("%1 and %n more", nullptr, int(more)).arg(names.join(QStringLiteral(", ")));
}

} // namespace vorlauf
