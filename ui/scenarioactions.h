// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QItemSelectionModel;
class QMenu;

namespace vorlauf {

class ScenarioDocument;
class ScenarioListView;
struct Scenario;

/// What can be done to a scenario: add, from a template, duplicate, rename, move, baseline, hide,
/// delete. Everything can be undone, so nothing asks.
class ScenarioActions final : public QObject
{
    Q_OBJECT
public:
    ScenarioActions(ScenarioDocument& document, QItemSelectionModel& selection,
                    ScenarioListView& list);

    void fill(QMenu& menu);
    void retranslate();
    QAction* addAction() const { return m_add; }
    QMenu* templates() const { return m_templates; }

private:
    QAction* make(const char* name, const QString& shortcut, void (ScenarioActions::*slot)());
    void connectList();
    void updateEnabled();
    void fillTemplates();
    int row() const; // -1: none selected
    void select(int row);
    void insert(Scenario scenario, const QString& text);
    void edit(int row, Scenario changed, const QString& path, const QString& text);
    QString name(int row) const;

    void addScenario();
    void duplicate();
    void rename();
    void moveUp();
    void moveDown();
    void move(int from, int to);
    void setBaseline();
    void toggleHidden();
    void remove();

    ScenarioDocument& m_document;
    QItemSelectionModel& m_selection;
    ScenarioListView& m_list;
    QMenu* m_templates;
    QAction *m_add, *m_duplicate, *m_rename, *m_up, *m_down, *m_baseline, *m_hidden, *m_remove;
};

} // namespace vorlauf
