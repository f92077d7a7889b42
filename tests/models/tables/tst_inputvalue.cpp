// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputvalue.h"

#include "testcatalog.h"
#include "warnings.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace vorlauf;

Q_DECLARE_METATYPE(vorlauf::Scenario)

class TestInputValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void holdsEveryNumberFieldOnce();
    void objectsStandTogether();
    void readsWhatIsGiven_data();
    void readsWhatIsGiven();
    void everyInputOfAResultIsKnown_data();
    void everyInputOfAResultIsKnown();
    void defaultsFillWhatIsNotGiven();

private:
    static std::size_t indexOf(std::string_view path)
    {
        const auto found = std::ranges::find(inputFields(), path, &InputField::path);
        return std::size_t(found - inputFields().begin());
    }
    static std::string objectOf(std::string_view path)
    {
        return std::string(path.substr(0, path.find('/', 1)));
    }
};

void TestInputValue::holdsEveryNumberFieldOnce()
{
    std::set<std::string_view> paths;
    for (const InputField& field : inputFields()) {
        QVERIFY2(paths.insert(field.path).second, field.path.data());
        QVERIFY(!field.read != !field.number);
    }
    for (const NumberField& field : numberFields())
        QVERIFY2(paths.contains(field.path), field.path.data());
}

void TestInputValue::objectsStandTogether()
{
    std::vector<std::string> objects;
    for (const InputField& field : inputFields()) {
        if (objects.empty() || objects.back() != objectOf(field.path))
            objects.push_back(objectOf(field.path));
    }
    const std::vector<std::string> expected{"/boundary",    "/workload", "/hardware", "/site",
                                            "/electricity", "/schedule", "/use",      "/economics",
                                            "/caps",        "/avoided",  "/sci"};
    QVERIFY(objects == expected);
}

void TestInputValue::readsWhatIsGiven_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QByteArray>("word"); // empty: a compound input
    const auto row = [](const char* path, const char* word, auto change) {
        Scenario scenario;
        change(scenario);
        QTest::newRow(path) << QByteArray(path) << scenario << QByteArray(word);
    };
    row("/boundary", "lifecycle", [](Scenario& s) { s.boundary = Boundary::Lifecycle; });
    row("/workload/preset", "gpt", [](Scenario& s) { s.workload.preset = "gpt"; });
    row("/workload/architecture/gated", "true", [](Scenario& s) {
        s.workload.architecture.emplace();
        s.workload.architecture->gated = true;
    });
    row("/workload/architecture/attention", "causal", [](Scenario& s) {
        s.workload.architecture.emplace();
        s.workload.architecture->attention = Attention::Causal;
    });
    row("/workload/energyLevel", "node",
        [](Scenario& s) { s.workload.energyLevel = EnergyLevel::Node; });
    row("/workload/task", "lora", [](Scenario& s) { s.workload.task = Task::Lora; });
    row("/workload/recomputation", "full",
        [](Scenario& s) { s.workload.recomputation = Recomputation::Full; });
    row("/hardware/accelerator", "x", [](Scenario& s) { s.hardware.accelerator = "x"; });
    row("/hardware/node", "y", [](Scenario& s) { s.hardware.node = "y"; });
    row("/hardware/precision", "fp8", [](Scenario& s) { s.hardware.precision = Precision::Fp8; });
    row("/site/zone", "NO", [](Scenario& s) { s.site.zone = "NO"; });
    row("/site/cloudRegion", "A:b", [](Scenario& s) { s.site.cloudRegion = "A:b"; });
    row("/site/startedOperation", "1970-01-02",
        [](Scenario& s) { s.site.startedOperation = Date{1}; });
    row("/electricity/mix", "", [](Scenario& s) { s.electricity.mix = Mix{{"coal", 1}}; });
    row("/electricity/factorSet", "unece2022",
        [](Scenario& s) { s.electricity.factorSet = FactorSet::Unece2022; });
    row("/electricity/mixCalibrated", "false",
        [](Scenario& s) { s.electricity.mixCalibrated = false; });
    row("/electricity/hourlyIntensityGPerKwh", "",
        [](Scenario& s) { s.electricity.hourlyIntensityGPerKwh = std::vector{1.0}; });
    row("/electricity/profileZone", "FR",
        [](Scenario& s) { s.electricity.profileZone = "FR"; });
    row("/electricity/basis", "direct", [](Scenario& s) { s.electricity.basis = Basis::Direct; });
    row("/electricity/contracts", "", [](Scenario& s) { s.electricity.contracts.resize(1); });
    row("/electricity/cfeHourly", "", [](Scenario& s) { s.electricity.cfeHourly.emplace(); });
    row("/schedule/start", "1970-01-01T00:00Z", [](Scenario& s) { s.schedule.start.emplace(); });
    row("/schedule/policy", "best-start",
        [](Scenario& s) { s.schedule.policy = Policy::BestStart; });
    row("/schedule/deadline", "1970-01-01T00:01Z",
        [](Scenario& s) { s.schedule.deadline = Instant{60}; });
    row("/use/accelerator", "z", [](Scenario& s) {
        s.use.emplace();
        s.use->accelerator = "z";
    });
    row("/economics/mode", "owned", [](Scenario& s) { s.economics.mode = CostMode::Owned; });
    row("/economics/carbonPriceScope", "totalMarket",
        [](Scenario& s) { s.economics.carbonPriceScope = CarbonPriceScope::TotalMarket; });
    row("/avoided/mechanism", "m", [](Scenario& s) {
        s.avoided.emplace();
        s.avoided->mechanism = "m";
    });
    row("/avoided/evidence", "e", [](Scenario& s) {
        s.avoided.emplace();
        s.avoided->evidence = "e";
    });
    row("/sci/per", "query", [](Scenario& s) { s.sciPer = SciUnit::Query; });
}

