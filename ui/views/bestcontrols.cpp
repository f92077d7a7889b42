// SPDX-License-Identifier: GPL-3.0-or-later
#include "bestcontrols.h"

#include "choicemenu.h"
#include "numberedit.h"
#include "style.h"
#include "texts.h"
#include "where.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

QToolButton* menuButton(const QString& name, QMenu* menu)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

std::vector<std::string> idsOf(const QStringList& keys)
{
    std::vector<std::string> ids;
    for (const QString& key : keys)
        ids.push_back(key.toStdString());
    return ids;
}

/// "accelerator, place"; an action's text without its mnemonic.
QString tickedTexts(const ChoiceMenu& menu)
{
    QStringList texts;
    for (const QString& key : menu.ticked())
        texts.append(menu.choice(key)->text().remove(u'&'));
    return texts.join(u", "_s);
}

} // namespace

BestControls::BestControls(QWidget* parent)
    : QWidget(parent)
    , m_vary(new ChoiceMenu(u"varyMenu"_s, this))
    , m_minimise(new ChoiceMenu(u"minimiseMenu"_s, this))
    , m_allowed(new ChoiceMenu(u"allowedMenu"_s, this))
    , m_vendors(new ChoiceMenu(u"vendorsMenu"_s, m_allowed))
    , m_places(new ChoiceMenu(u"placesMenu"_s, m_allowed))
    , m_providers(new ChoiceMenu(u"providersMenu"_s, m_allowed))
    , m_limits(new ChoiceMenu(u"limitsMenu"_s, this))
    , m_varyButton(menuButton(u"vary"_s, m_vary))
    , m_minimiseButton(menuButton(u"minimise"_s, m_minimise))
    , m_allowedButton(menuButton(u"allowed"_s, m_allowed))
    , m_limitsButton(menuButton(u"limits"_s, m_limits))
    , m_emissions(new NumberEdit(u"mostEmissions"_s, Unit::TonCo2e))
    , m_cost(new NumberEdit(u"mostCost"_s, Unit::Money))
    , m_hours(new NumberEdit(u"mostHours"_s, Unit::Hours))
    , m_form(new QFormLayout)
{
    for (const char* key : {"accelerators", "counts", "zones", "regions", "starts"})
        m_vary->addChoice(QLatin1StringView(key), {});
    for (const char* key : {"accelerators", "zones", "starts"})
        m_vary->choice(QLatin1StringView(key))->setChecked(true);
    for (const char* key : {"emissions", "cost", "duration"})
        m_minimise->addChoice(QLatin1StringView(key), {})->setChecked(true);
    for (ChoiceMenu* menu : {m_vendors, m_places, m_providers})
        m_allowed->addMenu(menu);
    m_allowed->addSeparator();
    m_allowed->addChoice(u"memory"_s, {});
    makeLimits();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QToolButton* button : {m_varyButton, m_minimiseButton, m_allowedButton, m_limitsButton})
        row->addWidget(button);
    row->addStretch();

    connect(m_vary, &ChoiceMenu::changed, this, &BestControls::keepOneKindOfPlace);
    connect(m_minimise, &ChoiceMenu::changed, this, &BestControls::keepOneObjective);
    for (ChoiceMenu* menu : {m_vary, m_minimise, m_allowed, m_vendors, m_places, m_providers}) {
        connect(menu, &ChoiceMenu::changed, this, &BestControls::showChoices);
        connect(menu, &ChoiceMenu::changed, this, &BestControls::changed);
    }
    for (NumberEdit* edit : {m_emissions, m_cost, m_hours}) {
        connect(edit, &NumberEdit::changed, this, &BestControls::showChoices);
        connect(edit, &NumberEdit::changed, this, &BestControls::changed);
    }
    retranslate();
}

void BestControls::makeLimits()
{
    auto* panel = new QWidget;
    panel->setLayout(m_form);
    m_form->setContentsMargins(12, 8, 12, 8);
    m_form->setSpacing(8);
    for (NumberEdit* edit : {m_emissions, m_cost, m_hours})
        m_form->addRow(new QLabel, edit);
    auto* action = new QWidgetAction(m_limits);
    action->setDefaultWidget(panel);
    m_limits->addAction(action);
}

void BestControls::setCatalog(const Catalog& catalog)
{
    std::set<QString> vendors, providers;
    for (const Accelerator& row : catalog.accelerators)
        vendors.insert(fromUtf8(row.vendor));
    for (const CloudRegion& row : catalog.cloudRegions)
        providers.insert(fromUtf8(row.provider));
    const auto fill = [](ChoiceMenu& menu, const std::set<QString>& names) {
        QList<std::pair<QString, QString>> choices;
        for (const QString& name : names)
            choices.append({name, name});
        menu.setChoices(choices);
    };
    fill(*m_vendors, vendors);
    fill(*m_providers, providers);
    std::set<std::string> countries;
    for (const HourlyProfile& row : catalog.hourlyProfiles) {
        const Zone* zone = catalog.zone(row.zoneId);
        if (zone)
            countries.insert(zone->kind == "subnational" ? zone->parentId : zone->zoneId);
    }
    m_continents.clear();
    for (const Continent& row : catalog.continents)
        m_continents[row.continent].push_back(row.zoneId);
    m_countries.clear();
    for (const std::string& id : countries)
        m_countries.append({fromUtf8(id),
                            zoneName(catalog, id, QLocale(QLocale::English)) + u'|'
                                + zoneName(catalog, id, QLocale(QLocale::German))});
    retranslate();
}

