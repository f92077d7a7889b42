// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <span>
#include <string_view>

namespace vorlauf {

/// The words of an enumeration in the plan file, in the order of its values: words<Task>()[0] is
/// "pretrain".
template <typename Enum>
std::span<const std::string_view> words();

template <typename Enum>
std::string_view word(Enum value)
{
    return words<Enum>()[static_cast<std::size_t>(value)];
}

template <typename Enum>
std::optional<Enum> fromWord(std::string_view text)
{
    const auto list = words<Enum>();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i] == text)
            return static_cast<Enum>(i);
    }
    return {};
}

template <>
std::span<const std::string_view> words<Boundary>();
template <>
std::span<const std::string_view> words<Task>();
template <>
std::span<const std::string_view> words<Recomputation>();
template <>
std::span<const std::string_view> words<Attention>();
template <>
std::span<const std::string_view> words<EnergyLevel>();
template <>
std::span<const std::string_view> words<Precision>();
template <>
std::span<const std::string_view> words<FactorSet>();
template <>
std::span<const std::string_view> words<Basis>();
template <>
std::span<const std::string_view> words<ContractType>();
template <>
std::span<const std::string_view> words<ProfileShape>();
template <>
std::span<const std::string_view> words<Policy>();
template <>
std::span<const std::string_view> words<CostMode>();
template <>
std::span<const std::string_view> words<CarbonPriceScope>();
template <>
std::span<const std::string_view> words<SciUnit>();
template <>
std::span<const std::string_view> words<DistributionKind>();

/// ISO 8601: "2026-03-01T00:00Z" (seconds and offsets understood, "2026-03-01" is midnight UTC);
/// empty if it is none.
std::optional<Instant> parseInstant(std::string_view text);
std::optional<Date> parseDate(std::string_view text); // "2026-03-01"
std::string toText(Instant instant); // "2026-03-01T00:00Z"; with seconds only if there are any
std::string toText(Date date);

} // namespace vorlauf
