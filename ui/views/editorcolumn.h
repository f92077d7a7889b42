// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QItemSelectionModel;
class QLabel;

namespace vorlauf {

class ScenarioDocument;
class ScenarioEditor;

/// The right column: the name of the selected scenario and its editor.
class EditorColumn final : public QWidget
{
    Q_OBJECT
public:
    EditorColumn(ScenarioDocument& document, const QItemSelectionModel& selection,
                 QWidget* parent = nullptr);

    ScenarioEditor& editor() { return *m_editor; }

private:
    void refresh();

    ScenarioDocument& m_document;
    const QItemSelectionModel& m_selection;
    QLabel* m_name;
    ScenarioEditor* m_editor;
};

} // namespace vorlauf
