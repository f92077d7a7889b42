// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "claims.h"
#include "numbers.h"
#include "testcatalog.h"
#include "warnings.h"

#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

Catalog catalogWithRule()
{
    Catalog catalog = testCatalog();
    Regulation rule;
    rule.regulationId = "pue";
    rule.nameEn = "Law: PUE limit";
    rule.nameDe = "Gesetz: PUE-Grenzwert";
    rule.kind = "limit";
    rule.metric = "pue";
    rule.comparator = "<=";
    rule.threshold = 1.5;
    rule.status = "in_force";
    rule.binding = "law";
    rule.jurisdictionCode = "DE";
    rule.lastChecked = "2026-11-23";
    rule.validFrom = "2024-01-01";
    rule.sourceId = "test-hardware";
    Regulation heat = rule;
    heat.regulationId = "heat";
    heat.metric = "heatReuseShare";
    heat.comparator = ">=";
    heat.threshold = 10;
    heat.unit = "%";
    heat.binding = "voluntary";
    Regulation model = rule;
    model.regulationId = "model";
    model.kind = "duty";
    model.metric = "energyStatement";
    model.comparator = "=";
    model.threshold = 1;
    model.unit = "yes/no";
    catalog.regulations = {rule, heat, model};
    return catalog;
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void namesFollowTheLanguage();
    void statusInWordsAndSigns();
    void capsTellHowFar();
    void leversTellWhatAloneWouldDo();
    void rulesTellWhatTheyAskAndWhere();
    void summaryCountsWhatBinds();
    void noteNamesDaysAndDisclaims();
    void claimsStandBesideTheFootprint();
    void breakEven();

private:
    Estimate evaluated(const Scenario& scenario) const
    {
        return estimate(scenario, m_catalog, "EUR", parseDate("2026-11-24")).value();
    }
    static const Check& checkOf(const Estimate& result, std::string_view id)
    {
        return *std::ranges::find(result.checks, id, &Check::id);
    }
    const Catalog m_catalog = catalogWithRule();
    const CheckContext m_english{m_catalog, QLocale(u"en_US"_s), u"EUR"_s};
};

void TestChecks::namesFollowTheLanguage()
{
    QCOMPARE(checkName("rule.pue", m_english), u"Law: PUE limit"_s);
    QCOMPARE(checkName("rule.pue", {m_catalog, QLocale(u"de_DE"_s), u"EUR"_s}),
             u"Gesetz: PUE-Grenzwert"_s);
    QCOMPARE(checkName("cap.water", m_english), u"Water cap"_s);
    QCOMPARE(checkNote("rule.pue", m_english), u"PUE at most 1.5 · law · checked 11/23/26"_s);
    QCOMPARE(checkNote("rule.heat", m_english),
             u"Heat reuse at least 10 % · voluntary · checked 11/23/26"_s);
    QCOMPARE(checkNote("cap.water", m_english), QString());
}

void TestChecks::statusInWordsAndSigns()
{
    const auto text = [&](CheckStatus status) {
        return checkText({"rule.pue", status, 1.54, 1.5}, m_english);
    };
    QCOMPARE(text(CheckStatus::Pass), u"✓ Pass: 1.54"_s);
    QCOMPARE(text(CheckStatus::Fail), u"✗ Fail: 1.54"_s);
    QCOMPARE(text(CheckStatus::Flag), u"! Flag: 1.54"_s);
    QCOMPARE(text(CheckStatus::NotApplicable), u"– Not applicable"_s);
    QCOMPARE(checkText({"rule.heat", CheckStatus::Unknown, {}, 0.1}, m_english), u"? Unknown"_s);
    QCOMPARE(checkText({"rule.model", CheckStatus::Flag, 1, 1}, m_english), u"! Flag"_s);
}

void TestChecks::capsTellHowFar()
{
    const Check over{"cap.emissions", CheckStatus::Fail, 41.5, 30};
    QCOMPARE(checkText(over, m_english), u"✗ Fail: 41.5 t CO₂e of 30 t CO₂e"_s);
    QCOMPARE(overrunText(over, m_english), u"11.5 t CO₂e over the limit (+38 %)"_s);
    QVERIFY(overrunText({"cap.cost", CheckStatus::Pass, 75, 100}, m_english)
                .endsWith(u"25 below the limit (−25 %)"_s));
    QCOMPARE(overrunText({"cap.cost", CheckStatus::Unknown, {}, 100}, m_english), QString());
}

