// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewview.h"

#include "chartview.h"
#include "exportview.h"
#include "faultline.h"
#include "finding.h"
#include "findingline.h"
#include "scenariodocument.h"
#include "segmentedbuttons.h"
#include "style.h"
#include "texts.h"
#include "viewfindings.h"
#include "viewtexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
constexpr qreal staleOpacity = 0.35; // of the last good picture while the scenario has faults

QString currencyOf(const ScenarioDocument& document)
{
    return fromUtf8(document.plan().currency);
}
} // namespace

OverviewView::OverviewView(ScenarioDocument& document, const ScenarioTableModel& model,
                           const QItemSelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_sampled(document, sampledTotal({}))
    , m_chart(new OverviewChart(model, currentTheme(), QLocale(), currencyOf(document)))
    , m_picture(new ChartView(m_chart))
    , m_finding(new FindingLine(document))
    , m_subtitle(wrappedLabel("subtitle", "secondary", textFont(12)))
    , m_sources(wrappedLabel("sourceNote", "note", textFont(12)))
    , m_fault(new FaultLine(document, selection))
    , m_quantity(new SegmentedButtons(u"quantity"_s, 5))
    , m_method(new SegmentedButtons(u"method"_s, 2))
    , m_scale(new SegmentedButtons(u"scale"_s, 2))
    , m_uncertainty(new QToolButton)
    , m_corner(new QWidget)
{
    setObjectName(u"overview"_s);
    connect(m_picture, &ChartView::barChosen, this, &OverviewView::scenarioChosen);
    connect(m_fault, &FaultLine::fieldWanted, this, &OverviewView::fieldWanted);
    layOut(m_picture);
    layOutCorner();
    for (SegmentedButtons* buttons : {m_quantity, m_method, m_scale})
        connect(buttons, &SegmentedButtons::chosen, this, &OverviewView::setOptions);
    connect(m_uncertainty, &QToolButton::toggled, this, &OverviewView::setOptions);
    connect(&m_sampled, &SampledDocument::changed, this, &OverviewView::showRanges);
    connectDocument();
    retranslate();
    showSelected();
}

void OverviewView::connectDocument()
{
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this,
            &OverviewView::showSelected);
    const auto refresh = [this] {
        showTexts();
        showSelected();
    };
    connect(&m_document, &ScenarioDocument::rowChanged, this, refresh);
    connect(&m_document, &ScenarioDocument::rowsInserted, this, refresh);
    connect(&m_document, &ScenarioDocument::rowsRemoved, this, refresh);
    connect(&m_document, &ScenarioDocument::baselineChanged, this, refresh);
    const auto renew = [this] {
        m_chart->setTexts(QLocale(), currencyOf(m_document));
        showTexts();
        showSelected();
    };
    connect(&m_document, &ScenarioDocument::planChanged, this, renew);
    connect(&m_document, &ScenarioDocument::wasReset, this, renew);
}

void OverviewView::layOut(QWidget* picture)
{
    auto* card = new QFrame;
    setRole(*card, "card");
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_quantity);
    choices->addStretch();
    choices->addWidget(m_method);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 12);
    inside->setSpacing(8);
    inside->addWidget(m_finding);
    inside->addWidget(m_subtitle);
    inside->addLayout(choices);
    inside->addWidget(m_fault);
    inside->addWidget(picture, 1);
    inside->addWidget(m_sources);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void OverviewView::layOutCorner()
{
    m_uncertainty->setObjectName(u"uncertainty"_s);
    m_uncertainty->setCheckable(true);
    m_uncertainty->setFocusPolicy(Qt::StrongFocus);
    m_uncertainty->setFont(textFont(12, true));
    setRole(*m_uncertainty, "segment");
    auto* frame = new QFrame;
    setRole(*frame, "segments");
    auto* inside = new QHBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_uncertainty);
    auto* row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(frame);
    row->addWidget(m_scale);
}

void OverviewView::setUncertainty(bool shown)
{
    m_uncertainty->setChecked(shown);
}

void OverviewView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_chart->setTheme(currentTheme());
        showTexts();
    }
    QWidget::changeEvent(event);
}

void OverviewView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_sampled.setWanted(true); // the finding claims no order that the samples do not bear out
}

void OverviewView::hideEvent(QHideEvent* event)
{
    m_sampled.setWanted(false);
    QWidget::hideEvent(event);
}

void OverviewView::setOptions()
{
    m_chart->setOptions({OverviewQuantity(m_quantity->current()), m_method->current() == 1,
                         m_scale->current() == 1, m_uncertainty->isChecked()});
    m_sampled.setTotal(sampledTotal(options()));
    m_sampled.setWanted(isVisible());
    showRanges();
    // Only emissions depend on how the electricity is accounted for.
    m_method->setVisible(m_chart->options().quantity == OverviewQuantity::Emissions);
}

void OverviewView::retranslate()
{
    setWindowTitle(tr("Overview"));
    m_picture->setAccessibleName(tr("Comparison of the scenarios"));
    m_quantity->setTexts(tr("Quantity"),
                         {tr("Emissions"), tr("Energy"), tr("Water"), tr("Cost"), tr("Duration")});
    //: Two ways to account for the emissions of electricity (GHG Protocol, Scope 2)
    m_method->setTexts(
        tr("Method"),
        {tr("Location", "short for location-based"), tr("Market", "short for market-based")});
    m_scale->setTexts(tr("Scale"), {tr("Absolute"), tr("Relative")});
    //: a button that shows or hides the range of each total
    m_uncertainty->setText(tr("Uncertainty"));
    m_uncertainty->setToolTip(tr("Draw the range from 5 % to 95 % at each bar."));
    m_chart->setTexts(QLocale(), currencyOf(m_document));
    showTexts();
}

void OverviewView::showTexts()
{
    const QLocale locale;
    const SampledRows& sampled = m_sampled.rows();
    m_finding->setFinding(headlineFinding(
        m_document, options(), locale,
        sampled.size() == std::size_t(m_document.count()) ? sampled : SampledRows()));
    m_picture->setAccessibleDescription(m_finding->text());
    m_subtitle->setText(overviewSubtitle(m_document, options(), locale));
    m_sources->setText(withNotation(ExportView::Overview, sourceNote(m_document, locale)));
}

void OverviewView::showSelected()
{
    const int row = m_selection.currentIndex().row();
    const bool valid = row >= 0 && row < m_document.count();
    m_chart->setSelectedRow(valid ? row : -1);
    const bool faulty = valid && !m_document.result(row).current;
    m_chart->setOpacity(faulty ? staleOpacity : 1);
}

void OverviewView::showRanges()
{
    if (options().uncertainty)
        m_chart->setRanges(summaries(m_sampled.rows()));
    showTexts();
}

} // namespace vorlauf
