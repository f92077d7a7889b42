// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriters.h"

#include "warnings.h"
#include "xlsxreader.h"

#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {
const QDate day(2026, 11, 24);

ViewTable tableOf(std::vector<std::vector<ViewCell>> rows)
{
    return {u"Three places"_s,
            {u"A finding."_s, u"Sources: none"_s},
            {{u"Scenario"_s, {}}, {u"Total"_s, u"g CO₂e"_s}},
            std::move(rows)};
}
} // namespace

class TestXlsxWriter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void holdsEveryDigit();
    void keepsTextText_data();
    void keepsTextText();
    void leavesAnEmptyCellEmpty();
    void namesItsSheet_data();
    void namesItsSheet();
    void carriesTitleAndNotes();
    void givesTheSameBytesTwice();
};

void TestXlsxWriter::holdsEveryDigit()
{
    const double value = 552148577.2000001;
    const ReadSheet sheet
        = readSheet(writeXlsx(tableOf({{u"A"_s, value}, {u"B"_s, 1e-9}}), u"Data"_s, day), 1);
    QCOMPARE(sheet.texts[u"A1"_s], u"Scenario"_s);
    QCOMPARE(sheet.texts[u"B1"_s], u"Total (g CO₂e)"_s);
    QCOMPARE(sheet.numbers[u"B2"_s], value);
    QCOMPARE(sheet.numbers[u"B3"_s], 1e-9);
}

void TestXlsxWriter::keepsTextText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {u"=HYPERLINK(\"http://x\")"_s, u"+1"_s, u"-1"_s, u"@SUM(1)"_s, u"<&\"'>"_s, u"12"_s,
          u"🌍 grün"_s, u"مرحبا"_s, QString(200, u'x'), u"two\nlines"_s})
        QTest::newRow(qUtf8Printable(text.left(20))) << text;
}

void TestXlsxWriter::keepsTextText()
{
    QFETCH(QString, text);
    const ReadSheet sheet = readSheet(writeXlsx(tableOf({{text, 1.0}}), u"Data"_s, day), 1);
    QCOMPARE(sheet.texts[u"A2"_s], text);
    QVERIFY(sheet.formulas.isEmpty());
}

void TestXlsxWriter::leavesAnEmptyCellEmpty()
{
    const ReadSheet sheet = readSheet(writeXlsx(tableOf({{u"A"_s, {}}}), u"Data"_s, day), 1);
    QVERIFY(!sheet.numbers.contains(u"B2"_s));
    QVERIFY(!sheet.texts.contains(u"B2"_s));
}

void TestXlsxWriter::namesItsSheet_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Überblick"_s << u"Überblick"_s;
    QTest::newRow("forbidden") << u"A/B [1]: *what?*"_s << u"A B 1 what"_s;
    QTest::newRow("quotes") << u"'Norway's'"_s << u"Norway's"_s;
    QTest::newRow("long") << QString(40, u'n') << QString(31, u'n');
    QTest::newRow("nothing left") << u"???"_s << u"1"_s;
    QTest::newRow("reserved") << u"History"_s << u"History_"_s;
}

void TestXlsxWriter::namesItsSheet()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QCOMPARE(sheetNames(writeXlsx(tableOf({{u"A"_s, 1.0}}), wanted, day)), QStringList{name});
}

void TestXlsxWriter::carriesTitleAndNotes()
{
    const ReadSheet sheet = readSheet(writeXlsx(tableOf({{u"A"_s, 1.0}}), u"Data"_s, day), 1);
    QCOMPARE(sheet.texts[u"A4"_s], u"Three places"_s);
    QCOMPARE(sheet.texts[u"A5"_s], u"A finding."_s);
    QCOMPARE(sheet.texts[u"A6"_s], u"Sources: none"_s);
}

void TestXlsxWriter::givesTheSameBytesTwice()
{
    const ViewTable table = tableOf({{u"A"_s, 1.0}});
    QCOMPARE(writeXlsx(table, u"Data"_s, day), writeXlsx(table, u"Data"_s, day));
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
