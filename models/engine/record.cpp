// SPDX-License-Identifier: GPL-3.0-or-later
#include "record.h"

#include "distribution.h"

#include <charconv>

namespace vorlauf {

namespace {

double yearOf(std::string_view version) // "2026.11"
{
    int year = 0;
    const auto end = version.data() + version.size();
    return std::from_chars(version.data(), end, year).ec == std::errc{} ? year : unknown;
}

std::string methodSource(std::string_view section)
{
    std::string text = "METHOD ";
    text += section;
    return text;
}

constexpr double staleYears = 3;

} // namespace

Record::Record(const Catalog& catalog) : m_catalog(catalog), m_catalogYear(yearOf(catalog.version))
{
    inputs.reserve(64);
}

void Record::add(std::string_view path, std::variant<double, std::string> value, Origin origin,
                 std::string source, Number year)
{
    inputs.push_back({std::string(path), std::move(value), origin, std::move(source), year});
}

double Record::given(std::string_view path, double value)
{
    add(path, value, Origin::Given, {});
    return value;
}

void Record::given(std::string_view path, std::string_view word)
{
    add(path, std::string(word), Origin::Given, {});
}

double Record::catalogValue(std::string_view path, double value, const Origins& origins,
                            std::string_view stale)
{
    add(path, value, Origin::Catalog, std::string(origins.source), origins.year);
    checkAge(stale.empty() ? path : stale, origins.year);
    return value;
}

void Record::catalogWord(std::string_view path, std::string_view word, std::string_view source)
{
    add(path, std::string(word), Origin::Catalog, std::string(source));
}

double Record::methodValue(std::string_view path, double value, std::string_view section)
{
    add(path, value, Origin::Method, methodSource(section));
    return value;
}

void Record::methodWord(std::string_view path, std::string_view word, std::string_view section)
{
    add(path, std::string(word), Origin::Method, methodSource(section));
}

double Record::derived(std::string_view path, double value, std::string_view source, Number year)
{
    add(path, value, Origin::Derived, std::string(source), year);
    return value;
}

double Record::method(std::string_view path, std::string_view key)
{
    const MethodDefault* row = m_catalog.methodDefault(key);
    if (!row || !row->mode) {
        fault(FaultCode::Required, path, {}, key);
        return unknown;
    }
    std::string source = methodSource(row->section);
    if (!row->sourceId.empty())
        source += ";" + row->sourceId;
    add(path, *row->mode, Origin::Method, std::move(source));
    return *row->mode;
}

double Record::constant(std::string_view path, std::string_view key)
{
    const MethodDefault* row = m_catalog.methodDefault(key);
    if (row && row->mode)
        return *row->mode;
    fault(FaultCode::Required, path, {}, key);
    return unknown;
}

const Prior* Record::prior(std::string_view path, std::string_view id)
{
    const Prior* row = m_catalog.prior(id);
    if (row && row->mode)
        return row;
    fault(FaultCode::Required, path, {}, id);
    return nullptr;
}

double Record::pick(std::string_view path, Number value, std::string_view key)
{
    return value ? given(path, *value) : method(path, key);
}

std::optional<Distribution> Record::rangeOf(std::string_view key) const
{
    const MethodDefault* row = m_catalog.methodDefault(key);
    if (!row || !row->mode)
        return {};
    if (row->distribution == "lognormal" && row->gsd)
        return Distribution{DistributionKind::Lognormal, {*row->mode, *row->gsd}, {}};
    if (row->distribution == "triangular" && row->low && row->high && *row->low < *row->high)
        return triangular(*row->low, *row->mode, *row->high);
    return {};
}

void Record::varies(const Varying& v, const std::optional<Distribution>& distribution, double unit)
{
    if (distribution && isKnown(v.point))
        ranges.push_back({std::string(v.path), v.identity, *distribution, v.target, v.point,
                          v.perUnit, unit, false});
}

void Record::variesByFactor(const Varying& v, std::string_view key)
{
    const auto distribution = rangeOf(key);
    if (distribution && isKnown(v.point) && v.point != 0)
        ranges.push_back({std::string(v.path), v.identity, *distribution, v.target, 1,
                          v.point * v.perUnit, v.point, false});
}

double Record::pickVarying(Varying varying, Number value, std::string_view key)
{
    varying.point = pick(varying.path, value, key);
    if (!value)
        varies(varying, rangeOf(key));
    return varying.point;
}

void Record::checkAge(std::string_view path, Number year)
{
    if (year && *year < m_catalogYear - staleYears)
        warn(WarningCode::Stale, path, year);
}

void Record::fault(FaultCode code, std::string_view path, std::optional<double> value,
                   std::string_view text)
{
    faults.push_back({code, std::string(path), value, std::string(text)});
}

void Record::warn(WarningCode code, std::string_view path, std::optional<double> value,
                  std::string_view text)
{
    warnings.push_back({code, std::string(path), value, std::string(text)});
}

} // namespace vorlauf
