// SPDX-License-Identifier: GPL-3.0-or-later
#include "whereview.h"

#include "busyline.h"
#include "faultline.h"
#include "findingline.h"
#include "mapview.h"
#include "placefilter.h"
#include "placestable.h"
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
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr int wideEnough = 1000; // for map and ranking beside each other
constexpr double zoomStep = 1.5;

QPushButton* button(const char* name)
{
    auto* result = new QPushButton;
    result->setObjectName(QLatin1StringView(name));
    return result;
}

} // namespace

WhereView::WhereView(ScenarioDocument& document, const QItemSelectionModel& selection,
                     QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_model(placeTexts(document, QLocale()))
    , m_map(new MapView(currentTheme()))
    , m_filter(new PlaceFilter)
    , m_table(new PlacesTable(&m_model))
    , m_measure(new SegmentedButtons(u"mapMeasure"_s, 2))
    , m_busy(new BusyLine(m_work))
    , m_sides(new QSplitter(Qt::Vertical))
    , m_move(button("moveHere"))
    , m_zoomIn(button("zoomIn"))
    , m_zoomOut(button("zoomOut"))
    , m_all(button("wholeWorld"))
    , m_finding(new FindingLine(document))
    , m_subtitle(wrappedLabel("subtitle", "secondary", textFont(12)))
    , m_note(wrappedLabel("sourceNote", "note", textFont(12)))
{
    setObjectName(u"where"_s);
    m_map->setObjectName(u"map"_s);
    auto* fault = new FaultLine(document, selection);
    connect(fault, &FaultLine::fieldWanted, this, &WhereView::fieldWanted);
    layOut(fault);
    connectParts();
    connectDocument();
    retranslate();
}

void WhereView::layOut(QWidget* fault)
{
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(1);
    m_sides->addWidget(mapSide());
    m_sides->addWidget(rankingSide());
    m_sides->setStretchFactor(0, 54);
    m_sides->setStretchFactor(1, 46);
    m_sides->setSizes({56, 44});
    auto* card = new QFrame;
    setRole(*card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 12);
    inside->setSpacing(6);
    auto* about = new QHBoxLayout;
    about->setSpacing(12);
    about->addWidget(m_subtitle, 1);
    about->addWidget(m_move);
    inside->addWidget(m_finding);
    inside->addLayout(about);
    inside->addWidget(fault);
    inside->addWidget(m_busy);
    inside->addWidget(m_sides, 1);
    inside->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QWidget* WhereView::mapSide()
{
    auto* side = new QWidget;
    auto* row = new QHBoxLayout(side);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(8);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    for (QPushButton* each : {m_zoomIn, m_zoomOut, m_all}) {
        each->setFixedWidth(34);
        setRole(*each, "icon");
        buttons->addWidget(each);
    }
    buttons->addStretch();
    row->addWidget(m_map, 1);
    row->addLayout(buttons);
    return side;
}

QWidget* WhereView::rankingSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    m_table->setMinimumHeight(84);
    return side;
}

void WhereView::connectParts()
{
    connect(&m_work, &BackgroundWork::finished, this, &WhereView::takeResult);
    connect(m_busy, &BusyLine::cancelled, this, [this] {
        m_outdated = true; // computed when the view is next shown
        m_finding->showMessage(tr("The computation was stopped: the places are those of before."));
    });
    connect(m_measure, &SegmentedButtons::chosen, this, [this] {
        showMap();
        showTexts();
    });
    connect(m_filter, &PlaceFilter::changed, this, [this] {
        m_model.setChoice(m_filter->choice());
        m_table->setCurrentRow(m_model.rowOf(m_chosen));
        showMap();
        showTexts();
    });
    connect(m_table, &PlacesTable::rowSelected, this,
            [this](int row) { selectPlace(m_model.ranking()[std::size_t(row)].place); });
    connect(m_table, &PlacesTable::rowChosen, this,
            [this](int row) { moveTo(m_model.ranking()[std::size_t(row)].place); });
    connect(m_map, &MapView::placeSelected, this, &WhereView::selectPlace);
    connect(m_map, &MapView::placeChosen, this, &WhereView::moveTo);
    connect(m_move, &QPushButton::clicked, this, [this] { moveTo(chosenPlace()); });
    connect(m_zoomIn, &QPushButton::clicked, m_map, [this] { m_map->zoomBy(zoomStep); });
    connect(m_zoomOut, &QPushButton::clicked, m_map, [this] { m_map->zoomBy(1 / zoomStep); });
    connect(m_all, &QPushButton::clicked, m_map, &MapView::showAll);
}

void WhereView::connectDocument()
{
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, &WhereView::recompute);
    connect(&m_document, &ScenarioDocument::rowChanged, this, [this](int row) {
        if (row == scenarioRow())
            recompute();
    });
    connect(&m_document, &ScenarioDocument::planChanged, this, &WhereView::recompute);
    connect(&m_document, &ScenarioDocument::rowsRemoved, this, &WhereView::recompute);
    connect(&m_document, &ScenarioDocument::wasReset, this, [this] {
        m_chosen.clear();
        m_newCatalog = true;
        recompute();
    });
}

QWidget* WhereView::corner() const
{
    return m_measure;
}

int WhereView::scenarioRow() const
{
    const int row = m_selection.currentIndex().row();
    return row >= 0 && row < m_document.count() ? row : -1;
}

MapMeasure WhereView::measure() const
{
    return MapMeasure(m_measure->current());
}

