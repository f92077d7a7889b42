// SPDX-License-Identifier: GPL-3.0-or-later
#include "sureview.h"

#include "busyline.h"
#include "chartview.h"
#include "faultline.h"
#include "findingline.h"
#include "segmentedbuttons.h"
#include "style.h"
#include "sure.h"
#include "texts.h"
#include "viewfindings.h"
#include "viewtexts.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

SureView::SureView(ScenarioDocument& document, const QItemSelectionModel& selection,
                   QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_sampled(document, sampledTotal({}))
    , m_ranges(new RangeChart(currentTheme()))
    , m_drivers(new TornadoChart(currentTheme()))
    , m_rangePicture(new ChartView(m_ranges))
    , m_driverPicture(new ChartView(m_drivers))
    , m_pictures(new QStackedWidget)
    , m_finding(new FindingLine(document))
    , m_subtitle(wrappedLabel("subtitle", "secondary", textFont(12)))
    , m_note(wrappedLabel("sourceNote", "note", textFont(12)))
    , m_fault(new FaultLine(document, selection))
    , m_sampling(new BusyLine(m_sampled.work()))
    , m_sharing(new BusyLine(m_shares))
    , m_quantity(new SegmentedButtons(u"sureQuantity"_s, 5))
    , m_method(new SegmentedButtons(u"sureMethod"_s, 2))
    , m_picture(new SegmentedButtons(u"surePicture"_s, 2))
{
    setObjectName(u"sure"_s);
    m_rangePicture->setObjectName(u"ranges"_s);
    m_driverPicture->setObjectName(u"drivers"_s);
    layOut();
    connectAll();
    retranslate();
}

OverviewOptions SureView::options() const
{
    return {OverviewQuantity(m_quantity->current()), m_method->current() == 1, false};
}

bool SureView::showsDrivers() const
{
    return m_picture->current() == 1;
}

QWidget* SureView::corner() const
{
    return m_picture;
}

void SureView::layOut()
{
    auto* card = new QFrame;
    setRole(*card, "card");
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_quantity);
    choices->addStretch();
    choices->addWidget(m_method);
    m_pictures->addWidget(m_rangePicture);
    m_pictures->addWidget(m_driverPicture);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 12);
    inside->setSpacing(8);
    inside->addWidget(m_finding);
    inside->addWidget(m_subtitle);
    inside->addLayout(choices);
    inside->addWidget(m_fault);
    inside->addWidget(m_sampling);
    inside->addWidget(m_sharing);
    inside->addWidget(m_pictures, 1);
    inside->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void SureView::connectAll()
{
    for (SegmentedButtons* buttons : {m_quantity, m_method, m_picture})
        connect(buttons, &SegmentedButtons::chosen, this, &SureView::setOptions);
    connect(m_rangePicture, &ChartView::barChosen, this, &SureView::scenarioChosen);
    connect(m_driverPicture, &ChartView::barChosen, this, [this](int bar) {
        Q_EMIT fieldWanted(fromUtf8(editedPath(m_paths[std::size_t(bar)])));
    });
    connect(m_fault, &FaultLine::fieldWanted, this, &SureView::fieldWanted);
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, &SureView::refresh);
    connect(&m_document, &ScenarioDocument::baselineChanged, this, &SureView::refresh);
    connect(&m_sampled, &SampledDocument::changed, this, &SureView::refresh);
    connect(m_sampling, &BusyLine::cancelled, this, [this] {
        m_finding->showMessage(tr("The sampling was stopped: the ranges are not known."));
    });
    const auto followDrivers = [this] {
        if (showsDrivers())
            refresh();
    };
    connect(&m_document, &ScenarioDocument::rowChanged, this, followDrivers);
    connect(&m_document, &ScenarioDocument::rowsRemoved, this, followDrivers);
    connect(&m_document, &ScenarioDocument::planChanged, this, followDrivers);
    connect(&m_document, &ScenarioDocument::wasReset, this, followDrivers);
    connect(&m_shares, &BackgroundWork::finished, this, [this] {
        drawDrivers();
        Q_EMIT sharesChanged();
    });
}

void SureView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_ranges->setTheme(currentTheme());
        m_drivers->setTheme(currentTheme());
    }
    QWidget::changeEvent(event);
}

void SureView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setOptions();
}

void SureView::hideEvent(QHideEvent* event)
{
    m_sampled.setWanted(false);
    m_shares.cancel();
    QWidget::hideEvent(event);
}

