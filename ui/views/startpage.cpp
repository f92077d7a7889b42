// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include "busyline.h"
#include "chartview.h"
#include "faultline.h"
#include "finding.h"
#include "findingline.h"
#include "numbers.h"
#include "profilezone.h"
#include "scenariodocument.h"
#include "segmentedbuttons.h"
#include "style.h"
#include "texts.h"
#include "viewfindings.h"
#include "viewtexts.h"
#include "when.h"
#include "whenchart.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr qreal staleOpacity = 0.35; // of the last good picture while the scenario has faults
constexpr std::string_view startPath = "/schedule/start";

} // namespace

StartPage::StartPage(ScenarioDocument& document, const QItemSelectionModel& selection,
                     QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_chart(new WhenChart(currentTheme(), QLocale()))
    , m_picture(new ChartView(m_chart))
    , m_policy(new SegmentedButtons(u"policy"_s, 3))
    , m_fault(new FaultLine(document, selection))
    , m_busy(new BusyLine(m_work))
    , m_finding(new FindingLine(document))
    , m_subtitle(wrappedLabel("subtitle", "secondary", textFont(12)))
    , m_offer(wrappedLabel("offer", "secondary", textFont(13)))
    , m_details(wrappedLabel("details", "secondary", textFont(12)))
    , m_sources(wrappedLabel("sourceNote", "note", textFont(12)))
    , m_borrow(new QPushButton)
{
    setObjectName(u"startPage"_s);
    m_borrow->setObjectName(u"borrow"_s);
    m_details->setTextFormat(Qt::RichText);
    m_details->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    layOut();
    connect(m_fault, &FaultLine::fieldWanted, this, &StartPage::fieldWanted);
    connect(m_details, &QLabel::linkActivated, this, &StartPage::fieldWanted);
    connect(m_borrow, &QPushButton::clicked, this, &StartPage::borrow);
    connect(m_policy, &SegmentedButtons::chosen, this,
            [this](int position) { choosePolicy(Policy(position)); });
    connect(m_chart, &WhenChart::startWanted, this, &StartPage::moveStart);
    connect(m_picture, &ChartView::barChosen, this, &StartPage::chooseBar);
    connect(&m_work, &BackgroundWork::finished, this, &StartPage::showResult);
    connect(m_busy, &BusyLine::cancelled, this, [this] {
        m_outdated = true; // computed when the page is next shown
        clear(tr("The comparison of the starts was stopped."));
    });
    connectDocument();
    retranslate();
}

void StartPage::layOut()
{
    auto* card = new QFrame;
    setRole(*card, "card");
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_policy);
    choices->addWidget(m_details, 1);
    auto* offer = new QHBoxLayout;
    offer->setSpacing(8);
    offer->addWidget(m_offer, 1);
    offer->addWidget(m_borrow);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 12);
    inside->setSpacing(8);
    inside->addWidget(m_finding);
    inside->addWidget(m_subtitle);
    inside->addLayout(choices);
    inside->addWidget(m_fault);
    inside->addWidget(m_busy);
    inside->addLayout(offer);
    inside->addWidget(m_picture, 1);
    inside->addWidget(m_sources);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void StartPage::connectDocument()
{
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, &StartPage::refresh);
    connect(&m_document, &ScenarioDocument::rowChanged, this, [this](int changed) {
        if (changed == row())
            refresh();
    });
    connect(&m_document, &ScenarioDocument::rowsInserted, this, &StartPage::refresh);
    connect(&m_document, &ScenarioDocument::rowsRemoved, this, &StartPage::refresh);
    connect(&m_document, &ScenarioDocument::rowMoved, this, &StartPage::refresh);
    connect(&m_document, &ScenarioDocument::baselineChanged, this, &StartPage::refresh);
    connect(&m_document, &ScenarioDocument::wasReset, this, &StartPage::refresh);
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_chart->setTheme(currentTheme());
    QWidget::changeEvent(event);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void StartPage::retranslate()
{
    m_policy->setTexts(
        fieldLabel("/schedule/policy"),
        {label(Policy::Fixed), label(Policy::BestStart), label(Policy::PauseResume)});
    m_busy->setText(tr("Comparing every start of the run"));
    m_picture->setAccessibleName(tr("Starts of the run over the year"));
    m_picture->setWhatsThis(tr("Drag the start, or move it with Left and Right by an hour, with "
                               "Page Up and Page Down by a day. Up and Down walk the bars; Enter "
                               "takes one."));
    m_chart->setTexts(QLocale());
    refresh();
}

/// The selected scenario, else the baseline.
int StartPage::row() const
{
    const int selected = m_selection.currentIndex().row();
    return selected >= 0 && selected < m_document.count() ? selected : m_document.baselineRow();
}

void StartPage::refresh()
{
    m_outdated = !isVisible();
    if (m_outdated) {
        m_work.cancel();
        return;
    }
    const int shownRow = row();
    if (shownRow < 0 || shownRow >= m_document.count())
        return clear(tr("Without a scenario there is nothing to start."));
    const bool faulty = !m_document.result(shownRow).current;
    m_picture->setEnabled(!faulty);
    m_chart->setOpacity(faulty ? staleOpacity : 1);
    if (faulty) {
        m_work.cancel();
        if (!m_timing || m_shown != m_document.scenario(shownRow).id)
            clear(tr("The scenario has no result."));
        return;
    }
    const QSignalBlocker quiet(m_policy);
    const Scenario& scenario = m_document.scenario(shownRow);
    m_policy->setCurrent(int(scenario.schedule.policy.value_or(Policy::Fixed)));
    m_wanted = scenario.id;
    m_work.run([scenario, catalog = m_document.sharedCatalog(),
                currency = m_document.plan().currency,
                day = m_document.evaluationDay()](const Progress& progress) {
        return runTiming(scenario, *catalog, currency, day, progress);
    });
    m_busy->started();
}

