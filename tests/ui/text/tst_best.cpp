// SPDX-License-Identifier: GPL-3.0-or-later
#include "best.h"

#include "exportview.h"
#include "leverlines.h"
#include "testcatalog.h"
#include "warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace vorlauf;

/// A search made by hand, so that every sentence has known numbers.
class TestBest : public QObject
{
    Q_OBJECT

    const Catalog m_catalog = testCatalog();
    Scenario m_scenario = testScenario();
    Estimate m_present = estimate(m_scenario, m_catalog).value();
    PlanSpace m_space;
    Exploration m_found;
    const QLocale m_english{u"en_US"_s};

    BestPlans best() const
    {
        return {m_catalog, m_scenario, m_present, m_space, m_found, u"EUR"_s};
    }
    PlanPoint plan(const char* zone, double emissions, double cost, double duration) const
    {
        return {"nvidia-h100-sxm5-80gb",
                1024,
                zone,
                {},
                {1416}, // 1 March
                emissions * *m_present.emissions.totalLocationG,
                cost * *m_present.cost.total,
                duration * *m_present.durationH};
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_space = {};
        m_found = {};
        m_found.plans = 17'520'000;
        m_found.front
            = {plan("US-A", 0.1, 1.5, 1), plan("US-A", 0.16, 1.03, 1), plan("DE", 0.9, 0.5, 1)};
    }

    void sentenceOfAPlan()
    {
        QCOMPARE(suggestedPlan(best()), 1); // the first that costs little more
        QCOMPARE(bestFinding(best(), m_english),
                 u"The same run at “US-A” from 1 March costs 3% more, takes as long, and emits 84% "
                 "less."_s.replace(u"%"_s, u" %"_s));
        PlanPoint other = plan("DE", 12.4, 1, 0.5);
        other.accelerator = "nvidia-a100-sxm4-80gb";
        other.starts.clear();
        const QString sentence = planSentence(best(), other, m_english);
        QVERIFY2(sentence.startsWith(u"The run on 1,024 × NVIDIA nvidia-a100-sxm4-80gb costs"_s),
                 qPrintable(sentence));
        QVERIFY(sentence.contains(u"costs the same"_s));
        QVERIFY(sentence.contains(u"takes 50 % less time"_s));
        QVERIFY(sentence.endsWith(u"emits 12 times as much."_s));
        PlanPoint unpriced = plan("DE", 0.5, 1, 1);
        unpriced.cost.reset();
        QVERIFY(!planSentence(best(), unpriced, m_english).contains(u"cost"_s));
    }

    void nothingBetter()
    {
        m_found.front = {plan("DE", 1, 0.5, 1), plan("DE", 2, 0.2, 1)};
        QCOMPARE(bestFinding(best(), m_english),
                 u"None of the plans searched emits less than “A”."_s);
    }

    void withoutAPlan()
    {
        m_found.front.clear();
        QCOMPARE(suggestedPlan(best()), -1);
        QVERIFY(bestFinding(best(), m_english).contains(u"left out"_s));
        QVERIFY(frontPicture(best(), m_english).marks.size() == 1); // the scenario itself
    }

    void saysWhatWasSearched()
    {
        const QString text = bestSubtitle(best(), m_english);
        QVERIFY2(text.contains(u"17,520,000"_s), qPrintable(text));
        QVERIFY(text.contains(u"emissions, cost, and duration"_s));
        m_space.cost = m_space.duration = false;
        QVERIFY(!bestSubtitle(best(), m_english).contains(u"cost"_s));
    }

    void saysWhatWasLeftOut()
    {
        QVERIFY(leftOutNote(best(), m_english).isEmpty());
        m_found.leftOut = {{LeftOutReason::NoPrice, 8760, {"a", "b"}, {}},
                           {LeftOutReason::NoProfile, 8760, {}, {"WORLD"}},
                           {LeftOutReason::Deadline, 1234567, {}, {}}};
        const QString note = leftOutNote(best(), m_english);
        QVERIFY2(note.contains(u"2 accelerator"_s) && note.contains(u"price"_s), qPrintable(note));
        QVERIFY(note.contains(u"1 place"_s));
        QVERIFY(note.contains(u"1,234,567 plans that end after the deadline"_s));
        QVERIFY(bestNote(best(), m_english).contains(u"upper bound"_s));
        m_space.starts = false;
        QCOMPARE(bestNote(best(), m_english), note);
    }

