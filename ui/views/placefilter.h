// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placeranking.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace vorlauf {

struct Catalog;

/// Which places the ranking shows, and in which order.
class PlaceFilter final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceFilter(QWidget* parent = nullptr);

    PlaceChoice choice() const;
    void setCatalog(const Catalog& catalog); // its providers and continents
    void setCost(PlaceCost cost);            // that places are ordered by
    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    QStringList m_providers;
    QList<std::string> m_continents;
    PlaceCost m_cost = PlaceCost::Electricity;
    int m_columns = 0;
    QGridLayout* m_grid;
    QLineEdit* m_text;
    QComboBox *m_kinds, *m_continent, *m_order;
};

} // namespace vorlauf
