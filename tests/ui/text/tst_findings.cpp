// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include "energyscenario.h"
#include "mailsummary.h"
#include "planjson.h"
#include "viewfindings.h"
#include "warnings.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

const QLocale english(u"en_US"_s), german(u"de_DE"_s);

Catalog ruledCatalog()
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
    rule.validFrom = "2024-01-01";
    catalog.regulations = {rule};
    return catalog;
}

Scenario named(Scenario scenario, const char* id, const std::string& name)
{
    scenario.id = id;
    scenario.name = name;
    return scenario;
}

/// A run with a price, so that emissions, cost and duration can part.
Scenario rented(const char* name, double accelerators, double rent, double intensity)
{
    Scenario scenario = named(testScenario(), name, name);
    scenario.hardware.count = accelerators;
    scenario.economics.rentPerAcceleratorHour = rent;
    scenario.electricity.intensityGPerKwh = intensity;
    return scenario;
}

Scenario capped(double energyKwh, Number emissionsT, Number energyMwh)
{
    Scenario scenario = energyScenario("A", energyKwh, 400);
    scenario.caps.emissionsT = emissionsT;
    scenario.caps.energyMwh = energyMwh;
    return scenario;
}

Scenario withPue(const char* name, double pue)
{
    Scenario scenario = named(testScenario(), name, name);
    scenario.site.pue = pue;
    return scenario;
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_document
            = std::make_unique<ScenarioDocument>(std::make_shared<const Catalog>(ruledCatalog()));
    }
    void sentences_data();
    void sentences();
    void sentencesThatNobodyNeedsAreNotMade();
    void orderOfAReport();
    void ownWordsStandInTheirLanguage();
    void ownWordsAreOutdatedOnceResultsMove();
    void noOwnWordsWithoutAResult();
    void keysTellFindingsApart();
    void namesStayWhatTheyAre();
    void summaryForMail();
    void namesOfMany();

private:
    void show(std::vector<Scenario> scenarios)
    {
        Plan plan;
        plan.scenarios = std::move(scenarios);
        m_document->reset(std::move(plan));
    }
    QStringList texts(FindingKind kind, const QLocale& locale = english) const
    {
        QStringList list;
        for (const Finding& finding : findings(*m_document, {}, locale)) {
            if (finding.kind == kind)
                list += markedText(finding);
        }
        return list;
    }
    void edit(const char* key, const char* text, const char* language = "en")
    {
        QString generated;
        for (const Finding& finding : findings(*m_document, {}, english)) {
            if (finding.key == key)
                generated = finding.generated;
        }
        m_document->setFindingText({key, language, text, generated.toStdString()}, u"edit"_s);
    }
    std::unique_ptr<ScenarioDocument> m_document;
};

