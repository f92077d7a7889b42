// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"
#include "warnings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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
    void keepsPurposeAndNotationForEachView();
    void aPurposeSetsTheSize_data();
    void aPurposeSetsTheSize();

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
    QVERIFY(!dialog.findChild<QSpinBox*>(u"exportWidth"_s)->isVisible());
    auto* more = dialog.findChild<QToolButton*>(u"exportMore"_s);
    QTEST(more->isVisible(), "width");
    QTest::keyClick(more, Qt::Key_Space);
    QTEST(dialog.findChild<QSpinBox*>(u"exportWidth"_s)->isVisible(), "width");
    QTEST(dialog.findChild<QSpinBox*>(u"exportScale"_s)->isVisible(), "scale");
    QCOMPARE(suffix(format), QString::fromLatin1(QTest::currentDataTag()).toLower());
}

void TestExportDialog::keepsPurposeAndNotationForEachView()
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ExportSettings why;
    why.view = ExportView::Why;
    {
        ExportDialog dialog(why, store);
        QTest::keyClick(dialog.findChild<QComboBox*>(u"exportPreset"_s), Qt::Key_Down);
        dialog.findChild<QToolButton*>(u"exportMore"_s)->setChecked(true);
        QTest::keyClick(dialog.findChild<QComboBox*>(u"exportNotation"_s), Qt::Key_Down);
        dialog.accept();
    }
    const ExportSettings again = ExportDialog(why, store).settings();
    QCOMPARE(again.preset, Preset::Slide);
    QCOMPARE(again.style, Notation::Management);
    QVERIFY(again.mayGrow);
    const ExportSettings other = ExportDialog({}, store).settings();
    QCOMPARE(other.preset, Preset::None);
    QCOMPARE(other.style, Notation::Screen);
    QVERIFY(!other.mayGrow);
}

void TestExportDialog::aPurposeSetsTheSize_data()
{
    QTest::addColumn<Preset>("preset");
    QTest::newRow("slide") << Preset::Slide;
    QTest::newRow("A4") << Preset::A4;
    QTest::newRow("journal") << Preset::Journal;
    QTest::newRow("web") << Preset::Web;
    QTest::newRow("poster") << Preset::Poster;
}

void TestExportDialog::aPurposeSetsTheSize()
{
    QFETCH(Preset, preset);
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ExportDialog dialog({}, store);
    auto* box = dialog.findChild<QComboBox*>(u"exportPreset"_s);
    box->setCurrentIndex(box->findData(int(preset)));
    const PresetSize size = sizeOf(preset, ExportView::Overview);
    QCOMPARE(dialog.settings().width, size.width);
    QCOMPARE(dialog.settings().height, size.height);
    QCOMPARE(dialog.settings().scale, size.scale);
    QVERIFY(dialog.settings().mayGrow);
    dialog.findChild<QSpinBox*>(u"exportHeight"_s)->setValue(500); // the user's own word
    QCOMPARE(dialog.settings().height, 500);
    QVERIFY(!dialog.settings().mayGrow);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
