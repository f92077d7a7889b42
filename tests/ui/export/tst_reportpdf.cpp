// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdocument.h"
#include "pageflow.h"
#include "pdffinish.h"
#include "pdfreader.h"
#include "reportpdf.h"
#include "statementreport.h"
#include "texts.h"
#include "warnings.h"

#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// The report as a PDF, made of the small test catalog and read page by page.
class TestReportPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { failOnWarnings(); }
    void finishedFileSaysWhatItIs();
    void noPdfIsNothing();
    void outlineHasItsLevels();
    void longTextGoesOnOnTheNextPage();
    void longCellGoesOnInAnotherRow();
    void everyPageHasTextAndItsNumber();
    void viewsAreThoseAskedFor();
    void viewWithNothingToSayIsLeftOut();
    void emptyPlanHasAReport();
    void namesStayWhatTheyAre();
    void statementsTakeOnePageEach_data();
    void statementsTakeOnePageEach();

private:
    QByteArray report(const Plan& plan, const ReportSettings& settings);
    static QStringList pagesOf(const QByteArray& pdf);
    static ReportSettings settings();
};

ReportSettings TestReportPdf::settings()
{
    ReportSettings settings;
    settings.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    settings.date = QDate(2026, 11, 24);
    return settings;
}

QByteArray TestReportPdf::report(const Plan& plan, const ReportSettings& settings)
{
    ScenarioDocument document(sharedCatalog());
    document.reset(plan);
    return reportPdf(document, settings);
}

QStringList TestReportPdf::pagesOf(const QByteArray& pdf)
{
    QStringList pages = readPdf(u"pdftotext"_s, {u"-layout"_s}, pdf).split(u'\f');
    pages.removeLast(); // behind the last page
    return pages;
}

static Picture emptyPage()
{
    Picture page;
    page.size = {794, 1123};
    page.background = Qt::white;
    page.paint = [](QPainter&) {};
    return page;
}

void TestReportPdf::finishedFileSaysWhatItIs()
{
    PdfFacts facts{u"Ä (1) <b> مرحبا"_s, u"Zoë"_s, u"de"_s, QDate(2026, 3, 1), {}};
    const QByteArray pdf = finishPdf(pdfOf({emptyPage(), emptyPage()}), facts);
    const QString info = readPdf(u"pdfinfo"_s, {u"-isodates"_s}, pdf);
    QVERIFY2(info.contains(QRegularExpression(u"Title: +Ä \\(1\\) <b> مرحبا\n"_s)),
             qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(u"Author: +Zoë\n"_s)));
    QVERIFY(info.contains(QRegularExpression(u"CreationDate: +2026-03-01T00:00:00"_s)));
    QVERIFY(info.contains(QRegularExpression(u"Pages: +2\n"_s)));
    QVERIFY(pdf.contains("/Lang (de)"));
    QVERIFY(pdf.contains("/DisplayDocTitle true"));
    QVERIFY(readPdf(u"qpdf"_s, {u"--check"_s}, pdf).contains(u"No syntax or stream"_s));
}

void TestReportPdf::noPdfIsNothing()
{
    QCOMPARE(finishPdf("no PDF at all", {}), QByteArray());
    QCOMPARE(finishPdf({}, {}), QByteArray());
}

void TestReportPdf::outlineHasItsLevels()
{
    PdfFacts facts{u"Title"_s, {}, u"en"_s, QDate(2026, 3, 1), {}};
    facts.bookmarks = {{u"One"_s, 0, 0, 0}, {u"In one"_s, 0, 100, 1}, {u"Two"_s, 1, 0, 0}};
    const QByteArray pdf = finishPdf(pdfOf({emptyPage(), emptyPage()}), facts);
    const QString outline = readPdf(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s}, pdf);
    const QRegularExpression entry(u"\"(destpageposfrom1|title)\": ([^,\n]+)"_s);
    QStringList found;
    for (auto match = entry.globalMatch(outline); match.hasNext();)
        found << match.next().captured(2);
    QCOMPARE(found,
             (QStringList{u"1"_s, u"1"_s, u"\"In one\""_s, u"\"One\""_s, u"2"_s, u"\"Two\""_s}));
}

void TestReportPdf::longTextGoesOnOnTheNextPage()
{
    PageFlow flow(Theme::lightTheme(), Qt::black, u"Title"_s, {u"Title"_s, {}});
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words << u"word%1"_s.arg(i);
    flow.chapter(u"Chapter"_s);
    flow.paragraph(words.join(u' '));
    QVERIFY(flow.pageCount() > 1);
    const QString text = readPdf(u"pdftotext"_s, {u"-raw"_s}, pdfOf(flow.pages()));
    for (const QString& word : words)
        QVERIFY2(text.contains(word), qPrintable(word));
}

