// SPDX-License-Identifier: GPL-3.0-or-later
#include "when.h"

#include "contexts.h"
#include "numbers.h"
#include "profilezone.h"
#include "texts.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr double worthTelling = 0.005; // a saving below is none

/// "13.4 days", "6 hours".
QString length(double hours, const QLocale& locale)
{
    return formatQuantity(hours, Unit::Hours, locale, {}, 2);
}

QString momentText(const LocalTime& clock, Instant instant, Instant now, const QLocale& locale)
{
    const QDateTime time = clock.at(instant);
    const bool sameYear = time.date().year() == clock.at(now).date().year();
    //: a moment: %1 "12 April", %2 "08:00"
    return Texts::tr("%1, %2").arg(sameYear ? LocalTime::longDay(time, locale)
                                            : LocalTime::dayYear(time, locale),
                                   LocalTime::clock(time, locale));
}

} // namespace

WhenWords::WhenWords(const RunTiming& timing, const Catalog& catalog, const QLocale& locale)
    : m_timing(timing), m_catalog(catalog), m_locale(locale), m_clock(catalog, timing.zoneId)
{
}

QString WhenWords::moment(Instant instant) const
{
    return momentText(m_clock, instant, m_timing.now.start, m_locale);
}

QString WhenWords::name(WhenKind kind) const
{
    switch (kind) {
    case WhenKind::Now:
        //: a run that begins at the start that the scenario names
        return m_timing.policy == Policy::Fixed ? Texts::tr("Start as planned")
                                                : Texts::tr("Start at once");
    case WhenKind::Best:
        return Texts::tr("Best start");
    case WhenKind::Pauses:
        return Texts::tr("With pauses");
    case WhenKind::Mean:
        return Texts::tr("Mean of all starts");
    case WhenKind::Worst:
        break;
    }
    return Texts::tr("Worst start");
}

/// Without a start the scenario counts with the mean of the year.
double WhenWords::reference() const
{
    const bool placed = m_timing.startGiven || m_timing.policy != Policy::Fixed;
    return placed ? m_timing.now.gridG : m_timing.meanG;
}

QString WhenWords::change(double grams) const
{
    return formatDifference(grams, reference(), m_locale);
}

QString WhenWords::saving(double grams) const
{
    return formatQuantity(1 - grams / reference(), Unit::Share, m_locale, {}, 2);
}

QString WhenWords::untimed() const
{
    const QString place = zoneName(m_catalog, m_timing.zoneId, m_locale);
    switch (m_timing.untimed) {
    case Untimed::Constant:
        return Texts::tr("The intensity of the electricity is one number here, so every hour is "
                         "the same.");
    case Untimed::NoSeries:
        return Texts::tr("There is no hourly series for %1: its annual mean counts at any hour.")
            .arg(place);
    case Untimed::NoDuration:
        return Texts::tr("How long the run lasts is not known: give the number of accelerators.");
    case Untimed::No:
        break;
    }
    return {};
}

/// What could be, where the scenario starts at a fixed time or at none.
QString WhenWords::searched() const
{
    const TimedRun& best = m_timing.best;
    const double gain = 1 - best.gridG / reference();
    QString text;
    if (!m_timing.startGiven) {
        if (m_timing.worst.gridG - best.gridG < worthTelling * reference())
            return Texts::tr("No start is set, and every start of the year emits the same.");
        text
            = Texts::tr("No start is set. The best of the year, on %1, emits %2 less than the mean "
                        "of all starts; the worst %3 more.")
                  .arg(moment(best.start), saving(best.gridG),
                       formatQuantity(m_timing.worst.gridG / reference() - 1, Unit::Share, m_locale,
                                      {}, 2));
        return text;
    }
    if (gain < worthTelling)
        text = Texts::tr("The start on %1 is as good as any.").arg(moment(m_timing.now.start));
    else
        text = Texts::tr("Starting on %1 instead of on %2 saves %3.")
                   .arg(moment(best.start), moment(m_timing.now.start), saving(best.gridG));
    if (m_timing.pauses && 1 - m_timing.pauses->gridG / reference() >= worthTelling) {
        text += u' '
            + Texts::tr("With pauses until %1 it is %2.")
                  .arg(moment(m_timing.pausesUntil), saving(m_timing.pauses->gridG));
    }
    return text;
}

QString WhenWords::chosenSentence() const
{
    const TimedRun& run = m_timing.chosen();
    const QString now = moment(m_timing.now.start);
    if (1 - run.gridG / reference() < worthTelling)
        return m_timing.policy == Policy::BestStart
            ? Texts::tr("No start is better than the earliest one, on %1.").arg(now)
            : Texts::tr("Pauses until %1 save nothing against starting on %2 and running through.")
                  .arg(moment(m_timing.pausesUntil), now);
    if (m_timing.policy == Policy::BestStart)
        return Texts::tr("The best start, on %1, saves %2 against starting at once on %3.")
            .arg(moment(run.start), saving(run.gridG), now);
    //: %1 a share, %2 a moment; %n stretches between the pauses of a run
    return Texts::tr("Running in %n stretch(es) saves %1 against starting on %2 and running "
                     "through.",
                     nullptr, run.segments)
        .arg(saving(run.gridG), now);
}

