// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracychart.h"
#include "accuracydialog.h"
#include "catalogfile.h"
#include "warnings.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace vorlauf;

/// Help > Accuracy with the shipped catalog, driven by its buttons.
class TestAccuracyDialog : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Catalog> m_catalog;

    static bool waitFor(const AccuracyDialog& dialog)
    {
        QSignalSpy computed(&dialog, &AccuracyDialog::computed);
        return dialog.shown() || computed.wait(120000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = loadCatalog(findCatalog());
        QVERIFY(std::holds_alternative<std::shared_ptr<const Catalog>>(loaded));
        m_catalog = std::get<std::shared_ptr<const Catalog>>(loaded);
        loadFonts();
    }
    void init() { failOnWarnings(); }

    void showsBothModes()
    {
        AccuracyDialog dialog(*m_catalog, nullptr, {.count = 200});
        dialog.show();
        QVERIFY(waitFor(dialog));
        QCOMPARE(dialog.shown()->mode, AccuracyMode::Hours);
        const auto* table = dialog.findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 89);
        QVERIFY(dialog.chart().barCount() >= 18);
        dialog.findChild<QAbstractButton*>(u"accuracyMode1"_s)->click();
        QVERIFY(waitFor(dialog));
        QCOMPARE(dialog.shown()->mode, AccuracyMode::Tokens);
        QCOMPARE(table->model()->rowCount(), 89);
        QVERIFY(dialog.chart().barCount() >= 30);
    }

    void aPointLeadsToItsRow()
    {
        AccuracyDialog dialog(*m_catalog, nullptr, {.count = 200});
        dialog.show();
        QVERIFY(waitFor(dialog));
        auto* picture = dialog.findChild<QWidget*>(u"accuracyPicture"_s);
        QVERIFY(picture);
        QTest::keyClick(picture, Qt::Key_Home);
        QTest::keyClick(picture, Qt::Key_Return);
        const auto* table = dialog.findChild<QTableView*>();
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(),
                 dialog.chart().points().first().name);
    }

    void copiesTableAndPicture()
    {
        AccuracyDialog dialog(*m_catalog, nullptr, {.count = 200});
        QVERIFY(waitFor(dialog));
        dialog.findChild<QAbstractButton*>(u"copyAccuracy"_s)->click();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage() && data->hasHtml());
        QCOMPARE(data->text().count(u"GPT-3 175B (2021)"_s), 1);
        QVERIFY(data->data(u"text/csv"_s).contains("arxiv.org/abs/2104.10350"));
    }

    void closingStopsTheWork()
    {
        AccuracyDialog dialog(*m_catalog, nullptr, {.count = 200});
        dialog.show();
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestAccuracyDialog)
#include "tst_accuracydialog.moc"
