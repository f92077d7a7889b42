// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "runtiming.h"

#include <QWidget>

class QItemSelectionModel;
class QLabel;
class QPushButton;

namespace vorlauf {

class FindingLine;
class BusyLine;
class ChartView;
class FaultLine;
class ScenarioDocument;
class SegmentedButtons;
class WhenChart;

/// When to start: every start of the year for the selected scenario, and its own as a handle.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    StartPage(ScenarioDocument& document, const QItemSelectionModel& selection,
              QWidget* parent = nullptr);

    const WhenChart& chart() const { return *m_chart; }
    bool isBusy() const { return m_work.isRunning(); }

Q_SIGNALS:
    void fieldWanted(const QString& path);
    void shown(); // the picture is that of the newest state

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectDocument();
    void retranslate();
    int row() const; // -1: none
    void refresh();
    void showResult();
    void showOffer(const RunTiming& timing);
    void showDetails(const RunTiming& timing);
    void clear(const QString& finding);
    void choosePolicy(Policy policy);
    void chooseBar(int kind);
    void moveStart(int hour, bool newGesture);
    void borrow();

    ScenarioDocument& m_document;
    const QItemSelectionModel& m_selection;
    Background<Result<RunTiming>> m_work;
    std::optional<RunTiming> m_timing; // that is shown
    std::string m_wanted, m_shown;     // ids of the scenarios: of the work, and of what is shown
    bool m_outdated = true;            // while nobody looks
    int m_gesture = 0;
    std::optional<Instant> m_startBefore; // the gesture
    std::string m_offered;                // zone whose hours may be borrowed
    WhenChart* m_chart;
    ChartView* m_picture;
    SegmentedButtons* m_policy;
    FaultLine* m_fault;
    BusyLine* m_busy;
    FindingLine* m_finding;
    QLabel *m_subtitle, *m_offer, *m_details, *m_sources;
    QPushButton* m_borrow;
};

} // namespace vorlauf
