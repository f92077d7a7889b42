// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriters.h"

#include "warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include <limits>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

/// RFC 4180 read strictly: fields of all lines; empty list if the text breaks a rule.
QList<QStringList> readCsv(const QString& text, QChar separator)
{
    QList<QStringList> lines{{}};
    QString field;
    bool quoted = false, wasQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (text.mid(i + 1, 1) == u"\"")
                field += text[i++];
            else
                quoted = false;
        } else if (c == u'"') {
            if (!field.isEmpty() || wasQuoted)
                return {};
            quoted = wasQuoted = true;
        } else if (c == separator || text.mid(i, 2) == u"\r\n") {
            lines.last() << std::exchange(field, {});
            wasQuoted = false;
            if (c == u'\r') {
                lines << QStringList();
                ++i;
            }
        } else if (wasQuoted || c == u'\r' || c == u'\n') {
            return {};
        } else {
            field += c;
        }
    }
    const bool ended = !quoted && field.isEmpty() && lines.last().isEmpty();
    lines.removeLast();
    return ended ? lines : QList<QStringList>();
}

const QStringList hostile{u"=HYPERLINK(\"http://x\")"_s,
                          u"+1"_s,
                          u"-1"_s,
                          u"@SUM(1)"_s,
                          u"\tTab"_s,
                          u"\rReturn"_s,
                          u"\nLine"_s,
                          u"say \"hi\"; or, not"_s,
                          u"two\r\nlines"_s,
                          u"<b>&amp;</b>"_s,
                          u"🚀 Köln \u202eabc"_s,
                          u"'quoted"_s,
                          u"plain"_s,
                          u" =1"_s};

bool startsFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front());
}

ViewTable hostileTable()
{
    ViewTable table;
    table.title = u"Title <1> & \"2\""_s;
    table.notes = {u"=note"_s, u"Source: A;B, 2025"_s};
    table.columns = {{u"Name"_s, {}}, {u"=Total"_s, u"g CO₂e"_s}, {u"Empty"_s, {}}};
    double value = 0.1;
    for (const QString& name : hostile)
        table.rows.push_back({name, value *= -12.5, {}});
    return table;
}

} // namespace

class TestTableWriters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void headings();
    void csvComesBack_data();
    void csvComesBack();
    void csvAsWritten();
    void csvNumbersComeBack_data();
    void csvNumbersComeBack();
    void jsonComesBack();
    void htmlComesBack();
    void htmlNumbers_data();
    void htmlNumbers();
    void tabSeparatedComesBack();
    void emptyTable();
};

void TestTableWriters::headings()
{
    QCOMPARE(ViewColumn({u"Total"_s, u"g CO₂e"_s}).heading(), u"Total (g CO₂e)"_s);
    QCOMPARE(ViewColumn({u"Total"_s, {}}).heading(), u"Total"_s);
    QCOMPARE(ViewColumn({u"Norway, difference in %"_s, u"%"_s}).heading(),
             u"Norway, difference in %"_s);
    QCOMPARE(ViewColumn({u"%1 of %2"_s, u"%3"_s}).heading(), u"%1 of %2 (%3)"_s);
}

void TestTableWriters::csvComesBack_data()
{
    QTest::addColumn<CsvDialect>("dialect");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("international") << CsvDialect::International << QChar(u',');
    QTest::newRow("German Excel") << CsvDialect::GermanExcel << QChar(u';');
}

