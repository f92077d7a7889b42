// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QItemSelectionModel;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace vorlauf {

class ScenarioDocument;
class ScenarioListView;
class ScenarioTableModel;

/// The left column: the scenarios as cards; while there are none, the samples.
class ScenarioList final : public QWidget
{
    Q_OBJECT
public:
    ScenarioList(ScenarioDocument& document, ScenarioTableModel& model,
                 QItemSelectionModel& selection, QWidget* parent = nullptr);

    ScenarioListView& view() { return *m_view; }

Q_SIGNALS:
    void sampleChosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeEmptyPage();
    void retranslate();
    void fillSamples();
    void showPage();

    ScenarioDocument& m_document;
    QLabel* m_title;
    QLabel* m_invitation;
    QVBoxLayout* m_samples;
    QStackedWidget* m_pages;
    ScenarioListView* m_view;
};

} // namespace vorlauf
