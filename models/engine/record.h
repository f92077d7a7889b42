// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "estimate.h"
#include "range.h"
#include "units.h"

namespace vorlauf {

/// Where a value of the catalog comes from.
struct Origins {
    std::string_view source; // one source_id or several joined with ";"
    Number year;
};

/// A default with a range: where it stands, which random numbers it takes (METHOD.md 10.2), what it
/// moves, and the value of the point result.
struct Varying {
    std::string_view path;
    std::string identity;
    InputNumber target;
    double point = unknown;
    double perUnit = 1; // number per unit of the value
};

/// What filling in a scenario leaves behind: each input as it was used, the ranges of the defaults,
/// warnings and faults.
class Record
{
public:
    explicit Record(const Catalog& catalog);

    std::vector<InputUsed> inputs;
    std::vector<Range> ranges;
    std::vector<Warning> warnings;
    Faults faults;

    double given(std::string_view path, double value);
    void given(std::string_view path, std::string_view word);

    /// A row of the catalog; stale says where a row that is too old is reported (empty: at path).
    double catalogValue(std::string_view path, double value, const Origins& origins,
                        std::string_view stale = {});
    void catalogWord(std::string_view path, std::string_view word, std::string_view source);

    double methodValue(std::string_view path, double value, std::string_view section);
    void methodWord(std::string_view path, std::string_view word, std::string_view section);
    double derived(std::string_view path, double value, std::string_view source, Number year = {});

    /// The point value of a default (METHOD.md), recorded at a path; E-REQUIRED if the catalog
    /// lacks it.
    double method(std::string_view path, std::string_view key);
    /// The same without being an input itself; path is where its absence is reported.
    double constant(std::string_view path, std::string_view key);
    const Prior* prior(std::string_view path, std::string_view id);

    /// What was given, else the default.
    double pick(std::string_view path, Number value, std::string_view key);

    /// The value varies by a distribution. Without one (the catalog has no range) it is exact.
    /// unit  of the value at the path, if what is drawn counts in a larger one
    void varies(const Varying& varying, const std::optional<Distribution>& distribution,
                double unit = 1);
    /// The value varies by a factor, whose distribution is a default of METHOD.md.
    void variesByFactor(const Varying& varying, std::string_view key);
    /// The distribution of a default of METHOD.md; empty if the catalog has no range for it.
    std::optional<Distribution> rangeOf(std::string_view key) const;

    /// What was given, else the default with its range.
    double pickVarying(Varying varying, Number value, std::string_view key);

    /// W-STALE at a path if a row is more than three years older than the catalog (METHOD.md 14).
    void checkAge(std::string_view path, Number year);

    void fault(FaultCode code, std::string_view path, std::optional<double> value = {},
               std::string_view text = {});
    void warn(WarningCode code, std::string_view path, std::optional<double> value = {},
              std::string_view text = {});

    const Catalog& catalog() const { return m_catalog; }

private:
    void add(std::string_view path, std::variant<double, std::string> value, Origin origin,
             std::string source, Number year = {});

    const Catalog& m_catalog;
    double m_catalogYear; // unknown if the version is not a year
};

} // namespace vorlauf
