// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "tablewords.h"
#include "testcatalog.h"
#include "warnings.h"

using namespace vorlauf;

class TestTableWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    // Beside a bare number stands the unit in which it is stored, never one of another size.
    void unitsAreThoseOfTheBareNumber_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("symbol");
        QTest::newRow("g") << Unit::GramCo2e << QStringLiteral("g CO₂e");
        QTest::newRow("kg") << Unit::KgCo2e << QStringLiteral("kg CO₂e");
        QTest::newRow("t") << Unit::TonCo2e << QStringLiteral("t CO₂e");
        QTest::newRow("Wh") << Unit::WattHour << QStringLiteral("Wh");
        QTest::newRow("kWh") << Unit::Kilowatthour << QStringLiteral("kWh");
        QTest::newRow("MWh") << Unit::Megawatthour << QStringLiteral("MWh");
        QTest::newRow("W") << Unit::Watt << QStringLiteral("W");
        QTest::newRow("MW") << Unit::Megawatt << QStringLiteral("MW");
        QTest::newRow("L") << Unit::Litre << QStringLiteral("L");
        QTest::newRow("h") << Unit::Hours << QStringLiteral("h");
        QTest::newRow("FLOP") << Unit::Flop << QStringLiteral("FLOP");
        QTest::newRow("money") << Unit::Money << QStringLiteral("€");
        QTest::newRow("per t") << Unit::MoneyPerTon << QStringLiteral("€/t");
        QTest::newRow("count") << Unit::Parameters << QString();
        QTest::newRow("0.31 is not 31 %") << Unit::Share << QString();
    }
    void unitsAreThoseOfTheBareNumber()
    {
        QFETCH(Unit, unit);
        QFETCH(QString, symbol);
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        for (const char* language : {"en_US", "de_DE"}) {
            const QLocale locale{QLatin1StringView(language)};
            QCOMPARE(tableTexts(document, locale).unit(unit), symbol);
        }
    }

    void aDifferenceHasItsSign()
    {
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        const TableTexts texts = tableTexts(document, QLocale(QStringLiteral("de_DE")));
        QCOMPARE(texts.difference(1500.0, Unit::GramCo2e), QStringLiteral("+1,5 kg CO₂e"));
        QCOMPARE(texts.difference(-1500.0, Unit::GramCo2e), QStringLiteral("−1,5 kg CO₂e"));
        QCOMPARE(texts.difference(0.0, Unit::GramCo2e), QStringLiteral("0 g CO₂e"));
        QCOMPARE(texts.difference({}, Unit::GramCo2e), QStringLiteral("–"));
    }

    /// Hours that a zone has or lends are not the user's own.
    void aProfileNamesItsZone()
    {
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        const TableTexts texts = tableTexts(document, QLocale(QStringLiteral("en_US")));
        constexpr auto path = "/electricity/hourlyIntensityGPerKwh";
        QCOMPARE(texts.input(path, std::string("DE")), QStringLiteral("Profile of DE"));
        QVERIFY(texts.input(path, std::vector<double>(24, 300.0)).contains(QStringLiteral("24")));
        QVERIFY(!texts.fieldLabel(path).contains(QStringLiteral("Own")));
    }

    void everyWordIsSaid()
    {
        ScenarioDocument document(std::make_shared<const Catalog>(testCatalog()));
        const TableTexts texts = tableTexts(document, QLocale(QStringLiteral("en_US")));
        QSet<QString> words;
        for (int word = 0; word <= int(TableWord::WaterOffsite); ++word) {
            const QString text = texts.word(TableWord(word));
            QVERIFY2(!text.isEmpty(), qPrintable(QString::number(word)));
            words.insert(text);
        }
        QCOMPARE(words.size(), qsizetype(TableWord::WaterOffsite) + 1); // no two alike
        QCOMPARE(texts.differenceHeading(QStringLiteral("%1 & more")),
                 QStringLiteral("%1 & more, difference"));
    }
};

QTEST_GUILESS_MAIN(TestTableWords)
#include "tst_tablewords.moc"
