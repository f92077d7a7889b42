// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtiming.h"

#include "prepare.h"
#include "profilezone.h"
#include "startscan.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace vorlauf {

namespace {

/// One policy tried out on a scenario.
class Trial
{
public:
    Trial(const Scenario& scenario, Policy policy, const Catalog& catalog,
          std::string_view currency, Date day)
        : m_scenario(scenario), m_record(catalog)
    {
        m_scenario.schedule.policy = policy;
        m_prepared = prepare(m_scenario, currency, day, m_record);
    }

    const Faults& faults() const { return m_record.faults; }
    const Catalog& catalog() const { return m_record.catalog(); }
    const Prepared& prepared() const { return m_prepared; }
    const ElectricityInputs& electricity() const { return m_prepared.inputs.electricity; }
    double durationH() const { return m_prepared.amounts.durationH; }

    /// g of the main run for each hour of mean intensity that it meets.
    double gramsPerMeanHour() const
    {
        return m_prepared.amounts.mainRunKwh * electricity().intensityGPerKwh / durationH();
    }

    TimedRun run(Instant now) const
    {
        TimedRun run;
        const ChosenSchedule& chosen = *m_prepared.schedule;
        run.start = chosen.result.start;
        run.segments = chosen.result.segments;
        run.hours = chosen.pausedHours;
        run.hoursFromNow = run.hours.empty() ? int(typicalHoursBetween(now, run.start))
                                             : run.hours.front().fromStart;
        run.gridG = gramsPerMeanHour() * m_prepared.amounts.runShapeH;
        const int last = run.hours.empty() ? int(std::ceil(durationH() - 1e-9))
                                           : run.hours.back().fromStart + 1 - run.hoursFromNow;
        run.end = typicalHoursAfter(run.start, last);
        return run;
    }

private:
    Scenario m_scenario; // whose own hours the inputs refer to
    Record m_record;
    Prepared m_prepared;
};

/// Every hour of a profile in g/kWh.
std::vector<double> hoursOf(const Profile& profile, double mean)
{
    std::vector<double> values(profile.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double hour = profile.typical.empty() ? profile.own[i] : double(profile.typical[i]);
        values[i] = hour / profile.mean * mean;
    }
    return values;
}

/// How many starts there are from now on (METHOD.md 5.8): a turn of the year, fewer before a
/// deadline or the end of hours that do not wrap.
int feasibleStarts(const Schedule& schedule, const Trial& now, Instant start)
{
    const Profile& profile = now.electricity().profile;
    const auto size = double(profile.size());
    if (profile.wraps && !schedule.deadline)
        return int(size);
    double window = profile.wraps ? std::numeric_limits<double>::infinity() : size;
    if (schedule.deadline)
        window = std::min(window, typicalHoursBetween(start, *schedule.deadline));
    return int(std::min(size, std::floor(window - now.durationH() + 1e-9) + 1));
}

std::vector<double> startEmissions(const Trial& now, int count)
{
    const Profile& profile = now.electricity().profile;
    const double grams = now.gramsPerMeanHour();
    const int first = now.electricity().startHour;
    std::vector<double> values(static_cast<std::size_t>(count));
    if (!profile.wraps) {
        for (int k = 0; k < count; ++k)
            values[std::size_t(k)] = grams * runShape(profile, first + k, now.durationH());
        return values;
    }
    const StartScan scan(hoursOf(profile, profile.mean));
    for (int k = 0; k < count; ++k) {
        const double sum = scan.cost((first + k) % scan.hours(), now.durationH());
        values[std::size_t(k)] = grams * sum / profile.mean;
    }
    return values;
}

TimedRun uninterrupted(const RunTiming& timing, std::size_t hoursFromNow)
{
    TimedRun run;
    run.hoursFromNow = int(hoursFromNow);
    run.start = typicalHoursAfter(timing.now.start, run.hoursFromNow);
    run.end = typicalHoursAfter(run.start, int(std::ceil(timing.durationH - 1e-9)));
    run.gridG = timing.startG[hoursFromNow];
    return run;
}

Untimed reason(const Scenario& s, const Trial& now)
{
    const Electricity& e = s.electricity;
    const bool constant = !e.hourlyIntensityGPerKwh
        && (e.intensityGPerKwh || (e.mix && !e.mixCalibrated.value_or(false)));
    if (constant)
        return Untimed::Constant;
    if (now.electricity().profile.empty() || now.electricity().profile.mean <= 0)
        return Untimed::NoSeries;
    const double hours = now.durationH();
    return isKnown(hours) && hours > 0 && std::isfinite(hours) ? Untimed::No : Untimed::NoDuration;
}

void describeProfile(const Scenario& s, const Trial& now, RunTiming& timing)
{
    const ElectricityInputs& e = now.electricity();
    timing.wraps = e.profile.wraps;
    timing.firstHour = e.profile.wraps ? 0 : typicalHour(*s.schedule.start);
    timing.gPerKwh = hoursOf(e.profile, e.intensityGPerKwh);
    const Zone* zone = now.prepared().rows.zone;
    if (e.profile.typical.empty() || !zone)
        return;
    const Catalog& catalog = now.catalog();
    const auto& named = s.electricity.profileZone;
    const HourlyProfile* row = named ? profileOf(*named, catalog) : profileOfZone(*zone, catalog);
    timing.profileZone = row->zoneId;
    timing.borrowed = row->zoneId != zone->zoneId;
}

} // namespace

