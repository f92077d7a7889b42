// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowheight.h"

#include <QTest>

#include <numeric>

/// Rows share the height of a chart; those with long names need more than their share.
class TestRowHeight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsStayWithinTheSpace_data()
    {
        QTest::addColumn<double>("space");
        QTest::addColumn<QList<double>>("needs");
        QTest::addColumn<double>("height");
        QTest::newRow("alike: equal shares") << 120.0 << QList<double>{20, 20, 20} << 40.0;
        QTest::newRow("one long name: the others share the rest")
            << 120.0 << QList<double>{20, 60, 20} << 30.0;
        QTest::newRow("all long and all fit") << 130.0 << QList<double>{60, 60} << 50.0;
        QTest::newRow("more room than needed") << 900.0 << QList<double>{20, 20} << 50.0;
        QTest::newRow("less room than needed") << 30.0 << QList<double>{20, 20} << 28.0;
        QTest::newRow("none") << 100.0 << QList<double>{} << 28.0;
    }

    void rowsStayWithinTheSpace()
    {
        QFETCH(double, space);
        QFETCH(QList<double>, needs);
        QFETCH(double, height);
        QCOMPARE(vorlauf::rowHeight(space, {needs.begin(), needs.end()}, 28, 50), height);
    }
};

QTEST_APPLESS_MAIN(TestRowHeight)
#include "tst_rowheight.moc"
