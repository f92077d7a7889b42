// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace vorlauf {

#define VORLAUF_WORDS(Enum, ...)                                                                   \
    template <>                                                                                    \
    std::span<const std::string_view> words<Enum>()                                                \
    {                                                                                              \
        static constexpr std::string_view list[] = {__VA_ARGS__};                                  \
        return list;                                                                               \
    }

VORLAUF_WORDS(Boundary, "run", "project", "lifecycle")
VORLAUF_WORDS(Task, "pretrain", "finetune", "lora", "qlora", "preference")
VORLAUF_WORDS(Recomputation, "none", "selective", "full")
VORLAUF_WORDS(Attention, "full", "causal")
VORLAUF_WORDS(EnergyLevel, "accelerator", "node", "it", "facility")
VORLAUF_WORDS(Precision, "fp4", "fp8", "bf16", "fp16", "tf32", "fp32", "fp64")
VORLAUF_WORDS(FactorSet, "ipcc2014", "unece2022")
VORLAUF_WORDS(Basis, "lifecycle", "direct")
VORLAUF_WORDS(ContractType, "ppa", "guarantee", "supplier")
VORLAUF_WORDS(ProfileShape, "flat", "solar", "hourly")
VORLAUF_WORDS(Policy, "fixed", "best-start", "pause-resume")
VORLAUF_WORDS(CostMode, "rental", "owned")
VORLAUF_WORDS(CarbonPriceScope, "operationalLocation", "operationalMarket", "totalLocation",
              "totalMarket")
VORLAUF_WORDS(SciUnit, "1e15 FLOP", "1000 training tokens", "1e9 parameters", "1000 tokens",
              "query")
VORLAUF_WORDS(DistributionKind, "fixed", "uniform", "triangular", "pert", "normal", "lognormal",
              "beta")

#undef VORLAUF_WORDS

namespace {

/// Reads exactly `digits` decimal digits and drops them from the text.
std::optional<int> takeDigits(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits)
        return {};
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return {};
        value = 10 * value + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> takeDate(std::string_view& text)
{
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, '-'))
        return {};
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, '-'))
        return {};
    const auto day = takeDigits(text, 2);
    if (!day)
        return {};
    const std::chrono::year_month_day date{std::chrono::year{*year},
                                           std::chrono::month(unsigned(*month)),
                                           std::chrono::day(unsigned(*day))};
    if (!date.ok())
        return {};
    return Date{std::chrono::sys_days{date}.time_since_epoch().count()};
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    const auto date = takeDate(text);
    return date && text.empty() ? date : std::nullopt;
}

std::optional<Instant> parseInstant(std::string_view text)
{
    const auto date = takeDate(text);
    if (!date)
        return {};
    std::int64_t seconds = date->days * 86400;
    if (text.empty())
        return Instant{seconds};
    if (!take(text, 'T') && !take(text, ' '))
        return {};
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 24 || !take(text, ':'))
        return {};
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59)
        return {};
    int second = 0;
    if (take(text, ':')) {
        const auto given = takeDigits(text, 2);
        if (!given || *given > 59)
            return {};
        second = *given;
        if (take(text, '.')) { // fractions of a second do not matter to an hourly profile
            while (!text.empty() && text.front() >= '0' && text.front() <= '9')
                text.remove_prefix(1);
        }
    }
    if (*hour == 24 && (*minute > 0 || second > 0))
        return {};
    seconds += *hour * 3600 + *minute * 60 + second;
    if (text.empty() || text == "Z" || text == "z")
        return Instant{seconds};
    const int sign = text.front() == '+' ? 1 : text.front() == '-' ? -1 : 0;
    if (sign == 0)
        return {};
    text.remove_prefix(1);
    const auto offsetHours = takeDigits(text, 2);
    if (!offsetHours || *offsetHours > 14)
        return {};
    take(text, ':');
    const auto offsetMinutes = text.empty() ? std::optional<int>(0) : takeDigits(text, 2);
    if (!offsetMinutes || *offsetMinutes > 59 || !text.empty())
        return {};
    return Instant{seconds - sign * (*offsetHours * 3600 + *offsetMinutes * 60)};
}

std::string toText(Date date)
{
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{date.days}}};
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", int(day.year()),
                  unsigned(day.month()), unsigned(day.day()));
    return buffer.data();
}

std::string toText(Instant instant)
{
    std::int64_t days = instant.secondsUtc / 86400;
    std::int64_t rest = instant.secondsUtc % 86400;
    if (rest < 0) {
        rest += 86400;
        --days;
    }
    std::array<char, 32> buffer{};
    if (rest % 60 == 0)
        std::snprintf(buffer.data(), buffer.size(), "T%02d:%02dZ", int(rest / 3600),
                      int(rest / 60 % 60));
    else
        std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02dZ", int(rest / 3600),
                      int(rest / 60 % 60), int(rest % 60));
    return toText(Date{days}) + buffer.data();
}

} // namespace vorlauf
