// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vorlauf {

/// Why a scenario has no result (METHOD.md 14); printed as E-PUE-LT1 and so on.
enum class FaultCode {
    NotFinite,                // E-NOT-FINITE       input or profile value is NaN or infinite
    Negative,                 // E-NEG               negative quantity
    NegativeIntensity,        // E-CI-NEG
    PueBelowOne,              // E-PUE-LT1
    UtilisationRange,         // E-MFU-RANGE u <= 0 or > 1
    CountRange,               // E-N-RANGE         count < 1 or not a whole number
    LostRange,                // E-PHI-RANGE        lost fraction < 0 or >= 1
    MixSum,                   // E-MIX-SUM
    ContractSum,              // E-CONTRACT-SUM
    ShareRange,               // E-SHARE-RANGE
    LifetimeUtilisationRange, // E-ULIFE-RANGE
    GridLossRange,            // E-LAMBDA
    Deadline,                 // E-DEADLINE
    NoPeak,                   // E-NO-PEAK
    NoPower,                  // E-NO-POWER
    Required,                 // E-REQUIRED
    UnknownId,                // E-UNKNOWN-ID
    Type,                     // E-TYPE
    Range,                    // E-RANGE
    Version,                  // E-VERSION
    Exclusive,                // E-EXCLUSIVE
    DuplicateId,              // E-DUPLICATE-ID
    ProfileGap,               // E-PROFILE-GAP
    DoublePue,                // E-DOUBLE-PUE
    RngCollision,             // E-RNG-COLLISION
    Overflow,                 // E-OVERFLOW
    Distribution,             // E-DIST
    InputKind,                // E-INPUT-KIND
};

/// What a reader must know beside a result (METHOD.md 14); printed as W-STALE and so on.
enum class WarningCode {
    UnknownField,    // W-UNKNOWN-FIELD
    Memory,          // W-MEMORY
    Partial,         // W-PARTIAL
    NoHourly,        // W-NO-HOURLY
    ProfileProxy,    // W-PROFILE-PROXY
    NoPrice,         // W-NO-PRICE
    Boundary,        // W-BOUNDARY
    PueHigh,         // W-PUE-HIGH
    UtilisationHigh, // W-MFU-HIGH
    PeakFallback,    // W-PEAK-FALLBACK
    NoResidual,      // W-NO-RESIDUAL
    Quality,         // W-QUALITY
    SmallSample,     // W-SMALL-N
    AttentionMix,    // W-ATTN-MIX
    BasisMix,        // W-BASIS-MIX
    GwpMix,          // W-GWP-MIX
    AnnualMatch,     // W-ANNUAL-MATCH
    Stale,           // W-STALE
};

/// "E-PUE-LT1", "W-STALE": stable words, printed by the command line and read by scripts.
std::string_view codeText(FaultCode code);
std::string_view codeText(WarningCode code);

/// A key as a part of a JSON pointer (RFC 6901): "~" and "/" escaped.
std::string pointerToken(std::string_view key);

/// A fault names its place; ui/text turns it into a sentence.
struct Fault {
    FaultCode code;
    std::string path; // JSON pointer: from the scenario in the engine ("/site/pue"), from the plan
                      // elsewhere
    std::optional<double> value = {}; // the offending number, in the unit of the field
    std::string text = {}; // the offending word or id, or the other field of an exclusive pair
    friend bool operator==(const Fault&, const Fault&) = default;
};
using Faults = std::vector<Fault>;

struct Warning {
    WarningCode code;
    std::string path;                 // JSON pointer from the scenario
    std::optional<double> value = {}; // such as the number of accelerators that would fit
    std::string text = {};            // such as the zone whose profile was borrowed
    friend bool operator==(const Warning&, const Warning&) = default;
};

/// A value or the faults that prevent it; the member names of std::expected (C++23).
template <typename T>
class Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Faults faults) : m_state(std::in_place_index<1>, std::move(faults)) {}
    Result(Fault fault) : m_state(std::in_place_index<1>, Faults{std::move(fault)}) {}
    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const Faults& error() const { return std::get<1>(m_state); } // never empty
    friend bool operator==(const Result&, const Result&) = default;

private:
    std::variant<T, Faults> m_state;
};

} // namespace vorlauf