void TestChecks::leversTellWhatAloneWouldDo()
{
    Scenario scenario = testScenario();
    const double tons = *evaluated(scenario).emissions.totalLocationG / 1e6;
    scenario.caps.emissionsT = tons / 4; // far below what a PUE of 1 saves
    const Estimate result = evaluated(scenario);
    const Check& check = checkOf(result, "cap.emissions");
    QCOMPARE(check.status, CheckStatus::Fail);
    const QStringList lines = checkExplanation(check, scenario, result, m_english);
    QCOMPARE(lines[0], u"Emissions cap"_s);
    QVERIFY2(lines.contains(u"What alone would bring it to the limit:"_s),
             qPrintable(lines.join(u'\n')));
    const auto line = [&](const QString& start) {
        for (const QString& text : lines) {
            if (text.startsWith(start))
                return text;
        }
        return QString();
    };
    QVERIFY(line(u"Training FLOP: "_s).contains(u"instead of"_s));
    QVERIFY(line(u"Grid intensity: "_s).contains(u"g/kWh instead of"_s));
    QVERIFY(line(u"PUE: "_s).startsWith(u"PUE: not possible alone; 1 would leave "_s));
    scenario.workload = {};
    scenario.workload.acceleratorHours = 1e5;
    const Check cap{"cap.emissions", CheckStatus::Fail, 2, 1};
    QVERIFY(leverTexts({{LeverKind::Flops, 1e5, 5e4, 0, 0}}, cap, scenario, m_english)
                .first()
                .startsWith(u"Accelerator-hours: "_s));
}

void TestChecks::rulesTellWhatTheyAskAndWhere()
{
    const Scenario scenario = testScenario();
    const Estimate result = evaluated(scenario);
    const QStringList lines
        = checkExplanation(checkOf(result, "rule.heat"), scenario, result, m_english);
    QVERIFY(lines.contains(u"Not given: Heat reuse."_s));
    QVERIFY(lines.contains(u"Valid from 1/1/24."_s));
    QVERIFY(lines.contains(u"Evaluated for 11/24/26."_s));
    QVERIFY(lines.contains(u"This is no legal advice."_s));
    QVERIFY(!lines.filter(u"Source: "_s).isEmpty());
}

void TestChecks::summaryCountsWhatBinds()
{
    Scenario scenario = testScenario();
    scenario.site.pue = 1.6;
    scenario.site.heatReuseShare = 0; // fails a promise, not a law
    QVERIFY2(rulesSummary(evaluated(scenario), m_english).startsWith(u"✗ Fail: 1"_s),
             qPrintable(rulesSummary(evaluated(scenario), m_english)));
    QCOMPARE(rulesSummary(Estimate(), m_english), u"No rule in force applies here."_s);
}

void TestChecks::noteNamesDaysAndDisclaims()
{
    ScenarioDocument document(std::make_shared<Catalog>(m_catalog));
    document.setEvaluationDay(*parseDate("2026-11-24"));
    Plan plan;
    plan.scenarios = {testScenario(), testScenario()};
    plan.scenarios[1].schedule.start = parseInstant("2027-03-01T00:00Z");
    document.reset(plan);
    QCOMPARE(rulesNote(document, QLocale(u"en_US"_s)),
             u"Rules evaluated for 11/24/26, 3/1/27; this is no legal advice."_s);
    document.reset({});
    QCOMPARE(rulesNote(document, QLocale(u"en_US"_s)), QString());
}

void TestChecks::claimsStandBesideTheFootprint()
{
    Scenario scenario = testScenario();
    QVERIFY(claimLines(scenario, evaluated(scenario), m_english).isEmpty());
    const Number total = evaluated(scenario).emissions.totalLocationG;
    scenario.avoided = Avoided{1000, 0.5, {}, {}, "Fewer empty lorries", ""};
    const Estimate result = evaluated(scenario);
    QCOMPARE(result.emissions.totalLocationG, total);
    const QStringList lines = claimLines(scenario, result, m_english);
    QCOMPARE(lines[0], u"Scenario claim against a world without the model: 500 t CO₂e avoided."_s);
    QVERIFY(lines[1].contains(u"never netted"_s));
    QVERIFY(lines[1].contains(formatQuantity(total, Unit::GramCo2e, QLocale(u"en_US"_s), {})));
    QVERIFY(lines.contains(u"Mechanism: Fewer empty lorries"_s));
    QVERIFY(lines.contains(u"Attribution: 50 %"_s));
    QVERIFY(lines.contains(u"Realised: 100 % (assumed)"_s));
    QVERIFY(lines.contains(u"Rebound not considered."_s));
}

void TestChecks::breakEven()
{
    Estimate result;
    QCOMPARE(breakEvenText(result, m_english), QString());
    result.use = UseResult{0.3, 1000, 2e9, 400};
    QCOMPARE(breakEvenText(result, m_english),
             u"Use has emitted as much as the training after 400 days (queries: 2 billion)."_s);
    result.use->breakEvenDays = {};
    QCOMPARE(breakEvenText(result, m_english), u"Use never emits as much as the training."_s);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