void TestReportPdf::longCellGoesOnInAnotherRow()
{
    PageFlow flow(Theme::lightTheme(), Qt::black, u"Title"_s, {u"Title"_s, {}});
    ReportTable table;
    table.columns = {{u"Name"_s, 1, false}, {u"Value"_s, 1, true}};
    QStringList words;
    for (int i = 0; i < 1500; ++i)
        words << u"word%1"_s.arg(i);
    table.rows = {{words.join(u' '), u"1"_s}, {u"last"_s, u"2"_s}};
    flow.chapter(u"Chapter"_s);
    flow.table(table);
    const QByteArray pdf = pdfOf(flow.pages());
    const QString text = readPdf(u"pdftotext"_s, {u"-raw"_s}, pdf);
    for (const QString& word : words)
        QVERIFY2(text.contains(word), qPrintable(word));
    for (const QString& page : pagesOf(pdf))
        QVERIFY2(page.contains(u"Value"_s), qPrintable(page)); // heading repeated
}

void TestReportPdf::everyPageHasTextAndItsNumber()
{
    ReportSettings wanted = settings();
    wanted.confidentiality = u"For the board only"_s;
    wanted.author = u"Ada Lovelace"_s;
    wanted.organisation = u"Example Ltd"_s;
    const QStringList pages = pagesOf(report(exportPlan(plainNames(12)), wanted));
    QVERIFY(pages.size() > 16);
    QVERIFY(pages[0].contains(u"Comparison"_s));
    QVERIFY(pages[0].contains(u"Ada Lovelace"_s));
    QVERIFY(pages[0].contains(u"Example Ltd"_s));
    QVERIFY(pages[0].contains(u"24 November 2026"_s));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages[i].contains(u"For the board only"_s), qPrintable(pages[i]));
        if (i > 0)
            QVERIFY2(pages[i].contains(u"%1 / %2"_s.arg(i + 1).arg(pages.size())),
                     qPrintable(pages[i]));
        QVERIFY2(pages[i].simplified().size() > 80, qPrintable(pages[i]));
    }
}

void TestReportPdf::viewsAreThoseAskedFor()
{
    const auto chapters = [this](std::vector<ExportView> views) {
        ReportSettings wanted = settings();
        wanted.views = std::move(views);
        QStringList names;
        for (const QString& page : pagesOf(report(exportPlan(plainNames(2)), wanted)))
            names << page.trimmed().section(u'\n', 0, 0).trimmed();
        return names;
    };
    const QStringList few = chapters({ExportView::Why, ExportView::Overview});
    QVERIFY(few.indexOf(u"Why"_s) > 0);
    QVERIFY(few.indexOf(u"Overview"_s) > few.indexOf(u"Why"_s));
    QVERIFY(!few.contains(u"Numbers"_s));
    QVERIFY(!few.contains(u"Where"_s));
    QVERIFY(chapters({ExportView::Numbers}).contains(u"Numbers"_s));
}

void TestReportPdf::viewWithNothingToSayIsLeftOut()
{
    Plan plan = exportPlan(plainNames(2));
    for (Scenario& scenario : plan.scenarios)
        scenario.electricity.intensityGPerKwh = 400; // at every hour
    ReportSettings wanted = settings();
    wanted.views = {ExportView::When};
    const QStringList constant = pagesOf(report(plan, wanted));
    wanted.views = {};
    QCOMPARE(constant.size(), pagesOf(report(plan, wanted)).size());
    wanted.views = {ExportView::When, ExportView::Overview};
    QCOMPARE(pagesOf(report(plan, wanted)).size(), constant.size() + 1);
}

void TestReportPdf::emptyPlanHasAReport()
{
    const QStringList pages = pagesOf(report(Plan(), settings()));
    QVERIFY(pages.size() >= 3); // cover, summary, method
    for (const QString& page : pages)
        QVERIFY(!page.simplified().isEmpty());
}

void TestReportPdf::namesStayWhatTheyAre()
{
    Plan plan = exportPlan(hostileNames());
    plan.title = QString(u"<A & \"B\"> =1+1 "_s).repeated(12).toStdString();
    const QByteArray pdf = report(plan, settings());
    const QString text = dense(readPdf(u"pdftotext"_s, {}, pdf));
    QVERIFY(text.contains(dense(fromUtf8(plan.title)).left(100)));
    for (const QString& name : hostileNames()) {
        // Arabic comes back in the order of its glyphs, pictures of no font as nothing.
        if (name.contains(QRegularExpression(u"[\u0600-\u06FF🌍]"_s)))
            continue;
        QVERIFY2(text.contains(dense(name)), qPrintable(name));
    }
    QVERIFY(readPdf(u"qpdf"_s, {u"--check"_s}, pdf).contains(u"No syntax or stream"_s));
}

void TestReportPdf::statementsTakeOnePageEach_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("energy") << int(StatementKind::Energy) << u"Annex XI"_s;
    QTest::newRow("SCI") << int(StatementKind::Sci) << u"SCI = (O + M) / R = ("_s;
}

void TestReportPdf::statementsTakeOnePageEach()
{
    QFETCH(int, kind);
    QFETCH(QString, word);
    ScenarioDocument document(sharedCatalog());
    document.reset(exportPlan(plainNames(12)));
    const QStringList pages = pagesOf(statementPdf(document, StatementKind(kind), settings()));
    QCOMPARE(pages.size(), 12);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(dense(pages[i]).contains(dense(word)), qPrintable(pages[i]));
        QVERIFY(pages[i].contains(u"Scenario %1"_s.arg(i + 1)));
        QVERIFY(pages[i].contains(u"estimated"_s));
        QVERIFY(pages[i].contains(u"METHOD"_s));
    }
}

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
