// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurestable.h"

#include "theme.h"
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
    void noCellIsCut();

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
    table.show(); // measured once it is seen
    QVERIFY(table.rowHeight(1) > table.rowHeight(0));
}

void TestFiguresTable::tabLeavesTheTable()
{
    FiguresTable table(u"table"_s, look());
    QVERIFY(!table.tabKeyNavigation());
}

/// Neither at first nor when a text grows while the table is shown.
void TestFiguresTable::noCellIsCut()
{
    QStandardItemModel model;
    fill(model);
    model.item(0, 1)->setText(u"HGX H100 8-GPU server (generic)"_s);
    FiguresTable table(u"table"_s, look());
    table.setModel(&model);
    table.show();
    const auto needed = [](const QStandardItem* item) {
        return QFontMetrics(textFont(13)).horizontalAdvance(item->text());
    };
    QVERIFY(table.columnWidth(1) > needed(model.item(0, 1)));
    const int before = table.columnWidth(2);
    model.item(1, 2)->setText(u"NVIDIA H100 SXM5 80GB, in another place"_s);
    QVERIFY(table.columnWidth(2) > before);
    QVERIFY(table.columnWidth(2) > needed(model.item(1, 2)));
}

QTEST_MAIN(TestFiguresTable)
#include "tst_figurestable.moc"