void StartPage::clear(const QString& finding)
{
    m_work.cancel();
    m_timing.reset();
    m_finding->showMessage(finding);
    for (QLabel* text : {m_subtitle, m_offer, m_details, m_sources})
        text->clear();
    for (QWidget* part : std::initializer_list<QWidget*>{m_borrow, m_offer, m_policy, m_details})
        part->hide();
    m_chart->setData({});
    Q_EMIT shown();
}

void StartPage::showResult()
{
    const auto& result = *m_work.result();
    if (!result) // the document says the same of its own
        return;
    m_timing = *result;
    m_shown = m_wanted;
    const QLocale locale;
    const WhenWords words(*m_timing, m_document.catalog(), locale);
    m_finding->setFinding(timeFinding(m_document, row(), *m_timing, locale));
    m_picture->setAccessibleDescription(m_finding->text());
    m_subtitle->setText(words.subtitle());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_sources->setText((words.note() + u' ' + sourceNote(m_document, locale, 1)).trimmed());
    m_policy->setVisible(m_timing->untimed == Untimed::No);
    showDetails(*m_timing);
    showOffer(*m_timing);
    m_chart->setData(words.data());
    QAccessibleEvent told(m_picture, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT shown();
}

/// From when, until when, and what a restart costs: links to their fields.
void StartPage::showDetails(const RunTiming& timing)
{
    m_details->setVisible(timing.untimed == Untimed::No);
    const QLocale locale;
    const WhenWords words(timing, m_document.catalog(), locale);
    const auto link = [](const char* path, const QString& text) {
        return u"<a href=\"%1\">%2</a>"_s.arg(QLatin1StringView(path), text.toHtmlEscaped());
    };
    const bool placed = timing.startGiven || timing.policy != Policy::Fixed;
    QStringList parts;
    if (!placed)
        parts << link("/schedule/start", tr("no start"));
    if (timing.deadlineGiven || timing.policy == Policy::PauseResume)
        parts << link("/schedule/deadline", tr("until %1").arg(words.moment(timing.pausesUntil)));
    else if (placed && timing.pauses)
        parts << link("/schedule/deadline",
                      tr("no deadline; pauses until %1").arg(words.moment(timing.pausesUntil)));
    else
        parts << link("/schedule/deadline", tr("no deadline"));
    if (placed && (timing.pauses || timing.policy == Policy::PauseResume))
        //: %1 a duration such as "15 min"; what each start of a segment costs in energy
        parts << link("/schedule/restartOverheadH",
                      tr("a restart costs %1")
                          .arg(formatQuantity(timing.restartOverheadH, Unit::Hours, locale, {})));
    m_details->setText(parts.join(u" · "_s));
}

void StartPage::showOffer(const RunTiming& timing)
{
    const Catalog& catalog = m_document.catalog();
    const Zone* zone = timing.untimed == Untimed::NoSeries ? catalog.zone(timing.zoneId) : nullptr;
    const auto nearest = zone ? nearestProfile(*zone, catalog) : std::nullopt;
    m_offer->setVisible(nearest.has_value());
    m_borrow->setVisible(nearest.has_value());
    if (!nearest)
        return;
    const QLocale locale;
    m_offered = nearest->zoneId;
    const QString lender = zoneName(catalog, m_offered, locale);
    m_offer->setText(
        tr("The nearest hourly series is that of %1, %2 km away. Its shape can be "
           "borrowed and scaled to the annual mean of %3; it stays marked as borrowed.")
            .arg(lender, locale.toString(qRound(nearest->distanceKm)),
                 zoneName(catalog, zone->zoneId, locale)));
    m_borrow->setText(tr("Borrow the hours of %1").arg(lender));
}

void StartPage::borrow()
{
    Scenario changed = m_document.scenario(row());
    changed.electricity.profileZone = m_offered;
    constexpr std::string_view path = "/electricity/profileZone";
    m_document.edit(row(), std::move(changed), fromUtf8(path), m_document.newGesture(),
                    m_borrow->text());
}

void StartPage::choosePolicy(Policy policy)
{
    if (row() < 0)
        return;
    Scenario changed = m_document.scenario(row());
    const Policy before = changed.schedule.policy.value_or(Policy::Fixed);
    if (before == policy)
        return;
    changed.schedule.policy = policy;
    constexpr std::string_view path = "/schedule/policy";
    m_document.edit(row(), std::move(changed), fromUtf8(path), m_document.newGesture(),
                    describeEdit(fieldLabel(path), label(before), label(policy)));
}

void StartPage::chooseBar(int kind)
{
    if (WhenKind(kind) == WhenKind::Now)
        choosePolicy(Policy::Fixed);
    else if (WhenKind(kind) == WhenKind::Best)
        choosePolicy(Policy::BestStart);
    else if (WhenKind(kind) == WhenKind::Pauses)
        choosePolicy(Policy::PauseResume);
}

void StartPage::moveStart(int hour, bool newGesture)
{
    if (!m_timing || row() < 0)
        return;
    Scenario changed = m_document.scenario(row());
    if (newGesture) {
        m_gesture = m_document.newGesture();
        m_startBefore = changed.schedule.start;
    }
    const Instant start = atTypicalHour(m_timing->now.start, hour);
    const WhenWords words(*m_timing, m_document.catalog(), QLocale());
    changed.schedule.start = start;
    m_document.edit(row(), std::move(changed), fromUtf8(startPath), m_gesture,
                    describeEdit(fieldLabel(startPath),
                                 m_startBefore ? words.moment(*m_startBefore) : QString(),
                                 words.moment(start)));
}

} // namespace vorlauf
