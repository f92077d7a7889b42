// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overviewchart.h"
#include "sampleddocument.h"

#include <QWidget>

class QItemSelectionModel;
class QLabel;
class QToolButton;

namespace vorlauf {

class FindingLine;
class ChartView;
class FaultLine;
class ScenarioDocument;
class SegmentedButtons;

/// How much? The finding as a sentence, the scenarios as bars, the sources beneath.
class OverviewView final : public QWidget
{
    Q_OBJECT
public:
    OverviewView(ScenarioDocument& document, const ScenarioTableModel& model,
                 const QItemSelectionModel& selection, QWidget* parent = nullptr);

    const OverviewOptions& options() const { return m_chart->options(); }
    const OverviewChart& chart() const { return *m_chart; }
    QWidget* corner() const { return m_corner; } // uncertainty; absolute or relative
    void setUncertainty(bool shown);

Q_SIGNALS:
    void scenarioChosen(int row);          // by its bar
    void fieldWanted(const QString& path); // of the fault shown

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectDocument();
    void layOut(QWidget* picture);
    void layOutCorner();
    void setOptions();
    void retranslate();
    void showTexts();
    void showSelected();
    void showRanges();

    ScenarioDocument& m_document;
    const QItemSelectionModel& m_selection;
    SampledDocument m_sampled;
    OverviewChart* m_chart;
    ChartView* m_picture;
    FindingLine* m_finding;
    QLabel *m_subtitle, *m_sources;
    FaultLine* m_fault;
    SegmentedButtons *m_quantity, *m_method, *m_scale;
    QToolButton* m_uncertainty;
    QWidget* m_corner;
};

} // namespace vorlauf
