// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportdialog.h"

#include "modal.h"
#include "planjson.h"
#include "randomedits.h"
#include "reportpreview.h"
#include "warnings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestReportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("VORLAUF_CLI", VORLAUF_BIN_DIR "/vorlauf-cli"); }
    void init();
    void cleanup() { m_dialog.reset(); }

    void keysChoose();
    void aStatementHasFewerFormats();
    void theLastChoiceIsKept();
    void onlySlidesHaveATemplate();
    void viewsArePutInOrderByKeys();
    void pagesAreShown();
    void aFaultIsSaidFirst();
    void otherLanguageThanTheWindow();
    void whatGoesWrongIsSaid();
    void cancelledWritesNothing();

private:
    void open()
    {
        m_dialog = std::make_unique<ReportDialog>(m_document, ExportSettings(), *m_settings);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template <typename Widget>
    Widget& child(const char* name)
    {
        return *m_dialog->findChild<Widget*>(QLatin1StringView(name));
    }
    void choose(const char* name, int row)
    {
        auto& box = child<QComboBox>(name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
    }

    ScenarioDocument m_document{sharedTestCatalog()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ReportDialog> m_dialog;
};

void TestReportDialog::init()
{
    failOnWarnings();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    Plan plan = testPlan();
    plan.scenarios[1].site.pue = 1.5;
    m_document.reset(plan);
}

void TestReportDialog::keysChoose()
{
    open();
    choose("reportFormat", 3);
    choose("reportLanguage", 1);
    QTest::keyClicks(&child<QLineEdit>("reportAuthor"), u"A <b> & Ü"_s);
    QTest::keyClicks(&child<QLineEdit>("reportConfidentiality"), u"Internal"_s);
    child<QDateEdit>("reportDate").setDate(QDate(2026, 11, 24));
    QTest::keyClick(&child<QCheckBox>("reportPlanBeside"), Qt::Key_Space);
    const ReportChoice choice = m_dialog->choice();
    QCOMPARE(choice.format, ReportFormat::Html);
    QCOMPARE(choice.settings.locale.language(), QLocale::German);
    QCOMPARE(choice.settings.author, u"A <b> & Ü"_s);
    QVERIFY(!choice.planBeside);
    const QStringList arguments = reportArguments(choice);
    QVERIFY(arguments.contains(u"--no-plan"_s));
    QVERIFY(arguments.contains(u"--language=de"_s));
    QVERIFY(arguments.contains(u"--date=2026-11-24"_s));
    QVERIFY(arguments.contains(u"--author=A <b> & Ü"_s));
    QVERIFY(arguments.contains(u"--confidentiality=Internal"_s));
    QVERIFY(arguments.contains(u"--views=overview,why,when,where,confidence,best,numbers"_s));
    QVERIFY(arguments.filter(u"--logo"_s).isEmpty());
}

void TestReportDialog::aStatementHasFewerFormats()
{
    open();
    choose("reportFormat", 2);
    QCOMPARE(m_dialog->choice().format, ReportFormat::Xlsx);
    QVERIFY(!child<QListWidget>("reportViews").isVisible());
    choose("reportKind", 2);
    QCOMPARE(m_dialog->choice().kind, ReportKind::Sci);
    QVERIFY(isWritten(ReportKind::Sci, m_dialog->choice().format));
    QCOMPARE(child<QComboBox>("reportFormat").count(), 2);
    QVERIFY(reportArguments(m_dialog->choice()).filter(u"--views"_s).isEmpty());
}

void TestReportDialog::theLastChoiceIsKept()
{
    open();
    choose("reportKind", 1);
    choose("reportFormat", 1);
    QTest::keyClicks(&child<QLineEdit>("reportOrganisation"), u"Werk"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    open();
    QCOMPARE(m_dialog->choice().kind, ReportKind::EnergySheet);
    QCOMPARE(m_dialog->choice().format, ReportFormat::Html);
    QCOMPARE(m_dialog->choice().settings.organisation, u"Werk"_s);
    QCOMPARE(m_dialog->choice().settings.date, QDate::currentDate());
}

void TestReportDialog::onlySlidesHaveATemplate()
{
    const QString own = m_folder->filePath(u"own.potx"_s);
    QFile file(own);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    open();
    auto& choose = child<QPushButton>("reportTemplate");
    QVERIFY(!choose.isVisible());
    this->choose("reportFormat", 1);
    QVERIFY(choose.isVisible());
    answerModal(this, [&own](QWidget& files) {
        files.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(own);
        QMetaObject::invokeMethod(&files, "accept");
    });
    QTest::keyClick(&choose, Qt::Key_Space);
    QCOMPARE(choose.text(), u"own.potx"_s);
    QVERIFY(reportArguments(m_dialog->choice()).contains(u"--template="_s + own));
    m_dialog->accept();

    open();
    QCOMPARE(m_dialog->choice().templateFile, own);
    this->choose("reportFormat", 0); // the command line takes none for a PDF
    QVERIFY(reportArguments(m_dialog->choice()).filter(u"--template"_s).isEmpty());
    this->choose("reportFormat", 1);
    QTest::keyClick(&child<QPushButton>("reportNoTemplate"), Qt::Key_Space);
    QVERIFY(m_dialog->choice().templateFile.isEmpty());
}

void TestReportDialog::viewsArePutInOrderByKeys()
{
    open();
    auto& list = child<QListWidget>("reportViews");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&child<QPushButton>("reportViewUp"), Qt::Key_Space); // Why before Overview
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_End);
    QTest::keyClick(&list, Qt::Key_Space); // no Numbers
    const std::vector<ExportView> expected{ExportView::Why,  ExportView::Overview,
                                           ExportView::When, ExportView::Where,
                                           ExportView::Sure, ExportView::Best};
    QVERIFY(m_dialog->choice().settings.views == expected);
    m_dialog->accept();
    open();
    QVERIFY(m_dialog->choice().settings.views == expected);
    for (int i = 0; i < 6; ++i)
        child<QListWidget>("reportViews").item(i)->setCheckState(Qt::Unchecked);
    QVERIFY(!child<QLabel>("reportComplaint").text().isEmpty());
}

void TestReportDialog::pagesAreShown()
{
    open();
    ReportPreview& preview = m_dialog->preview();
    QSignalSpy made(&preview, &ReportPreview::made);
    QVERIFY(made.wait(60000));
    QVERIFY(preview.pageCount() >= 5);
    const auto* sheet = m_dialog->findChild<QLabel*>(u"reportPage"_s);
    QVERIFY(!sheet->pixmap(Qt::ReturnByValue).isNull());
    preview.setFocus();
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QCOMPARE(preview.page(), 1);
    QTest::keyClick(&preview, Qt::Key_End);
    QCOMPARE(preview.page(), preview.pageCount() - 1);
    choose("reportFormat", 1);
    QCOMPARE(preview.pageCount(), 0);
}

void TestReportDialog::aFaultIsSaidFirst()
{
    Scenario faulty = m_document.scenario(1);
    faulty.site.pue = 0.5;
    m_document.edit(1, faulty, u"/site/pue"_s, m_document.newGesture(), u"edit"_s);
    open();
    QVERIFY(child<QLabel>("reportComplaint").isVisible());
    QVERIFY(child<QLabel>("reportComplaint").text().contains(u"PUE"_s));
    const QDialog& dialog = *m_dialog;
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().contains(u"report"_s))
            QVERIFY(!button->isEnabled());
    }
}