void TestTableWriters::csvComesBack()
{
    QFETCH(CsvDialect, dialect);
    QFETCH(QChar, separator);
    const bool german = dialect == CsvDialect::GermanExcel;
    const ViewTable table = hostileTable();
    QByteArray bytes = writeCsv(table, dialect);
    QCOMPARE(bytes.startsWith("\xef\xbb\xbf"), german);
    if (german)
        bytes.remove(0, 3);
    const QList<QStringList> lines = readCsv(QString::fromUtf8(bytes), separator);
    QCOMPARE(lines.size(), qsizetype(1 + table.rows.size() + 1 + 1 + 2));
    for (const QStringList& line : lines)
        QCOMPARE(line.size(), qsizetype(3));
    QCOMPARE(lines[0], QStringList({u"Name"_s, u"'=Total (g CO₂e)"_s, u"Empty"_s}));
    const QLocale locale = german ? QLocale(QLocale::German) : QLocale::c();
    for (qsizetype i = 0; i < hostile.size(); ++i) {
        const QStringList& line = lines[i + 1];
        QVERIFY(!startsFormula(line[0]));
        QCOMPARE(line[0], startsFormula(hostile[i]) ? u'\'' + hostile[i] : hostile[i]);
        QCOMPARE(locale.toDouble(line[1]), std::get<double>(table.rows[std::size_t(i)][1]));
        QCOMPARE(line[2], QString());
    }
    QCOMPARE(lines[lines.size() - 4], QStringList({{}, {}, {}}));
    QCOMPARE(lines[lines.size() - 3], QStringList({table.title, {}, {}}));
    QCOMPARE(lines[lines.size() - 2][0], u"'=note"_s);
    QCOMPARE(lines[lines.size() - 1][0], table.notes[1]);
}

void TestTableWriters::csvAsWritten()
{
    ViewTable table;
    table.title = u"T"_s;
    table.columns = {{u"a;b"_s, {}}, {u"x"_s, u"kWh"_s}};
    table.rows = {{u"-A"_s, -1234.5}, {u"1,5"_s, {}}};
    QCOMPARE(writeCsv(table, CsvDialect::International),
             QByteArray("a;b,x (kWh)\r\n'-A,-1234.5\r\n\"1,5\",\r\n,\r\nT,\r\n"));
    QCOMPARE(writeCsv(table, CsvDialect::GermanExcel),
             QByteArray("\xef\xbb\xbf\"a;b\";x (kWh)\r\n'-A;-1234,5\r\n1,5;\r\n;\r\nT;\r\n"));
}

void TestTableWriters::csvNumbersComeBack_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("third") << 1.0 / 3 << u"0.3333333333333333"_s;
    QTest::newRow("FLOP") << 3.15e23 << u"315000000000000000000000"_s;
    QTest::newRow("tiny") << 1.5e-9 << u"0.0000000015"_s;
    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("negative") << -2.5 << u"-2.5"_s;
    QTest::newRow("infinite is none") << std::numeric_limits<double>::infinity() << QString();
    QTest::newRow("NaN is none") << std::numeric_limits<double>::quiet_NaN() << QString();
}

void TestTableWriters::csvNumbersComeBack()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    ViewTable table;
    table.columns = {{u"n"_s, {}}};
    table.rows = {{number}};
    const QString csv = QString::fromUtf8(writeCsv(table, CsvDialect::International));
    QCOMPARE(readCsv(csv, u',')[1], QStringList(text));
    if (!text.isEmpty())
        QCOMPARE(text.toDouble(), number);
}

