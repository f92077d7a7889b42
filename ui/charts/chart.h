// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>

class QKeyEvent;

namespace vorlauf {

/// What a picture of the program is to its view, its exports and its listeners: a chart of bars
/// that says how high it wants to be and what each bar means.
class Chart : public QChart
{
    Q_OBJECT
public:
    Chart();

    virtual double heightForWidth(double width) const = 0;
    int preferredHeight() const; // at the present width; grows with the number of bars

    virtual int barCount() const = 0;
    virtual int rowOfBar(int bar) const = 0;         // the model's row
    virtual QRectF areaOfBar(int bar) const = 0;     // the whole row of the picture
    virtual QString spokenBar(int bar) const = 0;    // name, value, unit, difference
    virtual QString detailsOfBar(int bar) const = 0; // the parts with exact values, for a tool tip

    /// What the hand is over, for a tool tip; empty: nothing to tell.
    virtual QString detailsAt(const QPointF& position) const;
    /// A key that means something to this picture alone; false: to all of them.
    virtual bool takeKey(const QKeyEvent&) { return false; }

    int barAt(const QPointF& position) const; // -1: none

Q_SIGNALS:
    void barsChanged(); // number, values or texts
};

} // namespace vorlauf
