// SPDX-License-Identifier: GPL-3.0-or-later
#include "paletteentries.h"

#include "catalogchoice.h"
#include "scenariodocument.h"
#include "texts.h"
#include "workloadkind.h"

#include <QAction>
#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
struct Palette {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

/// The text without the marks of its key: "&&" is a real "&".
QString plain(QString text)
{
    text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
    return text.simplified();
}

void collect(const QWidget& menu, const QString& path, QList<PaletteEntry>& entries)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled())
            continue;
        const QString name = path + plain(action->text());
        if (const QMenu* inner = action->menu()) {
            // A menu of the bar is only a drawer, a menu inside says what its entries are about.
            collect(*inner, qobject_cast<const QMenuBar*>(&menu) ? QString() : name + u": "_s,
                    entries);
            continue;
        }
        if (action->objectName() == u"commandPalette")
            continue;
        const bool isView = action->objectName() == u"showView";
        //: What an entry of the command palette is
        const QString kind = isView ? Palette::tr("View") : Palette::tr("Action");
        entries.append({isView ? name.section(u' ', 1) : name, kind,
                        action->shortcut().toString(QKeySequence::NativeText),
                        [action] { action->trigger(); }});
    }
}

using Choose = std::function<void(Scenario&, const std::string& id)>;

/// What taking a row does to the selected scenario.
std::function<void()> taking(ScenarioDocument& document, int row, const QString& kind,
                             const QString& name, const char* path, const std::string& id,
                             const Choose& choose)
{
    //: Name of an undo step: %1 is "Zone", "Accelerator" or "Model", %2 what was chosen
    const QString step = Palette::tr("%1 → %2").arg(kind, name);
    return [=, &document] {
        Scenario changed = document.scenario(row);
        choose(changed, id);
        document.edit(row, std::move(changed), QLatin1StringView(path), document.newGesture(),
                      step);
    };
}
} // namespace

QList<PaletteEntry> actionEntries(const QMenuBar& menus)
{
    QList<PaletteEntry> entries;
    collect(menus, {}, entries);
    return entries;
}

QList<PaletteEntry> scenarioEntries(const ScenarioDocument& document,
                                    QItemSelectionModel& selection)
{
    QList<PaletteEntry> entries;
    for (int row = 0; row < document.count(); ++row) {
        entries.append(
            {fromUtf8(document.scenario(row).name), Palette::tr("Scenario"), {}, [&selection, row] {
                 selection.setCurrentIndex(selection.model()->index(row, 0),
                                           QItemSelectionModel::ClearAndSelect);
             }});
    }
    return entries;
}

QList<PaletteEntry> catalogEntries(ScenarioDocument& document, const QItemSelectionModel& selection)
{
    const int row = selection.currentIndex().row();
    if (row < 0 || row >= document.count())
        return {};
    const Catalog& catalog = document.catalog();
    QList<PaletteEntry> entries;
    const auto add = [&](const QString& kind, const QString& name, const char* path,
                         const std::string& id, const Choose& choose) {
        entries.append({name, kind, {}, taking(document, row, kind, name, path, id, choose)});
    };
    for (const auto& zone : catalog.zones)
        add(Palette::tr("Zone"), zoneName(catalog, zone.zoneId, QLocale()), "/site/zone",
            zone.zoneId, [](Scenario& scenario, const std::string& id) {
                scenario.site.cloudRegion = {}; // its grid would stay in force
                chooseZone(scenario, id);
            });
    for (const auto& accelerator : catalog.accelerators)
        add(Palette::tr("Accelerator"), acceleratorName(catalog, accelerator.acceleratorId),
            "/hardware/accelerator", accelerator.acceleratorId,
            [&document](Scenario& scenario, const std::string& id) {
                chooseAccelerator(scenario, document.catalog(), id);
            });
    for (const auto& preset : catalog.modelPresets)
        add(Palette::tr("Model"), presetName(catalog, preset.modelId), "/workload/preset",
            preset.modelId, [&document, row](Scenario& scenario, const std::string& id) {
                if (kindOf(scenario.workload) != WorkloadKind::Preset)
                    scenario.workload = inKind(scenario.workload, WorkloadKind::Preset,
                                               document.result(row).shown(), document.catalog());
                choosePreset(scenario, id);
            });
    return entries;
}

} // namespace vorlauf