void TestFindings::sentences_data()
{
    using List = std::vector<Scenario>;
    QTest::addColumn<List>("scenarios");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("expected"); // regular expressions
    const auto add = [](const char* row, const List& scenarios, FindingKind kind,
                        const QStringList& expected) {
        QTest::newRow(row) << scenarios << int(kind) << expected;
    };
    const auto a = energyScenario("A", 1e5, 400), b = energyScenario("B", 1e5, 100);
    add("headline, none", {}, FindingKind::Headline, {u"No scenario has a result yet\\."_s});
    add("headline, sure", {a, b}, FindingKind::Headline,
        {u"“B” emits 75 % less than “A”\\. The electricity grid explains 100 % of the difference\\."_s});
    add("headline, probable", {a, uncertainScenario("B", 350, 200, 450)}, FindingKind::Headline,
        {u"“B” emits 13 % less than “A”\\. This is probable, not certain \\(probability (79|80|81) "
         u"%\\)\\. "
         "The electricity grid explains 100 % of the difference\\."_s});
    add("headline, no clear difference", {a, uncertainScenario("B", 390, 300, 500)},
        FindingKind::Headline,
        {u"There is no clear difference in emissions between “B” and “A”; “B” emits less with a "
         "probability of (49|50|51) %\\."_s});
    add("headline, baseline lowest and unclear", {uncertainScenario("B", 390, 300, 500), a},
        FindingKind::Headline,
        {u"There is no clear difference in emissions between “B” and “A”; “B” emits less .*"_s});
    add("explanation", {a, b}, FindingKind::Explanation,
        {u"“A” emits 4 times as much as “B”\\. The reason: Electricity grid \\(÷4\\)\\."_s});
    add("explanation of the next", {b, a}, FindingKind::Explanation,
        {u"“A” emits 4 times as much as “B”\\. The reason: Electricity grid \\(×4\\)\\."_s});
    add("explanation, nothing compared", {a}, FindingKind::Explanation, {});
    add("certainty, clear", {a, uncertainScenario("B", 150, 100, 200)}, FindingKind::Certainty,
        {u"“B” is clearly lower than “A” \\(probability over 99\\.9 %\\)\\."_s});
    add("certainty, baseline lowest", {uncertainScenario("B", 150, 100, 200), a},
        FindingKind::Certainty,
        {u"“A” is clearly higher than “B” \\(probability over 99\\.9 %\\)\\."_s});
    add("certainty, said by the headline", {a, uncertainScenario("B", 390, 300, 500)},
        FindingKind::Certainty, {});
    add("certainty, exact", {a, b}, FindingKind::Certainty, {});
    const auto dear = rented("dear", 1024, 6, 50), cheap = rented("cheap", 1024, 1.5, 400),
               base = rented("base", 1024, 2, 300);
    add("money", {base, cheap}, FindingKind::Money, {u"“cheap” costs 25 % less than “base”\\."_s});
    add("money, of the one that emits least", {base, cheap, dear}, FindingKind::Money,
        {u"“cheap” costs 25 % less than “base”\\."_s,
         u"“dear”, which emits the least, costs 200 % more than “base”\\."_s});
    Scenario unsure = rented("unsure", 1024, 2.1, 50);
    unsure.uncertainty["economics.rentPerAcceleratorHour"]
        = {DistributionKind::Uniform, {1.6, 2.6}, {}};
    add("money, not clear of the one that emits least", {base, cheap, unsure}, FindingKind::Money,
        {u"“cheap” costs 25 % less than “base”\\."_s});
    add("money, no price", {a, b}, FindingKind::Money, {});
    add("duration, equal", {base, cheap}, FindingKind::Duration,
        {u"“base” and “cheap” take equally long\\."_s});
    const auto slow = rented("slow", 512, 2, 50);
    add("duration, of the one that emits least", {base, rented("quick", 2048, 2, 290), slow},
        FindingKind::Duration,
        {u"“quick” takes 50 % less time than “base”\\."_s,
         u"“slow”, which emits the least, takes 100 % longer than “base”\\."_s});
    add("cap exceeded", {capped(1e5, 32, {})}, FindingKind::Cap,
        {u"“A” emits 40 t CO₂e and exceeds its cap of 32 t CO₂e by 25 %\\."_s});
    add("cap of nothing", {capped(1e5, 0, {})}, FindingKind::Cap,
        {u"“A” emits 40 t CO₂e and exceeds its cap of 0 g CO₂e by 40 t CO₂e\\."_s});
    add("cap kept", {capped(1e5, 50, {})}, FindingKind::Cap,
        {u"“A” emits 40 t CO₂e and stays 20 % below its cap of 50 t CO₂e\\."_s});
    add("cap just kept", {capped(1e5, {}, 100)}, FindingKind::Cap,
        {u"“A” needs 100 MWh of electricity, just as much as its cap allows\\."_s});
    add("caps kept", {capped(1e5, 50, 200)}, FindingKind::Cap,
        {u"“A” keeps its 2 cap\\(s\\)\\."_s});
    add("one of two kept", {capped(1e5, 32, 200)}, FindingKind::Cap,
        {u"“A” emits 40 t CO₂e and exceeds its cap of 32 t CO₂e by 25 %\\."_s,
         u"“A” needs 100 MWh of electricity and stays 50 % below its cap of 200 MWh\\."_s});
    add("rule broken by one", {withPue("A", 1.6), withPue("B", 1.2)}, FindingKind::Rule,
        {u"“A” do\\(es\\) not keep the rule “Law: PUE limit” \\(.* at most 1\\.5\\)\\."_s,
         u"Rules evaluated for .*; this is no legal advice\\."_s});
    add("rule broken by two", {withPue("A", 1.6), withPue("B", 1.7)}, FindingKind::Rule,
        {u"“A” and “B” do\\(es\\) not keep the rule .*"_s, u".* no legal advice\\."_s});
    add("rule kept", {withPue("A", 1.2)}, FindingKind::Rule,
        {u"1 rule\\(s\\) is \\(are\\) kept by every scenario in its scope\\."_s,
         u".* no legal advice\\."_s});
    Scenario faulty = b;
    faulty.site.pue = 0.5;
    add("caveat, faults", {a, faulty}, FindingKind::Caveat,
        {u"“B” has \\(have\\) no result, because inputs are faulty, and is \\(are\\) left out\\."_s,
         u"“A”: The total lacks a part that could not be computed\\."_s,
         u"\\d+ input\\(s\\) was \\(were\\) not given; .*"_s});
    Scenario used = testScenario();
    used.use.emplace();
    used.use->queriesPerDay = 1e6;
    add("use", {used}, FindingKind::Use,
        {u"Using the model of “A” has emitted as much as its training after .* days\\."_s});
}

