// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "warnings.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using vorlauf::Unit;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double none = std::numeric_limits<double>::quiet_NaN(); // not a number: the field asks

/// What one string means in de_DE, de_AT, de_CH, en_US and en_GB.
struct Case {
    const char* text;
    double german, austrian, swiss, american, british;
};

constexpr Case same(const char* text, double value)
{
    return {text, value, value, value, value, value};
}

// German: 1.234 is a group and 1,234 a fraction; Switzerland and the English write it the other
// way; Austria groups by spaces, so a point before three digits is still no decimal sign there.
constexpr Case cases[] = {
    // one sign that cannot be a group sign
    same("0", 0),
    same("5", 5),
    same("1,5", 1.5),
    same("1.5", 1.5),
    same("1,23", 1.23),
    same("12.34", 12.34),
    same(".50", 0.5),
    same(",5", 0.5),
    same("5.", 5),
    same("0,123", 0.123),
    same("0.123", 0.123),
    same("1234.5", 1234.5),
    same("1234,567", 1234.567),
    same("1.2345", 1.2345),
    same("007", 7),
    // one sign before three digits: the locale decides
    {"1.234", 1234, 1234, 1.234, 1.234, 1.234},
    {"1,234", 1.234, 1.234, 1234, 1234, 1234},
    {"12.345", 12345, 12345, 12.345, 12.345, 12.345},
    {"123,456", 123.456, 123.456, 123456, 123456, 123456},
    {"-1.234", -1234, -1234, -1.234, -1.234, -1.234},
    {"1.234 Mrd.", 1234e9, 1234e9, 1.234e9, 1.234e9, 1.234e9},
    // group signs of everybody
    same("1.234,5", 1234.5),
    same("1,234.5", 1234.5),
    same("1.234.567", 1234567),
    same("1,234,567", 1234567),
    same("1.234.567,89", 1234567.89),
    same("1,234,567.89", 1234567.89),
    same("1.234,567", 1234.567),
    same("1,234.567", 1234.567),
    same("1 234", 1234),
    same("1 234 567,5", 1234567.5),
    same("1 234.5", 1234.5),
    same("1\u00A0234,5", 1234.5),
    same("1\u202F234,5", 1234.5),
    same("1\u2009234", 1234),
    same("1'234.5", 1234.5),
    same("1\u2019234\u2019567", 1234567),
    same("12 345 Mio.", 12345e6),
    // powers of ten
    same("3e23", 3e23),
    same("3E23", 3e23),
    same("3.15e+23", 3.15e23),
    same("3,15e23", 3.15e23),
    same("1.234e5", 1.234e5),
    same("5e-3", 5e-3),
    same("3.15 × 10²³", 3.15e23),
    same("3,15·10^23", 3.15e23),
    same("10²³", 1e23),
    same("10^9", 1e9),
    same("2 × 10⁻³", 2e-3),
    // number words
    same("175B", 175e9),
    same("175 B", 175e9),
    same("7b", 7e9),
    same("175 Mrd.", 175e9),
    same("175 Mrd", 175e9),
    same("1,75 Milliarden", 1.75e9),
    same("1,2 Mio.", 1.2e6),
    same("1.2M", 1.2e6),
    same("1.2 million", 1.2e6),
    same("2 Millionen", 2e6),
    same("2 Bio.", 2e12),
    same("1.5T", 1.5e12),
    same("300k", 3e5),
    same("3 Tsd.", 3e3),
    same("4 thousand", 4e3),
    same("6.74B", 6.74e9),
    // signs and spaces
    same("\u22125", -5),
    same("-5", -5),
    same("\u2212 5,5", -5.5),
    same("+5", 5),
    same("  42  ", 42),
    // not a number, or not one number: asked, never guessed
    same("", none),
    same(" ", none),
    same("-", none),
    same("abc", none),
    same("1,2,3", none),
    same("1.2.3", none),
    same("1..5", none),
    same("--5", none),
    same("12,34.5", none),
    same("1 23", none),
    same("1 2345", none),
    same("1234 567", none),
    same("1.234,567.8", none),
    same("1,234 567", none),
    same("1'234'56", none),
    same("5-7", none),
    same("1/2", none),
    same("0x10", none),
    same("e5", none),
    same("1e", none),
    same("1e5.5", none),
    same("1e400", none),
    same("nan", none),
    same("inf", none),
    same("7 Billion", none),
    same("7 billion", none),
    same("2 Trillionen", none),
    same("2 trillion", none),
    same("5 kW", none),
    same("5 €", none),
    same("5 m", none),
    same("2t", none),
    same("5;6", none),
};

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void parses_data();
    void parses();
    void theRangeDecidesWhatTheLocaleGotWrong_data();
    void theRangeDecidesWhatTheLocaleGotWrong();
    void units_data();
    void units();
    void knowsAmbiguousWords();
    void formatsNumbers_data();
    void formatsNumbers();
    void formatsQuantities_data();
    void formatsQuantities();
    void formatsExact();
    void formatsDifferences_data();
    void formatsDifferences();
    void everyEditTextReadsBack();
};

