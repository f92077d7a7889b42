// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"
#include "placeranking.h"

#include <QAbstractTableModel>

#include <memory>

namespace vorlauf {

/// What the ranking of places shows; the interface supplies words and formats.
struct PlaceTexts {
    std::function<QString(const Place& place)> name;
    std::function<QString(const Places& places, const Place& place)> details; // lines, for tool tip
    std::function<QString(Number value, Unit unit)> quantity;                 // empty: a dash
    std::function<QString(Number pue)> pue;
    std::function<QString(Number value)> number; // without unit; empty: a dash
    std::function<QString(Number value, Number reference)> percent;
    std::function<QString(int column, PlaceCost cost)> heading;
};

/// The ranking of the places of one scenario.
class PlacesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Rank, Name, Emissions, Difference, Cost, Pue, Intensity, Count };
    enum Role {
        ValueRole = Qt::UserRole, // the number itself, in the unit of METHOD
        ShareRole,                // of the largest emissions shown: the length of a bar, 0..1
        OwnRole,                  // the scenario's own place
        DetailsRole,
    };

    explicit PlacesModel(PlaceTexts texts, QObject* parent = nullptr);

    void setPlaces(std::shared_ptr<const Places> places); // may be nullptr
    void setChoice(const PlaceChoice& choice);
    void setTexts(PlaceTexts texts);

    const std::shared_ptr<const Places>& places() const { return m_places; }
    const PlaceChoice& choice() const { return m_choice; }
    const std::vector<RankedPlace>& ranking() const { return m_rows; }
    const Place& placeAt(int row) const;
    const Place* ownPlace() const;
    int rowOf(std::string_view placeId) const; // -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void rank();
    QString display(const RankedPlace& row, Column column) const;
    Number value(const Place& place, Column column) const;

    PlaceTexts m_texts;
    PlaceChoice m_choice;
    std::shared_ptr<const Places> m_places;
    std::vector<RankedPlace> m_rows;
    double m_largestG = 0;
};

} // namespace vorlauf
