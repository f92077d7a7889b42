// SPDX-License-Identifier: GPL-3.0-or-later
#include "best.h"
#include "contexts.h"

namespace vorlauf {

namespace {

QString accelerators(LeftOutReason reason, int count)
{
    switch (reason) {
    case LeftOutReason::NotAllowed:
        return Texts::tr("%n accelerator(s) of other vendors", "left out", count);
    case LeftOutReason::NoPeak:
        return Texts::tr("%n accelerator(s) without a peak at this precision", "left out", count);
    case LeftOutReason::NoPower:
        return Texts::tr("%n accelerator(s) without a power value", "left out", count);
    case LeftOutReason::Memory:
        return Texts::tr("%n accelerator(s) with too little memory", "left out", count);
    case LeftOutReason::NoPrice:
        return Texts::tr("%n accelerator(s) without a price", "left out", count);
    default:
        return Texts::tr("%n accelerator(s) with missing data", "left out", count);
    }
}

QString places(LeftOutReason reason, int count)
{
    switch (reason) {
    case LeftOutReason::NotAllowed:
        return Texts::tr("%n place(s) not allowed", "left out", count);
    case LeftOutReason::NoProfile:
        return Texts::tr("%n place(s) without hours of their own", "left out", count);
    case LeftOutReason::NoPrice:
        return Texts::tr("%n place(s) without an electricity price", "left out", count);
    default:
        return Texts::tr("%n place(s) with missing data", "left out", count);
    }
}

/// Plans that were left out one by one; %1 is their number.
QString plans(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Deadline:
        return Texts::tr("%1 plans that end after the deadline", "left out");
    case LeftOutReason::OverEmissions:
        return Texts::tr("%1 plans over the limit of emissions", "left out");
    case LeftOutReason::OverCost:
        return Texts::tr("%1 plans over the budget", "left out");
    case LeftOutReason::OverDuration:
        return Texts::tr("%1 plans that take too long", "left out");
    case LeftOutReason::Memory:
        return Texts::tr("%1 plans with too little memory", "left out");
    case LeftOutReason::NoPrice:
        return Texts::tr("%1 plans without a price", "left out");
    default:
        return Texts::tr("%1 plans with missing data", "left out");
    }
}

} // namespace

QString leftOutNote(const BestPlans& best, const QLocale& locale)
{
    QStringList parts;
    for (const LeftOut& left : best.found.leftOut) {
        if (!left.accelerators.empty())
            parts.append(accelerators(left.reason, int(left.accelerators.size())));
        if (!left.places.empty())
            parts.append(places(left.reason, int(left.places.size())));
        if (left.accelerators.empty() && left.places.empty())
            parts.append(plans(left.reason).arg(locale.toString(qulonglong(left.plans))));
    }
    if (parts.isEmpty())
        return {};
    return Texts::tr("Left out: %1.").arg(parts.join(QStringLiteral("; ")));
}

QString startNote(const BestPlans& best)
{
    if (!best.space.starts)
        return {};
    return Texts::tr("The hours of a typical year count as known beforehand: what a "
                     "start gains is an upper bound.");
}

QString bestNote(const BestPlans& best, const QLocale& locale)
{
    QStringList notes{leftOutNote(best, locale), startNote(best)};
    notes.removeAll(QString());
    return notes.join(u' ');
}

} // namespace vorlauf
