// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "pdfreader.h"
#include "warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using vorlauf::dense;
using vorlauf::readPdf;

/// report as .pdf, and the statements as .pdf and .html.
class TestCliReportPdf final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everySampleInBothLanguages_data();
    void everySampleInBothLanguages();
    void sameBytesForADate_data();
    void sameBytesForADate();
    void settingsArePrinted();
    void pagesAsPictures();
    void logosOfEveryKind_data();
    void logosOfEveryKind();
    void statements_data();
    void statements();
    void wrongUsage_data();
    void wrongUsage();

private:
    Ended report(const QString& plan, const QString& name, const QStringList& more);
    QByteArray written(const QString& plan, const QString& name, const QStringList& more = {});
    static QString sample(const QString& name, const QString& language = u"en"_s)
    {
        const QString folder = language == u"de"_s ? u"de/"_s : QString();
        return QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/") + folder + name
            + u".json"_s;
    }

    CommandLine m_cli;
    QTemporaryDir m_folder;
};

Ended TestCliReportPdf::report(const QString& plan, const QString& name, const QStringList& more)
{
    return m_cli.run(QStringList{u"report"_s, plan, u"--to"_s, m_folder.filePath(name)} + more);
}

QByteArray TestCliReportPdf::written(const QString& plan, const QString& name,
                                     const QStringList& more)
{
    const Ended ended = report(plan, name, more);
    if (ended.status != 0)
        qFatal("%s", ended.err.constData());
    return fileBytes(m_folder.filePath(name));
}

void TestCliReportPdf::everySampleInBothLanguages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const char* name : {"gpt3", "five-cars", "seven-b-germany", "arctic"}) {
        for (const char* language : {"en", "de"})
            QTest::addRow("%s %s", name, language)
                << QString::fromLatin1(name) << QString::fromLatin1(language);
    }
}

/// Names of the plan file and of the program's own fields, which nobody should see.
static const QRegularExpression
    rawKey(u"\\b(totalLocationG|facilityKwh|acceleratorHours|mfu|W-[A-Z]+|E-[A-Z]+)\\b"
           u"|\\s/(workload|hardware|site|electricity|schedule|economics)/"
           u"|\\b(nan|inf|null|undefined|NaN)\\b|%[1-9L]|\\.\\.\\.|…"_s);

void TestCliReportPdf::everySampleInBothLanguages()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const bool german = language == u"de"_s;
    const QByteArray pdf = written(sample(name, language), u"report.pdf"_s,
                                   {u"--language"_s, language, u"--date"_s, u"2026-11-24"_s});
    QVERIFY(pdf.contains(german ? "/Lang (de)" : "/Lang (en)"));
    QVERIFY(readPdf(u"qpdf"_s, {u"--check"_s}, pdf).contains(u"No syntax or stream"_s));
    QStringList pages = readPdf(u"pdftotext"_s, {u"-layout"_s}, pdf).split(u'\f');
    pages.removeLast();
    QVERIFY(pages.size() >= 10);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages[i].simplified().size() > 60, qPrintable(u"page %1"_s.arg(i + 1)));
        const auto raw = rawKey.match(pages[i]);
        QVERIFY2(!raw.hasMatch(), qPrintable(raw.captured() + u" in "_s + pages[i]));
        QVERIFY(i == 0 || pages[i].contains(u"%1 / %2"_s.arg(i + 1).arg(pages.size())));
    }
    const QString all = pages.join(u' ');
    for (const QString& word : german
             ? QStringList{u"Zusammenfassung"_s, u"Quellen"_s, u"Szenario"_s,
                           u"24. November 2026"_s}
             : QStringList{u"Summary"_s, u"Sources"_s, u"Method and licences"_s,
                           u"24 November 2026"_s})
        QVERIFY2(all.contains(word), qPrintable(word));
    const QStringList fonts
        = readPdf(u"pdffonts"_s, {}, pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts) {
        const QStringList columns = font.simplified().split(u' ');
        QVERIFY2(columns.value(columns.size() - 5) == u"yes"_s, qPrintable(font));
    }
    const QString images = readPdf(u"pdfimages"_s, {u"-list"_s}, pdf);
    QCOMPARE(images.split(u'\n', Qt::SkipEmptyParts).size(), 2); // headings only
}

