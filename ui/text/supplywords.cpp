// SPDX-License-Identifier: GPL-3.0-or-later
#include "supplywords.h"

#include "contexts.h"
#include "numbers.h"
#include "texts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr double shownByDay = 14 * 24; // h: a longer run is shown by mean days of its months
constexpr double smallGap = 0.005;

/// What the hours of a day add up to.
struct DaySums {
    QString title;
    std::vector<double> met = std::vector<double>(24), load = met, supply = met, matched = met;
};

} // namespace

SupplyWords::SupplyWords(const RunSupply& supply, Instant now, const Catalog& catalog,
                         std::string_view zoneId, const QLocale& locale)
    : m_supply(supply), m_now(now), m_locale(locale), m_clock(catalog, zoneId)
{
    for (std::size_t h = 0; h < supply.loadKwh.size(); ++h) {
        m_load += supply.loadKwh[h];
        m_supplied += supply.supplyKwh[h];
        m_matched += std::min(supply.loadKwh[h], supply.supplyKwh[h]);
    }
}

double SupplyWords::matchedShare() const
{
    return m_load > 0 ? m_matched / m_load : 0;
}

QString SupplyWords::percent(Number share) const
{
    return formatQuantity(share, Unit::Share, m_locale, {}, 3);
}

QString SupplyWords::finding() const
{
    const QString hourly = percent(matchedShare());
    const QString claim = percent(m_supply.result.annualClaim);
    if (m_supply.result.annualClaim.value_or(0) - matchedShare() < smallGap)
        return Texts::tr("Hour by hour the contract covers %1 of the run, no less than over the "
                         "whole period.")
            .arg(hourly);
    return Texts::tr("Hour by hour the contract covers %1 of the run; over the whole period it "
                     "would claim %2.")
        .arg(hourly, claim);
}

QString SupplyWords::subtitle() const
{
    return m_supply.wholeYear
        ? Texts::tr("The run’s energy as a constant load over a year, since it has no start.")
        : Texts::tr("The hours of the run; what the contract supplies in one hour never counts in "
                    "another.");
}

QString SupplyWords::note() const
{
    QString text
        = Texts::tr("Times are local (%1). Surplus: %2 of the supply.")
              .arg(m_clock.name(), percent(m_supplied > 0 ? 1 - m_matched / m_supplied : 0));
    if (isKnown(m_supply.gridShare))
        text += u' '
            + Texts::tr("The rest comes from the grid, of which %1 is carbon-free over the year.")
                  .arg(percent(m_supply.gridShare));
    return text;
}

void SupplyWords::addShares(SupplyData& data) const
{
    const auto add = [&](const QString& name, Number share, bool claim) {
        if (!share)
            return;
        const QString value = percent(share);
        data.shares.append({name, value, u"%1: %2"_s.arg(name, value), *share, claim});
    };
    add(Texts::tr("Contract, hour by hour"), matchedShare(), false);
    //: the 24/7 carbon-free energy score
    add(Texts::tr("With the grid’s own carbon-free share (24/7 score)"), m_supply.result.cfeScore,
        false);
    add(Texts::tr("Claim over the whole period"), m_supply.result.annualClaim, true);
}

void SupplyWords::addDays(SupplyData& data) const
{
    const double hoursMet = std::accumulate(m_supply.met.begin(), m_supply.met.end(), 0.0);
    const bool byDay = hoursMet <= shownByDay;
    std::map<int, DaySums> groups; // by day or month of the year
    for (std::size_t h = 0; h < m_supply.met.size(); ++h) {
        if (m_supply.met[h] <= 0)
            continue;
        const QDateTime time = m_clock.at(atTypicalHour(m_now, int(h)));
        DaySums& group = groups[byDay ? time.date().dayOfYear() : time.date().month()];
        group.title = byDay ? LocalTime::day(time, m_locale) : LocalTime::month(time, m_locale);
        const auto hour = std::size_t(time.time().hour());
        group.met[hour] += m_supply.met[h];
        group.load[hour] += m_supply.loadKwh[h];
        group.supply[hour] += m_supply.supplyKwh[h];
        group.matched[hour] += std::min(m_supply.loadKwh[h], m_supply.supplyKwh[h]);
    }
    const double perHour = hoursMet > 0 ? std::max(m_load, m_supplied) / hoursMet : 0;
    const DisplayUnit unit = displayUnit(Unit::Watt, perHour * 1000, m_locale, {});
    data.unit = unit.symbol;
    for (const auto& [key, group] : groups) {
        SupplyDay day{group.title, {}, std::vector<SupplyHour>(24, {unknown, unknown, unknown})};
        double load = 0, matched = 0, supply = 0;
        for (std::size_t hour = 0; hour < 24; ++hour) {
            if (group.met[hour] <= 0)
                continue;
            const double scale = 1000 / unit.divisor / group.met[hour];
            day.hours[hour] = {group.load[hour] * scale, group.supply[hour] * scale,
                               group.matched[hour] * scale};
            load += group.load[hour];
            matched += group.matched[hour];
            supply += group.supply[hour];
        }
        //: a month or day; %2 and %3 shares
        day.details = Texts::tr("%1: %2 of the load matched hour by hour; supply is %3 of the load")
                          .arg(day.title, percent(matched / load), percent(supply / load));
        data.days.append(day);
    }
}

SupplyData SupplyWords::data() const
{
    SupplyData data;
    addShares(data);
    addDays(data);
    data.sharesTitle = Texts::tr("% of the run’s electricity");
    data.hourTitle = Texts::tr("hour of the day");
    data.matchedLabel = Texts::tr("matched by the contract");
    data.restLabel = Texts::tr("rest from the grid");
    data.surplusLabel = Texts::tr("surplus of the contract");
    return data;
}

} // namespace vorlauf
