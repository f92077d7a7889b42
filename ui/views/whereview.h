// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "placesmodel.h"
#include "where.h"

#include <QWidget>

class QItemSelectionModel;
class QLabel;
class QPushButton;
class QSplitter;

namespace vorlauf {

class FindingLine;
class BusyLine;
class FaultLine;
class MapView;
class PlaceFilter;
class PlacesTable;
class ScenarioDocument;
class SegmentedButtons;

/// What if it ran elsewhere? A map and a ranking of every zone and cloud region for the selected
/// scenario. Either selects a place; the scenario moves there in one undo step.
class WhereView final : public QWidget
{
    Q_OBJECT
public:
    WhereView(ScenarioDocument& document, const QItemSelectionModel& selection,
              QWidget* parent = nullptr);

    QWidget* corner() const; // what the map's colours mean
    int scenarioRow() const; // -1: none
    MapMeasure measure() const;
    PlaceChoice choice() const { return m_model.choice(); }
    const PlacesModel& model() const { return m_model; }
    BackgroundWork& work() { return m_work; }

Q_SIGNALS:
    void fieldWanted(const QString& path); // of the fault shown

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut(QWidget* fault);
    QWidget* mapSide();
    QWidget* rankingSide();
    void connectParts();
    void connectDocument();
    void renewCatalog();
    void retranslate();
    void recompute(); // now if it is seen, else when it is
    void takeResult();
    void showMap();
    void showTexts();
    void selectPlace(int place); // of Places::rows; -1: none
    int chosenPlace() const;     // -1: none
    void moveTo(int place);

    ScenarioDocument& m_document;
    const QItemSelectionModel& m_selection;
    PlacesModel m_model;
    Background<Places> m_work;
    std::string m_chosen; // id of the place selected; empty: none
    bool m_outdated = true, m_newCatalog = true;
    bool m_sharedByHand = false; // the width between map and ranking

    MapView* m_map;
    PlaceFilter* m_filter;
    PlacesTable* m_table;
    SegmentedButtons* m_measure;
    BusyLine* m_busy;
    QSplitter* m_sides;
    QPushButton *m_move, *m_zoomIn, *m_zoomOut, *m_all;
    FindingLine* m_finding;
    QLabel *m_subtitle, *m_note;
};

} // namespace vorlauf
