// SPDX-License-Identifier: GPL-3.0-or-later
#include "supplypage.h"

#include "chartview.h"
#include "faultline.h"
#include "finding.h"
#include "findingline.h"
#include "profilezone.h"
#include "scenariodocument.h"
#include "style.h"
#include "supplychart.h"
#include "supplywords.h"
#include "texts.h"
#include "viewfindings.h"
#include "viewtexts.h"

#include <QEvent>
#include <QFrame>
#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr qreal staleOpacity = 0.35; // of the last good picture while the scenario has faults
constexpr std::string_view supplyPath = "/electricity/cfeHourly/annualMwh";

} // namespace

SupplyPage::SupplyPage(ScenarioDocument& document, const QItemSelectionModel& selection,
                       QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_chart(new SupplyChart(currentTheme(), QLocale()))
    , m_picture(new ChartView(m_chart))
    , m_fault(new FaultLine(document, selection))
    , m_finding(new FindingLine(document))
    , m_subtitle(wrappedLabel("supplySubtitle", "secondary", textFont(12)))
    , m_howTo(wrappedLabel("supplyHowTo", "secondary", textFont(13)))
    , m_sources(wrappedLabel("supplySources", "note", textFont(12)))
{
    setObjectName(u"supplyPage"_s);
    m_howTo->setTextFormat(Qt::RichText);
    m_howTo->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_howTo, &QLabel::linkActivated, this, &SupplyPage::fieldWanted);
    connect(m_fault, &FaultLine::fieldWanted, this, &SupplyPage::fieldWanted);
    layOut();
    connectDocument();
    retranslate();
}

void SupplyPage::layOut()
{
    auto* card = new QFrame;
    setRole(*card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 12);
    inside->setSpacing(8);
    m_finding->setObjectName(u"supplyFinding"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{m_finding, m_subtitle, m_howTo, m_fault})
        inside->addWidget(part);
    inside->addWidget(m_picture, 1);
    inside->addWidget(m_sources);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void SupplyPage::connectDocument()
{
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, &SupplyPage::refresh);
    connect(&m_document, &ScenarioDocument::rowChanged, this, [this](int changed) {
        if (changed == row())
            refresh();
    });
    connect(&m_document, &ScenarioDocument::rowsInserted, this, &SupplyPage::refresh);
    connect(&m_document, &ScenarioDocument::rowsRemoved, this, &SupplyPage::refresh);
    connect(&m_document, &ScenarioDocument::baselineChanged, this, &SupplyPage::refresh);
    connect(&m_document, &ScenarioDocument::wasReset, this, &SupplyPage::refresh);
}

void SupplyPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_chart->setTheme(currentTheme());
    QWidget::changeEvent(event);
}

void SupplyPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SupplyPage::retranslate()
{
    m_picture->setAccessibleName(tr("Contracted supply and load by the hour"));
    m_chart->setTexts(QLocale());
    refresh();
}

/// The selected scenario, else the baseline.
int SupplyPage::row() const
{
    const int selected = m_selection.currentIndex().row();
    return selected >= 0 && selected < m_document.count() ? selected : m_document.baselineRow();
}

void SupplyPage::refresh()
{
    if (!isVisible())
        return;
    const int shownRow = row();
    if (shownRow < 0 || shownRow >= m_document.count())
        return showNothing(tr("Without a scenario there is nothing to supply."), false);
    const bool faulty = !m_document.result(shownRow).current;
    m_chart->setOpacity(faulty ? staleOpacity : 1);
    if (faulty) {
        if (m_chart->data().empty() || m_shown != m_document.scenario(shownRow).id)
            showNothing(tr("The scenario has no result."), false);
        return;
    }
    const Catalog& catalog = m_document.catalog();
    const Scenario& scenario = m_document.scenario(shownRow);
    const auto supply
        = runSupply(scenario, catalog, m_document.plan().currency, m_document.evaluationDay());
    if (!supply || !*supply)
        return showNothing(tr("No supply is contracted hour by hour."), true);
    m_shown = scenario.id;
    const QLocale locale;
    const Instant now = windowStart(scenario.schedule, m_document.evaluationDay());
    const SupplyWords words(**supply, now, catalog, zoneOf(scenario, catalog), locale);
    m_finding->setFinding(supplyFinding(m_document, shownRow, words.finding(), locale));
    m_subtitle->setText(words.subtitle());
    m_howTo->hide();
    m_sources->setText(words.note() + u' ' + sourceNote(m_document, locale, 1));
    m_chart->setData(words.data());
    m_picture->setAccessibleDescription(m_finding->text());
    for (QLabel* text : {m_subtitle, m_sources})
        text->show();
}

void SupplyPage::showNothing(const QString& finding, bool offersField)
{
    m_finding->showMessage(finding);
    m_howTo->setText(u"%1 <a href=\"%2\">%3</a>"_s.arg(
        tr("Give the volume of a year and its shape (flat, solar or your own hours): then each "
           "hour of the run is set against the supply of that hour.")
            .toHtmlEscaped(),
        fromUtf8(supplyPath), tr("Show the field").toHtmlEscaped()));
    m_howTo->setVisible(offersField);
    for (QLabel* text : {m_subtitle, m_sources})
        text->hide();
    m_chart->setData({});
}

} // namespace vorlauf
