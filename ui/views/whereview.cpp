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

constexpr double rankingShare = 0.48; // of the width beside the map
constexpr int widestRanking = 660;    // all its columns have room
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
    , m_sides(new QSplitter)
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
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(6);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addStretch();
    for (QPushButton* each : {m_zoomIn, m_zoomOut, m_all}) {
        each->setFixedWidth(34);
        setRole(*each, "icon");
        buttons->addWidget(each);
    }
    column->addWidget(m_map, 1);
    column->addLayout(buttons);
    return side;
}

QWidget* WhereView::rankingSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
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
    connect(m_sides, &QSplitter::splitterMoved, this, [this] { m_sharedByHand = true; });
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
    if (m_sharedByHand)
        return;
    const int ranking = std::min(widestRanking, int(width() * rankingShare));
    m_sides->setSizes({width() - ranking, ranking});
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