int WhereView::chosenPlace() const
{
    if (!m_model.places() || m_chosen.empty())
        return -1;
    const std::vector<Place>& rows = m_model.places()->rows;
    const auto found = std::ranges::find(rows, m_chosen, &Place::id);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

void WhereView::renewCatalog()
{
    m_newCatalog = false;
    m_map->setOutlines(m_document.catalog());
    m_filter->setCatalog(m_document.catalog());
    m_model.setChoice(m_filter->choice());
}

void WhereView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_map->setTheme(currentTheme());
    QWidget::changeEvent(event);
}

void WhereView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        recompute();
}

void WhereView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= wideEnough ? Qt::Horizontal : Qt::Vertical);
}

/// Beside each other where it is wide, else the map above the ranking.
void WhereView::arrange(Qt::Orientation orientation)
{
    if (m_sides->orientation() == orientation)
        return;
    const bool beside = orientation == Qt::Horizontal;
    m_sides->setOrientation(orientation);
    m_sides->setSizes(beside ? QList<int>{54, 46} : QList<int>{56, 44}); // shares
    m_sides->widget(1)->layout()->setContentsMargins(beside ? 12 : 0, beside ? 0 : 8, 0, 0);
}

void WhereView::retranslate()
{
    setWindowTitle(tr("Where"));
    m_measure->setTexts(tr("Colours of the map"), {tr("Grid intensity"), tr("Emissions there")});
    m_map->setAccessibleName(tr("Map of the world; the ranking says the same"));
    m_table->setAccessibleName(tr("Ranking of places"));
    m_busy->setText(tr("Computing the scenario at every place"));
    m_move->setText(tr("Move scenario there"));
    m_zoomIn->setText(tr("+", "zoom in"));
    m_zoomOut->setText(tr("−", "zoom out"));
    m_all->setText(tr("⤢", "whole world"));
    m_zoomIn->setToolTip(tr("Zoom in (+)"));
    m_zoomOut->setToolTip(tr("Zoom out (−)"));
    m_all->setToolTip(tr("Whole world (0)"));
    for (QPushButton* each : {m_zoomIn, m_zoomOut, m_all})
        each->setAccessibleName(each->toolTip());
    m_model.setTexts(placeTexts(m_document, QLocale()));
    m_filter->retranslate();
    m_table->setCurrentRow(m_model.rowOf(m_chosen));
    showMap();
    showTexts();
}

void WhereView::recompute()
{
    m_outdated = true;
    const int row = scenarioRow();
    if (row < 0 || !m_document.result(row).current) {
        m_work.cancel();
        m_model.setPlaces(nullptr);
        showMap();
        showTexts();
        return;
    }
    if (!isVisible())
        return;
    if (m_newCatalog)
        renewCatalog();
    m_outdated = false;
    m_work.run([scenario = m_document.scenario(row), catalog = m_document.sharedCatalog(),
                currency = m_document.plan().currency,
                day = m_document.evaluationDay()](const Progress& progress) {
        return places(scenario, *catalog, currency, day, progress);
    });
    m_busy->started();
}

void WhereView::takeResult()
{
    if (!m_work.result())
        return;
    const int scrolled = m_table->verticalScrollBar()->value(); // stays while a slider moves
    m_model.setPlaces(std::make_shared<const Places>(*m_work.result()));
    m_filter->setCost(m_model.places()->cost);
    m_table->setCurrentRow(m_model.rowOf(m_chosen));
    m_table->verticalScrollBar()->setValue(scrolled);
    showMap();
    showTexts();
}

void WhereView::showMap()
{
    const QLocale locale;
    m_map->setContent(
        mapContent(m_document, m_model, measure(), locale), [this, locale](int place) {
            const Places& all = *m_model.places();
            return placeTexts(m_document, locale).details(all, all.rows[std::size_t(place)]);
        });
    m_map->setSelected(chosenPlace());
}

void WhereView::showTexts()
{
    const int chosen = chosenPlace();
    const WhereTexts texts = whereTexts(m_document, scenarioRow(), m_model, chosen, QLocale());
    m_finding->setFinding(
        placeFinding(m_document, scenarioRow(), m_model, chosen, texts.finding, QLocale()));
    m_subtitle->setText(texts.subtitle);
    m_note->setText((texts.note + u' ' + texts.sources).trimmed());
    for (QLabel* label : {m_subtitle, m_note})
        label->setVisible(!label->text().isEmpty());
    m_sides->setVisible(m_model.places() != nullptr);
    m_map->setAccessibleDescription(texts.finding);
    m_move->setEnabled(chosen >= 0 && chosen != m_model.places()->own);
    m_move->setVisible(m_model.places() != nullptr);
}

void WhereView::selectPlace(int place)
{
    const std::string id = place >= 0 ? m_model.places()->rows[std::size_t(place)].id : "";
    if (id == m_chosen)
        return;
    m_chosen = id;
    m_table->setCurrentRow(m_model.rowOf(m_chosen));
    m_map->setSelected(place);
    showTexts();
}

void WhereView::moveTo(int place)
{
    const int row = scenarioRow();
    if (row < 0 || place < 0 || place == m_model.places()->own)
        return;
    const Places& all = *m_model.places();
    const Place& there = all.rows[std::size_t(place)];
    const QString from = all.own >= 0 ? m_model.ownPlace()
            ? placeTexts(m_document, QLocale()).name(*m_model.ownPlace())
            : QString()
                                      : QString();
    const QString to = placeTexts(m_document, QLocale()).name(there);
    m_chosen = there.id;
    //: name of the field in an undo step: "Place Germany → Norway"
    const QString text = describeEdit(tr("Place"), from, to);
    m_document.edit(row, movedTo(m_document.scenario(row), there), u"/site"_s,
                    m_document.newGesture(), text);
}

} // namespace vorlauf
