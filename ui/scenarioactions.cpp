// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarioactions.h"

#include "samples.h"
#include "scenariodocument.h"
#include "scenariolistview.h"
#include "texts.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
/// What a new scenario begins with: a usual training run, everything else by default.
Scenario usualRun(const QString& name)
{
    Scenario scenario;
    scenario.name = name.toStdString();
    scenario.workload.parameters = 7e9;
    scenario.workload.tokens = 2e12;
    scenario.hardware.accelerator = "nvidia-h100-sxm5-80gb";
    scenario.hardware.count = 256;
    scenario.site.zone = "DE";
    return scenario;
}
} // namespace

ScenarioActions::ScenarioActions(ScenarioDocument& document, QItemSelectionModel& selection,
                                 ScenarioListView& list)
    : QObject(&list)
    , m_document(document)
    , m_selection(selection)
    , m_list(list)
    , m_templates(new QMenu(&list))
    , m_add(make("addScenario", u"Ctrl+Shift+N"_s, &ScenarioActions::addScenario))
    , m_duplicate(make("duplicateScenario", u"Ctrl+D"_s, &ScenarioActions::duplicate))
    , m_rename(make("renameScenario", u"F2"_s, &ScenarioActions::rename))
    , m_up(make("moveScenarioUp", u"Ctrl+Shift+Up"_s, &ScenarioActions::moveUp))
    , m_down(make("moveScenarioDown", u"Ctrl+Shift+Down"_s, &ScenarioActions::moveDown))
    , m_baseline(make("setBaseline", u"B"_s, &ScenarioActions::setBaseline))
    , m_hidden(make("hideScenario", u"H"_s, &ScenarioActions::toggleHidden))
    , m_remove(make("deleteScenario", u"Del"_s, &ScenarioActions::remove))
{
    m_hidden->setCheckable(true);
    connectList();
    connect(&selection, &QItemSelectionModel::currentRowChanged, this,
            &ScenarioActions::updateEnabled);
    connect(&document, &ScenarioDocument::rowChanged, this, &ScenarioActions::updateEnabled);
    connect(&document, &ScenarioDocument::rowMoved, this, &ScenarioActions::updateEnabled);
    connect(&document, &ScenarioDocument::rowsInserted, this, &ScenarioActions::updateEnabled);
    connect(&document, &ScenarioDocument::rowsRemoved, this, &ScenarioActions::updateEnabled);
    connect(&document, &ScenarioDocument::baselineChanged, this, &ScenarioActions::updateEnabled);
    connect(&document, &ScenarioDocument::wasReset, this, &ScenarioActions::updateEnabled);
    retranslate();
    updateEnabled();
}

QAction* ScenarioActions::make(const char* name, const QString& shortcut,
                               void (ScenarioActions::*slot)())
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(QKeySequence(shortcut));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ScenarioActions::connectList()
{
    // Single keys work in the list only: elsewhere they belong to fields and tables.
    for (QAction* action : {m_baseline, m_hidden, m_remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_list.addAction(action);
    }
    auto* menu = new QMenu(&m_list);
    menu->addActions({m_duplicate, m_rename, m_up, m_down, m_baseline, m_hidden, m_remove});
    m_list.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_list, &QWidget::customContextMenuRequested, menu, [this, menu](QPoint position) {
        if (row() >= 0)
            menu->popup(m_list.viewport()->mapToGlobal(position));
    });
    connect(&m_list, &QAbstractItemView::doubleClicked, this, &ScenarioActions::rename);
    connect(&m_list, &ScenarioListView::moveWanted, this, &ScenarioActions::move);
    connect(&m_list, &ScenarioListView::renamed, this, [this](int at, const QString& text) {
        Scenario changed = m_document.scenario(at);
        if (changed.name == text.toStdString())
            return;
        changed.name = text.toStdString();
        edit(at, std::move(changed), u"/name"_s, tr("Rename to “%1”").arg(text));
    });
}