QString WhenWords::finding() const
{
    if (m_timing.untimed != Untimed::No)
        return untimed();
    return m_timing.policy == Policy::Fixed ? searched() : chosenSentence();
}

QString WhenWords::subtitle() const
{
    if (m_timing.untimed != Untimed::No)
        return {};
    //: under the finding of the view When; %1 a duration
    return Texts::tr(
               "Electricity of a run of %1, location-based. With hindsight, so an upper bound: "
               "nobody knows the hours to come.")
        .arg(length(m_timing.durationH, m_locale));
}

QString WhenWords::note() const
{
    if (m_timing.untimed != Untimed::No)
        return {};
    QString text = Texts::tr("Times are local (%1); plans count in UTC.").arg(m_clock.name());
    if (m_timing.borrowed)
        text += u' '
            + Texts::tr("Hours borrowed from %1, scaled to the annual mean of %2.")
                  .arg(zoneName(m_catalog, m_timing.profileZone, m_locale),
                       zoneName(m_catalog, m_timing.zoneId, m_locale));
    else if (m_timing.profileZone.empty())
        text += u' ' + Texts::tr("The scenario’s own hours.");
    const HourlyProfile* row = profileOf(m_timing.profileZone, m_catalog);
    if (row && !m_timing.profileZone.empty()) {
        //: %1 a source such as "Electricity Maps 2023"
        const QString source = sourceText(m_catalog, row->sourceId);
        const QString name = source.left(source.indexOf(u" ("_s)); // the licence stands in Sources
        text += u' ' + Texts::tr("Hours: %1.").arg(name);
    }
    return text;
}

double WhenWords::onAxis(int hoursFromNow) const
{
    const int start = m_timing.wraps ? typicalHour(m_timing.now.start) : 0;
    return start + hoursFromNow;
}

double WhenWords::onAxis(Instant instant) const
{
    constexpr std::int64_t hour = 3600;
    const double minutes = double(((instant.secondsUtc % hour) + hour) % hour) / double(hour);
    const double first = m_timing.wraps ? 0 : m_timing.firstHour;
    return typicalHour(instant) - first + minutes;
}

WhenData WhenWords::data() const
{
    WhenData data;
    if (m_timing.untimed != Untimed::No)
        return data;
    const auto size = m_timing.gPerKwh.size();
    data.unit = u"g CO₂e/kWh"_s;
    data.hours = m_timing.gPerKwh;
    data.wraps = m_timing.wraps;
    data.movable = m_timing.wraps;
    data.startGiven = m_timing.startGiven || m_timing.policy != Policy::Fixed;
    data.now = onAxis(0);
    const auto wrapped
        = [&](const TimedRun& run) { return std::fmod(onAxis(run.hoursFromNow), double(size)); };
    data.best = wrapped(m_timing.best);
    data.worst = wrapped(m_timing.worst);
    data.starts.assign(size, unknown);
    for (std::size_t k = 0; k < m_timing.startG.size(); ++k)
        data.starts[(std::size_t(data.now) + k) % size] = m_timing.startG[k] / m_timing.mainRunKwh;
    data.mean = m_timing.meanG / m_timing.mainRunKwh;
    data.bandLabel = Texts::tr("every hour");
    //: legend: what a run of %1 ("13 days") would meet, by its start
    data.lineLabel = Texts::tr("mean over a run of %1 that starts then")
                         .arg(length(m_timing.durationH, m_locale));
    data.meanLabel = Texts::tr("mean of all starts");
    //: over the plot; %1 a day, %2 "−9 %"
    const auto label = [&](const QString& text, const TimedRun& run) {
        const QString day = LocalTime::day(m_clock.at(run.start), m_locale);
        return text.arg(day, change(run.gridG)).trimmed();
    };
    data.bestLabel = label(Texts::tr("best %1: %2"), m_timing.best);
    data.worstLabel = label(Texts::tr("worst %1: %2"), m_timing.worst);
    if (data.startGiven)
        data.nowLabel
            = Texts::tr("start %1").arg(LocalTime::day(m_clock.at(m_timing.now.start), m_locale));
    addBars(data);
    addWindow(data);
    addTicks(data);
    data.detailsAt = hourDetails(data);
    return data;
}

std::function<QString(int)> WhenWords::hourDetails(const WhenData& data) const
{
    return [clock = m_clock, locale = m_locale, starts = data.starts, hours = data.hours,
            now = m_timing.now.start, wraps = data.wraps,
            mean = reference() / m_timing.mainRunKwh](int hour) {
        const Instant instant = wraps ? atTypicalHour(now, hour) : typicalHoursAfter(now, hour);
        const auto at = std::size_t(hour);
        QString text = u"%1: %2"_s.arg(momentText(clock, instant, now, locale),
                                       formatQuantity(hours[at], Unit::GramPerKwh, locale, {}));
        if (!std::isnan(starts[at]))
            text += u'\n'
                + Texts::tr("A run that starts then: %1")
                      .arg(formatDifference(starts[at], mean, locale));
        return text;
    };
}