const TimedRun& RunTiming::chosen() const
{
    if (policy == Policy::BestStart)
        return best;
    return policy == Policy::PauseResume && pauses ? *pauses : now;
}

std::optional<Result<RunTiming>> runTiming(const Scenario& given, const Catalog& catalog,
                                           std::string_view currency, Date day,
                                           const Progress& progress)
{
    Scenario s = given;
    s.schedule.start = windowStart(given.schedule, day);
    const Trial now(s, Policy::Fixed, catalog, currency, day);
    if (!now.faults().empty())
        return Result<RunTiming>(now.faults());
    RunTiming timing;
    timing.untimed = reason(s, now);
    timing.durationH = now.durationH();
    timing.mainRunKwh = now.prepared().amounts.mainRunKwh;
    timing.meanGPerKwh = now.electricity().intensityGPerKwh;
    if (const Zone* zone = now.prepared().rows.zone)
        timing.zoneId = zone->zoneId;
    timing.policy = given.schedule.policy.value_or(Policy::Fixed);
    timing.startGiven = given.schedule.start.has_value();
    timing.deadlineGiven = given.schedule.deadline.has_value();
    if (timing.untimed != Untimed::No)
        return Result<RunTiming>(std::move(timing));
    describeProfile(s, now, timing);
    timing.now = now.run(*s.schedule.start);
    timing.startG = startEmissions(now, feasibleStarts(s.schedule, now, *s.schedule.start));
    const auto best = std::ranges::min_element(timing.startG);
    const auto worst = std::ranges::max_element(timing.startG); // the earliest of equals
    const auto first = timing.startG.begin();
    timing.meanG = std::accumulate(first, timing.startG.end(), 0.0) / double(timing.startG.size());
    timing.worst = uninterrupted(timing, std::size_t(worst - first));
    if (!goesOn(progress, 0.1))
        return {};
    const Trial flexible(s, Policy::BestStart, catalog, currency, day);
    timing.best = flexible.faults().empty() ? flexible.run(*s.schedule.start)
                                            : uninterrupted(timing, std::size_t(best - first));
    if (!goesOn(progress, 0.2))
        return {};
    const Trial paused(s, Policy::PauseResume, catalog, currency, day);
    if (paused.faults().empty())
        timing.pauses = paused.run(*s.schedule.start);
    timing.restartOverheadH = paused.electricity().restartOverheadH;
    timing.pausesUntil = s.schedule.deadline.value_or(
        typicalHoursAfter(*s.schedule.start, int(std::ceil(2 * timing.durationH - 1e-9))));
    return Result<RunTiming>(std::move(timing));
}

Result<std::optional<RunSupply>> runSupply(const Scenario& scenario, const Catalog& catalog,
                                           std::string_view currency, Date day)
{
    Record record(catalog);
    const Prepared p = prepare(scenario, currency, day, record);
    if (!record.faults.empty())
        return record.faults;
    if (!p.supply)
        return std::optional<RunSupply>();
    SuppliedHours hours = supplyHours(*p.supply, p.inputs, p.amounts, p.schedule);
    RunSupply out;
    out.result = matchSupply(*p.supply, hours);
    out.met = std::move(hours.met);
    out.loadKwh = std::move(hours.loadKwh);
    out.supplyKwh = std::move(hours.supplyKwh);
    out.wholeYear = hours.wholeYear;
    out.gridShare = p.supply->gridShare;
    return std::optional(std::move(out));
}

} // namespace vorlauf