void TestInputValue::readsWhatIsGiven()
{
    QFETCH(QByteArray, path);
    QFETCH(Scenario, scenario);
    QFETCH(QByteArray, word);
    const std::size_t place = indexOf(path.toStdString());
    QVERIFY(place < inputFields().size());
    const auto nothing = inputsOf({}, nullptr);
    QVERIFY(!nothing[place]);
    const auto inputs = inputsOf(scenario, nullptr);
    QVERIFY(inputs[place].has_value());
    QCOMPARE(inputs[place]->origin, Origin::Given);
    const auto* text = std::get_if<std::string>(&inputs[place]->value);
    QCOMPARE(text != nullptr, !word.isEmpty());
    if (text)
        QCOMPARE(*text, word.toStdString());
    QCOMPARE(std::ranges::count_if(inputs, [](const auto& i) { return i.has_value(); }), 1);
}

void TestInputValue::everyInputOfAResultIsKnown_data()
{
    QTest::addColumn<Scenario>("scenario");
    const auto row = [](const char* name, auto change) {
        Scenario scenario = testScenario();
        change(scenario);
        QTest::newRow(name) << scenario;
    };
    row("parameters and tokens", [](Scenario&) {});
    row("preset in a cloud region", [](Scenario& s) {
        s.workload = {};
        s.workload.preset = "gpt-3-175b";
        s.site = {};
        s.site.cloudRegion = "Google Cloud:europe-west1";
    });
    row("architecture", [](Scenario& s) {
        s.workload.parameters.reset();
        Architecture& a = s.workload.architecture.emplace();
        a.layers = 12;
        a.hidden = 768;
        a.heads = 12;
    });
    row("hours, owned, from a start", [](Scenario& s) {
        s.workload = {};
        s.workload.acceleratorHours = 1e5;
        s.economics.mode = CostMode::Owned;
        s.economics.capexPerAccelerator = 30000;
        s.schedule.start.emplace();
    });
    row("energy", [](Scenario& s) {
        s.workload = {};
        s.workload.energyKwh = 1e5;
        s.workload.energyLevel = EnergyLevel::Facility;
        s.hardware = {};
    });
    row("fine-tuning on own electricity", [](Scenario& s) {
        s.workload.task = Task::Lora;
        s.hardware.count = 8;
        s.hardware.accelerator = "nvidia-rtx-4090";
        s.electricity.mix = Mix{{"coal", 0.5}, {"gas", 0.5}};
        s.electricity.contracts = {{ContractType::Ppa, 0.5, 0, 11, true}};
        s.site.onsiteShare = 0.1;
    });
}

void TestInputValue::everyInputOfAResultIsKnown()
{
    QFETCH(Scenario, scenario);
    const Result<Estimate> result = estimate(scenario, testCatalog());
    if (!result)
        QFAIL(result.error().front().path.c_str());
    QVERIFY(!result->inputs.empty());
    for (const InputUsed& input : result->inputs) {
        const bool withinAnother = std::ranges::any_of(inputFields(), [&](const InputField& field) {
            return input.path.starts_with(std::string(field.path) + '/');
        });
        if (withinAnother) // such as /electricity/contracts/0/share: shown as a whole
            QCOMPARE(input.origin, Origin::Given);
        else
            QVERIFY2(indexOf(input.path) < inputFields().size(), input.path.c_str());
    }
}

void TestInputValue::defaultsFillWhatIsNotGiven()
{
    Scenario scenario = testScenario();
    Estimate result;
    result.inputs = {{"/site/pue", 1.3, Origin::Catalog, "climate", 2024},
                     {"/hardware/count", 9.0, Origin::Given, "", {}},
                     {"/electricity/basis", std::string("lifecycle"), Origin::Method, "M", {}}};
    const auto inputs = inputsOf(scenario, &result);
    QVERIFY(inputs[indexOf("/site/pue")] == (Input{1.3, Origin::Catalog, "climate"}));
    QVERIFY(inputs[indexOf("/hardware/count")] == (Input{1024.0, Origin::Given, ""}));
    QVERIFY(inputs[indexOf("/electricity/basis")]
            == (Input{std::string("lifecycle"), Origin::Method, "M"}));
    scenario.site.pue = 1.5;
    QVERIFY(inputsOf(scenario, &result)[indexOf("/site/pue")]
            == (Input{1.5, Origin::Given, "climate"}));
}

QTEST_GUILESS_MAIN(TestInputValue)
#include "tst_inputvalue.moc"
