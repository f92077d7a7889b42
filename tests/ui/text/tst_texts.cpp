// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "texts.h"
#include "warnings.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

// Inputs of INTERFACE's table that are no numbers.
constexpr std::string_view otherFields[] = {"/name",
                                            "/note",
                                            "/colour",
                                            "/hidden",
                                            "/boundary",
                                            "/workload/preset",
                                            "/workload/architecture/gated",
                                            "/workload/architecture/attention",
                                            "/workload/energyLevel",
                                            "/workload/task",
                                            "/workload/recomputation",
                                            "/hardware/accelerator",
                                            "/hardware/node",
                                            "/hardware/precision",
                                            "/site/zone",
                                            "/site/cloudRegion",
                                            "/site/startedOperation",
                                            "/electricity/mix",
                                            "/electricity/factorSet",
                                            "/electricity/mixCalibrated",
                                            "/electricity/hourlyIntensityGPerKwh",
                                            "/electricity/profileZone",
                                            "/electricity/basis",
                                            "/electricity/contracts",
                                            "/electricity/cfeHourly",
                                            "/schedule/start",
                                            "/schedule/policy",
                                            "/schedule/deadline",
                                            "/use/accelerator",
                                            "/economics/mode",
                                            "/economics/carbonPriceScope",
                                            "/avoided/mechanism",
                                            "/avoided/evidence",
                                            "/sci/per",
                                            "/title",
                                            "/currency",
                                            "/baseline"};

template <typename Enum>
void everyWordHasALabel()
{
    QStringList labels;
    for (std::size_t i = 0; i < words<Enum>().size(); ++i)
        labels.append(label(static_cast<Enum>(i)));
    QVERIFY(!labels.contains(QString()));
    QCOMPARE(labels.removeDuplicates(), 0);
}

bool isSentence(const QString& text)
{
    return text.size() > 20 && text.endsWith(u'.') && !text.contains(u'%' + QString::number(1))
        && text.at(0) == text.at(0).toUpper();
}

Catalog smallCatalog()
{
    Catalog catalog;
    Source ember;
    ember.sourceId = "EMBER";
    ember.title = "Carbon intensity";
    ember.publisher = "Our World in Data / Ember";
    ember.year = 2025;
    ember.licence = "CC BY 4.0";
    catalog.sources = {ember};
    Zone germany;
    germany.zoneId = "DE";
    germany.nameEn = "Germany";
    germany.nameDe = "Deutschland";
    catalog.zones = {germany};
    Accelerator h100;
    h100.acceleratorId = "nvidia-h100";
    h100.vendor = "NVIDIA";
    h100.name = "H100 SXM5 80GB";
    Accelerator m2;
    m2.acceleratorId = "apple-m2";
    m2.vendor = "Apple";
    m2.name = "Apple M2 Ultra";
    catalog.accelerators = {h100, m2};
    CloudRegion belgium;
    belgium.provider = "Google Cloud";
    belgium.regionCode = "europe-west1";
    belgium.cityEn = "St. Ghislain";
    catalog.cloudRegions = {belgium};
    EquivalentReference car;
    car.id = "car_lifetime";
    car.nameEn = "Average US car over its lifetime";
    car.nameDe = "Durchschnittliches US-Auto über die Lebensdauer";
    catalog.equivalents = {car};
    catalog.buildIndex();
    return catalog;
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyFieldHasALabelAndAHint();
    void everyFigureHasALabelAndAGroup();
    void wordsHaveLabels();
    void everyFaultHasASentence();
    void everyWarningHasASentence();
    void everyFileFaultHasASentence();
    void sentences_data();
    void sentences();
    void labelsIgnorePositions();
    void namesFollowTheLanguage();
    void sourcesNameYearAndLicence();
    void describesEdits();
};

void TestTexts::everyFieldHasALabelAndAHint()
{
    const QString fallback = fieldLabel("");
    const auto check = [&](std::string_view path) {
        const QByteArray name(path.data(), qsizetype(path.size()));
        const QString fieldName = fieldLabel(path);
        QVERIFY2(!fieldName.isEmpty() && fieldName != fallback, name);
        // a label of its own and not that of the object around it
        const std::string_view object = path.substr(0, path.rfind('/'));
        QVERIFY2(object.empty() || fieldName != fieldLabel(object) || path == "/avoided/tCO2e",
                 name);
        QVERIFY2(fieldHint(path).endsWith(u'.'), name);
    };
    for (const NumberField& field : numberFields())
        check(field.path);
    for (const std::string_view path : otherFields)
        check(path);
}

