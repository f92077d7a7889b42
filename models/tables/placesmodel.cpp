// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesmodel.h"

#include <algorithm>

namespace vorlauf {

PlacesModel::PlacesModel(PlaceTexts texts, QObject* parent)
    : QAbstractTableModel(parent), m_texts(std::move(texts))
{
}

void PlacesModel::setPlaces(std::shared_ptr<const Places> places)
{
    beginResetModel();
    m_places = std::move(places);
    rank();
    endResetModel();
}

void PlacesModel::setChoice(const PlaceChoice& choice)
{
    if (choice == m_choice)
        return;
    beginResetModel();
    m_choice = choice;
    rank();
    endResetModel();
}

void PlacesModel::setTexts(PlaceTexts texts)
{
    beginResetModel();
    m_texts = std::move(texts);
    rank(); // names are searched
    endResetModel();
}

void PlacesModel::rank()
{
    m_rows = m_places ? rankPlaces(*m_places, m_choice, m_texts.name) : std::vector<RankedPlace>{};
    m_largestG = 0;
    for (const RankedPlace& row : m_rows)
        m_largestG = std::max(m_largestG,
                              m_places->rows[std::size_t(row.place)].totalLocationG.value_or(0));
}

const Place& PlacesModel::placeAt(int row) const
{
    return m_places->rows[std::size_t(m_rows[std::size_t(row)].place)];
}

const Place* PlacesModel::ownPlace() const
{
    return m_places && m_places->own >= 0 ? &m_places->rows[std::size_t(m_places->own)] : nullptr;
}

int PlacesModel::rowOf(std::string_view placeId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (placeAt(row).id == placeId)
            return row;
    }
    return -1;
}

int PlacesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlacesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

Number PlacesModel::value(const Place& place, Column column) const
{
    switch (column) {
    case Column::Emissions:
        return place.totalLocationG;
    case Column::Difference: {
        const Place* own = ownPlace();
        if (!own || !own->totalLocationG || *own->totalLocationG == 0 || !place.totalLocationG)
            return {};
        return *place.totalLocationG / *own->totalLocationG - 1;
    }
    case Column::Cost:
        return place.cost;
    case Column::Pue:
        return place.pue;
    case Column::Intensity:
        return place.intensityGPerKwh;
    default:
        return {};
    }
}

QString PlacesModel::display(const RankedPlace& row, Column column) const
{
    const Place& place = m_places->rows[std::size_t(row.place)];
    switch (column) {
    case Column::Rank:
        return row.rank > 0 ? QString::number(row.rank) : QString();
    case Column::Name:
        return m_texts.name(place);
    case Column::Difference:
        return ownPlace() ? m_texts.percent(place.totalLocationG, ownPlace()->totalLocationG)
                          : QString();
    case Column::Emissions:
        return m_texts.quantity(place.totalLocationG, Unit::GramCo2e);
    case Column::Cost:
        return m_texts.quantity(place.cost, Unit::Money);
    case Column::Intensity:
        return m_texts.number(place.intensityGPerKwh);
    default:
        return m_texts.pue(place.pue);
    }
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RankedPlace& row = m_rows[std::size_t(index.row())];
    const Place& place = m_places->rows[std::size_t(row.place)];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
    case DetailsRole:
        return m_texts.details(*m_places, place);
    case Qt::AccessibleTextRole: // a row is heard whole where its name is reached
        return column == Column::Name ? m_texts.details(*m_places, place).replace(u'\n', u' ')
                                      : display(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (column == Column::Name || column == Column::Emissions ? Qt::AlignLeft
                                                                            : Qt::AlignRight));
    case ShareRole:
        return m_largestG > 0 && place.totalLocationG ? *place.totalLocationG / m_largestG : 0.0;
    case OwnRole:
        return &place == ownPlace();
    case ValueRole: {
        const Number number = value(place, column);
        return number ? QVariant(*number) : QVariant();
    }
    default:
        return {};
    }
}

QVariant PlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_texts.heading(section, m_places ? m_places->cost : PlaceCost::Electricity);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
                   | (section == int(Column::Name) || section == int(Column::Emissions)
                          ? Qt::AlignLeft
                          : Qt::AlignRight));
    return {};
}

} // namespace vorlauf