void TestTableWriters::jsonComesBack()
{
    ViewTable table = hostileTable();
    table.rows.push_back({u"infinite"_s, std::numeric_limits<double>::infinity(), {}});
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(writeJson(table), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(json[u"title"].toString(), table.title);
    QCOMPARE(json[u"notes"].toVariant().toStringList(), table.notes);
    QCOMPARE(json[u"columns"].toArray()[1].toObject()[u"title"].toString(), u"=Total"_s);
    QCOMPARE(json[u"columns"].toArray()[1].toObject()[u"unit"].toString(), u"g CO₂e"_s);
    const QJsonArray rows = json[u"rows"].toArray();
    QCOMPARE(rows.size(), qsizetype(table.rows.size()));
    for (qsizetype i = 0; i < hostile.size(); ++i) {
        const QJsonArray row = rows[i].toArray();
        QCOMPARE(row[0].toString(), hostile[i]); // data, not a spreadsheet: as it is
        QCOMPARE(row[1].toDouble(), std::get<double>(table.rows[std::size_t(i)][1]));
        QVERIFY(row[2].isNull());
    }
    QVERIFY(rows.last().toArray()[1].isNull());
}

void TestTableWriters::htmlComesBack()
{
    const ViewTable table = hostileTable();
    QXmlStreamReader xml(writeHtml(table, QLocale(u"en_US"_s)));
    QStringList headings, names, notes;
    QString caption;
    int cells = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto scope = xml.attributes().value(u"scope"_s).toString();
        if (xml.name() == u"caption")
            caption = xml.readElementText();
        else if (xml.name() == u"th" && scope == u"col")
            headings << xml.readElementText();
        else if (xml.name() == u"th" && scope == u"row")
            names << xml.readElementText();
        else if (xml.name() == u"td" && xml.attributes().hasAttribute(u"colspan"_s))
            notes << xml.readElementText();
        else if (xml.name() == u"td")
            ++cells;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(caption, table.title);
    QCOMPARE(headings, QStringList({u"Name"_s, u"=Total (g CO₂e)"_s, u"Empty"_s}));
    QCOMPARE(notes, table.notes);
    QCOMPARE(cells, int(2 * table.rows.size()));
    QCOMPARE(names.size(), hostile.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(names[i].simplified(), hostile[i].simplified()); // XML turns CR LF into LF
}

void TestTableWriters::htmlNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("large") << 1234567.891 << u"1,234,568"_s << u"1.234.568"_s;
    QTest::newRow("middle") << 1234.56789 << u"1,234.57"_s << u"1.234,57"_s;
    QTest::newRow("small") << 0.00123456789 << u"0.00123457"_s << u"0,00123457"_s;
    QTest::newRow("round") << 12.5 << u"12.5"_s << u"12,5"_s;
    QTest::newRow("zero") << 0.0 << u"0"_s << u"0"_s;
    QTest::newRow("negative") << -1000.0 << u"-1,000"_s << u"-1.000"_s;
}

void TestTableWriters::htmlNumbers()
{
    QFETCH(double, number);
    QFETCH(QString, english);
    QFETCH(QString, german);
    ViewTable table;
    table.columns = {{u"n"_s, {}}};
    table.rows = {{number}};
    QVERIFY(writeHtml(table, QLocale(u"en_US"_s)).contains(u'>' + english + u"</td>"_s));
    QVERIFY(writeHtml(table, QLocale(u"de_DE"_s)).contains(u'>' + german + u"</td>"_s));
}

void TestTableWriters::tabSeparatedComesBack()
{
    const ViewTable table = hostileTable();
    const QString text = writeTabSeparated(table, QLocale(u"de_DE"_s));
    QVERIFY(text.endsWith(u'\n'));
    const QStringList lines = text.chopped(1).split(u'\n');
    QCOMPARE(lines.size(), qsizetype(1 + table.rows.size()));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        QCOMPARE(cells.size(), qsizetype(3));
        QVERIFY(!startsFormula(cells[0]));
        QCOMPARE(QLocale(u"de_DE"_s).toDouble(cells[1]),
                 std::get<double>(table.rows[std::size_t(i - 1)][1]));
    }
    QCOMPARE(lines[0].split(u'\t')[1], u"'=Total (g CO₂e)"_s);
    QVERIFY(lines[1].contains(u"-1,25\t"));
}

void TestTableWriters::emptyTable()
{
    ViewTable table;
    table.columns = {{u"a"_s, {}}};
    QCOMPARE(writeCsv(table, CsvDialect::International), QByteArray("a\r\n\r\n"));
    QCOMPARE(writeTabSeparated(table, QLocale::c()), u"a\n"_s);
    QVERIFY(!writeHtml(table, QLocale::c()).contains(u"tfoot"));
    const QJsonObject json = QJsonDocument::fromJson(writeJson(table)).object();
    QVERIFY(json[u"rows"].isArray() && json[u"rows"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestTableWriters)
#include "tst_tablewriters.moc"
