// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck.h"

#include "placecatalog.h"
#include "screenplan.h"
#include "slidecommand.h"
#include "warnings.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestDeck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void aPlanWithoutSlidesHasTheUsualOnes();
    void ownSlidesWin();
    void aSlideOfAScenarioThatIsGone();
    void theQuantityOfASlide_data();
    void theQuantityOfASlide();
    void screens_data();
    void screens();
    void keys_data();
    void keys();

private:
    static QStringList words(const std::vector<PlanSlide>& slides)
    {
        QStringList words;
        for (const PlanSlide& slide : slides)
            words.append(QString::fromStdString(slide.view));
        return words;
    }
    static Plan planOf(std::vector<Scenario> scenarios)
    {
        Plan plan;
        plan.scenarios = std::move(scenarios);
        return plan;
    }
    ScenarioDocument m_document{std::make_shared<const Catalog>(placeCatalog())};
};

void TestDeck::aPlanWithoutSlidesHasTheUsualOnes()
{
    m_document.reset({});
    QCOMPARE(words(slidesOf(m_document, -1)), QStringList{u"overview"_s});

    Scenario second = testScenario();
    second.id = "b";
    m_document.reset(planOf({testScenario(), second}));
    const auto all = slidesOf(m_document, 1);
    QVERIFY(words(all).contains(u"why"_s));
    QCOMPARE(all.front().levers.size(), mostLevers);
    QVERIFY(!words(slidesOf(m_document, 1)).isEmpty());

    m_document.reset(planOf({testScenario()}));
    QVERIFY(!words(slidesOf(m_document, 0)).contains(u"why"_s)); // nothing to compare with

    Scenario steady = testScenario();
    steady.electricity.intensityGPerKwh = 100; // the hour of its start makes no difference
    m_document.reset(planOf({steady}));
    QVERIFY(!words(slidesOf(m_document, 0)).contains(u"when"_s));
    steady.electricity.intensityGPerKwh = {};
    steady.electricity.hourlyIntensityGPerKwh = std::vector<double>(8760, 100.0);
    m_document.reset(planOf({steady}));
    QVERIFY(words(slidesOf(m_document, 0)).contains(u"when"_s));

    Scenario faulty = testScenario();
    faulty.site.pue = 0.5;
    m_document.reset(planOf({faulty}));
    QCOMPARE(words(slidesOf(m_document, 0)), QStringList{u"overview"_s});
}

void TestDeck::ownSlidesWin()
{
    Plan plan = planOf({testScenario()});
    plan.slides = {{"numbers", {}, "n", {}}, {"overview", {}, {}, {}}};
    m_document.reset(plan);
    QVERIFY(slidesOf(m_document, 0) == plan.slides);
}

void TestDeck::aSlideOfAScenarioThatIsGone()
{
    Scenario second = testScenario();
    second.id = "b";
    second.name = "Norway";
    m_document.reset(planOf({testScenario(), second}));
    const PlanSlide slide{"why", "b", {}, {}};
    QCOMPARE(slideTitle(m_document, slide), u"Why · Norway"_s);
    QCOMPARE(scenarioOfSlide(m_document, slide, "a"), std::string("b"));
    m_document.remove(1, u"remove"_s);
    QCOMPARE(slideTitle(m_document, slide), u"Why"_s);
    QCOMPARE(scenarioOfSlide(m_document, slide, "a"), std::string("a"));
}

void TestDeck::theQuantityOfASlide_data()
{
    QTest::addColumn<std::string>("quantity");
    QTest::addColumn<std::string>("method");
    QTest::addColumn<int>("shown"); // quantity of the window: energy, market-based
    QTest::addColumn<bool>("marketBased");
    QTest::addColumn<QString>("title");
    const auto row = [](const char* name, const char* quantity, const char* method,
                        OverviewQuantity shown, bool marketBased, const QString& title) {
        QTest::newRow(name) << std::string(quantity) << std::string(method) << int(shown)
                            << marketBased << title;
    };
    row("as in the window", "", "", OverviewQuantity::Energy, true, u"Overview"_s);
    row("cost", "cost", "", OverviewQuantity::Cost, true, u"Overview · Cost"_s);
    row("emissions by the method of the window", "emissions", "", OverviewQuantity::Emissions, true,
        u"Overview · Emissions"_s);
    row("location-based", "emissions", "location", OverviewQuantity::Emissions, false,
        u"Overview · Emissions, location-based"_s);
    row("market-based", "emissions", "market", OverviewQuantity::Emissions, true,
        u"Overview · Emissions, market-based"_s);
    row("word of a later version", "noise", "", OverviewQuantity::Energy, true, u"Overview"_s);
}