void SureView::retranslate()
{
    setWindowTitle(tr("How sure"));
    m_rangePicture->setAccessibleName(tr("Ranges of the scenarios’ results"));
    m_driverPicture->setAccessibleName(tr("Inputs that drive the result"));
    m_quantity->setTexts(tr("Quantity"),
                         {tr("Emissions"), tr("Energy"), tr("Water"), tr("Cost"), tr("Duration")});
    //: Two ways to account for the emissions of electricity (GHG Protocol, Scope 2)
    m_method->setTexts(
        tr("Method"),
        {tr("Location", "short for location-based"), tr("Market", "short for market-based")});
    //: Two pictures: the range of every scenario, or the inputs behind the spread of one
    m_picture->setTexts(tr("Picture"), {tr("Range"), tr("What drives it")});
    m_sampling->setText(tr("Sampling the results"));
    m_sharing->setText(tr("Finding each input’s share of the spread"));
    refresh();
}

void SureView::setOptions()
{
    m_quantity->setVisible(!showsDrivers());
    // Only emissions depend on how the electricity is accounted for.
    m_method->setVisible(!showsDrivers() && options().quantity == OverviewQuantity::Emissions);
    m_pictures->setCurrentIndex(showsDrivers() ? 1 : 0);
    m_sampled.setTotal(sampledTotal(options()));
    m_sampled.setWanted(isVisible() && !showsDrivers());
    refresh();
}

int SureView::selectedRow() const
{
    const int row = m_selection.currentIndex().row();
    return row < m_document.count() ? row : -1;
}

void SureView::refresh()
{
    if (!isVisible())
        return;
    if (showsDrivers())
        showDrivers();
    else
        showRanges();
}

void SureView::showRanges()
{
    const QLocale locale;
    const SampledRows& sampled = m_sampled.rows();
    if (sampled.size() != std::size_t(m_document.count()))
        return; // rows come and go: the newest samples follow at once
    m_sampling->started();
    m_shares.cancel();
    RangePicture picture = rangePicture(m_document, sampled, options(), locale);
    const Pair pair = surePair(m_document, selectedRow());
    if (m_sampled.work().isRunning())
        m_finding->showMessage(tr("The results are being sampled."));
    else
        m_finding->setFinding(certaintyFinding(m_document, sampled, options(), pair, locale));
    m_subtitle->setText(sureSubtitle(options(), picture.unit));
    m_note->setText(sureNote(m_document, sampled, m_sampled.sampling(), locale, 1));
    m_ranges->setSelectedRow(selectedRow());
    m_ranges->setRows(picture.unit, picture.high, locale, std::move(picture.rows));
    m_rangePicture->setAccessibleDescription(m_finding->text());
}

void SureView::showDrivers()
{
    m_tornado = {};
    m_shares.cancel();
    const int row = selectedRow();
    if (row >= 0) {
        const auto prepared
            = prepareUncertain(m_document.plan().scenarios, m_document.catalog(),
                               m_document.plan().currency, m_document.evaluationDay());
        const Result<UncertainScenario>& scenario = prepared[std::size_t(row)];
        if (scenario) {
            if (const auto bars = tornado(*scenario))
                m_tornado = *bars;
            findShares(*scenario);
        }
    }
    drawDrivers();
}

void SureView::findShares(const UncertainScenario& scenario)
{
    if (m_tornado.bars.empty())
        return;
    // The scenario points into the catalog, which must live as long as the work.
    m_shares.run([scenario, catalog = m_document.sharedCatalog()](
                     const Progress& progress) -> std::optional<Result<SobolShares>> {
        auto shares = sobolShares(scenario, 4096, Sampling().seed, progress);
        if (shares && shares->shares.empty())
            return {};
        return shares;
    });
    m_sharing->started();
}

void SureView::drawDrivers()
{
    const QLocale locale;
    const int row = selectedRow();
    const auto& found = m_shares.result();
    const bool known = found && *found;
    const DriverPicture picture
        = driverPicture(m_document, m_tornado, known ? &found->value() : nullptr, locale);
    m_paths = picture.paths;
    m_finding->setFinding(driversFinding(m_document, row, picture, locale));
    m_subtitle->setText(driverSubtitle(m_document, row, picture));
    m_note->setText(driverNote(m_document, picture, m_sampled.sampling(), locale, 1));
    m_drivers->setRows(picture.unit, picture.base, locale, picture.rows);
    m_driverPicture->setAccessibleDescription(m_finding->text());
}

} // namespace vorlauf