void TestNumbers::parses_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("expected");
    QVERIFY(std::size(cases) >= 60);
    using enum QLocale::Territory;
    const QLocale german(QLocale::German, Germany), austrian(QLocale::German, Austria);
    const QLocale swiss(QLocale::German, Switzerland);
    const QLocale american(QLocale::English, UnitedStates),
        british(QLocale::English, UnitedKingdom);
    for (const Case& c : cases) {
        const auto row = [&c](const QLocale& locale, double expected) {
            const QString text = QString::fromUtf8(c.text);
            QTest::addRow("%s in %s", c.text, qPrintable(locale.name()))
                << locale << text << expected;
        };
        row(german, c.german);
        row(austrian, c.austrian);
        row(swiss, c.swiss);
        row(american, c.american);
        row(british, c.british);
    }
}

void TestNumbers::parses()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(double, expected);
    const auto value = vorlauf::parseNumber(text, locale, Unit::One, -infinity, infinity);
    QCOMPARE(value.has_value(), !std::isnan(expected));
    if (value)
        QVERIFY2(*value == expected, qPrintable(QString::number(*value, 'g', 17)));
}

void TestNumbers::theRangeDecidesWhatTheLocaleGotWrong_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("expected");
    const QLocale german(u"de_DE"_s), english(u"en_US"_s);
    QTest::newRow("PUE 1.234 in German")
        << german << u"1.234"_s << Unit::One << 1.0 << 10.0 << 1.234;
    QTest::newRow("1.234 fits 1 to 1e7")
        << german << u"1.234"_s << Unit::One << 1.0 << 1e7 << 1234.0;
    QTest::newRow("PUE 1,234 in English")
        << english << u"1,234"_s << Unit::One << 1.0 << 10.0 << 1.234;
    QTest::newRow("a year is no fraction")
        << english << u"2.030"_s << Unit::Year << 2000.0 << 2100.0 << 2030.0;
    QTest::newRow("no fraction of an accelerator")
        << english << u"1.024"_s << Unit::Accelerators << 1.0 << 1e7 << 1024.0;
    QTest::newRow("no reading fits: the locale's")
        << german << u"1.234"_s << Unit::One << 2.0 << 3.0 << 1234.0;
    QTest::newRow("a bare share") << german << u"31"_s << Unit::Share << 0.0 << 1.0 << 0.31;
    QTest::newRow("a share as plan files write it")
        << german << u"0,31"_s << Unit::Share << 0.0 << 1.0 << 0.31;
    QTest::newRow("percent") << german << u"31 %"_s << Unit::Share << 0.0 << 1.0 << 0.31;
    QTest::newRow("1 is all") << german << u"1"_s << Unit::Share << 0.0 << 1.0 << 1.0;
    QTest::newRow("1 % is little") << german << u"1 %"_s << Unit::Share << 0.0 << 1.0 << 0.01;
    QTest::newRow("12,345 %") << english << u"12,345 %"_s << Unit::Share << 0.0 << 1.0 << 0.12345;
    QTest::newRow("80 of rated power") << german << u"80"_s << Unit::Share << 0.0 << 1.2 << 0.8;
    QTest::newRow("1.5 times rated power is too much")
        << german << u"1.5"_s << Unit::Share << 0.0 << 1.2 << 1.5;
    QTest::newRow("no percent where shares exceed 1")
        << german << u"31"_s << Unit::Share << 0.0 << 100.0 << 31.0;
    QTest::newRow("too much for percent")
        << german << u"310"_s << Unit::Share << 0.0 << 1.0 << 310.0;
}