void TestDeck::theQuantityOfASlide()
{
    QFETCH(std::string, quantity);
    QFETCH(std::string, method);
    QFETCH(QString, title);
    m_document.reset(planOf({testScenario()}));
    PlanSlide slide{"overview", {}, {}, {}, quantity, method};
    OverviewOptions window;
    window.quantity = OverviewQuantity::Energy;
    window.marketBased = true;
    window.relative = true;
    const OverviewOptions options = optionsOfSlide(slide, window);
    QTEST(int(options.quantity), "shown");
    QTEST(options.marketBased, "marketBased");
    QVERIFY(options.relative); // stays that of the window
    QCOMPARE(slideTitle(m_document, slide), title);
    slide.view = "why"; // compares by no quantity
    QCOMPARE(slideTitle(m_document, slide), u"Why"_s);
    keepOptions(slide, options);
    QVERIFY(optionsOfSlide(slide, {}).quantity == options.quantity);
}

void TestDeck::screens_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("ofWindow");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("audience");
    QTest::addColumn<int>("presenter");
    QTest::newRow("one screen") << 1 << 0 << -1 << 0 << -1;
    QTest::newRow("one, another was chosen once") << 1 << 0 << 1 << 0 << -1;
    QTest::newRow("two: the one without the window") << 2 << 0 << -1 << 1 << 0;
    QTest::newRow("two, window on the second") << 2 << 1 << -1 << 0 << 1;
    QTest::newRow("two, chosen that of the window") << 2 << 1 << 1 << 1 << 0;
    QTest::newRow("three, the last chosen") << 3 << 0 << 2 << 2 << 0;
    QTest::newRow("chosen one is unplugged") << 2 << 0 << 2 << 1 << 0;
}

void TestDeck::screens()
{
    QFETCH(int, count);
    QFETCH(int, ofWindow);
    QFETCH(int, chosen);
    const ScreenPlan plan = screenPlan(count, ofWindow, chosen);
    QTEST(plan.audience, "audience");
    QTEST(plan.presenter, "presenter");
}

void TestDeck::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("command"); // -1: none
    const auto row = [](const char* name, Qt::Key key, int command,
                        Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::newRow(name) << int(key) << int(modifiers) << command;
    };
    row("right", Qt::Key_Right, int(SlideCommand::Next));
    row("clicker", Qt::Key_PageDown, int(SlideCommand::Next));
    row("space", Qt::Key_Space, int(SlideCommand::Next));
    row("shift and space", Qt::Key_Space, int(SlideCommand::Previous), Qt::ShiftModifier);
    row("clicker back", Qt::Key_PageUp, int(SlideCommand::Previous));
    row("home", Qt::Key_Home, int(SlideCommand::First));
    row("end", Qt::Key_End, int(SlideCommand::Last));
    row("b", Qt::Key_B, int(SlideCommand::Black));
    row("period", Qt::Key_Period, int(SlideCommand::Black));
    row("escape", Qt::Key_Escape, int(SlideCommand::End));
    row("undo is none", Qt::Key_Z, -1, Qt::ControlModifier);
    row("ctrl and home is none", Qt::Key_Home, -1, Qt::ControlModifier);
    row("a letter", Qt::Key_Q, -1);
}

void TestDeck::keys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    const auto command
        = commandOf(QKeyEvent(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers)));
    QTEST(command ? int(*command) : -1, "command");
}

QTEST_MAIN(TestDeck)
#include "tst_deck.moc"
