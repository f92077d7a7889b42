// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#include <array>

namespace vorlauf {

std::string_view codeText(FaultCode code)
{
    static constexpr std::array<std::string_view, 28> texts{
        "E-NOT-FINITE",  "E-NEG",          "E-CI-NEG",      "E-PUE-LT1",      "E-MFU-RANGE",
        "E-N-RANGE",     "E-PHI-RANGE",    "E-MIX-SUM",     "E-CONTRACT-SUM", "E-SHARE-RANGE",
        "E-ULIFE-RANGE", "E-LAMBDA",       "E-DEADLINE",    "E-NO-PEAK",      "E-NO-POWER",
        "E-REQUIRED",    "E-UNKNOWN-ID",   "E-TYPE",        "E-RANGE",        "E-VERSION",
        "E-EXCLUSIVE",   "E-DUPLICATE-ID", "E-PROFILE-GAP", "E-DOUBLE-PUE",   "E-RNG-COLLISION",
        "E-OVERFLOW",    "E-DIST",         "E-INPUT-KIND"};
    static_assert(texts.size() == std::size_t(FaultCode::InputKind) + 1);
    return texts[std::size_t(code)];
}

std::string_view codeText(WarningCode code)
{
    static constexpr std::array<std::string_view, 18> texts{
        "W-UNKNOWN-FIELD", "W-MEMORY",       "W-PARTIAL",  "W-NO-HOURLY", "W-PROFILE-PROXY",
        "W-NO-PRICE",      "W-BOUNDARY",     "W-PUE-HIGH", "W-MFU-HIGH",  "W-PEAK-FALLBACK",
        "W-NO-RESIDUAL",   "W-QUALITY",      "W-SMALL-N",  "W-ATTN-MIX",  "W-BASIS-MIX",
        "W-GWP-MIX",       "W-ANNUAL-MATCH", "W-STALE"};
    static_assert(texts.size() == std::size_t(WarningCode::Stale) + 1);
    return texts[std::size_t(code)];
}

std::string pointerToken(std::string_view key)
{
    std::string text;
    for (const char c : key) {
        if (c == '~')
            text += "~0";
        else if (c == '/')
            text += "~1";
        else
            text += c;
    }
    return text;
}

} // namespace vorlauf
