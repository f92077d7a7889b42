// SPDX-License-Identifier: GPL-3.0-or-later
#include "bestview.h"

#include "best.h"
#include "bestcontrols.h"
#include "chartview.h"
#include "finding.h"
#include "findingline.h"
#include "leverlist.h"
#include "priceline.h"
#include "scenariodocument.h"
#include "segmentedbuttons.h"
#include "style.h"
#include "texts.h"
#include "viewfindings.h"
#include "viewtexts.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QThread>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr int patienceMs = 250; // a shorter search needs no progress bar
constexpr double staleOpacity = 0.4;

} // namespace

BestView::BestView(ScenarioDocument& document, const QItemSelectionModel& selection,
                   QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_chart(new FrontChart(currentTheme()))
    , m_picture(new ChartView(m_chart))
    , m_controls(new BestControls)
    , m_prices(new PriceLine)
    , m_levers(new LeverList)
    , m_pages(new SegmentedButtons(u"bestPage"_s, 2))
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_takeOver(new QPushButton)
    , m_showsLeftOut(new QPushButton)
    , m_finding(new FindingLine(document))
    , m_subtitle(wrappedLabel("subtitle", "secondary", textFont(12)))
    , m_leftOut(wrappedLabel("leftOut", "note", textFont(12)))
    , m_sources(wrappedLabel("sourceNote", "note", textFont(12)))
{
    setObjectName(u"best"_s);
    layOut();
    connectAll();
    m_controls->setCatalog(document.catalog());
    retranslate();
}

QWidget* BestView::corner() const
{
    return m_pages;
}

int BestView::row() const
{
    const int row = m_selection.currentIndex().row();
    return row >= 0 && row < m_document.count() ? row : -1;
}

PlanSpace BestView::space() const
{
    PlanSpace space = m_controls->space();
    space.prices = m_prices->prices();
    space.threads = QThread::idealThreadCount();
    return space;
}

void BestView::connectAll()
{
    const auto renew = [this] {
        m_controls->setCatalog(m_document.catalog());
        m_found.reset(); // of another file
        outdate();
    };
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, &BestView::outdate);
    connect(&m_document, &ScenarioDocument::rowChanged, this, [this](int changed) {
        if (changed == row())
            outdate();
    });
    connect(&m_document, &ScenarioDocument::rowsRemoved, this, &BestView::outdate);
    connect(&m_document, &ScenarioDocument::planChanged, this, &BestView::outdate);
    connect(&m_document, &ScenarioDocument::wasReset, this, renew);
    connect(m_controls, &BestControls::changed, this, &BestView::outdate);
    connect(m_prices, &PriceLine::changed, this, &BestView::outdate);
    connect(m_pages, &SegmentedButtons::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &SegmentedButtons::chosen, this, &BestView::refresh);
    connect(m_picture, &ChartView::barChosen, this, &BestView::choose);
    connect(m_takeOver, &QPushButton::clicked, this, &BestView::takeOver);
    connect(m_showsLeftOut, &QPushButton::toggled, m_leftOut, &QLabel::setVisible);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    choose(current.row());
            });
    connect(&m_search, &BackgroundWork::progressed, this,
            [this](double share) { m_progress->setValue(int(100 * share)); });
    connect(&m_search, &BackgroundWork::finished, this, &BestView::take);
    connect(&m_search, &BackgroundWork::stopped, this, &BestView::giveUp);
    connect(m_cancel, &QPushButton::clicked, &m_search, &BackgroundWork::cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { showBusy(true); });
}

void BestView::outdate()
{
    m_outdated = true;
    m_chart->setOpacity(staleOpacity);
    m_takeOver->setEnabled(false);
    if (m_pages->current() == 1) // caps need no search
        refresh();
    if (isVisible())
        search();
}

void BestView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        search();
}

/// Copies what the search needs; a result of another state never arrives.
void BestView::search()
{
    m_outdated = false;
    const int at = row();
    if (at < 0 || !m_document.result(at).current) {
        m_search.cancel();
        m_found.reset();
        refresh();
        return;
    }
    m_wanted = {m_document.scenario(at), m_document.result(at).current.value(), space(),
                fromUtf8(m_document.plan().currency)};
    m_patience.start();
    if (!m_found && m_pages->current() == 0)
        showNothing(
            tr("All plans around “%1” are being searched.").arg(fromUtf8(m_wanted.scenario.name)));
    m_search.run([scenario = m_wanted.scenario, catalog = m_document.sharedCatalog(),
                  currency = m_document.plan().currency,
                  space = m_wanted.space](const Progress& progress) {
        return explore(scenario, *catalog, currency, space, progress);
    });
}

void BestView::take()
{
    showBusy(false);
    const auto& result = m_search.result();
    m_found.reset();
    if (result && *result)
        m_found = result->value();
    m_searched = m_wanted;
    m_chart->setOpacity(1);
    refresh();
    Q_EMIT searched();
}

void BestView::giveUp()
{
    showBusy(false);
    m_outdated = true;
    m_found.reset();
    refresh();
}

bool BestView::isCurrent() const
{
    return !m_outdated && !m_search.isRunning();
}

void BestView::showBusy(bool busy)
{
    m_patience.stop();
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
}

std::optional<BestPlans> BestView::plans() const
{
    const int at = row();
    if (!m_found || at < 0 || !m_document.result(at).current)
        return {};
    return BestPlans{
        m_document.catalog(), m_searched.scenario, m_searched.present, m_searched.space, *m_found,
        m_searched.currency};
}

const PlanPoint* BestView::chosenPlan() const
{
    const int mark = m_chart->chosen();
    if (!m_found || mark < 0)
        return nullptr;
    const auto at = std::size_t(mark);
    if (at < m_shown.size())
        return &m_found->front[m_shown[at]];
    const std::size_t beaten = at - m_shown.size();
    return beaten < m_found->beaten.size() ? &m_found->beaten[beaten] : nullptr;
}

void BestView::choose(int mark)
{
    if (mark == m_chart->chosen())
        return;
    m_chart->setChosen(mark);
    const auto best = plans();
    const PlanPoint* plan = chosenPlan();
    m_takeOver->setEnabled(plan && isCurrent());
    if (best)
        showFinding(*best, plan);
    m_picture->setAccessibleDescription(m_finding->text());
    const bool inTable = mark >= 0 && mark < m_rows.rowCount();
    if (inTable)
        m_table->selectRow(mark);
    else
        m_table->selectionModel()->clear();
}

/// Of the suggested plan the finding, of another one a sentence; own words belong to what is
/// selected now.
void BestView::showFinding(const BestPlans& best, const PlanPoint* plan)
{
    const int suggested = suggestedPlan(best);
    if (!plan || (suggested >= 0 && plan == &best.found.front[std::size_t(suggested)]))
        isCurrent() ? m_finding->setFinding(planFinding(m_document, row(), best, QLocale()))
                    : m_finding->showMessage(bestFinding(best, QLocale()));
    else
        m_finding->showMessage(planSentence(best, *plan, QLocale()));
}

void BestView::takeOver()
{
    const auto best = plans();
    const PlanPoint* plan = chosenPlan();
    if (!best || !plan || !isCurrent())
        return;
    const QString name = planName(*best, *plan, QLocale());
    Scenario scenario = scenarioOf(best->scenario, best->catalog, best->space, *plan);
    scenario.id.clear();
    scenario.colour.clear();
    scenario.hidden = false;
    scenario.name = name.toStdString();
    //: Name of an undo step
    m_document.insert(row() + 1, std::move(scenario), tr("Take over “%1”").arg(name));
}

} // namespace vorlauf