void TestCliReportPdf::sameBytesForADate_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"management", "energy-sheet", "sci"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestCliReportPdf::sameBytesForADate()
{
    QFETCH(QString, kind);
    const QStringList more{u"--date"_s, u"2026-11-24"_s, u"--kind"_s, kind};
    const QByteArray one = written(sample(u"seven-b-germany"_s), u"one.pdf"_s, more);
    QCOMPARE(one, written(sample(u"seven-b-germany"_s), u"two.pdf"_s, more));
    QVERIFY(one.contains("/CreationDate (D:20261124000000Z)"));
    QVERIFY(!one.contains(m_folder.path().toUtf8()));
}

void TestCliReportPdf::pagesAsPictures()
{
    QTemporaryDir pages;
    const QByteArray pdf = written(sample(u"gpt3"_s), u"pages.pdf"_s, {u"--pages"_s, pages.path()});
    const QStringList names = QDir(pages.path()).entryList({u"page-*.png"_s}, QDir::Files);
    const QString info = readPdf(u"pdfinfo"_s, {}, pdf);
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(names.size()))),
             qPrintable(info));
    QCOMPARE(names.first(), u"page-001.png"_s);
    QVERIFY(fileBytes(pages.filePath(names.last())).startsWith("\x89PNG"));
    const Ended nowhere = report(sample(u"gpt3"_s), u"nowhere.pdf"_s,
                                 {u"--pages"_s, pages.filePath(u"no/such/folder"_s)});
    QCOMPARE(nowhere.status, 4);
    QVERIFY(!QFile::exists(m_folder.filePath(u"nowhere.pdf"_s)));
}

void TestCliReportPdf::settingsArePrinted()
{
    const QStringList more{u"--author"_s,       u"Ada <b>"_s,           u"--organisation"_s,
                           u"Muster & Söhne"_s, u"--confidentiality"_s, u"Nur intern"_s,
                           u"--views"_s,        u"numbers,overview"_s,  u"--accent"_s,
                           u"#aa3300"_s};
    const QByteArray pdf = written(sample(u"gpt3"_s), u"set.pdf"_s, more);
    const QString info = readPdf(u"pdfinfo"_s, {}, pdf);
    QVERIFY2(info.contains(u"Ada <b>"_s), qPrintable(info));
    QStringList pages = readPdf(u"pdftotext"_s, {u"-layout"_s}, pdf).split(u'\f');
    pages.removeLast();
    QVERIFY(pages[0].contains(u"Muster & Söhne"_s));
    QVERIFY(pages[0].contains(u"Ada <b>"_s));
    for (const QString& page : pages)
        QVERIFY(page.contains(u"Nur intern"_s));
    const QString html = QString::fromUtf8(written(sample(u"gpt3"_s), u"set.html"_s, more));
    QVERIFY(html.contains(u"Muster &amp; Söhne"_s));
    QVERIFY(html.contains(u"Nur intern"_s));
    QVERIFY(html.contains(u"--accent: #aa3300"_s));
    QCOMPARE(html.count(u"<svg role=\"img\""), 1);
}

void TestCliReportPdf::logosOfEveryKind_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGPgypoCRwzIHABnCghBNnEF"
        "7AAAAABJRU5ErkJggg==");
    QTest::newRow("png") << png << 0;
    QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 "
                                       "10\"><rect width=\"40\" height=\"10\"/></svg>")
                         << 0;
    QTest::newRow("text") << QByteArray("no picture") << 3;
    QTest::newRow("empty") << QByteArray() << 3;
    QTest::newRow("cut") << png.left(40) << 3;
    QTest::newRow("drawing that names a file")
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                      "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\"><image "
                      "xlink:href=\"file:///etc/passwd\"/></svg>")
        << 3;
    QTest::newRow("none") << QByteArray("-") << 4;
}