void TestNumbers::theRangeDecidesWhatTheLocaleGotWrong()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(Unit, unit);
    QFETCH(double, minimum);
    QFETCH(double, maximum);
    QFETCH(double, expected);
    const auto value = vorlauf::parseNumber(text, locale, unit, minimum, maximum);
    QVERIFY(value);
    QVERIFY2(*value == expected, qPrintable(QString::number(*value, 'g', 17)));
}

void TestNumbers::units_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<double>("expected");
    QTest::newRow("kW as W") << u"1,5 kW"_s << Unit::Watt << 1500.0;
    QTest::newRow("W as MW") << u"300 kW"_s << Unit::Megawatt << 0.3;
    QTest::newRow("MWh as kWh") << u"1.287 MWh"_s << Unit::Kilowatthour << 1287e3;
    QTest::newRow("kWh as MWh") << u"250 kWh"_s << Unit::Megawatthour << 0.25;
    QTest::newRow("Mio. kWh") << u"1,2 Mio. kWh"_s << Unit::Kilowatthour << 1.2e6;
    QTest::newRow("days") << u"2 days"_s << Unit::Hours << 48.0;
    QTest::newRow("Tage") << u"2,5 Tage"_s << Unit::Hours << 60.0;
    QTest::newRow("Std.") << u"12 Std."_s << Unit::Hours << 12.0;
    QTest::newRow("minutes") << u"30 min"_s << Unit::Hours << 0.5;
    QTest::newRow("Jahre") << u"5 Jahre"_s << Unit::Years << 5.0;
    QTest::newRow("kg as t") << u"500 kg"_s << Unit::TonCo2e << 0.5;
    QTest::newRow("t as kg") << u"1,5 t CO₂e"_s << Unit::KgCo2e << 1500.0;
    QTest::newRow("g/kWh") << u"429 g/kWh"_s << Unit::GramPerKwh << 429.0;
    QTest::newRow("kg/kWh") << u"0,429 kg/kWh"_s << Unit::GramPerKwh << 429.0;
    QTest::newRow("L/kWh") << u"0.55 L/kWh"_s << Unit::LitrePerKwh << 0.55;
    QTest::newRow("L as m³") << u"500 L"_s << Unit::CubicMetre << 0.5;
    QTest::newRow("m³") << u"12 m³"_s << Unit::CubicMetre << 12.0;
    QTest::newRow("TFLOP/s") << u"312 TFLOP/s"_s << Unit::FlopPerS << 312e12;
    QTest::newRow("TFLOPS") << u"312 TFLOPS"_s << Unit::FlopPerS << 312e12;
    QTest::newRow("letters") << u"312T"_s << Unit::FlopPerS << 312e12;
    QTest::newRow("FLOP") << u"3.15 × 10²³ FLOP"_s << Unit::Flop << 3.15e23;
    QTest::newRow("ZFLOP") << u"315 ZFLOP"_s << Unit::Flop << 3.15e23;
    QTest::newRow("GMAC") << u"4.1 GMAC"_s << Unit::MacPerSample << 4.1e9;
    QTest::newRow("tokens") << u"300B tokens"_s << Unit::Tokens << 300e9;
    QTest::newRow("Parameter") << u"175 Mrd. Parameter"_s << Unit::Parameters << 175e9;
    QTest::newRow("PB") << u"2 PB"_s << Unit::Terabyte << 2000.0;
    QTest::newRow("money after") << u"2,50 €"_s << Unit::Money << 2.5;
    QTest::newRow("money before") << u"€ 2.50"_s << Unit::Money << 2.5;
    QTest::newRow("currency code") << u"EUR 1.234,50"_s << Unit::Money << 1234.5;
    QTest::newRow("money per hour") << u"2.5 €/h"_s << Unit::MoneyPerHour << 2.5;
    QTest::newRow("money of an hour") << u"2.5 €"_s << Unit::MoneyPerHour << 2.5;
    QTest::newRow("per MWh") << u"95 €/MWh"_s << Unit::MoneyPerKwh << 0.095;
    QTest::newRow("per ton") << u"75 €/t"_s << Unit::MoneyPerTon << 75.0;
    QTest::newRow("another currency") << u"2.5 $"_s << Unit::Money << none;
    QTest::newRow("another unit") << u"2 kWh"_s << Unit::Watt << none;
    QTest::newRow("milli is not mega") << u"5 mW"_s << Unit::Watt << none;
    QTest::newRow("a letter beside tonnes") << u"5T"_s << Unit::TonCo2e << none;
    QTest::newRow("a letter beside megawatts") << u"5k"_s << Unit::Megawatt << none;
    QTest::newRow("percent of a power") << u"5 %"_s << Unit::Watt << none;
}

