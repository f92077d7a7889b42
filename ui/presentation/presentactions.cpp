// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentactions.h"

#include "deck.h"
#include "presentation.h"
#include "screenplan.h"
#include "slidesdialog.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

int positionOf(const QList<QScreen*>& screens, const QString& name)
{
    for (int i = 0; i < screens.size(); ++i) {
        if (screens[i]->name() == name)
            return i;
    }
    return -1;
}

} // namespace

PresentActions::PresentActions(ScenarioDocument& document, std::function<ExportSettings()> shown,
                               QSettings& settings, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_shown(std::move(shown))
    , m_settings(settings)
    , m_window(window)
    , m_present(new QAction(this))
    , m_slides(new QAction(this))
{
    m_present->setObjectName(u"present"_s);
    m_present->setShortcut(QKeySequence(u"F5"_s));
    m_slides->setObjectName(u"slides"_s);
    m_slides->setShortcut(QKeySequence(u"Ctrl+F5"_s));
    connect(m_present, &QAction::triggered, this, &PresentActions::present);
    connect(m_slides, &QAction::triggered, this, &PresentActions::chooseSlides);
    retranslate();
}

PresentActions::~PresentActions()
{
    delete m_presentation.data(); // before the window that it came from
}

void PresentActions::fill(QMenu& menu)
{
    menu.addActions({m_present, m_slides});
}

void PresentActions::retranslate()
{
    m_present->setText(tr("&Present"));
    m_slides->setText(tr("Sl&ides…"));
}

Presentation* PresentActions::presentation() const
{
    return m_presentation;
}

int PresentActions::selectedRow() const
{
    const std::string id = m_shown().scenario;
    for (int row = 0; row < m_document.count(); ++row) {
        if (m_document.scenario(row).id == id)
            return row;
    }
    return m_document.baselineRow();
}

void PresentActions::present()
{
    if (m_presentation)
        return;
    m_focus = m_window.focusWidget();
    m_presentation
        = new Presentation(m_document, slidesOf(m_document, selectedRow()), m_shown(), this);
    connect(m_presentation, &Presentation::ended, this, &PresentActions::finish);
    const QList<QScreen*> screens = QGuiApplication::screens();
    const int chosen = positionOf(screens, m_settings.value(u"present/screen"_s).toString());
    const ScreenPlan plan
        = screenPlan(int(screens.size()), int(screens.indexOf(m_window.screen())), chosen);
    m_presentation->start(screens[plan.audience],
                          plan.presenter >= 0 ? screens[plan.presenter] : nullptr);
}

void PresentActions::stop()
{
    if (m_presentation)
        m_presentation->command(SlideCommand::End);
}

void PresentActions::finish()
{
    m_presentation->deleteLater(); // one of its windows is still handling a key
    m_presentation.clear();
    m_window.activateWindow();
    if (m_focus)
        m_focus->setFocus();
}

void PresentActions::chooseSlides()
{
    SlidesDialog dialog(m_document, selectedRow(), m_shown().overview, m_settings, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    //: Name of an undo step
    m_document.setSlides(dialog.slides(), tr("Slides"));
    if (dialog.presents())
        present();
}

} // namespace vorlauf