void BestControls::setCurrency(const QString& currency)
{
    m_emissions->setUnit(Unit::TonCo2e, currency);
    m_cost->setUnit(Unit::Money, currency);
    m_hours->setUnit(Unit::Hours, currency);
}

PlanSpace BestControls::space() const
{
    const QStringList vary = m_vary->ticked();
    const QStringList minimise = m_minimise->ticked();
    PlanSpace space;
    space.accelerators = vary.contains(u"accelerators"_s);
    space.counts = vary.contains(u"counts"_s);
    space.places = vary.contains(u"zones"_s) || vary.contains(u"regions"_s);
    space.placeKind = vary.contains(u"regions"_s) ? PlanPlaces::CloudRegions : PlanPlaces::Zones;
    space.starts = vary.contains(u"starts"_s);
    space.emissions = minimise.contains(u"emissions"_s);
    space.cost = minimise.contains(u"cost"_s);
    space.duration = minimise.contains(u"duration"_s);
    space.vendors = idsOf(m_vendors->ticked());
    for (const std::string& id : idsOf(m_places->ticked())) {
        const auto continent = m_continents.find(id);
        if (continent == m_continents.end())
            space.zones.push_back(id);
        else
            space.zones.insert(space.zones.end(), continent->second.begin(),
                               continent->second.end());
    }
    space.providers = idsOf(m_providers->ticked());
    space.mustFit = !m_allowed->ticked().isEmpty();
    space.mostEmissionsT = m_emissions->value();
    space.mostCost = m_cost->value();
    space.mostHours = m_hours->value();
    return space;
}

/// The last objective cannot be taken away.
void BestControls::keepOneObjective()
{
    if (m_minimise->ticked().isEmpty())
        m_minimise->choice(u"emissions"_s)->setChecked(true);
}

/// A place is a zone by itself or a cloud region.
void BestControls::keepOneKindOfPlace()
{
    QAction* zones = m_vary->choice(u"zones"_s);
    QAction* regions = m_vary->choice(u"regions"_s);
    if (zones->isChecked() && regions->isChecked())
        (m_vary->activeAction() == zones ? regions : zones)->setChecked(false);
}

void BestControls::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BestControls::retranslate()
{
    const auto name = [](ChoiceMenu& menu, const char* key, const QString& text) {
        menu.choice(QLatin1StringView(key))->setText(text);
    };
    name(*m_vary, "accelerators", tr("accelerator", "varies"));
    name(*m_vary, "counts", tr("number", "varies: number of accelerators"));
    name(*m_vary, "zones", tr("place", "varies: country or zone"));
    name(*m_vary, "regions", tr("cloud region", "varies"));
    name(*m_vary, "starts", tr("start", "varies: hour of the start"));
    name(*m_minimise, "emissions", tr("emissions", "minimised"));
    name(*m_minimise, "cost", tr("cost", "minimised"));
    name(*m_minimise, "duration", tr("duration", "minimised"));
    name(*m_allowed, "memory", tr("Only where the model fits the memory"));
    m_vendors->setTitle(tr("Vendors"));
    m_places->setTitle(tr("Places"));
    m_providers->setTitle(tr("Cloud providers"));
    const int language = QLocale().language() == QLocale::German ? 1 : 0;
    QList<std::pair<QString, QString>> countries;
    for (const auto& [id, names] : m_countries)
        countries.append({id, names.split(u'|').value(language)});
    const auto byName = [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.second, b.second) < 0;
    };
    std::ranges::sort(countries, byName);
    QList<std::pair<QString, QString>> places;
    for (const auto& [continent, zones] : m_continents)
        places.append({fromUtf8(continent), continentName(continent)});
    std::ranges::sort(places, byName);
    m_places->setChoices(places + countries); // whole continents first
    const auto label = [this](NumberEdit& edit, const QString& text) {
        qobject_cast<QLabel*>(m_form->labelForField(&edit))->setText(text);
        edit.setAccessibleName(text);
    };
    label(*m_emissions, tr("Emissions at most"));
    label(*m_cost, tr("Cost at most"));
    label(*m_hours, tr("Duration at most"));
    showChoices();
}

void BestControls::showChoices()
{
    const QString varying = tickedTexts(*m_vary);
    m_varyButton->setText(varying.isEmpty() ? tr("Nothing varies ▾")
                                            //: %1 list: "accelerator, place, start"
                                            : tr("Varies: %1 ▾").arg(varying));
    m_minimiseButton->setText(m_minimise->ticked().size() == 3
                                  //: All three are minimised: emissions, cost and duration
                                  ? tr("Lowest: all three ▾")
                                  //: %1 list: "emissions, duration"
                                  : tr("Lowest: %1 ▾").arg(tickedTexts(*m_minimise)));
    const PlanSpace s = space();
    const bool narrowed
        = s.mustFit || !s.vendors.empty() || !s.zones.empty() || !s.providers.empty();
    const bool limited = s.mostEmissionsT || s.mostCost || s.mostHours;
    m_allowedButton->setText(narrowed ? tr("Allowed: some ▾") : tr("Allowed ▾"));
    m_limitsButton->setText(limited ? tr("Limits: set ▾") : tr("Limits ▾"));
}

} // namespace vorlauf
