// SPDX-License-Identifier: GPL-3.0-or-later
#include "best.h"

#include "contexts.h"
#include "numbers.h"
#include "texts.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr double littleMore = 1.10; // of today's cost: what a planner might pay for less emissions
constexpr double alike = 0.005;     // a change that is none
constexpr double timesFrom = 10;    // from here on "12 times" reads easier than "1,100 % more"

/// What a sentence says of one quantity; %1 is a number.
struct Clauses {
    QString less, more, times, same;
};

Clauses emissionClauses()
{
    return {Texts::tr("emits %1 less", "the run"), Texts::tr("emits %1 more", "the run"),
            Texts::tr("emits %1 times as much", "the run"), Texts::tr("emits the same", "the run")};
}

Clauses costClauses()
{
    return {Texts::tr("costs %1 less", "the run"), Texts::tr("costs %1 more", "the run"),
            Texts::tr("costs %1 times as much", "the run"), Texts::tr("costs the same", "the run")};
}

Clauses durationClauses()
{
    return {Texts::tr("takes %1 less time", "the run"), Texts::tr("takes %1 longer", "the run"),
            Texts::tr("takes %1 times as long", "the run"), Texts::tr("takes as long", "the run")};
}

QString clause(const Number& value, const Number& now, const Clauses& clauses,
               const QLocale& locale)
{
    if (!value || !now || !(*now > 0))
        return {};
    const double ratio = *value / *now;
    if (std::abs(ratio - 1) < alike)
        return clauses.same;
    if (ratio >= timesFrom)
        return clauses.times.arg(formatNumber(ratio, locale, 2));
    const QString percent = formatDifference(value, now, locale).mid(1); // without its sign
    return (ratio < 1 ? clauses.less : clauses.more).arg(percent);
}

bool isSameMachine(const BestPlans& best, const PlanPoint& plan)
{
    const Hardware& h = best.scenario.hardware;
    return plan.accelerator == h.accelerator.value_or(std::string()) && plan.count == h.count;
}

bool isSamePlace(const BestPlans& best, const PlanPoint& plan)
{
    return scenarioOf(best.scenario, best.catalog, best.space, plan).site == best.scenario.site;
}

/// Who the sentence is about.
QString subject(const BestPlans& best, const PlanPoint& plan, const QLocale& locale)
{
    const QString machine = machineName(best, plan);
    const QString place = placeName(best, plan, locale);
    const QString start = startName(best, plan, locale);
    const bool stays = isSamePlace(best, plan);
    if (isSameMachine(best, plan)) {
        if (stays)
            return start.isEmpty() ? Texts::tr("The same run")
                                   : Texts::tr("The same run from %1").arg(start);
        return start.isEmpty() ? Texts::tr("The same run at “%1”", "a place").arg(place)
                               //: %1 place, %2 date
                               : Texts::tr("The same run at “%1” from %2").arg(place, start);
    }
    if (stays)
        return start.isEmpty() ? Texts::tr("The run on %1", "accelerators").arg(machine)
                               //: %1 accelerators, %2 date
                               : Texts::tr("The run on %1 from %2").arg(machine, start);
    return start.isEmpty()
        ? Texts::tr("The run on %1 at “%2”", "accelerators, place").arg(machine, place)
        //: %1 accelerators, %2 place, %3 date
        : Texts::tr("The run on %1 at “%2” from %3").arg(machine, place, start);
}

QString objectiveNames(const PlanSpace& space, const QLocale& locale)
{
    QStringList names;
    if (space.emissions)
        names.append(Texts::tr("emissions", "in a list"));
    if (space.cost)
        names.append(Texts::tr("cost", "in a list"));
    if (space.duration)
        names.append(Texts::tr("duration", "in a list"));
    return locale.createSeparatedList(names);
}

} // namespace

QString machineName(const BestPlans& best, const PlanPoint& plan)
{
    if (plan.accelerator.empty())
        return {};
    const QString name = acceleratorName(best.catalog, plan.accelerator);
    if (!plan.count)
        return name;
    //: %1 number, %2 accelerator
    return Texts::tr("%1 × %2").arg(
        formatQuantity(plan.count, Unit::Accelerators, QLocale(), {}).section(u' ', 0, 0), name);
}

