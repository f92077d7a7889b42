// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesmodel.h"

#include "placecatalog.h"
#include "warnings.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

using Order = PlaceChoice::Order;

Place place(const char* id, Number grams, Number cost)
{
    Place row;
    row.id = id;
    row.totalLocationG = grams;
    row.cost = cost;
    return row;
}

QString nameOf(const Place& place)
{
    return QString::fromStdString(place.id);
}

PlaceTexts plainTexts()
{
    PlaceTexts texts;
    texts.name = nameOf;
    texts.details = [](const Places&, const Place& place) { return u"about "_s + nameOf(place); };
    texts.quantity = [](Number value, Unit) { return value ? QString::number(*value) : u"–"_s; };
    texts.number = [](Number value) { return value ? QString::number(*value) : u"–"_s; };
    texts.pue = texts.number;
    texts.percent = [](Number value, Number reference) {
        return value && reference ? QString::number(*value / *reference) : u"n/a"_s;
    };
    texts.heading = [](int column, PlaceCost) { return QString::number(column); };
    return texts;
}

} // namespace

class TestPlacesModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void orders_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<QString>("expected"); // id and rank
        QTest::newRow("emissions") << Order::Emissions << "a1 b2 c3 d3 e5 x0";
        QTest::newRow("cost") << Order::Cost << "c1 d2 a3 b4 x0 e0";
        // a is best in emissions and c in cost; b is dearer and dirtier than a, d than c
        QTest::newRow("both") << Order::Both << "a1 c1 b2 d2 e0 x0";
    }
    void orders()
    {
        QFETCH(Order, order);
        QFETCH(QString, expected);
        Places places;
        places.rows = {place("x", {}, {}), place("d", 30, 2), place("c", 30, 1),
                       place("b", 20, 7),  place("a", 10, 5), place("e", 40, {})};
        if (order == Order::Emissions)
            std::swap(places.rows[1], places.rows[2]); // equal ones stay in the catalog's order
        QStringList found;
        PlaceChoice choice;
        choice.order = order;
        for (const RankedPlace& row : rankPlaces(places, choice, nameOf))
            found += nameOf(places.rows[std::size_t(row.place)]) + QString::number(row.rank);
        QCOMPARE(found.join(u' '), expected);
    }

    void filters()
    {
        const auto all = places(testScenario(), placeCatalog());
        QVERIFY(all);
        const auto ids = [&](const PlaceChoice& choice) {
            QStringList found;
            for (const RankedPlace& row : rankPlaces(*all, choice, nameOf))
                found += nameOf(all->rows[std::size_t(row.place)]);
            found.sort();
            return found.join(u' ');
        };
        PlaceChoice choice;
        QCOMPARE(ids(choice),
                 u"DE Google Cloud:europe-west1 Microsoft Azure:germanywestcentral "
                 "OLD US US-A US-B"_s); // the world is no place
        choice.kinds = PlaceChoice::Kinds::Grids;
        QCOMPARE(ids(choice), u"DE OLD US US-A US-B"_s);
        choice.continent = "north america";
        QCOMPARE(ids(choice), u"US US-A US-B"_s);
        choice.text = u"us a"_s;
        QCOMPARE(ids(choice), u"US-A"_s);
        choice = {};
        choice.kinds = PlaceChoice::Kinds::CloudRegions;
        choice.provider = "Google Cloud";
        QCOMPARE(ids(choice), u"Google Cloud:europe-west1"_s);
    }

    void model()
    {
        PlacesModel model(plainTexts());
        QAbstractItemModelTester contract(&model);
        QCOMPARE(model.rowCount(), 0);
        const auto all = std::make_shared<const Places>(*places(testScenario(), placeCatalog()));
        model.setPlaces(all);
        QCOMPARE(model.rowCount(), 7);
        const int own = model.rowOf("DE");
        QVERIFY(own > 0);
        const auto cell
            = [&](int row, PlacesModel::Column column) { return model.index(row, int(column)); };
        using Column = PlacesModel::Column;
        QVERIFY(cell(own, Column::Name).data(PlacesModel::OwnRole).toBool());
        QCOMPARE(cell(own, Column::Difference).data(PlacesModel::ValueRole).toDouble(), 0.0);
        QCOMPARE(cell(own, Column::Name).data(Qt::AccessibleTextRole).toString(), u"about DE"_s);
        const Place& first = model.placeAt(0);
        QCOMPARE(cell(0, Column::Emissions).data(PlacesModel::ValueRole).toDouble(),
                 *first.totalLocationG);
        QCOMPARE(cell(0, Column::Rank).data().toString(), u"1"_s);
        QCOMPARE(cell(0, Column::Pue).data().toString(), QString::number(*first.pue));
        QCOMPARE(cell(6, Column::Emissions).data(PlacesModel::ShareRole).toDouble(), 1.0);
        QVERIFY(cell(0, Column::Emissions).data(PlacesModel::ShareRole).toDouble() < 1);
        QVERIFY(!cell(model.rowOf("OLD"), Column::Cost).data(PlacesModel::ValueRole).isValid());

        PlaceChoice choice;
        choice.text = u"nothing of the kind"_s;
        model.setChoice(choice);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.rowOf("DE"), -1);
        QVERIFY(model.ownPlace()); // known, though not shown
        model.setPlaces(nullptr);
        QVERIFY(!model.ownPlace());
    }
};

QTEST_GUILESS_MAIN(TestPlacesModel)
#include "tst_placesmodel.moc"