void TestCliReportPdf::logosOfEveryKind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const QString logo = m_folder.filePath(u"logo"_s);
    QFile::remove(logo);
    QVERIFY(status == 4 || writeFile(logo, bytes));
    for (const QString& name : {u"logo.pdf"_s, u"logo.html"_s}) {
        QFile::remove(m_folder.filePath(name));
        const Ended ended = report(sample(u"fine-tune"_s), name,
                                   {u"--logo"_s, logo, u"--views"_s, u"overview"_s});
        QCOMPARE(ended.status, status);
        QCOMPARE(QFile::exists(m_folder.filePath(name)), status == 0);
        QCOMPARE(ended.err.isEmpty(), status == 0);
    }
}

void TestCliReportPdf::statements_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("energy, en") << u"energy-sheet"_s << u"en"_s
                                << QStringList{u"2024/1689"_s,           u"known (given)"_s,
                                               u"estimated (default)"_s, u"legal advice"_s,
                                               u"Training FLOP"_s,       u"METHOD"_s};
    QTest::newRow("energy, de") << u"energy-sheet"_s << u"de"_s
                                << QStringList{u"2024/1689"_s, u"KI-Verordnung"_s,
                                               u"Rechtsberatung"_s, u"METHOD"_s};
    QTest::newRow("sci, en") << u"sci"_s << u"en"_s
                             << QStringList{u"ISO/IEC 21031"_s, u"SCI = (O + M) / R"_s,
                                            u"functional unit"_s, u"METHOD"_s};
    QTest::newRow("sci, de") << u"sci"_s << u"de"_s
                             << QStringList{u"ISO/IEC 21031"_s, u"Beschleuniger"_s};
}

void TestCliReportPdf::statements()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    for (const char* name : {"gpt3", "five-cars"}) {
        const QString plan = sample(QString::fromLatin1(name), language);
        const QStringList more{u"--kind"_s, kind, u"--language"_s, language};
        const QJsonObject read = QJsonDocument::fromJson(fileBytes(plan)).object();
        const QString text
            = readPdf(u"pdftotext"_s, {u"-layout"_s}, written(plan, u"s.pdf"_s, more));
        QCOMPARE(text.count(u'\f'), read[u"scenarios"].toArray().size()); // a page each
        const QString html = QString::fromUtf8(written(plan, u"s.html"_s, more));
        QVERIFY(html.contains(u"<html lang=\"%1\">"_s.arg(language)));
        for (const QString& word : words) {
            QVERIFY2(dense(text).contains(dense(word)), qPrintable(word + text));
            QVERIFY2(html.contains(word), qPrintable(word));
        }
        QVERIFY2(!rawKey.match(text).hasMatch(), qPrintable(rawKey.match(text).captured()));
    }
}

void TestCliReportPdf::wrongUsage_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("sheet as a workbook")
        << u"x.xlsx"_s << QStringList{u"--kind"_s, u"energy-sheet"_s};
    QTest::newRow("statement as slides") << u"x.pptx"_s << QStringList{u"--kind"_s, u"sci"_s};
    QTest::newRow("view") << u"x.pdf"_s << QStringList{u"--views"_s, u"overview,when?"_s};
    QTest::newRow("no view") << u"x.pdf"_s << QStringList{u"--views"_s, QString()};
    QTest::newRow("colour") << u"x.pdf"_s << QStringList{u"--accent"_s, u"#12"_s};
    QTest::newRow("scenario") << u"x.pdf"_s << QStringList{u"--scenario"_s, u"nobody"_s};
}

void TestCliReportPdf::wrongUsage()
{
    QFETCH(QString, to);
    QFETCH(QStringList, more);
    const Ended ended = report(sample(u"gpt3"_s), to, more);
    QCOMPARE(ended.status, 2);
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath(to)));
}

QTEST_GUILESS_MAIN(TestCliReportPdf)
#include "tst_clireportpdf.moc"
