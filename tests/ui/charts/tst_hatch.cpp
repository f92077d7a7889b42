// SPDX-License-Identifier: GPL-3.0-or-later
#include "hatch.h"
#include "warnings.h"

using namespace vorlauf;

class TestHatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void linesStayInside_data()
    {
        QTest::addColumn<QRectF>("area");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("bar") << QRectF(411.3, 20, 80, 30) << 20;
        QTest::newRow("sliver") << QRectF(411.3, 20, 0.5, 30) << 5;
        QTest::newRow("flat") << QRectF(-3, -7, 200, 2) << 40;
        QTest::newRow("empty") << QRectF(5, 5, 0, 30) << 0;
    }
    void linesStayInside()
    {
        QFETCH(QRectF, area);
        QFETCH(int, atLeast);
        for (Hatch hatch : {Hatch::Rising, Hatch::Falling}) {
            const QList<QLineF> lines = hatchLines(area, hatch);
            QVERIFY(lines.size() >= atLeast);
            QCOMPARE(lines.isEmpty(), atLeast == 0);
            const QRectF around = area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9);
            for (const QLineF& line : lines) {
                QVERIFY(around.contains(line.p1()) && around.contains(line.p2()));
                QVERIFY(qAbs(qAbs(line.dx()) - qAbs(line.dy())) < 1e-9);
                QCOMPARE(line.dx() * line.dy() < 0, hatch == Hatch::Rising);
            }
        }
        QVERIFY(hatchLines(area, Hatch::None).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHatch)
#include "tst_hatch.moc"
