// SPDX-License-Identifier: GPL-3.0-or-later
#include "leverlines.h"

#include "checkkind.h"
#include "contexts.h"
#include "numbers.h"
#include "texts.h"

namespace vorlauf {

namespace {

QString nameOf(std::string_view check)
{
    if (check == "cap.emissions")
        return Texts::tr("Emissions", "what a cap limits");
    if (check == "cap.energy")
        return Texts::tr("Energy", "what a cap limits");
    if (check == "cap.cost")
        return Texts::tr("Cost", "what a cap limits");
    return check == "cap.duration" ? Texts::tr("Duration", "what a cap limits")
                                   : Texts::tr("Water", "what a cap limits");
}

} // namespace

QString leverName(LeverKind kind, const Workload& workload)
{
    switch (kind) {
    case LeverKind::Utilisation:
        return fieldLabel("/hardware/mfu");
    case LeverKind::SystemPower:
        return fieldLabel("/hardware/power/systemW");
    case LeverKind::Pue:
        return fieldLabel("/site/pue");
    case LeverKind::Intensity:
        return fieldLabel("/electricity/intensityGPerKwh");
    case LeverKind::ContractShare:
        return Texts::tr("Share of contracts");
    case LeverKind::Flops:
        break;
    }
    if (workload.acceleratorHours)
        return fieldLabel("/workload/acceleratorHours");
    return fieldLabel(workload.energyKwh ? "/workload/energyKwh" : "/workload/flops");
}

Unit leverUnit(LeverKind kind, const Workload& workload)
{
    switch (kind) {
    case LeverKind::Utilisation:
    case LeverKind::ContractShare:
        return Unit::Share;
    case LeverKind::SystemPower:
        return Unit::Watt;
    case LeverKind::Pue:
        return Unit::One;
    case LeverKind::Intensity:
        return Unit::GramPerKwh;
    case LeverKind::Flops:
        break;
    }
    if (workload.acceleratorHours)
        return Unit::AcceleratorHours;
    return workload.energyKwh ? Unit::Kilowatthour : Unit::Flop;
}

QString capSentence(const Check& check, const QLocale& locale, const QString& currency)
{
    const Unit unit = capUnit(check.id);
    const auto quantity
        = [&](Number value) { return formatQuantity(value, unit, locale, currency); };
    const QString limit = quantity(check.limit);
    if (!check.value)
        //: %1 what is limited, %2 the cap
        return Texts::tr("%1: unknown, the cap is %2.").arg(nameOf(check.id), limit);
    const bool over = check.status == CheckStatus::Fail;
    const QString percent = formatDifference(check.value, check.limit, locale);
    if (!(*check.limit > 0))
        return (over ? Texts::tr("%1: %2, over the cap of %3.") : Texts::tr("%1: %2, cap %3."))
            .arg(nameOf(check.id), quantity(check.value), limit);
    //: %1 what is limited, %2 its value, %3 difference in percent with its sign, %4 the cap
    return (over ? Texts::tr("%1: %2, over the cap of %4 (%3).")
                 : Texts::tr("%1: %2, within the cap of %4 (%3)."))
        .arg(nameOf(check.id), quantity(check.value), percent, limit);
}

QList<LeverLine> leverLines(const Scenario& scenario, const Check& check,
                            const std::vector<Lever>& levers, const QLocale& locale,
                            const QString& currency)
{
    QList<LeverLine> lines;
    for (const Lever& lever : levers) {
        const Unit unit = leverUnit(lever.kind, scenario.workload);
        const auto text
            = [&](double value) { return formatQuantity(value, unit, locale, currency); };
        LeverLine line;
        line.lever = leverName(lever.kind, scenario.workload);
        line.today = text(lever.today);
        line.possible = lever.value.has_value();
        if (line.possible)
            line.needed = Texts::tr("%1 would just meet it").arg(text(*lever.value));
        else
            //: %1 the best value of a lever, %2 what the capped quantity becomes with it
            line.needed
                = Texts::tr("not possible alone; best is %1, which gives %2")
                      .arg(text(lever.best),
                           formatQuantity(lever.bestResult, capUnit(check.id), locale, currency));
        lines.append(line);
    }
    return lines;
}

} // namespace vorlauf
