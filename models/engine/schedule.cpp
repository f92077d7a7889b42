// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule.h"

#include "timeshift.h"
#include "words.h"

#include <algorithm>
#include <chrono>

namespace vorlauf {

namespace {

using namespace std::chrono;

constexpr double mostCells = 1e8; // of the search with restart costs: under a second, 25 MB
constexpr double mostHours = 1e6; // of a window without them
constexpr std::string_view hoursPath = "/electricity/hourlyIntensityGPerKwh";

sys_seconds timeOf(Instant instant)
{
    return sys_seconds{seconds{instant.secondsUtc}};
}

Instant instantOf(sys_seconds time)
{
    return {time.time_since_epoch().count()};
}

/// Days of 29 February that are over at a time.
std::int64_t leapDaysBefore(sys_seconds time)
{
    const auto date = year_month_day{floor<days>(time)};
    const auto until = [](int year) { return year / 4 - year / 100 + year / 400; };
    constexpr int turns = 40000; // of 400 years, so that no year is negative
    const bool thisYear
        = date.year().is_leap() && floor<days>(time) > sys_days{date.year() / February / 29};
    return until(int(date.year()) - 1 + turns) + thisYear;
}

/// Hours of typical years from 1970 on; 29 February is the moment between its neighbours.
std::int64_t typicalPosition(Instant instant)
{
    sys_seconds time = floor<hours>(timeOf(instant));
    const auto day = floor<days>(time);
    const year_month_day date{day};
    if (date.month() == February && date.day() == std::chrono::day{29})
        time = day;
    return duration_cast<hours>(time.time_since_epoch()).count() - 24 * leapDaysBefore(time);
}

/// A stretch of a profile as it is, beyond the year's end if it wraps: whole numbers add up
/// exactly, so that equal starts stay equal.
std::vector<double> stretch(const Profile& profile, int first, std::size_t hours)
{
    std::vector<double> values(hours);
    const std::size_t size = profile.size();
    std::size_t at = std::size_t(first) % size;
    for (double& value : values) {
        value = profile.typical.empty() ? profile.own[at] : double(profile.typical[at]);
        at = at + 1 == size ? 0 : at + 1;
    }
    return values;
}

class Chooser
{
public:
    Chooser(const Schedule& schedule, double durationH, ElectricityInputs& e, ChosenSchedule& out,
            Record& record)
        : m_schedule(schedule), m_hours(durationH), m_electricity(e), m_out(out), m_record(record)
    {
        const Instant start = m_out.result.start;
        if (schedule.deadline)
            m_window = typicalHoursBetween(start, *schedule.deadline);
    }

    bool fits()
    {
        if (m_schedule.deadline && m_hours > m_window + 1e-9) {
            m_record.fault(FaultCode::Deadline, "/schedule/deadline", m_hours);
            return false;
        }
        const Profile& profile = m_electricity.profile;
        const bool chooses = m_schedule.policy.value_or(Policy::Fixed) != Policy::Fixed;
        const double needed
            = chooses && m_schedule.deadline ? std::max(m_window, m_hours) : m_hours;
        if (!profile.empty() && !profile.wraps && needed > double(profile.size()) + 1e-9) {
            m_record.fault(FaultCode::ProfileGap, hoursPath, needed);
            return false;
        }
        return true;
    }

    void compareFixed()
    {
        m_out.result.savingVsNow = 0;
        const double now = runShape(m_electricity.profile, m_electricity.startHour, m_hours);
        if (m_schedule.deadline && wraps())
            setSavings(now, now, starts().meanSum);
        else if (wraps())
            setSavings(now, now, m_hours); // all starts of a year: the mean of its hours
    }

    void bestStart()
    {
        const StartChoice choice = starts();
        move(choice.bestStart);
        m_electricity.startHour += choice.bestStart;
        if (wraps())
            m_electricity.startHour %= int(m_electricity.profile.size());
        setSavings(choice.bestSum, choice.nowSum, choice.meanSum);
    }

    void pauseAndResume()
    {
        const double window = pauseWindow();
        const double overhead = m_electricity.restartOverheadH;
        if (window > mostHours || (overhead > 0 && window * m_hours > mostCells)) {
            m_record.fault(FaultCode::Range, "/schedule/policy", m_hours,
                           word(Policy::PauseResume));
            return;
        }
        const auto hours
            = stretch(m_electricity.profile, m_electricity.startHour, std::size_t(window));
        const auto choice = overhead > 0
            ? choosePausesWithRestarts(hours, 0, int(window), m_hours, overhead)
            : choosePauses(hours, 0, int(window), m_hours);
        const auto all = chooseStart(hours, 0, int(window), m_hours);
        const double used
            = overhead > 0 ? std::ceil(m_hours - 1e-9) : m_hours; // h, METHOD.md 5.8 c
        const double mean = m_electricity.profile.mean;
        m_electricity.pausedShape = choice->sum / mean / used;
        keepHours(*choice);
        m_out.result.segments = choice->segments;
        setSavings(m_electricity.pausedShape * m_hours, all->nowSum / mean, all->meanSum / mean);
        move(choice->hours.front());
    }

private:
    bool wraps() const { return m_electricity.profile.wraps; }

