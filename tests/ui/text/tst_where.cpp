// SPDX-License-Identifier: GPL-3.0-or-later
#include "where.h"

#include "numbers.h"
#include "placecatalog.h"
#include "warnings.h"

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestWhere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_document = std::make_unique<ScenarioDocument>(m_catalog);
        show(testScenario());
    }

    void theBestPlaceSpeaks()
    {
        // US-A has 200 g/kWh, Germany 331.6; both are estimated at their climates.
        const Place& best = m_model->placeAt(0);
        QVERIFY(texts().finding.startsWith(u"Part of it instead of Germany: the same run would "
                                           "emit "_s));
        QVERIFY2(texts().finding.contains(u" less, the least of all places shown. "_s),
                 qPrintable(texts().finding));
        const double share = 1 - *best.totalLocationG / *m_model->ownPlace()->totalLocationG;
        QVERIFY(texts().finding.contains(formatQuantity(share, Unit::Share, m_english, {}, 2)));
    }

    void aChosenPlaceSpeaks()
    {
        const int old = indexOf("OLD");
        QVERIFY2(texts(old).finding.startsWith(u"Old data instead of Germany: the same run would "
                                               "emit 2.1 times as much."_s)
                     || texts(old).finding.startsWith(u"Old data instead of Germany: "_s),
                 qPrintable(texts(old).finding));
        QVERIFY(!texts(old).finding.contains(u"least of all"_s));
        QVERIFY(texts(indexOf("DE")).finding.startsWith(u"Germany is the scenario’s own place."_s));
    }

    void countsWhatIsBetterInBoth()
    {
        int better = 0;
        const Place& own = *m_model->ownPlace();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const Place& place = m_model->placeAt(row);
            better += *place.totalLocationG < *own.totalLocationG && place.cost
                && *place.cost < *own.cost;
        }
        QVERIFY(better > 0);
        QVERIFY2(texts().finding.contains(QString::number(better) + u" of 6 places"_s),
                 qPrintable(texts().finding));
    }

    void statesWithoutAResult()
    {
        QCOMPARE(whereTexts(*m_document, -1, *m_model, -1, m_english).finding,
                 u"A scenario is needed to compare places."_s);
        Scenario faulty = testScenario();
        faulty.site.pue = 0.5;
        show(faulty);
        QVERIFY(texts().finding.startsWith(u"The scenario has faults"_s));
        show(testScenario());
        PlaceChoice choice;
        choice.text = u"no such place"_s;
        m_model->setChoice(choice);
        QCOMPARE(texts().finding, u"No place matches the filter."_s);
    }

    void nowhereInParticular()
    {
        Scenario scenario = testScenario();
        scenario.site = {};
        show(scenario);
        QVERIFY2(texts().finding.startsWith(u"Part of it: the same run would emit "_s),
                 qPrintable(texts().finding));
    }

    void theNoteSaysWhatIsLeftOut()
    {
        QVERIFY(!texts().note.contains(u"Not counted"_s));
        Scenario scenario = testScenario();
        scenario.site.pue = 1.3;
        show(scenario);
        QVERIFY2(texts().note.startsWith(u"Not counted, since given for one place: "_s),
                 qPrintable(texts().note));
        QVERIFY(texts().note.contains(u"Rent is the same everywhere"_s));
        QVERIFY(texts().sources.contains(u"Outlines: Natural Earth (Public domain)"_s));
    }

    void detailsOfAPlace()
    {
        const PlaceTexts words = placeTexts(*m_document, m_english);
        const Places& all = *m_model->places();
        const QStringList lines
            = words.details(all, all.rows[std::size_t(indexOf("US-A"))]).split(u'\n');
        QCOMPARE(lines[0], u"Part of it"_s);
        QVERIFY(lines[1].contains(u"against Germany"_s));
        QVERIFY(lines[2].startsWith(u"Grid intensity 200"_s));
        QVERIFY(lines[3].startsWith(u"PUE 1.2"_s));
        QVERIFY(lines[3].endsWith(u" (estimated from the climate, 18 °C in the year’s mean)"_s));
        const QString old = words.details(all, all.rows[std::size_t(indexOf("OLD"))]);
        QVERIFY(old.contains(u"No electricity price is known here."_s));
        QVERIFY(old.contains(u"average of a survey"_s));
    }

    void namesFollowTheLanguage()
    {
        const Place& own = *m_model->ownPlace();
        QCOMPARE(placeName(*m_catalog, own, m_english), u"Germany"_s);
        QCOMPARE(placeName(*m_catalog, own, QLocale(u"de_DE"_s)), u"Deutschland"_s);
        QCOMPARE(continentName("north america"), u"North America"_s);
    }

    void theMapShowsWhatTheRankingHolds()
    {
        PlaceChoice choice;
        choice.kinds = PlaceChoice::Kinds::Grids;
        m_model->setChoice(choice);
        const MapContent map = mapContent(*m_document, *m_model, MapMeasure::Emissions, m_english);
        const std::vector<Place>& rows = m_model->places()->rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(map.values[i], rows[i].totalLocationG);
            QCOMPARE(bool(map.shown[i]),
                     rows[i].kind == PlaceKind::Country || rows[i].kind == PlaceKind::Subnational);
        }
        QVERIFY(map.title.startsWith(u"Emissions there, "_s));
    }

private:
    void show(const Scenario& scenario)
    {
        Plan plan;
        plan.scenarios = {scenario};
        m_document->reset(plan);
        m_model = std::make_unique<PlacesModel>(placeTexts(*m_document, m_english));
        if (m_document->result(0).current)
            m_model->setPlaces(std::make_shared<const Places>(*places(scenario, *m_catalog)));
    }

    WhereTexts texts(int chosen = -1) const
    {
        return whereTexts(*m_document, 0, *m_model, chosen, m_english);
    }

    int indexOf(std::string_view id) const
    {
        const std::vector<Place>& rows = m_model->places()->rows;
        return int(std::ranges::find(rows, id, &Place::id) - rows.begin());
    }

    const QLocale m_english{u"en_US"_s};
    const std::shared_ptr<const Catalog> m_catalog
        = std::make_shared<const Catalog>(placeCatalog());
    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<PlacesModel> m_model;
};

QTEST_MAIN(TestWhere)
#include "tst_where.moc"
