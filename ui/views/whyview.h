// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>

class QComboBox;
class QItemSelectionModel;
class QLabel;

namespace vorlauf {

class FindingLine;
class ChartView;
class ScenarioDocument;
class ScenarioTableModel;
class WaterfallChart;

/// Why is it different? The steps from one scenario, the baseline unless another is chosen, to the
/// selected one.
class WhyView final : public QWidget
{
    Q_OBJECT
public:
    WhyView(ScenarioDocument& document, ScenarioTableModel& model,
            const QItemSelectionModel& selection, QWidget* parent = nullptr);

    int fromRow() const;
    int toRow() const; // -1 without two scenarios
    std::string fromId() const;
    std::string toId() const;
    const WaterfallChart& chart() const { return *m_chart; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut(QWidget* picture);
    void connectDocument();
    void followBaseline();
    void retranslate();
    void refresh();

    ScenarioDocument& m_document;
    const QItemSelectionModel& m_selection;
    WaterfallChart* m_chart;
    ChartView* m_picture;
    QComboBox* m_from;
    QLabel* m_fromLabel;
    FindingLine* m_finding;
    QLabel *m_subtitle, *m_sources;
};

} // namespace vorlauf
