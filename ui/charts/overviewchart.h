// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariotablemodel.h"
#include "theme.h"

#include <QChart>
#include <QLocale>

namespace vorlauf {

enum class OverviewQuantity { Emissions, Energy, Water, Cost, Duration };

/// What Overview shows: choices apart from drawing, the same for window and command line.
struct OverviewOptions {
    OverviewQuantity quantity = OverviewQuantity::Emissions;
    bool marketBased = false;
    bool relative = false; // to the baseline = 100 %
    friend bool operator==(const OverviewOptions&, const OverviewOptions&) = default;
};

/// Horizontal stacked bars, one for each visible scenario, by the parts of METHOD.md 12.0, with own
/// labels; beside them the difference to the baseline as small bars. Axis and unit from zero. A
/// scenario without a result has no bar but a note.
class OverviewChart final : public QChart
{
    Q_OBJECT
public:
    OverviewChart(const ScenarioTableModel& model, const Theme& theme, const QLocale& locale,
                  const QString& currency);

    void setOptions(const OverviewOptions& options);
    const OverviewOptions& options() const { return m_options; }
    void setTheme(const Theme& theme);
    void setTexts(const QLocale& locale, const QString& currency); // language or currency changed
    void setSelectedRow(int row);                                  // its name is set in semibold

    double barTotal(int row)
        const; // what the bar of a model row shows, in the display unit; NaN without bar (tests)
    int preferredHeight() const; // grows with the number of bars

private:
    OverviewOptions m_options;
};

} // namespace vorlauf
