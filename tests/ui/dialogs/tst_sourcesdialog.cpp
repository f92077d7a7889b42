// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"
#include "sourcesdialog.h"
#include "warnings.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestSourcesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void listsAndNarrows();
};

void TestSourcesDialog::listsAndNarrows()
{
    Catalog catalog;
    catalog.sources = {{"a", "Yearly Data", "Ember", "CC BY 4.0", "https://ember", "", 2025.},
                       {"b", "A paper", "ACL", "facts", "https://acl", "", {}}};
    SourcesDialog dialog(catalog);
    const auto* table = dialog.findChild<QTreeView*>();
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"–"_s); // no year is not 0
    QTest::keyClicks(dialog.findChild<QLineEdit*>(), u"ember"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"CC BY 4.0"_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"2025"_s);
}

QTEST_MAIN(TestSourcesDialog)
#include "tst_sourcesdialog.moc"
