// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localtime.h"
#include "runtiming.h"
#include "whendata.h"

namespace vorlauf {

/// The words of the view When about one scenario, in a language.
class WhenWords
{
public:
    WhenWords(const RunTiming& timing, const Catalog& catalog, const QLocale& locale);

    /// The picture; empty where the hour makes no difference.
    WhenData data() const;

    /// When to start, and what that saves, in sentences; why not where it makes no difference.
    QString finding() const;
    QString subtitle() const; // what the bars and the plot are
    QString note() const;     // clock, whose hours, hindsight

    /// "12 April, 08:00", with the year where it is not that of the start.
    QString moment(Instant instant) const;

    /// What a way to place the run is called.
    QString name(WhenKind kind) const;

    const LocalTime& clock() const { return m_clock; }

private:
    QString change(double grams) const; // against what the run would emit as things stand
    double reference() const;
    QString saving(double grams) const;
    QString untimed() const;
    QString searched() const;
    QString chosenSentence() const;
    void addBars(WhenData& data) const;
    void addWindow(WhenData& data) const;
    void addTicks(WhenData& data) const;
    std::function<QString(int)> hourDetails(const WhenData& data) const;
    WhenBar bar(WhenKind kind, const TimedRun& run) const;
    double onAxis(Instant instant) const;
    double onAxis(int hoursFromNow) const;

    const RunTiming& m_timing;
    const Catalog& m_catalog;
    QLocale m_locale;
    LocalTime m_clock;
};

} // namespace vorlauf