void TestNumbers::units()
{
    QFETCH(QString, text);
    QFETCH(Unit, unit);
    QFETCH(double, expected);
    const auto value = vorlauf::parseNumber(text, QLocale(u"de_DE"_s), unit, 0, infinity, u"EUR"_s);
    QCOMPARE(value.has_value(), !std::isnan(expected));
    if (value)
        QCOMPARE(*value, expected);
}

void TestNumbers::knowsAmbiguousWords()
{
    QVERIFY(vorlauf::hasAmbiguousWord(u"7 Billionen"_s));
    QVERIFY(vorlauf::hasAmbiguousWord(u"2 trillion"_s));
    QVERIFY(!vorlauf::hasAmbiguousWord(u"2 million"_s));
    QVERIFY(!vorlauf::hasAmbiguousWord(u"2 Mrd."_s));
}

void TestNumbers::formatsNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("significant");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("zero") << 0.0 << 3 << u"0"_s << u"0"_s;
    QTest::newRow("fraction") << 4.1234 << 3 << u"4,12"_s << u"4.12"_s;
    QTest::newRow("no zeros behind") << 4.10 << 3 << u"4,1"_s << u"4.1"_s;
    QTest::newRow("whole") << 31.0 << 3 << u"31"_s << u"31"_s;
    QTest::newRow("zeros before the point stay") << 100.0 << 3 << u"100"_s << u"100"_s;
    QTest::newRow("large") << 41324.0 << 3 << u"41.300"_s << u"41,300"_s;
    QTest::newRow("never an exponent") << 1234567.891 << 3 << u"1.230.000"_s << u"1,230,000"_s;
    QTest::newRow("small") << 0.00012345 << 3 << u"0,000123"_s << u"0.000123"_s;
    QTest::newRow("up to the next power") << 9.996 << 3 << u"10"_s << u"10"_s;
    QTest::newRow("minus") << -1234.0 << 4 << u"\u22121.234"_s << u"\u22121,234"_s;
    QTest::newRow("not a number") << none << 3 << u"–"_s << u"–"_s;
}

void TestNumbers::formatsNumbers()
{
    QFETCH(double, value);
    QFETCH(int, significant);
    QFETCH(QString, german);
    QFETCH(QString, english);
    QCOMPARE(vorlauf::formatNumber(value, QLocale(u"de_DE"_s), significant), german);
    QCOMPARE(vorlauf::formatNumber(value, QLocale(u"en_US"_s), significant), english);
}

