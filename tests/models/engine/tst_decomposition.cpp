// SPDX-License-Identifier: GPL-3.0-or-later
#include "decomposition.h"
#include "vectors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestDecomposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void effects_data()
    {
        QTest::addColumn<QJsonObject>("from");
        QTest::addColumn<QJsonObject>("to");
        QTest::addColumn<QJsonObject>("effects");
        const auto add = [](const char* name, const QString& id, const QString& from,
                            const QString& to, const QString& effects) {
            const auto vector = testVector(id);
            const auto in = vector[u"inputs"_s].toObject();
            QTest::newRow(name) << in[from].toObject() << in[to].toObject()
                                << vector[u"expected"_s][effects].toObject();
        };
        add("TV17a three factors", u"TV17a"_s, u"A"_s, u"B"_s, u"effects"_s);
        add("TV17b one zero", u"TV17b"_s, u"A"_s, u"B"_s, u"effects_one_zero"_s);
        add("TV17b two zeros", u"TV17b"_s, u"A2"_s, u"B2"_s, u"effects_two_zeros_A2_to_B2"_s);
        add("TV17c negative factor, by Shapley", u"TV17c"_s, u"A"_s, u"B"_s, u"effects"_s);
    }

    void effects()
    {
        QFETCH(QJsonObject, from);
        QFETCH(QJsonObject, to);
        QFETCH(QJsonObject, effects);
        QVERIFY(!effects.isEmpty());
        std::vector<double> before, after;
        double change = 0;
        for (const QString& key : effects.keys()) {
            before.push_back(from[key].toDouble());
            after.push_back(to[key].toDouble());
        }
        const auto got = decompose(before, after);
        for (qsizetype k = 0; k < effects.size(); ++k) {
            QVERIFY(within(got[std::size_t(k)], effects[effects.keys()[k]].toDouble()));
            change += got[std::size_t(k)];
        }
        const auto product
            = [](const std::vector<double>& v) { return v[0] * v[1] * (v.size() > 2 ? v[2] : 1); };
        QVERIFY(within(change, product(after) - product(before)));
    }

    void logarithmicMeanAtItsLimits() // TV28
    {
        QCOMPARE(logarithmicMean(1, 1), 1.0);
        QVERIFY(within(logarithmicMean(2, 1), 1.4426950408889634));
        QVERIFY(within(logarithmicMean(1 + 1e-9, 1), 1.0000000005, 1e-12));
        QCOMPARE(logarithmicMean(0, 5), 0.0);
    }

    void bothZeroHaveNoEffect()
    {
        const std::vector<double> from{0, 2}, to{0, 5};
        QCOMPARE(decompose(from, to), std::vector<double>({0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestDecomposition)
#include "tst_decomposition.moc"
