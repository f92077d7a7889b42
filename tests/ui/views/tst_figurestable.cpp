// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurestable.h"
#include "warnings.h"

#include <QApplication>
#include <QClipboard>
#include <QStandardItemModel>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestFiguresTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void copiesTheSelectionAsTabs();
    void notesMakeARowHigher();
    void tabLeavesTheTable();

private:
    static FiguresLook look()
    {
        return {[](const QModelIndex& index) { return index.data().toString(); },
                [](const QModelIndex& index) { return index.row() == 1 ? u"note"_s : QString(); },
                [](const QModelIndex&) { return false; },
                [](const QModelIndex&) { return false; },
                [](int) { return QString(); },
                [](int) { return false; }};
    }
    static void fill(QStandardItemModel& model)
    {
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(u"%1%2"_s.arg(row).arg(column)));
        }
    }
};

void TestFiguresTable::copiesTheSelectionAsTabs()
{
    QStandardItemModel model;
    fill(model);
    FiguresTable table(u"table"_s, look());
    table.setModel(&model);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setFocus();
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"00\t01\t02\n10\t11\t12"_s);
}

void TestFiguresTable::notesMakeARowHigher()
{
    QStandardItemModel model;
    fill(model);
    FiguresTable table(u"table"_s, look());
    table.setModel(&model);
    QVERIFY(table.rowHeight(1) > table.rowHeight(0));
}

void TestFiguresTable::tabLeavesTheTable()
{
    FiguresTable table(u"table"_s, look());
    QVERIFY(!table.tabKeyNavigation());
}

QTEST_MAIN(TestFiguresTable)
#include "tst_figurestable.moc"