void TestNumbers::formatsQuantities_data()
{
    QTest::addColumn<vorlauf::Number>("value");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    using N = vorlauf::Number;
    QTest::newRow("empty") << N() << Unit::GramCo2e << u"–"_s << u"–"_s;
    QTest::newRow("g") << N(411.0) << Unit::GramCo2e << u"411 g CO₂e"_s << u"411 g CO₂e"_s;
    QTest::newRow("t") << N(4.1e6) << Unit::GramCo2e << u"4,1 t CO₂e"_s << u"4.1 t CO₂e"_s;
    QTest::newRow("kg as t") << N(1500.0) << Unit::KgCo2e << u"1,5 t CO₂e"_s << u"1.5 t CO₂e"_s;
    QTest::newRow("mg") << N(0.00175) << Unit::GramPerUnit << u"1,75 mg CO₂e"_s
                        << u"1.75 mg CO₂e"_s;
    QTest::newRow("MWh") << N(96400.0) << Unit::Kilowatthour << u"96,4 MWh"_s << u"96.4 MWh"_s;
    QTest::newRow("GWh") << N(1287e3) << Unit::Kilowatthour << u"1,29 GWh"_s << u"1.29 GWh"_s;
    QTest::newRow("Wh") << N(0.3) << Unit::WattHour << u"0,3 Wh"_s << u"0.3 Wh"_s;
    QTest::newRow("MW") << N(0.3) << Unit::Megawatt << u"0,3 MW"_s << u"0.3 MW"_s;
    QTest::newRow("hours") << N(47.0) << Unit::Hours << u"47 h"_s << u"47 h"_s;
    QTest::newRow("days") << N(146.4) << Unit::Hours << u"6,1 days"_s << u"6.1 days"_s;
    QTest::newRow("a year") << N(1.0) << Unit::Years << u"1 year"_s << u"1 year"_s;
    QTest::newRow("euro") << N(41324.0) << Unit::Money << u"41.300 €"_s << u"€ 41,300"_s;
    QTest::newRow("share") << N(0.31) << Unit::Share << u"31 %"_s << u"31 %"_s;
    QTest::newRow("parameters") << N(175e9) << Unit::Parameters << u"175 billion"_s
                                << u"175 billion"_s;
    QTest::newRow("tokens") << N(2.05e12) << Unit::Tokens << u"2,05 trillion"_s
                            << u"2.05 trillion"_s;
    QTest::newRow("FLOP") << N(3.1500e23) << Unit::Flop << u"3,15 × 10²³ FLOP"_s
                          << u"3.15 × 10²³ FLOP"_s;
    QTest::newRow("FLOP, rounded up")
        << N(9.999e22) << Unit::Flop << u"1 × 10²³ FLOP"_s << u"1 × 10²³ FLOP"_s;
    QTest::newRow("FLOP/s") << N(312e12) << Unit::FlopPerS << u"312 TFLOP/s"_s << u"312 TFLOP/s"_s;
    QTest::newRow("water") << N(212e3) << Unit::Litre << u"212 m³"_s << u"212 m³"_s;
    QTest::newRow("count") << N(1024.0) << Unit::Accelerators << u"1.024"_s << u"1,024"_s;
    QTest::newRow("year") << N(2030.0) << Unit::Year << u"2030"_s << u"2030"_s;
    QTest::newRow("negative") << N(-4.1e6) << Unit::GramCo2e << u"\u22124,1 t CO₂e"_s
                              << u"\u22124.1 t CO₂e"_s;
}

void TestNumbers::formatsQuantities()
{
    QFETCH(vorlauf::Number, value);
    QFETCH(Unit, unit);
    QFETCH(QString, german);
    QFETCH(QString, english);
    QCOMPARE(vorlauf::formatQuantity(value, unit, QLocale(u"de_DE"_s), u"EUR"_s), german);
    QCOMPARE(vorlauf::formatQuantity(value, unit, QLocale(u"en_US"_s), u"EUR"_s), english);
}