    void pictureOfTheFront()
    {
        m_found.beaten = {plan("US", 2, 2, 2)};
        const FrontPicture picture = frontPicture(best(), m_english);
        QCOMPARE(picture.marks.size(), 5);
        QCOMPARE(picture.marks[3].kind, FrontMark::Kind::Beaten);
        QCOMPARE(picture.marks[4].kind, FrontMark::Kind::Present);
        QCOMPARE(picture.marks[4].label, u"A"_s);
        QVERIFY(picture.marks[1].onLine && picture.marks[2].onLine);
        QVERIFY(picture.x.title.contains(u"t CO₂e"_s));
        QVERIFY(picture.y.title.contains(u"€"_s));
        QVERIFY(picture.note.contains(u"Larger"_s) && picture.note.contains(u"Pale"_s));
        QVERIFY(picture.marks[0].details.contains(u"US-A, from 1 March"_s));
        m_space.cost = false;
        const FrontPicture slow = frontPicture(best(), m_english);
        QVERIFY(!slow.note.contains(u"Larger"_s));
        QCOMPARE(slow.marks[0].y, *m_found.front[0].durationH);
    }

    void leversOfACap()
    {
        Scenario s = m_scenario;
        s.caps.emissionsT = *m_present.emissions.totalLocationG / 1e6 * 0.5;
        const auto result = estimate(s, m_catalog);
        const Check& cap = result->checks.front();
        const QString sentence = capSentence(cap, m_english, u"EUR"_s);
        QVERIFY2(sentence.startsWith(u"Emissions: "_s) && sentence.contains(u"over the cap"_s)
                     && sentence.contains(u"+100 %"_s),
                 qPrintable(sentence));
        const auto levers = leversFor(s, m_catalog, "EUR", cap);
        const auto lines = leverLines(s, cap, levers, m_english, u"EUR"_s);
        QCOMPARE(std::size_t(lines.size()), levers.size());
        QVERIFY(lines.size() >= 4);
        for (const LeverLine& line : lines) {
            QVERIFY(!line.lever.isEmpty() && !line.today.isEmpty());
            QVERIFY(line.needed.contains(line.possible ? u"would just meet it"_s
                                                       : u"not possible alone"_s));
        }
        QVERIFY(std::ranges::any_of(lines, &LeverLine::possible));
        QVERIFY(!std::ranges::all_of(lines, &LeverLine::possible)); // no PUE below 1
    }

    void exportOfTheView()
    {
        ScenarioDocument document(std::make_shared<const Catalog>(m_catalog));
        Plan plan;
        plan.title = "Two <&";
        plan.scenarios = {m_scenario, m_scenario};
        plan.scenarios[1].id = "b";
        plan.scenarios[1].hardware.count = 0;
        document.reset(plan);
        ExportSettings settings;
        settings.view = ExportView::Best;
        settings.format = ExportFormat::Json;
        settings.locale = m_english;
        const QJsonObject table = QJsonDocument::fromJson(exportView(document, settings)).object();
        QVERIFY(!table[u"rows"_s].toArray().isEmpty());
        QCOMPARE(table[u"columns"_s].toArray().size(), 8);
        QVERIFY(table[u"notes"_s][1].toString().contains(u"plans searched"_s));
        for (const ExportFormat format :
             {ExportFormat::Svg, ExportFormat::Png, ExportFormat::Pdf}) {
            settings.format = format;
            QVERIFY(exportView(document, settings).size() > 1000);
        }
        settings.format = ExportFormat::Json;
        settings.scenario = "b"; // faulty: a sentence instead
        const QJsonObject faulty = QJsonDocument::fromJson(exportView(document, settings)).object();
        QVERIFY(faulty[u"rows"_s].toArray().isEmpty());
        QVERIFY(!faulty[u"notes"_s][0].toString().isEmpty());
    }

    /// The plan spoken of is the one that is marked, also where the front is thinned.
    void thinnedFrontKeepsTheSuggestedPlan()
    {
        m_found.front.clear();
        for (int i = 0; i < 1000; ++i)
            m_found.front.push_back(plan("US-A", 0.1 + 0.0005 * i, i < 501 ? 2 : 1, 1));
        const int suggested = suggestedPlan(best());
        QCOMPARE(suggested, 501);
        const auto shown = plansShown(best());
        QVERIFY(shown.size() <= mostPlansShown);
        QCOMPARE(shown.at(std::size_t(suggestedMark(best()))), std::size_t(suggested));
        const FrontMark& mark = frontPicture(best(), m_english).marks.at(suggestedMark(best()));
        QCOMPARE(mark.x, m_found.front[501].emissionsG);
    }
};

QTEST_MAIN(TestBest)
#include "tst_best.moc"