void ScenarioActions::fill(QMenu& menu)
{
    menu.addAction(m_add);
    menu.addMenu(m_templates);
    menu.addSeparator();
    menu.addActions({m_duplicate, m_rename, m_up, m_down});
    menu.addSeparator();
    menu.addActions({m_baseline, m_hidden});
    menu.addSeparator();
    menu.addAction(m_remove);
}

void ScenarioActions::retranslate()
{
    m_add->setText(tr("&Add Scenario"));
    m_add->setIconText(tr("+ Add scenario"));
    m_templates->setTitle(tr("From &Template"));
    m_duplicate->setText(tr("&Duplicate"));
    m_rename->setText(tr("&Rename"));
    m_up->setText(tr("Move &Up"));
    m_down->setText(tr("Move Do&wn"));
    m_baseline->setText(tr("Set as &Baseline"));
    m_hidden->setText(tr("&Hide from Charts"));
    m_remove->setText(tr("D&elete"));
    fillTemplates();
}

/// Every scenario of the samples is a template.
void ScenarioActions::fillTemplates()
{
    m_templates->clear();
    for (const Sample& sample : samples()) {
        QMenu* menu = m_templates->addMenu(fromUtf8(sample.plan.title));
        for (const Scenario& scenario : sample.plan.scenarios) {
            const QString name = fromUtf8(scenario.name);
            QAction* action = menu->addAction(name);
            connect(action, &QAction::triggered, this,
                    [this, scenario, name] { insert(scenario, tr("Add “%1”").arg(name)); });
        }
    }
}

void ScenarioActions::updateEnabled()
{
    const int at = row(), last = m_document.count() - 1;
    for (QAction* action : {m_duplicate, m_rename, m_hidden, m_remove})
        action->setEnabled(at >= 0);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at < last);
    m_baseline->setEnabled(at >= 0 && at != m_document.baselineRow());
    m_hidden->setChecked(at >= 0 && m_document.scenario(at).hidden);
}

int ScenarioActions::row() const
{
    const int at = m_selection.currentIndex().row();
    return at < m_document.count() ? at : -1;
}

QString ScenarioActions::name(int at) const
{
    return fromUtf8(m_document.scenario(at).name);
}

void ScenarioActions::select(int at)
{
    m_selection.setCurrentIndex(m_selection.model()->index(at, 0),
                                QItemSelectionModel::ClearAndSelect);
}

void ScenarioActions::insert(Scenario scenario, const QString& text)
{
    const int at = m_document.count();
    m_document.insert(at, std::move(scenario), text);
    select(at);
}

void ScenarioActions::edit(int at, Scenario changed, const QString& path, const QString& text)
{
    m_document.edit(at, std::move(changed), path, m_document.newGesture(), text);
}

void ScenarioActions::addScenario()
{
    const QString name = tr("Scenario %1").arg(m_document.count() + 1);
    insert(usualRun(name), tr("Add “%1”").arg(name));
}

void ScenarioActions::duplicate()
{
    const int at = row();
    //: Name of a duplicated scenario; %1 is the name of the original
    const QString copy = tr("%1 (copy)").arg(name(at));
    m_document.duplicate(at, copy, tr("Duplicate “%1”").arg(name(at)));
    select(at + 1);
}

void ScenarioActions::rename()
{
    m_list.rename(m_selection.currentIndex());
}

void ScenarioActions::moveUp()
{
    move(row(), row() - 1);
}

void ScenarioActions::moveDown()
{
    move(row(), row() + 1);
}

void ScenarioActions::move(int from, int to)
{
    m_document.move(from, to, tr("Move “%1”").arg(name(from)));
    select(to);
}

void ScenarioActions::setBaseline()
{
    m_document.setBaseline(row(), tr("Set “%1” as baseline").arg(name(row())));
}

void ScenarioActions::toggleHidden()
{
    const int at = row();
    Scenario changed = m_document.scenario(at);
    changed.hidden = !changed.hidden;
    const QString text = changed.hidden ? tr("Hide “%1”") : tr("Show “%1”");
    edit(at, std::move(changed), u"/hidden"_s, text.arg(name(at)));
}

void ScenarioActions::remove()
{
    m_document.remove(row(), tr("Delete “%1”").arg(name(row())));
}

} // namespace vorlauf