QString placeName(const BestPlans& best, const PlanPoint& plan, const QLocale& locale)
{
    return plan.cloudRegion.empty() ? zoneName(best.catalog, plan.zone, locale)
                                    : cloudRegionName(best.catalog, plan.cloudRegion);
}

QString startName(const BestPlans& best, const PlanPoint& plan, const QLocale& locale)
{
    const auto start = scenarioOf(best.scenario, best.catalog, best.space, plan).schedule.start;
    if (plan.starts.empty() || !start)
        return {};
    const QDate day = QDateTime::fromSecsSinceEpoch(start->secondsUtc, QTimeZone::utc()).date();
    //: Format of a day without its year (Qt: d day, MMMM month)
    return locale.toString(day, Texts::tr("d MMMM"));
}

QString planName(const BestPlans& best, const PlanPoint& plan, const QLocale& locale)
{
    QStringList parts{machineName(best, plan), placeName(best, plan, locale)};
    parts.removeAll(QString());
    const QString start = startName(best, plan, locale);
    if (!start.isEmpty())
        parts.append(Texts::tr("from %1", "a date").arg(start));
    return parts.join(QStringLiteral(", "));
}

int suggestedPlan(const BestPlans& best)
{
    const Number cost = best.present.cost.total;
    const auto& front = best.found.front; // by emissions
    if (front.empty())
        return -1;
    const double emitted = best.present.emissions.totalLocationG.value_or(HUGE_VAL);
    const auto found = std::ranges::find_if(front, [&](const PlanPoint& p) {
        return cost && p.cost && *p.cost <= littleMore * *cost && p.emissionsG < emitted;
    });
    return found == front.end() ? 0 : int(found - front.begin());
}

std::vector<std::size_t> plansShown(const BestPlans& best)
{
    const auto& front = best.found.front;
    std::vector<std::size_t> shown = thinned(front, mostPlansShown);
    const int suggested = suggestedPlan(best);
    if (suggested < 0 || std::ranges::binary_search(shown, std::size_t(suggested)))
        return shown;
    shown = thinned(front, mostPlansShown - 1);
    const auto place = std::ranges::lower_bound(shown, std::size_t(suggested));
    if (place == shown.end() || *place != std::size_t(suggested))
        shown.insert(place, std::size_t(suggested));
    return shown;
}

int suggestedMark(const BestPlans& best)
{
    const int suggested = suggestedPlan(best);
    if (suggested < 0)
        return -1;
    const auto shown = plansShown(best);
    return int(std::ranges::lower_bound(shown, std::size_t(suggested)) - shown.begin());
}

QString planSentence(const BestPlans& best, const PlanPoint& plan, const QLocale& locale)
{
    const Estimate& now = best.present;
    QStringList clauses{
        clause(plan.cost, now.cost.total, costClauses(), locale),
        clause(plan.durationH, now.durationH, durationClauses(), locale),
        clause(plan.emissionsG, now.emissions.totalLocationG, emissionClauses(), locale)};
    clauses.removeAll(QString());
    const QString about = subject(best, plan, locale);
    if (clauses.isEmpty())
        return about + u'.';
    //: %1 the run, %2 what it does: "The same run in Sweden" "costs 3 % more and emits 84 % less"
    return Texts::tr("%1 %2.", "subject and predicate")
        .arg(about, locale.createSeparatedList(clauses));
}

QString bestFinding(const BestPlans& best, const QLocale& locale)
{
    const int plan = suggestedPlan(best);
    if (plan < 0)
        return Texts::tr("No plan is left: all of them were left out.");
    const Number emitted = best.present.emissions.totalLocationG;
    if (emitted && best.found.front.front().emissionsG >= (1 - alike) * *emitted)
        return Texts::tr("None of the plans searched emits less than “%1”.")
            .arg(fromUtf8(best.scenario.name));
    return planSentence(best, best.found.front[std::size_t(plan)], locale);
}

QString bestSubtitle(const BestPlans& best, const QLocale& locale)
{
    const QString searched = locale.toString(qulonglong(best.found.plans));
    //: %n number of plans, %1 number of plans searched, %2 "emissions, cost and duration"
    return Texts::tr("%n of %1 plans searched is (are) beaten by no other one in %2.", nullptr,
                     int(best.found.front.size()))
        .arg(searched, objectiveNames(best.space, locale));
}

} // namespace vorlauf
