// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accuracy.h"
#include "background.h"

#include <QDialog>

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace vorlauf {

class AccuracyChart;
class ChartView;
class SegmentedButtons;

/// Published runs against what is predicted of them from what a planner knows beforehand: a chart
/// and a row for each run, the runs that miss with their reasons. Computes beside the window.
class AccuracyDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AccuracyDialog(const Catalog& catalog, QWidget* parent = nullptr,
                            const Sampling& sampling = {});

    /// What is shown; nullptr while it is computed.
    const Accuracy* shown() const;
    const AccuracyChart& chart() const { return *m_chart; }

Q_SIGNALS:
    void computed(); // shown() is there

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void prepareTable();
    void compute();
    void refresh();
    void fillTable(const Accuracy& all);
    void choose(int row); // of shown()->rows
    void copy() const;
    void save();

    const Catalog& m_catalog;
    const Sampling m_sampling;
    std::array<std::optional<Accuracy>, 2> m_results; // by AccuracyMode
    SegmentedButtons* m_mode;
    QLabel *m_finding, *m_method, *m_sources;
    AccuracyChart* m_chart;
    ChartView* m_picture;
    QTableView* m_table;
    QStandardItemModel* m_rows;
    QSortFilterProxyModel* m_sorted;
    QProgressBar* m_progress;
    QPushButton *m_copy, *m_save;
    Background<Accuracy> m_work; // last: it stops first
};

} // namespace vorlauf
