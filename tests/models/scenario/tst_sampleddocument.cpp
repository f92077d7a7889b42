// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleddocument.h"

#include "randomedits.h"
#include "warnings.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestSampledDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_document = std::make_unique<ScenarioDocument>(sharedTestCatalog());
        m_document->reset(testPlan());
    }

    void rowsAreThoseOfTheEngine()
    {
        SampledDocument sampled(*m_document, total(), few);
        QVERIFY(sampled.rows().empty()); // nobody wants them yet
        QSignalSpy changed(&sampled, &SampledDocument::changed);
        sampled.setWanted(true);
        QCOMPARE(changed.count(), 1);
        compareWithEngine(sampled);
        QVERIFY(sampled.rows()[0]->varies());
        const Summary& summary = sampled.rows()[0]->summary;
        QVERIFY(summary.p5 < summary.p50 && summary.p50 < summary.p95);
        QVERIFY(sampled.rows()[0]->least <= summary.p5);
        QVERIFY(summary.p95 < sampled.rows()[0]->p99);
        QVERIFY(sampled.rows()[0]->p99 <= sampled.rows()[0]->most);
    }

    void anEditSamplesItsRowOnly()
    {
        SampledDocument sampled(*m_document, total(), few);
        sampled.setWanted(true);
        const SampledRows before = sampled.rows();
        edit(1, 1.7);
        QCOMPARE(sampled.rows()[0], before[0]);
        QCOMPARE(sampled.rows()[2], before[2]);
        QVERIFY(sampled.rows()[1] != before[1]);
        compareWithEngine(sampled);
        m_document->undoStack().undo();
        QVERIFY(sampled.rows()[1]->values == before[1]->values);
    }

    void movedRowsKeepTheirSamples()
    {
        SampledDocument sampled(*m_document, total(), few);
        sampled.setWanted(true);
        const SampledRows before = sampled.rows();
        m_document->move(0, 2, u"move"_s);
        QCOMPARE(sampled.rows()[2], before[0]);
        QCOMPARE(sampled.rows()[0], before[1]);
        m_document->remove(0, u"remove"_s);
        QCOMPARE(sampled.rows().size(), std::size_t(2));
        compareWithEngine(sampled);
    }

    void aFaultyRowIsEmptyAndTheOthersStay()
    {
        SampledDocument sampled(*m_document, total(), few);
        sampled.setWanted(true);
        edit(1, 0.5); // a PUE below 1
        QVERIFY(!sampled.rows()[1]);
        QVERIFY(sampled.rows()[0] && sampled.rows()[2]);
        QCOMPARE(summaries(sampled.rows())[1].has_value(), false);
        QCOMPARE(summaries(sampled.rows())[0]->p50, sampled.rows()[0]->summary.p50);
    }

    void nothingIsComputedForNobody()
    {
        SampledDocument sampled(*m_document, total(), few);
        sampled.setWanted(true);
        sampled.setWanted(false);
        QSignalSpy changed(&sampled, &SampledDocument::changed);
        edit(0, 1.9);
        QCOMPARE(changed.count(), 0);
        sampled.setWanted(true);
        compareWithEngine(sampled);
    }

    void theQuantityCanChange()
    {
        SampledDocument sampled(*m_document, total(), few);
        sampled.setWanted(true);
        const SampledTotal energy{*sampledFigure("energy.facilityKwh")};
        sampled.setTotal(energy);
        QVERIFY(sampled.rows()[0]->values
                == sampleRows(m_document->plan(), m_document->catalog(), energy, few)[0]->values);
    }

    /// More than is sampled in a frame: in the background, with outdated work dropped.
    void manyScenariosDoNotBlock()
    {
        Plan plan = testPlan();
        while (plan.scenarios.size() < 30) {
            plan.scenarios.push_back(plan.scenarios[plan.scenarios.size() % 3]);
            plan.scenarios.back().id = "s" + std::to_string(plan.scenarios.size());
            plan.scenarios.back().site.pue = 1.0 + 0.01 * double(plan.scenarios.size());
        }
        m_document->reset(plan);
        SampledDocument sampled(*m_document, total(), few);
        QSignalSpy finished(&sampled.work(), &BackgroundWork::finished);
        sampled.setWanted(true);
        QVERIFY(sampled.work().isRunning());
        QVERIFY(!sampled.rows()[29]);
        edit(29, 1.9); // begins anew
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.count(), 1);
        compareWithEngine(sampled);
    }

private:
    static constexpr Sampling few{400, 7, 1};

    static SampledTotal total() { return {*sampledFigure("totalLocationG")}; }
    void edit(int row, double pue)
    {
        Scenario scenario = m_document->scenario(row);
        scenario.site.pue = pue;
        m_document->edit(row, scenario, u"/site/pue"_s, m_document->newGesture(), u"PUE"_s);
    }
    void compareWithEngine(const SampledDocument& sampled)
    {
        const SampledRows fresh
            = sampleRows(m_document->plan(), m_document->catalog(), total(), few);
        QCOMPARE(sampled.rows().size(), fresh.size());
        for (std::size_t row = 0; row < fresh.size(); ++row) {
            QVERIFY(sampled.rows()[row] && fresh[row]);
            QVERIFY(sampled.rows()[row]->values == fresh[row]->values);
        }
    }

    std::unique_ptr<ScenarioDocument> m_document;
};

QTEST_GUILESS_MAIN(TestSampledDocument)
#include "tst_sampleddocument.moc"
