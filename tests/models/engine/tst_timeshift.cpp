// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeshift.h"
#include "vectors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestTimeShift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("TV13a whole hours") << u"TV13a"_s;
        QTest::newRow("TV13b fraction in a window") << u"TV13b"_s;
    }

    void vector()
    {
        QFETCH(QString, id);
        const auto vector = testVector(id);
        const auto in = vector[u"inputs"_s].toObject();
        const auto expected = vector[u"expected"_s].toObject();
        const auto profile = numbers(in[u"profile_g_per_kWh"_s]);
        const int earliest = in[u"earliest_h"_s].toInt();
        const int deadline = in[u"deadline_h"_s].toInt();
        const double hours = in[u"T_h"_s].toDouble();

        const auto start = chooseStart(profile, earliest, deadline, hours);
        QVERIFY(start);
        QCOMPARE(start->candidates, expected[u"candidates"_s].toInt());
        QCOMPARE(start->bestStart, expected[u"best_start_h"_s].toInt());
        QVERIFY(within(start->nowSum, expected[u"reference_sum"_s].toDouble()));
        QVERIFY(within(start->bestSum, expected[u"best_sum"_s].toDouble()));
        QVERIFY(within(start->meanSum, expected[u"mean_of_all_starts_sum"_s].toDouble()));
        QVERIFY(within(start->worstSum, expected[u"worst_sum"_s].toDouble()));

        const auto pauses = choosePauses(profile, earliest, deadline, hours);
        QVERIFY(pauses);
        std::vector<double> used(pauses->hours.begin(), pauses->hours.end());
        QCOMPARE(used, numbers(expected[u"pause_resume_hours"_s]));
        QCOMPARE(pauses->partialHour.value_or(-1),
                 expected[u"pause_resume_partial_hour"_s].toInt(-1));
        QVERIFY(within(pauses->sum, expected[u"pause_resume_sum"_s].toDouble()));
        QCOMPARE(pauses->segments, expected[u"segments"_s].toInt());
    }

    void restarts_data()
    {
        QTest::addColumn<double>("overhead");
        QTest::addColumn<QJsonObject>("expected");
        const auto expected = testVector(u"TV14"_s)[u"expected"_s].toObject();
        for (const QString& key : expected.keys())
            QTest::newRow(qPrintable(key)) << key.mid(2).toDouble() << expected[key].toObject();
    }

    void restarts()
    {
        QFETCH(double, overhead);
        QFETCH(QJsonObject, expected);
        const auto profile = numbers(testVector(u"TV14"_s)[u"inputs"_s][u"profile_g_per_kWh"_s]);
        const auto choice = choosePausesWithRestarts(profile, 0, int(profile.size()), 3, overhead);
        QVERIFY(choice);
        QVERIFY(within(choice->sum, expected[u"cost_sum"_s].toDouble()));
        // Sets of equal cost are equally good: what was found must cost what it says.
        double cost = 0;
        for (std::size_t i = 0; i < choice->hours.size(); ++i) {
            const bool starts = i == 0 || choice->hours[i] != choice->hours[i - 1] + 1;
            cost += profile[std::size_t(choice->hours[i])] * (starts ? 1 + overhead : 1);
        }
        QCOMPARE(choice->hours.size(), std::size_t(3));
        QVERIFY(within(cost, choice->sum));
    }

    void restartsAgreeWithFreePausesWithoutOverhead()
    {
        std::vector<double> profile;
        for (int h = 0; h < 200; ++h)
            profile.push_back(300 + (h * 7919) % 251);
        const auto free = choosePauses(profile, 20, 190, 70);
        const auto charged = choosePausesWithRestarts(profile, 20, 190, 70, 0);
        QVERIFY(free && charged);
        QVERIFY(within(charged->sum, free->sum));
    }

    void tooShortWindow()
    {
        const std::vector<double> profile(10, 1.0);
        for (const auto& fault :
             {chooseStart(profile, 0, 5, 6).error(), choosePauses(profile, 0, 5, 6).error(),
              choosePausesWithRestarts(profile, 0, 5, 6, 0.25).error()}) {
            QCOMPARE(fault.front().code, FaultCode::Deadline);
            QCOMPARE(fault.front().path, std::string("/schedule/deadline"));
        }
    }
};

QTEST_GUILESS_MAIN(TestTimeShift)
#include "tst_timeshift.moc"
