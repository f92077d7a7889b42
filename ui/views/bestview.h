// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "explore.h"

#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

class QItemSelectionModel;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace vorlauf {

class FindingLine;
class BestControls;
class ChartView;
class FrontChart;
class LeverList;
class PriceLine;
class ScenarioDocument;
class SegmentedButtons;
struct BestPlans;

/// Which plan is best? All plans around the selected scenario: the front as picture and table, any
/// plan of it to take over; and what would meet the scenario's caps.
class BestView final : public QWidget
{
    Q_OBJECT
public:
    BestView(ScenarioDocument& document, const QItemSelectionModel& selection,
             QWidget* parent = nullptr);

    QWidget* corner() const; // all plans, or caps
    PlanSpace space() const;
    const FrontChart& chart() const { return *m_chart; }
    /// The last search, of the scenario shown; empty before it is done.
    const std::optional<Exploration>& found() const { return m_found; }

Q_SIGNALS:
    void searched(); // what is found is shown

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    QWidget* makePlansPage();
    void connectAll();
    int row() const;
    void outdate(); // what is shown, and searches anew if it is seen
    void search();
    void take();
    void giveUp();          // the search was stopped
    bool isCurrent() const; // what is found belongs to what is selected now
    void choose(int mark);  // of the chart; -1: none
    const PlanPoint* chosenPlan() const;
    void takeOver();
    std::optional<BestPlans> plans() const;
    void retranslate();
    void refresh();
    void showPlans(const BestPlans& best);
    void showTable(const BestPlans& best);
    void showFinding(const BestPlans& best, const PlanPoint* plan);
    void showNothing(const QString& why);
    void showCaps();
    void showBusy(bool busy);

    ScenarioDocument& m_document;
    const QItemSelectionModel& m_selection;
    Background<Result<Exploration>> m_search;
    /// What a search is about.
    struct Around {
        Scenario scenario;
        Estimate present;
        PlanSpace space;
        QString currency;
    };
    Around m_wanted, m_searched; // of the search that runs, and of the one whose plans are shown
    std::optional<Exploration> m_found;
    bool m_outdated = true;           // nothing found belongs to what is selected now
    std::vector<std::size_t> m_shown; // of the front, in the picture and table
    QTimer m_patience;                // until a search is worth a progress bar

    FrontChart* m_chart;
    ChartView* m_picture;
    BestControls* m_controls;
    PriceLine* m_prices;
    LeverList* m_levers;
    SegmentedButtons* m_pages;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QStandardItemModel m_rows;
    QProgressBar* m_progress;
    QPushButton *m_cancel, *m_takeOver, *m_showsLeftOut;
    FindingLine* m_finding;
    QLabel *m_subtitle, *m_leftOut, *m_sources;
};

} // namespace vorlauf