void TestReportDialog::otherLanguageThanTheWindow()
{
    ReportChoice choice;
    choice.format = ReportFormat::Html;
    choice.settings.locale = QLocale(QLocale::German, QLocale::Germany);
    choice.settings.date = QDate(2026, 11, 24);
    const QString path = m_folder->filePath(u"report.html"_s);
    ReportWriter writer;
    QSignalSpy written(&writer, &ReportWriter::written), failed(&writer, &ReportWriter::failed);
    writer.write(writePlan(m_document.plan()), choice, path);
    QVERIFY(written.wait(60000));
    QCOMPARE(failed.count(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("lang=\"de\""));
    QVERIFY(html.contains("Vergleichsbasis") || html.contains("Szenario"));
}

void TestReportDialog::whatGoesWrongIsSaid()
{
    ReportChoice choice;
    choice.format = ReportFormat::Html;
    choice.settings.date = QDate(2026, 11, 24);
    ReportWriter writer;
    QSignalSpy failed(&writer, &ReportWriter::failed);
    writer.write("{}", choice, m_folder->filePath(u"report.html"_s));
    QVERIFY(failed.wait(60000));
    QVERIFY(failed.first().first().toString().contains(u"E-VERSION"_s));
    qputenv("VORLAUF_CLI", "/no/such/program");
    writer.write("{}", choice, m_folder->filePath(u"report.html"_s));
    QVERIFY(failed.count() == 2 || failed.wait());
    QVERIFY(failed.last().first().toString().contains(u"/no/such/program"_s));
    qputenv("VORLAUF_CLI", VORLAUF_BIN_DIR "/vorlauf-cli");
    QVERIFY(!QFile::exists(m_folder->filePath(u"report.html"_s)));
}

void TestReportDialog::cancelledWritesNothing()
{
    ReportChoice choice;
    choice.settings.date = QDate(2026, 11, 24);
    ReportWriter writer;
    QSignalSpy failed(&writer, &ReportWriter::failed), written(&writer, &ReportWriter::written);
    writer.write(writePlan(m_document.plan()), choice, m_folder->filePath(u"report.pdf"_s));
    QVERIFY(writer.isRunning());
    writer.cancel();
    QVERIFY(!writer.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(failed.count() + written.count(), 0);
    QVERIFY(!QFile::exists(m_folder->filePath(u"report.pdf"_s)));
}

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