void TestFindings::sentences()
{
    QFETCH(std::vector<Scenario>, scenarios);
    QFETCH(int, kind);
    QFETCH(QStringList, expected);
    show(scenarios);
    const QStringList got = texts(FindingKind(kind));
    QVERIFY2(got.size() == expected.size(), qPrintable(got.join(u'\n')));
    for (qsizetype i = 0; i < got.size(); ++i) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(expected[i]));
        QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
        QVERIFY2(pattern.match(got[i]).hasMatch(), qPrintable(got[i]));
    }
}

void TestFindings::sentencesThatNobodyNeedsAreNotMade()
{
    show({});
    QCOMPARE(findings(*m_document, {}, english).size(), std::size_t(1));
    show({energyScenario("A", 0, 0), energyScenario("B", 0, 0)});
    for (const Finding& finding : findings(*m_document, {}, english)) {
        QVERIFY2(!finding.text.contains(u"inf"_s) && !finding.text.contains(u"nan"_s),
                 qPrintable(finding.text));
        QVERIFY(finding.text.endsWith(u'.'));
    }
}

void TestFindings::orderOfAReport()
{
    Scenario two = rented("B", 1024, 1.5, 100);
    two.caps.emissionsT = 1;
    two.site.pue = 1.6;
    show({rented("A", 1024, 2, 400), two});
    std::vector<FindingKind> kinds;
    QStringList keys;
    for (const Finding& finding : findings(*m_document, {}, english)) {
        kinds.push_back(finding.kind);
        keys += QString::fromStdString(finding.key);
        QVERIFY(!finding.text.contains(QRegularExpression(u"%[0-9nL]"_s)));
        QVERIFY(!finding.edited && finding.text == finding.generated);
    }
    QVERIFY(std::ranges::is_sorted(kinds));
    QVERIFY(kinds.front() == FindingKind::Headline && kinds.back() == FindingKind::Caveat);
    for (const char* key : {"headline", "explanation:B", "money", "duration", "cap:B:emissions",
                            "rule.pue:fail", "rules:note", "caveat:defaults"})
        QVERIFY2(keys.contains(QLatin1StringView(key)), key);
    keys.removeDuplicates();
    QCOMPARE(keys.size(), qsizetype(kinds.size()));
}

void TestFindings::ownWordsStandInTheirLanguage()
{
    show({energyScenario("A", 1e5, 400), energyScenario("B", 1e5, 100)});
    const QString generated = texts(FindingKind::Headline).first();
    edit("headline", "Go to B.");
    const Finding own = findings(*m_document, {}, english).front();
    QVERIFY(own.edited && !own.outdated);
    QCOMPARE(own.text, u"Go to B."_s);
    QCOMPARE(own.generated, generated);
    QCOMPARE(markedText(own), u"Go to B. (edited)"_s);
    QVERIFY(!findings(*m_document, {}, german).front().edited);
    ExportSettings shown;
    shown.locale = english;
    QCOMPARE(findingOf(ExportView::Overview, *m_document, shown).text, own.text);
    const auto copied = readPlan(writePlan(m_document->plan()));
    QVERIFY(copied && copied->plan == m_document->plan());

    edit("headline", "Nimm B.", "de");
    QCOMPARE(findings(*m_document, {}, german).front().text, u"Nimm B."_s);
    QCOMPARE(findings(*m_document, {}, english).front().text, own.text);
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QCOMPARE(texts(FindingKind::Headline), QStringList{generated});
    m_document->undoStack().redo();
    QCOMPARE(texts(FindingKind::Headline), QStringList{u"Go to B. (edited)"_s});
}

void TestFindings::ownWordsAreOutdatedOnceResultsMove()
{
    show({energyScenario("A", 1e5, 400), energyScenario("B", 1e5, 100)});
    edit("headline", "B emits a quarter.");
    Scenario changed = m_document->scenario(1);
    changed.electricity.intensityGPerKwh = 200;
    m_document->edit(1, changed, u"/electricity"_s, 1, u"more"_s);
    const Finding moved = findings(*m_document, {}, english).front();
    QVERIFY(moved.edited && moved.outdated);
    QCOMPARE(moved.text, u"B emits a quarter."_s);
    QVERIFY(moved.generated.startsWith(u"“B” emits 50 % less than “A”."_s));
    m_document->undoStack().undo();
    QVERIFY(!findings(*m_document, {}, english).front().outdated);
}

void TestFindings::noOwnWordsWithoutAResult()
{
    show({energyScenario("A", 1e5, 400), energyScenario("B", 1e5, 100)});
    edit("headline", "Go to B.");
    edit("explanation:B", "The grid.");
    QCOMPARE(explanationFinding(*m_document, 0, 1, english).text, u"The grid."_s);
    for (int row : {0, 1}) {
        Scenario faulty = m_document->scenario(row);
        faulty.site.pue = 0.5;
        m_document->edit(row, faulty, u"/site/pue"_s, m_document->newGesture(), u"fault"_s);
    }
    const Finding headline = headlineFinding(*m_document, {}, english);
    QCOMPARE(headline.text, u"No scenario has a result yet."_s);
    QVERIFY(headline.key.empty() && !headline.edited);
    QVERIFY(!explanationFinding(*m_document, 0, 1, english).edited);
}

