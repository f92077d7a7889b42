// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace vorlauf {

enum class WhenKind { Now, Best, Pauses, Mean, Worst };

/// One way to place the run in time, as a bar.
struct WhenBar {
    WhenKind kind = WhenKind::Now;
    QString name, value, difference, details;
    double amount = 0; // in the unit of all bars
    bool chosen = false;
};

struct WhenTick {
    double hour = 0; // on the axis
    QString label;
};

/// A stretch in which the chosen run draws power, on the axis; beyond its end if the year wraps.
struct WhenPiece {
    double from = 0, to = 0;
};

/// What the picture of the starts shows: numbers and finished texts. Hours count from the beginning
/// of the axis.
struct WhenData {
    QString unit, amountUnit; // of intensities, of bars
    QString bandLabel, lineLabel, meanLabel, windowTitle;
    QString nowLabel, bestLabel, worstLabel;
    std::vector<double> hours;  // intensity
    std::vector<double> starts; // mean intensity met by a run that starts then; NaN: it cannot
    double mean = 0;            // of all starts
    bool wraps = true;          // a typical year
    bool movable = true;        // the start can be dragged
    bool startGiven = true;
    double now = 0, best = 0, worst = 0; // starts
    double windowFrom = 0, windowTo = 0; // shown in detail
    double deadline = -1;                // -1: none
    std::vector<WhenPiece> pieces;       // of the chosen run, ascending
    QList<WhenTick> months, days;        // local midnights; months where their name stands
    QList<WhenBar> bars;
    std::function<QString(int hour)> detailsAt;

    bool empty() const { return hours.empty(); }
};

} // namespace vorlauf