void TestTexts::everyFigureHasALabelAndAGroup()
{
    QStringList labels;
    for (const Figure& entry : figures()) {
        QVERIFY2(figureLabel(entry.name) != fromUtf8(entry.name), entry.name.data());
        QVERIFY2(!figureGroup(entry.name).isEmpty(), entry.name.data());
        labels.append(figureGroup(entry.name) + figureLabel(entry.name));
    }
    QCOMPARE(labels.removeDuplicates(), 0);
}

void TestTexts::wordsHaveLabels()
{
    everyWordHasALabel<Boundary>();
    everyWordHasALabel<Task>();
    everyWordHasALabel<Recomputation>();
    everyWordHasALabel<Attention>();
    everyWordHasALabel<EnergyLevel>();
    everyWordHasALabel<Precision>();
    everyWordHasALabel<FactorSet>();
    everyWordHasALabel<Basis>();
    everyWordHasALabel<ContractType>();
    everyWordHasALabel<ProfileShape>();
    everyWordHasALabel<Policy>();
    everyWordHasALabel<CostMode>();
    everyWordHasALabel<CarbonPriceScope>();
    everyWordHasALabel<SciUnit>();
}

void TestTexts::everyFaultHasASentence()
{
    const QLocale english(u"en_US"_s);
    QStringList all;
    for (int code = 0; code <= int(FaultCode::InputKind); ++code) {
        const QString text
            = sentence(Fault{FaultCode(code), "/workload/tokens", -2.5, "nowhere"}, english);
        QVERIFY2(isSentence(text), qPrintable(text));
        all.append(text);
        const QString bare = sentence(Fault{FaultCode(code), "/scenarios/0/site/zone"}, english);
        QVERIFY2(isSentence(bare), qPrintable(bare));
        QVERIFY2(!bare.contains(u"E-"_s), qPrintable(bare));
    }
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestTexts::everyWarningHasASentence()
{
    const QLocale english(u"en_US"_s);
    QStringList all;
    for (int code = 0; code <= int(WarningCode::Stale); ++code) {
        const QString text
            = sentence(Warning{WarningCode(code), "/site/zone", 2019, "Poland"}, english);
        QVERIFY2(isSentence(text), qPrintable(text));
        all.append(text);
        QVERIFY(isSentence(sentence(Warning{WarningCode(code), "/site/zone"}, english)));
    }
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestTexts::everyFileFaultHasASentence()
{
    QStringList all;
    for (int kind = 0; kind <= int(FileFault::Kind::Unwritable); ++kind) {
        const QString text
            = sentence(FileFault{FileFault::Kind(kind), u"/home/a/plan.vorlauf"_s, {}, {}});
        QVERIFY2(isSentence(text), qPrintable(text));
        QVERIFY2(text.contains(u"“plan.vorlauf”"_s), qPrintable(text));
        all.append(text);
    }
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestTexts::sentences_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("text");
    QTest::newRow("PUE") << Fault{FaultCode::PueBelowOne, "/site/pue", 0.95}
                         << u"The PUE must be at least 1; 0.95 was given."_s;
    QTest::newRow("in a plan") << Fault{FaultCode::PueBelowOne, "/scenarios/3/site/pue", 0.95}
                               << u"The PUE must be at least 1; 0.95 was given."_s;
    QTest::newRow("share in percent")
        << Fault{FaultCode::UtilisationRange, "/hardware/mfu", 1.5}
        << u"The value for “Utilisation (MFU)” must be above 0 % and at most 100 %; 150 % was given."_s;
    QTest::newRow("count")
        << Fault{FaultCode::CountRange, "/hardware/count", 1.5}
        << u"The number of accelerators must be a whole number from 1 to 10,000,000; 1.5 was given."_s;
    QTest::newRow("range with both ends")
        << Fault{FaultCode::Range, "/hardware/acceleratorsPerNode", 2000}
        << u"The value for “Accelerators per server” must be a whole number from 1 to 1,024; 2,000 was given."_s;
    QTest::newRow("open end") << Fault{
        FaultCode::Range, "/workload/experimentsMultiplier",
        0.5} << u"The value for “All runs / final run” must be at least 1; 0.5 was given."_s;
    QTest::newRow("infinite")
        << Fault{FaultCode::NotFinite, "/site/wueLPerKwh", std::numeric_limits<double>::infinity()}
        << u"The value for “Water use (WUE)” must be a finite number; infinite was given."_s;
    QTest::newRow("mix") << Fault{
        FaultCode::MixSum, "/electricity/mix",
        1.02} << u"The shares of the energy mix must add up to 100 %; they add up to 102 %."_s;
    QTest::newRow("exclusive by path")
        << Fault{FaultCode::Exclusive, "/hardware/mfu", {}, "/hardware/hfu"}
        << u"“Utilisation (MFU)” and “Utilisation (HFU)” exclude each other; give only one of them."_s;
    QTest::newRow("exclusive by name")
        << Fault{FaultCode::Exclusive, "/hardware/mfu", {}, "hfu"}
        << u"“Utilisation (MFU)” and “Utilisation (HFU)” exclude each other; give only one of them."_s;
    QTest::newRow("unknown zone") << Fault{FaultCode::UnknownId, "/site/zone", {}, "XX"}
                                  << u"“Country or grid”: the catalog has no entry “XX”."_s;
    QTest::newRow("required") << Fault{FaultCode::Required, "/hardware/accelerator"}
                              << u"“Accelerator” is needed and was not given."_s;
}

void TestTexts::sentences()
{
    QFETCH(Fault, fault);
    QFETCH(QString, text);
    QCOMPARE(sentence(fault, QLocale(u"en_US"_s)), text);
}

void TestTexts::labelsIgnorePositions()
{
    QCOMPARE(fieldLabel("/scenarios/2/electricity/contracts/1/share"),
             fieldLabel("/electricity/contracts/share"));
    QCOMPARE(fieldLabel("/electricity/mix/coal"), fieldLabel("/electricity/mix"));
    QCOMPARE(fieldLabel("/site/pue"), u"PUE"_s);
}

void TestTexts::namesFollowTheLanguage()
{
    const Catalog catalog = smallCatalog();
    const QLocale german(u"de_DE"_s), english(u"en_US"_s);
    QCOMPARE(zoneName(catalog, "DE", english), u"Germany"_s);
    QCOMPARE(zoneName(catalog, "DE", german), u"Deutschland"_s);
    QCOMPARE(zoneName(catalog, "XX", german), u"XX"_s);
    QCOMPARE(acceleratorName(catalog, "nvidia-h100"), u"NVIDIA H100 SXM5 80GB"_s);
    QCOMPARE(acceleratorName(catalog, "apple-m2"), u"Apple M2 Ultra"_s);
    QCOMPARE(cloudRegionName(catalog, "Google Cloud:europe-west1"),
             u"Google Cloud europe-west1 (St. Ghislain)"_s);
    QCOMPARE(equivalentText(catalog, {"car_lifetime", 4.97}, english),
             u"5 × Average US car over its lifetime"_s);
}

void TestTexts::sourcesNameYearAndLicence()
{
    const Catalog catalog = smallCatalog();
    QCOMPARE(sourceText(catalog, "EMBER"), u"Our World in Data / Ember 2025 (CC BY 4.0)"_s);
    QCOMPARE(sourceText(catalog, "METHOD 3.2"), u"METHOD 3.2 (default)"_s);
    QCOMPARE(sourceText(catalog, "EMBER;METHOD 3.2;EMBER"),
             u"Our World in Data / Ember 2025 (CC BY 4.0); METHOD 3.2 (default)"_s);
    QCOMPARE(sourceText(catalog, ""), QString());
}

void TestTexts::describesEdits()
{
    const QLocale german(u"de_DE"_s);
    QCOMPARE(describeEdit("/site/pue", 1.2, 1.1, german, u"EUR"_s), u"PUE 1,2 → 1,1"_s);
    QCOMPARE(describeEdit("/hardware/mfu", {}, 0.4, german, u"EUR"_s),
             u"Utilisation (MFU) default → 40 %"_s);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
