// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QItemSelectionModel;
class QLabel;

namespace vorlauf {

class FindingLine;
class ChartView;
class FaultLine;
class ScenarioDocument;
class SupplyChart;

/// How a contracted carbon-free supply meets the selected scenario's run hour by hour, beside what
/// could be claimed over the whole period.
class SupplyPage final : public QWidget
{
    Q_OBJECT
public:
    SupplyPage(ScenarioDocument& document, const QItemSelectionModel& selection,
               QWidget* parent = nullptr);

    const SupplyChart& chart() const { return *m_chart; }

Q_SIGNALS:
    void fieldWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectDocument();
    int row() const; // -1: none
    void retranslate();
    void refresh();
    void showNothing(const QString& finding, bool offersField);

    ScenarioDocument& m_document;
    const QItemSelectionModel& m_selection;
    std::string m_shown; // id of the scenario
    SupplyChart* m_chart;
    ChartView* m_picture;
    FaultLine* m_fault;
    FindingLine* m_finding;
    QLabel *m_subtitle, *m_howTo, *m_sources;
};

} // namespace vorlauf