    double pauseWindow() const
    {
        const double window
            = m_schedule.deadline ? std::floor(m_window + 1e-9) : std::ceil(2 * m_hours - 1e-9);
        return wraps() ? window : std::min(window, double(m_electricity.profile.size()));
    }

    /// Every feasible start, at most one turn of them; whole turns of the run cost all the same.
    StartChoice starts() const
    {
        const Profile& profile = m_electricity.profile;
        const double size = double(profile.size());
        const double rest = wraps() ? std::fmod(m_hours, size) : m_hours;
        const double around = m_hours - rest;
        const double window = m_schedule.deadline ? m_window : size;
        const bool anyStart = wraps() && !m_schedule.deadline;
        const double candidates
            = anyStart ? size : std::min(size, std::floor(window - m_hours + 1e-9) + 1);
        const double stretchH = candidates - 1 + std::ceil(rest - 1e-9);
        StartChoice choice;
        if (rest > 1e-9) {
            const auto hours = stretch(profile, m_electricity.startHour, std::size_t(stretchH));
            choice = *chooseStart(hours, 0, int(stretchH), rest);
        }
        for (double* sum : {&choice.bestSum, &choice.nowSum, &choice.meanSum, &choice.worstSum})
            *sum = *sum / profile.mean + around;
        return choice;
    }

    void move(int hours)
    {
        if (hours > 0)
            m_out.result.start = typicalHoursAfter(m_out.result.start, hours);
        m_out.result.startHour = typicalHour(m_out.result.start);
    }

    void keepHours(const PauseChoice& choice)
    {
        const double whole = std::floor(m_hours + 1e-9);
        for (const int hour : choice.hours) {
            const int at = (m_electricity.startHour + hour) % int(m_electricity.profile.size());
            m_out.pausedHours.push_back(
                {at, hour == choice.partialHour ? m_hours - whole : 1, hour});
        }
    }

    void setSavings(double chosen, double now, double mean)
    {
        if (now > 0)
            m_out.result.savingVsNow = 1 - chosen / now;
        if (mean > 0)
            m_out.result.savingVsMean = 1 - chosen / mean;
    }

    const Schedule& m_schedule;
    double m_hours; // T
    double m_window = 0;
    ElectricityInputs& m_electricity;
    ChosenSchedule& m_out;
    Record& m_record;
};

void recordDeadline(const Schedule& schedule, Policy policy, Instant start, double hours, Record& r)
{
    const double window = policy == Policy::BestStart ? hoursPerYear - 1 + hours : 2 * hours;
    if (!schedule.deadline && window < 1e6)
        r.methodWord("/schedule/deadline", toText(typicalHoursAfter(start, int(std::ceil(window)))),
                     "5.8");
}

} // namespace

double typicalHoursBetween(Instant from, Instant to)
{
    return double(typicalPosition(to) - typicalPosition(from));
}

Instant typicalHoursAfter(Instant from, int count)
{
    const sys_seconds first = floor<hours>(timeOf(from));
    sys_seconds time = first + hours{count};
    std::int64_t skipped = 0;
    for (;;) {
        const auto begun = leapDaysBefore(time + days{1}) - leapDaysBefore(first + days{1});
        if (begun == skipped)
            return instantOf(time);
        time += days{begun - skipped};
        skipped = begun;
    }
}

Instant atTypicalHour(Instant inYear, int hour)
{
    const year_month_day date{floor<days>(timeOf(inYear))};
    return typicalHoursAfter(instantOf(sys_days{date.year() / January / 1}), hour);
}

Instant windowStart(const Schedule& schedule, Date day)
{
    if (schedule.start)
        return *schedule.start;
    if (schedule.deadline) {
        const year_month_day date{floor<days>(timeOf(*schedule.deadline))};
        return instantOf(sys_days{date.year() / January / 1});
    }
    const sys_days from{days{day.days}};
    year year = year_month_day{from}.year();
    if (sys_days{year / January / 1} < from)
        ++year;
    return instantOf(sys_days{year / January / 1});
}

std::optional<ChosenSchedule> chooseSchedule(const Schedule& schedule, Date day, double durationH,
                                             ElectricityInputs& electricity, Record& record)
{
    const Policy policy = schedule.policy.value_or(Policy::Fixed);
    if (!schedule.start && policy == Policy::Fixed)
        return {};
    ChosenSchedule out;
    out.result.start = windowStart(schedule, day);
    out.result.startHour = typicalHour(out.result.start);
    if (!isKnown(durationH)) {
        if (policy != Policy::Fixed)
            record.fault(FaultCode::Required, "/schedule/policy", {}, word(policy));
        return out;
    }
    if (policy != Policy::Fixed)
        recordDeadline(schedule, policy, out.result.start, durationH, record);
    Chooser chooser(schedule, durationH, electricity, out, record);
    const bool knowsHours = !electricity.profile.empty() && electricity.profile.mean > 0;
    if (!chooser.fits() || !knowsHours || durationH <= 0 || !std::isfinite(durationH))
        return out;
    if (policy == Policy::Fixed)
        chooser.compareFixed();
    else if (policy == Policy::BestStart)
        chooser.bestStart();
    else
        chooser.pauseAndResume();
    return out;
}

} // namespace vorlauf