WhenBar WhenWords::bar(WhenKind kind, const TimedRun& run) const
{
    WhenBar bar;
    bar.kind = kind;
    bar.name = name(kind);
    bar.amount = run.gridG;
    bar.difference = run.gridG == reference() ? QString() : change(run.gridG);
    bar.details = Texts::tr("%1: %2 to %3\n%4")
                      .arg(bar.name, moment(run.start), moment(run.end),
                           formatExact(run.gridG, Unit::GramCo2e, m_locale, {}));
    return bar;
}

void WhenWords::addBars(WhenData& data) const
{
    const bool placed = m_timing.startGiven || m_timing.policy != Policy::Fixed;
    if (placed)
        data.bars.append(bar(WhenKind::Now, m_timing.now));
    data.bars.append(bar(WhenKind::Best, m_timing.best));
    if (placed && m_timing.pauses)
        data.bars.append(bar(WhenKind::Pauses, *m_timing.pauses));
    TimedRun mean = m_timing.now;
    mean.gridG = m_timing.meanG;
    data.bars.append(bar(WhenKind::Mean, mean));
    data.bars.last().details = u"%1: %2"_s.arg(
        data.bars.last().name, formatExact(m_timing.meanG, Unit::GramCo2e, m_locale, {}));
    data.bars.append(bar(WhenKind::Worst, m_timing.worst));
    const WhenKind chosen = !placed              ? WhenKind::Mean
        : m_timing.policy == Policy::BestStart   ? WhenKind::Best
        : m_timing.policy == Policy::PauseResume ? WhenKind::Pauses
                                                 : WhenKind::Now;
    const DisplayUnit unit = displayUnit(Unit::GramCo2e, m_timing.worst.gridG, m_locale, {});
    //: over the bars; %1 a unit such as "t CO₂e"
    data.amountUnit = Texts::tr("%1 from the run’s electricity").arg(unit.symbol);
    for (WhenBar& shown : data.bars) {
        shown.chosen = shown.kind == chosen;
        shown.amount /= unit.divisor;
        shown.value = formatNumber(shown.amount, m_locale);
    }
}

/// The chosen run with some hours around it; with pauses all that it may choose from.
void WhenWords::addWindow(WhenData& data) const
{
    const TimedRun& run = data.startGiven ? m_timing.chosen() : m_timing.best;
    const double start = onAxis(run.hoursFromNow);
    const bool pausing = !run.hours.empty();
    double end = start + m_timing.durationH;
    if (pausing) {
        const double first = onAxis(0);
        for (const RunHour& hour : run.hours) {
            const double at = first + hour.fromStart;
            if (!data.pieces.empty() && data.pieces.back().to == at)
                data.pieces.back().to = at + hour.share;
            else
                data.pieces.push_back({at, at + hour.share});
        }
        end = first + typicalHoursBetween(m_timing.now.start, m_timing.pausesUntil);
        data.deadline = end;
    } else {
        data.pieces.push_back({start, end});
    }
    const double begin = pausing ? onAxis(0) : start;
    const double around = std::max(6.0, 0.12 * (end - begin));
    data.windowFrom = begin - around;
    data.windowTo = end + around;
    if (!data.wraps) {
        data.windowFrom = std::max(0.0, data.windowFrom);
        data.windowTo = std::min(double(data.hours.size()), data.windowTo);
    }
    //: over the plot of the run's hours: %1 and %2 moments
    data.windowTitle = (data.startGiven ? Texts::tr("The run: %1 to %2")
                                        //: no start is chosen
                                        : Texts::tr("From the best start: %1 to %2"))
                           .arg(moment(run.start), moment(run.end));
}

void WhenWords::addTicks(WhenData& data) const
{
    const double size = double(data.hours.size());
    const Instant from = data.wraps ? atTypicalHour(m_timing.now.start, 0) : m_timing.now.start;
    const QDate first = m_clock.at(from).date();
    const int days = int(size / 24) + 2;
    for (int i = -1; i < days; ++i) {
        const QDate date = first.addDays(i);
        if (date.month() == 2 && date.day() == 29)
            continue; // no day of the typical year
        const Instant midnight = m_clock.midnight(date);
        const double passed = double(midnight.secondsUtc - from.secondsUtc) / 3600;
        const double hour = onAxis(midnight);
        if (passed < 0 || (data.wraps ? passed > 366 * 24.0 : passed > size))
            continue;
        const QDateTime time = m_clock.at(midnight);
        if (!data.wraps || data.days.isEmpty() || hour > data.days.last().hour)
            data.days.append({hour, LocalTime::day(time, m_locale)});
        if (data.wraps && date.day() == 15)
            data.months.append({hour, LocalTime::month(time, m_locale)});
        else if (!data.wraps)
            data.months.append({hour, LocalTime::day(time, m_locale)});
    }
}

} // namespace vorlauf
