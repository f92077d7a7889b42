// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefield.h"
#include "warnings.h"

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestProfileField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void reads_data();
    void reads();

    /// The index of an hour and a decimal comma look alike line by line, not in a whole file.
    void commaSeparatesForTheWholeFile()
    {
        const QLocale german(QStringLiteral("de_DE"));
        const auto values
            = [&](const char* text) { return readHourly(text, german, Unit::GramPerKwh).values; };
        QCOMPARE(values("hour,g\n0,350\n1,340.5\n2,330\n"), (std::vector{350.0, 340.5, 330.0}));
        QCOMPARE(values("0,350\n1,340\n2,330\n"), (std::vector{350.0, 340.0, 330.0}));
        QCOMPARE(values("350,5\n340,25\n351,5\n"), (std::vector{350.5, 340.25, 351.5}));
        QCOMPARE(values("0;350,5\n1;340,25\n"), (std::vector{350.5, 340.25}));
    }
};

void TestProfileField::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("badLine");
    using Values = QList<double>;
    QTest::newRow("one column") << QByteArray("1.5\n2\n\n3\n") << u"en_US"_s << Values{1.5, 2, 3}
                                << 0;
    QTest::newRow("German numbers")
        << QByteArray("1,5\r\n1.234,5\r\n") << u"de_DE"_s << Values{1.5, 1234.5} << 0;
    QTest::newRow("German Excel") << QByteArray("Stunde;g/kWh\n01.01.2025 00:00;381,2\n")
                                  << u"de_DE"_s << Values{381.2} << 0;
    QTest::newRow("international")
        << QByteArray("hour,g/kWh\n2025-01-01T00:00Z,381.2\n") << u"de_DE"_s << Values{381.2} << 0;
    QTest::newRow("with unit") << QByteArray("381 g/kWh\n") << u"en_US"_s << Values{381} << 0;
    QTest::newRow("a gap") << QByteArray("1\n2\nn/a\n4\n") << u"en_US"_s << Values{1, 2} << 3;
    QTest::newRow("an empty cell") << QByteArray("0;1\n1;\n") << u"en_US"_s << Values{1} << 2;
    QTest::newRow("nothing") << QByteArray() << u"en_US"_s << Values{} << 0;
}

void TestProfileField::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, locale);
    QFETCH(QList<double>, values);
    QFETCH(int, badLine);
    const HourlyText read = readHourly(text, QLocale(locale));
    QCOMPARE(QList<double>(read.values.begin(), read.values.end()), values);
    QCOMPARE(read.badLine, badLine);
}

QTEST_GUILESS_MAIN(TestProfileField)
#include "tst_profilefield.moc"
