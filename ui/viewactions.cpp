// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewactions.h"

#include "appearance.h"
#include "viewpanel.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace vorlauf {

ViewActions::ViewActions(ViewPanel& views, Columns columns, Appearance& appearance,
                         QSettings& settings, QWidget& window)
    : QObject(&window)
    , m_panel(views)
    , m_columns(columns)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_window(window)
    , m_views(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
    , m_notations(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
    , m_themeMenu(new QMenu(&window))
    , m_notationMenu(new QMenu(&window))
    , m_languageMenu(new QMenu(&window))
    , m_scenarios(make("showScenarios", u"F9"_s))
    , m_editor(make("showEditor", u"Shift+F9"_s))
    , m_fullScreen(make("fullScreen", u"F11"_s))
{
    makeViews();
    makeThemes();
    makeNotations();
    makeLanguages();
    bindColumn(m_scenarios, m_columns.scenarios, u"window/showScenarios"_s);
    bindColumn(m_editor, m_columns.editor, u"window/showEditor"_s);
    connect(m_fullScreen, &QAction::triggered, &window,
            [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
    retranslate();
}

QAction* ViewActions::make(const char* name, const QString& shortcut)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(QKeySequence(shortcut));
    return action;
}

void ViewActions::makeViews()
{
    for (int i = 0; i < m_panel.count(); ++i) {
        QAction* action = make("showView", u"Ctrl+%1"_s.arg(i + 1));
        action->setCheckable(true);
        action->setChecked(i == m_panel.current());
        m_views->addAction(action);
        connect(action, &QAction::triggered, &m_panel, [this, i] { m_panel.setCurrent(i); });
    }
    connect(&m_panel, &ViewPanel::titleChanged, this, &ViewActions::retranslate);
    connect(&m_panel, &ViewPanel::currentChanged, this, [this](int position) {
        m_views->actions().at(position)->setChecked(true);
        m_settings.setValue(u"window/view"_s, position);
    });
}

void ViewActions::makeThemes()
{
    for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark}) {
        QAction* action = make("theme", {});
        action->setCheckable(true);
        action->setData(int(scheme));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] {
            m_appearance.setScheme(scheme);
            m_settings.setValue(u"window/theme"_s, int(scheme));
        });
    }
    m_themeMenu->addActions(m_themes->actions());
}

void ViewActions::makeNotations()
{
    for (const Notation notation : {Notation::Screen, Notation::Management}) {
        QAction* action = make("notation", {});
        action->setCheckable(true);
        action->setData(int(notation));
        m_notations->addAction(action);
        connect(action, &QAction::triggered, this, [this, notation] {
            m_appearance.setNotation(notation);
            m_settings.setValue(u"window/notation"_s, int(notation));
        });
    }
    m_notationMenu->addActions(m_notations->actions());
}

void ViewActions::makeLanguages()
{
    // Languages are called what their readers call them.
    for (const auto& [code, name] :
         {std::pair{u"en"_s, u"&English"_s}, std::pair{u"de"_s, u"&Deutsch"_s}}) {
        QAction* action = make("language", {});
        action->setText(name);
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] {
            m_settings.setValue(u"window/language"_s, code);
            Q_EMIT languageChosen(code);
        });
    }
    m_languageMenu->addActions(m_languages->actions());
}

void ViewActions::bindColumn(QAction* action, QWidget& column, const QString& key)
{
    action->setCheckable(true);
    action->setChecked(true);
    connect(action, &QAction::toggled, &column, &QWidget::setVisible);
    connect(action, &QAction::toggled, this,
            [this, key](bool shown) { m_settings.setValue(key, shown); });
}

void ViewActions::fill(QMenu& menu)
{
    menu.addActions(m_views->actions());
    menu.addSeparator();
    menu.addActions({m_scenarios, m_editor, m_fullScreen});
    menu.addSeparator();
    menu.addMenu(m_themeMenu);
    menu.addMenu(m_notationMenu);
    menu.addMenu(m_languageMenu);
}

void ViewActions::retranslate()
{
    for (int i = 0; i < m_panel.count(); ++i)
        m_views->actions().at(i)->setText(u"&%1  %2"_s.arg(i + 1).arg(m_panel.title(i)));
    m_scenarios->setText(tr("&Scenario List"));
    m_editor->setText(tr("Scenario &Editor"));
    m_fullScreen->setText(tr("&Full Screen"));
    m_themeMenu->setTitle(tr("&Theme"));
    const QStringList themes{tr("&As the System"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < themes.size(); ++i) {
        m_themes->actions().at(i)->setText(themes[i]);
        m_themes->actions().at(i)->setChecked(i == int(m_appearance.scheme()));
    }
    //: menu of the ways in which charts mark what their bars stand for
    m_notationMenu->setTitle(tr("&Chart Notation"));
    //: notation of charts: the colours of the screen
    const QStringList notations{tr("&Screen"), tr("&Management (ISO 24896)")};
    for (int i = 0; i < notations.size(); ++i) {
        m_notations->actions().at(i)->setText(notations[i]);
        m_notations->actions().at(i)->setChecked(i == int(m_appearance.notation()));
    }
    m_languageMenu->setTitle(tr("&Language"));
    const QString code = QLocale::languageToCode(QLocale().language());
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

void ViewActions::restore()
{
    m_scenarios->setChecked(m_settings.value(u"window/showScenarios"_s, true).toBool());
    m_editor->setChecked(m_settings.value(u"window/showEditor"_s, true).toBool());
    m_panel.setCurrent(m_settings.value(u"window/view"_s, 0).toInt());
}

} // namespace vorlauf
