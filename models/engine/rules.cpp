// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace vorlauf {

namespace {

constexpr std::array<std::string_view, 27> euMembers{
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"};

enum class Truth { No, Yes, Unknown };

std::vector<std::string_view> split(std::string_view list)
{
    std::vector<std::string_view> parts;
    while (!list.empty()) {
        const auto end = std::min(list.find(';'), list.size());
        parts.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return parts;
}

/// A number or a date as a day count, so that both compare alike.
Number parseValue(std::string_view text)
{
    if (const auto date = parseDate(text))
        return double(date->days);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? Number(value) : Number();
}

Number metricValue(const RuleFacts& facts, std::string_view metric)
{
    if (metric == "pue")
        return facts.pue;
    if (metric == "heatReuseShare")
        return facts.heatReuseShare;
    if (metric == "renewableShare")
        return facts.renewableShare;
    if (metric == "powerMw")
        return facts.powerMw;
    if (metric == "startedOperation")
        return facts.startedOperation ? Number(double(facts.startedOperation->days)) : Number();
    if (metric == "trainFlop")
        return facts.trainFlop;
    // An energy statement is a duty of every general-purpose model; whether it was made is not
    // known here.
    if (metric == "isGpaiModel" || metric == "energyStatement")
        return facts.trainFlop && facts.gpaiFlop
            ? Number(*facts.trainFlop > *facts.gpaiFlop ? 1 : 0)
            : Number();
    return {};
}

bool isComputeRule(const Regulation& rule)
{
    return rule.metric == "trainFlop" || rule.metric == "isGpaiModel"
        || rule.metric == "energyStatement";
}

Truth compare(Number value, std::string_view comparator, Number limit)
{
    if (!value || !limit)
        return Truth::Unknown;
    const bool holds = comparator == "<=" ? *value <= *limit
        : comparator == "<"               ? *value < *limit
        : comparator == ">="              ? *value >= *limit
        : comparator == ">"               ? *value > *limit
                                          : *value == *limit;
    return holds ? Truth::Yes : Truth::No;
}

bool liesIn(const RuleFacts& facts, std::string_view jurisdiction)
{
    if (jurisdiction == "EU")
        return std::ranges::find(euMembers, facts.country) != euMembers.end();
    if (jurisdiction == "US-CA")
        return facts.zone.starts_with("US-CAL-");
    return facts.zone == jurisdiction || facts.country == jurisdiction;
}

/// The row's threshold in the unit of the metric: percent to shares, kW to MW.
Number limitOf(const Regulation& rule)
{
    if (!rule.threshold)
        return {};
    const double divisor = rule.unit == "%" ? 100 : rule.unit == "kW" ? 1000 : 1;
    return *rule.threshold / divisor;
}

bool isValidOn(const Regulation& rule, Date day)
{
    const auto from = parseDate(rule.validFrom);
    const auto until = parseDate(rule.validUntil);
    return (!from || *from <= day) && (!until || day <= *until);
}

Truth withinGrace(const Regulation& rule, const RuleFacts& facts, Date day)
{
    if (!rule.graceMonths)
        return Truth::No;
    if (!facts.startedOperation)
        return Truth::Unknown;
    using namespace std::chrono;
    year_month_day end{sys_days{std::chrono::days{facts.startedOperation->days}}};
    end += months{int(*rule.graceMonths)};
    if (!end.ok())
        end = end.year() / end.month() / last;
    return day.days < sys_days{end}.time_since_epoch().count() ? Truth::Yes : Truth::No;
}

/// Whether the conditions of the row hold; No if one does not, whatever the others.
Truth applies(const Regulation& rule, const RuleFacts& facts)
{
    const auto metrics = split(rule.appliesIfMetric);
    const auto comparators = split(rule.appliesIfComparator);
    const auto values = split(rule.appliesIfValue);
    Truth all = Truth::Yes;
    for (std::size_t i = 0; i < metrics.size() && i < comparators.size() && i < values.size();
         ++i) {
        const Truth one
            = compare(metricValue(facts, metrics[i]), comparators[i], parseValue(values[i]));
        if (one == Truth::No)
            return Truth::No;
        if (one == Truth::Unknown)
            all = Truth::Unknown;
    }
    return all;
}

CheckStatus status(const Regulation& rule, const RuleFacts& facts, Date day, Number value,
                   Number limit)
{
    if (!isValidOn(rule, day) || (!isComputeRule(rule) && !liesIn(facts, rule.jurisdictionCode)))
        return CheckStatus::NotApplicable;
    const Truth conditions = applies(rule, facts);
    const Truth grace = withinGrace(rule, facts, day);
    if (conditions == Truth::No || grace == Truth::Yes)
        return CheckStatus::NotApplicable;
    const Truth reached = compare(value, rule.comparator, limit);
    if (conditions == Truth::Unknown || grace == Truth::Unknown || reached == Truth::Unknown)
        return CheckStatus::Unknown;
    if (rule.kind == "limit")
        return reached == Truth::Yes ? CheckStatus::Pass : CheckStatus::Fail;
    return reached == Truth::Yes ? CheckStatus::Flag : CheckStatus::NotApplicable;
}

} // namespace

std::vector<Check> checkRules(const RuleFacts& facts, std::span<const Regulation> rules, Date day)
{
    std::vector<Check> checks;
    for (const Regulation& rule : rules) {
        if (rule.kind == "target")
            continue;
        const Number value = metricValue(facts, rule.metric);
        const Number limit = limitOf(rule);
        checks.push_back(
            {"rule." + rule.regulationId, status(rule, facts, day, value, limit), value, limit});
    }
    return checks;
}

std::vector<std::string> targetsFor(const RuleFacts& facts, std::span<const Regulation> rules,
                                    Date day)
{
    std::vector<std::string> ids;
    for (const Regulation& rule : rules) {
        if (rule.kind == "target" && isValidOn(rule, day) && liesIn(facts, rule.jurisdictionCode))
            ids.push_back("rule." + rule.regulationId);
    }
    return ids;
}

} // namespace vorlauf
