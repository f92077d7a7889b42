// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers.h"
#include "overviewoptions.h"
#include "sampleddocument.h"

#include <QWidget>

class QItemSelectionModel;
class QLabel;
class QStackedWidget;

namespace vorlauf {

class FindingLine;
class BusyLine;
class ChartView;
class FaultLine;
class RangeChart;
class SegmentedButtons;
class TornadoChart;

/// How sure? The ranges of all scenarios side by side, or what drives the selected one. Computed
/// only while it is seen.
class SureView final : public QWidget
{
    Q_OBJECT
public:
    SureView(ScenarioDocument& document, const QItemSelectionModel& selection,
             QWidget* parent = nullptr);

    OverviewOptions options() const;
    bool showsDrivers() const;
    const RangeChart& ranges() const { return *m_ranges; }
    const TornadoChart& drivers() const { return *m_drivers; }
    QWidget* corner() const; // ranges or drivers

Q_SIGNALS:
    void scenarioChosen(int row);          // by its range
    void fieldWanted(const QString& path); // of the input chosen, or of the fault shown
    void sharesChanged();                  // the shares of the drivers were found

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void connectAll();
    void retranslate();
    void setOptions();
    int selectedRow() const; // -1: none
    void refresh();
    void showRanges();
    void showDrivers();
    void findShares(const UncertainScenario& scenario);
    void drawDrivers();

    ScenarioDocument& m_document;
    const QItemSelectionModel& m_selection;
    SampledDocument m_sampled;
    Tornado m_tornado;
    Background<Result<SobolShares>> m_shares;
    RangeChart* m_ranges;
    TornadoChart* m_drivers;
    ChartView *m_rangePicture, *m_driverPicture;
    QStackedWidget* m_pictures;
    FindingLine* m_finding;
    QLabel *m_subtitle, *m_note;
    FaultLine* m_fault;
    BusyLine *m_sampling, *m_sharing;
    SegmentedButtons *m_quantity, *m_method, *m_picture;
    std::vector<std::string> m_paths; // of the drivers drawn
};

} // namespace vorlauf