void TestNumbers::formatsExact()
{
    const QLocale english(u"en_US"_s);
    QCOMPARE(vorlauf::formatExact(4123456.7, Unit::GramCo2e, english, {}), u"4,123,456.7 g CO₂e"_s);
    QCOMPARE(vorlauf::formatExact(500.0, Unit::TonCo2e, english, {}), u"500 t CO₂e"_s);
    QCOMPARE(vorlauf::formatExact(0.3125, Unit::Share, english, {}), u"31.25 %"_s);
    QCOMPARE(vorlauf::formatExact(1287.5, Unit::Megawatthour, english, {}), u"1,287.5 MWh"_s);
    QCOMPARE(vorlauf::formatExact({}, Unit::Share, english, {}), u"–"_s);
}

void TestNumbers::formatsDifferences_data()
{
    QTest::addColumn<vorlauf::Number>("value");
    QTest::addColumn<vorlauf::Number>("reference");
    QTest::addColumn<QString>("text");
    using N = vorlauf::Number;
    QTest::newRow("less") << N(11.0) << N(100.0) << u"\u221289 %"_s;
    QTest::newRow("a little more") << N(103.2) << N(100.0) << u"+3,2 %"_s;
    QTest::newRow("much more") << N(353.0) << N(100.0) << u"+250 %"_s;
    QTest::newRow("just under ten times") << N(989.0) << N(100.0) << u"+890 %"_s;
    QTest::newRow("from ten times on") << N(1200.0) << N(100.0) << u"×12"_s;
    QTest::newRow("equal") << N(100.0) << N(100.0) << u"0 %"_s;
    QTest::newRow("nothing is left") << N(0.0) << N(100.0) << u"\u2212100 %"_s;
    QTest::newRow("almost nothing is left") << N(0.03) << N(100.0) << u"\u221299,97 %"_s;
    QTest::newRow("a thousandth is left") << N(0.001) << N(100.0) << u"\u221299,999 %"_s;
    QTest::newRow("next to nothing is left") << N(1e-9) << N(100.0) << u"< \u221299,9999 %"_s;
    QTest::newRow("to nothing") << N(5.0) << N(0.0) << u"n/a"_s;
    QTest::newRow("no value") << N() << N(100.0) << u"n/a"_s;
    QTest::newRow("no reference") << N(5.0) << N() << u"n/a"_s;
}

void TestNumbers::formatsDifferences()
{
    QFETCH(vorlauf::Number, value);
    QFETCH(vorlauf::Number, reference);
    QFETCH(QString, text);
    QCOMPARE(vorlauf::formatDifference(value, reference, QLocale(u"de_DE"_s)), text);
}

void TestNumbers::everyEditTextReadsBack()
{
    const double values[]
        = {0,       1,       0.31,     0.05,   1.234,     12.345, 1234, 1.5e6, 6.738415616e9,
           2.05e12, 3.15e23, 989.4e12, 4.0e-7, 0.1 + 0.2, 146.4,  8760};
    int count = 0;
    for (const char* name : {"de_DE", "de_AT", "de_CH", "en_US", "en_GB"}) {
        const QLocale locale(QString::fromLatin1(name));
        for (int unit = 0; unit <= int(Unit::GramPerUnit); ++unit) {
            if (Unit(unit) == Unit::Year)
                continue; // a whole number, see above
            for (const double value : values) {
                const QString text
                    = vorlauf::editText(value, Unit(unit), locale, 0, infinity, u"EUR"_s);
                const auto back
                    = vorlauf::parseNumber(text, locale, Unit(unit), 0, infinity, u"EUR"_s);
                QVERIFY2(back == value, qPrintable(text));
                ++count;
            }
        }
    }
    QVERIFY(count > 2000);
    QCOMPARE(vorlauf::editText(175e9, Unit::Parameters, QLocale(u"en_US"_s), 1, 1e15, {}),
             u"175 B"_s);
    QCOMPARE(vorlauf::editText(0.31, Unit::Share, QLocale(u"de_DE"_s), 0, 1, {}), u"31 %"_s);
    QCOMPARE(vorlauf::editText(1.15, Unit::One, QLocale(u"de_DE"_s), 1, 10, {}), u"1,15"_s);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
