// SPDX-License-Identifier: GPL-3.0-or-later
#include "placefilter.h"

#include "texts.h"
#include "where.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr int wideEnough = 560; // for all fields in one line

/// The first entries of the box of kinds; the providers follow.
enum Kind { AllPlaces, Grids, CloudRegions, FirstProvider };

QComboBox* box(const char* name)
{
    auto* combo = new QComboBox;
    combo->setObjectName(QLatin1StringView(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setMaxVisibleItems(16);
    return combo;
}

void fill(QComboBox& combo, const QStringList& texts)
{
    const QSignalBlocker blocker(&combo);
    const int current = std::max(0, combo.currentIndex());
    combo.clear();
    combo.addItems(texts);
    combo.setCurrentIndex(std::min(current, int(texts.size()) - 1));
}

} // namespace

PlaceFilter::PlaceFilter(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_text(new QLineEdit)
    , m_kinds(box("placeKinds"))
    , m_continent(box("continent"))
    , m_order(box("placeOrder"))
{
    m_text->setObjectName(u"placeText"_s);
    m_text->setClearButtonEnabled(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    arrange(2);
    for (QComboBox* combo : {m_kinds, m_continent, m_order})
        connect(combo, &QComboBox::currentIndexChanged, this, &PlaceFilter::changed);
    connect(m_text, &QLineEdit::textChanged, this, &PlaceFilter::changed);
}

/// In one line where it is wide, else in two.
void PlaceFilter::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int at = 0;
    for (QWidget* field : std::initializer_list<QWidget*>{m_text, m_kinds, m_continent, m_order}) {
        m_grid->addWidget(field, at / columns, at % columns);
        m_grid->setColumnStretch(at, at < columns ? 1 : 0);
        ++at;
    }
}

void PlaceFilter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= wideEnough ? 4 : 2);
}

PlaceChoice PlaceFilter::choice() const
{
    PlaceChoice choice;
    choice.text = m_text->text();
    choice.order = PlaceChoice::Order(std::max(0, m_order->currentIndex()));
    const int kind = m_kinds->currentIndex();
    if (kind == Grids)
        choice.kinds = PlaceChoice::Kinds::Grids;
    else if (kind >= CloudRegions)
        choice.kinds = PlaceChoice::Kinds::CloudRegions;
    if (kind >= FirstProvider)
        choice.provider = m_providers[kind - FirstProvider].toStdString();
    if (m_continent->currentIndex() > 0)
        choice.continent = m_continents[m_continent->currentIndex() - 1];
    return choice;
}

void PlaceFilter::setCatalog(const Catalog& catalog)
{
    m_providers.clear();
    for (const CloudRegion& region : catalog.cloudRegions)
        m_providers.append(fromUtf8(region.provider));
    m_providers.sort();
    m_providers.removeDuplicates();
    m_continents.clear();
    for (const Continent& row : catalog.continents) {
        if (!m_continents.contains(row.continent))
            m_continents.append(row.continent);
    }
    std::ranges::sort(m_continents);
    retranslate();
}

void PlaceFilter::setCost(PlaceCost cost)
{
    if (cost == m_cost)
        return; // a list that is open stays as it is
    m_cost = cost;
    retranslate();
}

void PlaceFilter::retranslate()
{
    m_text->setPlaceholderText(tr("Find a place"));
    m_text->setAccessibleName(tr("Find a place"));
    m_kinds->setAccessibleName(tr("Kind of place"));
    m_continent->setAccessibleName(tr("Continent"));
    m_order->setAccessibleName(tr("Order of the places"));
    fill(*m_kinds,
         QStringList{tr("All places"), tr("Countries and grid zones"), tr("All cloud regions")}
             + m_providers);
    QStringList continents{tr("All continents")};
    for (const std::string& continent : m_continents)
        continents.append(continentName(continent));
    fill(*m_continent, continents);
    fill(*m_order,
         {tr("By emissions"),
          m_cost == PlaceCost::Total ? tr("By cost") : tr("By electricity cost"),
          //: a place comes first if no other is better in emissions and cost
          tr("By both: best first")});
}

} // namespace vorlauf