void TestFindings::keysTellFindingsApart()
{
    show({energyScenario("A", 1e5, 400), energyScenario("B", 1e5, 100),
          energyScenario("C", 1e5, 50)});
    std::set<std::string> keys;
    for (int quantity = 0; quantity < 5; ++quantity)
        keys.insert(headlineKey({OverviewQuantity(quantity)}));
    keys.insert(headlineKey({.marketBased = true}));
    QCOMPARE(keys.size(), std::size_t(6));
    QCOMPARE(headlineKey({.relative = true, .uncertainty = true}), std::string("headline"));
    QCOMPARE(explanationKey(*m_document, 0, 1), std::string("explanation:B"));
    QCOMPARE(explanationKey(*m_document, 1, 2), std::string("explanation:C:from:B"));
    QCOMPARE(explanationKey(*m_document, 0, -1), std::string());
    QCOMPARE(certaintyKey(*m_document, 1, {}), std::string("certainty:B"));
    QCOMPARE(certaintyKey(*m_document, 1, {OverviewQuantity::Cost}),
             std::string("certainty:B:money"));
    QCOMPARE(scenarioKey("time", *m_document, 7), std::string());
}

void TestFindings::namesStayWhatTheyAre()
{
    const std::vector<std::string> names{
        "<b>&amp;</b>",        "\"quoted\" %1 %2 %n", "🚀 emoji", "\u202Eright to left שלום",
        std::string(200, 'x'), "=HYPERLINK(\"x\")"};
    for (const std::string& name : names) {
        Scenario two = energyScenario(name, 1e5, 100);
        two.caps.emissionsT = 1;
        show({energyScenario(name + "!", 1e5, 400), two});
        const QString shown = QString::fromStdString(name);
        const auto all = findings(*m_document, {}, english);
        for (const Finding& finding : all) {
            if (finding.kind < FindingKind::Rule)
                QVERIFY2(finding.text.contains(u'“' + shown + u'”'), qPrintable(finding.text));
        }
        m_document->setFindingText({"headline", "en", name, ""}, u"edit"_s);
        QCOMPARE(findings(*m_document, {}, english).front().text, shown);
    }
}

void TestFindings::summaryForMail()
{
    Scenario faulty = energyScenario("C <%1>", 1, 1);
    faulty.site.pue = 0.5;
    Plan plan;
    plan.title = "Two & one";
    plan.scenarios
        = {energyScenario("A", 1e5, 400), energyScenario("B", 1e5, 100), std::move(faulty)};
    m_document->reset(plan);
    const QStringList blocks
        = mailSummary(*m_document, {}, english, QDate(2026, 11, 24)).split(u"\n\n"_s);
    QCOMPARE(blocks.size(), 5);
    QCOMPARE(blocks[0], u"Two & one"_s);
    QCOMPARE(blocks[1], findings(*m_document, {}, english).front().text);
    QCOMPARE(blocks[2],
             u"Emissions (location-based), energy, duration and cost:\n"
             "– A (baseline): 40 t CO₂e · 100 MWh\n"
             "– B: 10 t CO₂e (−75 %) · 100 MWh\n"
             "– C <%1>: no result, its inputs are faulty"_s);
    QVERIFY(blocks[3].startsWith(u"Please note:\n– “C <%1>” "_s));
    QVERIFY(blocks[4].startsWith(u"Tuesday, November 24, 2026 · Vorlauf\n"_s));
    QVERIFY(blocks[4].contains(u"Catalog 2026.11"_s));
    m_document->reset({});
    QVERIFY(mailSummary(*m_document, {}, english, QDate(2026, 11, 24))
                .startsWith(u"No scenario has a result yet."_s));
}

void TestFindings::namesOfMany()
{
    std::vector<Scenario> five;
    for (const char* name : {"A", "B", "C", "D", "E"})
        five.push_back(energyScenario(name, 1, 1));
    show(five);
    QCOMPARE(scenarioNames(*m_document, {}, english), QString());
    QCOMPARE(scenarioNames(*m_document, {2}, english), u"“C”"_s);
    QCOMPARE(scenarioNames(*m_document, {0, 1}, english), u"“A” and “B”"_s);
    QCOMPARE(scenarioNames(*m_document, {0, 1, 2}, english), u"“A”, “B”, and “C”"_s);
    QCOMPARE(scenarioNames(*m_document, {0, 1, 2, 3, 4}, english), u"“A”, “B”, “C” and 2 more"_s);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
