// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"
#include "warnings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void keepsTheLastChoice();
    void forgetsWhatWasCancelled();
    void offersWhatTheFormatKnows_data();
    void offersWhatTheFormatKnows();
    void begins();
    void asksForRangesWhereThereAreSome();

private:
    static void choose(ExportDialog& dialog, ExportFormat format)
    {
        auto* box = dialog.findChild<QComboBox*>(u"exportFormat"_s);
        box->setCurrentIndex(box->findData(int(format)));
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

void TestExportDialog::begins()
{
    ExportSettings shown;
    shown.locale = QLocale(QLocale::German, QLocale::Germany);
    shown.view = ExportView::Numbers;
    shown.overview.relative = true;
    QTemporaryDir folder;
    QSettings empty(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const ExportSettings offered = ExportDialog(shown, empty).settings();
    QCOMPARE(offered.locale.language(), QLocale::German);
    QCOMPARE(offered.view, ExportView::Numbers);
    QVERIFY(offered.overview.relative);
    QCOMPARE(offered.dialect, CsvDialect::GermanExcel);
    QCOMPARE(offered.width, shown.width);
    QVERIFY(!offered.dark);
}

void TestExportDialog::asksForRangesWhereThereAreSome()
{
    QTemporaryDir folder;
    QSettings empty(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ExportSettings shown;
    shown.overview.uncertainty = true;
    ExportDialog overview(shown, empty);
    auto* box = overview.findChild<QCheckBox*>(u"exportUncertainty"_s);
    QVERIFY(!box->isHidden());
    QVERIFY(overview.settings().overview.uncertainty);
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!overview.settings().overview.uncertainty);
    shown.view = ExportView::Why;
    ExportDialog why(shown, empty);
    QVERIFY(why.findChild<QCheckBox*>(u"exportUncertainty"_s)->isHidden());
}

void TestExportDialog::keepsTheLastChoice()
{
    {
        ExportDialog dialog({}, m_store);
        choose(dialog, ExportFormat::Pdf);
        dialog.findChild<QSpinBox*>(u"exportWidth"_s)->setValue(1600);
        dialog.accept();
    }
    const ExportSettings settings = ExportDialog({}, m_store).settings();
    QCOMPARE(settings.format, ExportFormat::Pdf);
    QCOMPARE(settings.width, 1600);
}

void TestExportDialog::forgetsWhatWasCancelled()
{
    const ExportFormat before = ExportDialog({}, m_store).settings().format;
    {
        ExportDialog dialog({}, m_store);
        choose(dialog, before == ExportFormat::Csv ? ExportFormat::Svg : ExportFormat::Csv);
        dialog.reject();
    }
    QCOMPARE(ExportDialog({}, m_store).settings().format, before);
}

void TestExportDialog::offersWhatTheFormatKnows_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<bool>("width");
    QTest::addColumn<bool>("scale");
    QTest::newRow("PNG") << ExportFormat::Png << true << true;
    QTest::newRow("SVG") << ExportFormat::Svg << true << false;
    QTest::newRow("PDF") << ExportFormat::Pdf << true << false;
    QTest::newRow("CSV") << ExportFormat::Csv << false << false;
    QTest::newRow("JSON") << ExportFormat::Json << false << false;
}

void TestExportDialog::offersWhatTheFormatKnows()
{
    QFETCH(ExportFormat, format);
    ExportDialog dialog({}, m_store);
    dialog.show();
    choose(dialog, format);
    QTEST(dialog.findChild<QSpinBox*>(u"exportWidth"_s)->isVisible(), "width");
    QTEST(dialog.findChild<QSpinBox*>(u"exportScale"_s)->isVisible(), "scale");
    QCOMPARE(suffix(format), QString::fromLatin1(QTest::currentDataTag()).toLower());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
