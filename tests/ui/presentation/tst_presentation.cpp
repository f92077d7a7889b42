// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation.h"

#include "chartview.h"
#include "overviewchart.h"
#include "placecatalog.h"
#include "presentationpage.h"
#include "presenterwindow.h"
#include "slidewindow.h"
#include "warnings.h"

#include "words.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QSlider>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestPresentation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init();
    void cleanup() { m_presentation.reset(); }

    void keysMoveTheSlides();
    void blackOut();
    void escapeEnds();
    void leverMovesTheChartInOneStep();
    void keysInALever();
    void everyViewHasAPicture_data();
    void everyViewHasAPicture();
    void theFindingIsTheLargestText();
    void aSlideKeepsItsQuantity();
    void aScenarioWithAFaultSaysIt();
    void thePresenterSeesTheNextSlide();

private:
    void start(std::vector<PlanSlide> slides, bool presenter = false)
    {
        ExportSettings shown;
        shown.scenario = "b";
        m_presentation
            = std::make_unique<Presentation>(m_document, std::move(slides), std::move(shown));
        QScreen* screen = QApplication::primaryScreen();
        m_presentation->start(screen, presenter ? screen : nullptr);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    SlideWindow& window() { return m_presentation->audienceWindow(); }
    PresentationPage& page()
    {
        return dynamic_cast<PresentationPage&>(
            *window().findChild<QStackedWidget*>()->currentWidget());
    }
    QLabel& label(const char* name) { return *page().findChild<QLabel*>(QLatin1StringView(name)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window(), key, modifiers);
    }

    ScenarioDocument m_document{std::make_shared<const Catalog>(placeCatalog())};
    std::unique_ptr<Presentation> m_presentation;
};

void TestPresentation::init()
{
    failOnWarnings();
    Plan plan;
    plan.scenarios = {testScenario(), testScenario()};
    plan.scenarios[1].id = "b";
    plan.scenarios[1].name = "B";
    plan.scenarios[1].site.pue = 1.5;
    std::vector<double> hours(8760);
    for (std::size_t h = 0; h < hours.size(); ++h)
        hours[h] = 300 + 200 * std::sin(double(h) / 24);
    plan.scenarios[1].electricity.hourlyIntensityGPerKwh = hours;
    plan.scenarios[1].schedule.start = parseInstant("2026-03-01T00:00Z");
    for (Scenario& scenario : plan.scenarios)
        scenario.economics.rentPerAcceleratorHour = 2;
    m_document.reset(plan);
}

void TestPresentation::keysMoveTheSlides()
{
    start({{"overview", {}, {}, {}}, {"why", {}, {}, {}}, {"numbers", {}, {}, {}}});
    QCOMPARE(m_presentation->position(), 0);
    QCOMPARE(label("slideNumber").text(), u"1 / 3"_s);
    const QString first = label("slideFinding").text();
    QVERIFY(!first.isEmpty());
    press(Qt::Key_Right);
    QCOMPARE(m_presentation->position(), 1);
    QCOMPARE(label("slideNumber").text(), u"2 / 3"_s);
    QVERIFY(label("slideFinding").text() != first);
    press(Qt::Key_PageDown);
    press(Qt::Key_Space); // the last one stays
    QCOMPARE(m_presentation->position(), 2);
    press(Qt::Key_Left);
    QCOMPARE(m_presentation->position(), 1);
    press(Qt::Key_End);
    QCOMPARE(m_presentation->position(), 2);
    press(Qt::Key_Home);
    QCOMPARE(m_presentation->position(), 0);
    press(Qt::Key_PageUp);
    QCOMPARE(m_presentation->position(), 0);
    QCOMPARE(label("slideFinding").text(), first);
}

void TestPresentation::blackOut()
{
    start({{"overview", {}, {}, {}}, {"why", {}, {}, {}}});
    const auto colour = [this] { return window().grab().toImage().pixelColor(300, 5); };
    QVERIFY(colour() != QColor(Qt::black));
    press(Qt::Key_B);
    QVERIFY(window().isBlack());
    QCOMPARE(colour(), QColor(Qt::black));
    press(Qt::Key_Period);
    QVERIFY(!window().isBlack());
    press(Qt::Key_B);
    press(Qt::Key_Right); // shows what is next
    QVERIFY(!window().isBlack());
    QCOMPARE(m_presentation->position(), 1);
}

void TestPresentation::escapeEnds()
{
    start({{"overview", {}, {}, {}}});
    QSignalSpy ended(m_presentation.get(), &Presentation::ended);
    press(Qt::Key_Escape);
    QCOMPARE(ended.count(), 1);
    QVERIFY(!window().isVisible());
}

void TestPresentation::leverMovesTheChartInOneStep()
{
    start({{"overview", {}, {}, {"/site/pue", "/no/such/input", "/hardware/mfu"}}});
    const auto& chart = dynamic_cast<const OverviewChart&>(page().picture().chart());
    auto* slider = page().findChild<QSlider*>(u"/site/pue.slider"_s);
    QVERIFY(page().findChild<QSlider*>(u"/hardware/mfu.slider"_s));
    QCOMPARE(page().findChildren<QSlider*>().size(), 2);
    const double before = chart.barTotal(1), other = chart.barTotal(0);
    const QString finding = label("slideFinding").text();
    slider->setFocus();
    for (int i = 0; i < 40; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, QString(), i > 0);
        QApplication::sendEvent(slider, &held);
    }
    QCOMPARE(m_document.undoStack().count(), 1);
    QVERIFY(*m_document.scenario(1).site.pue > 1.5);
    QVERIFY(chart.barTotal(1) > before * 1.05);
    QCOMPARE(chart.barTotal(0), other);
    QVERIFY(label("slideFinding").text() != finding);
    m_document.undoStack().undo();
    QCOMPARE(chart.barTotal(1), before);
    QCOMPARE(label("slideFinding").text(), finding);
}

void TestPresentation::keysInALever()
{
    start({{"overview", "a", {}, {"/site/pue"}}, {"why", {}, {}, {}}});
    auto* edit = page().findChild<QLineEdit*>(u"/site/pue"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"1.3"_s); // the period writes, it does not black out
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!window().isBlack());
    QCOMPARE(m_presentation->position(), 0);
    QCOMPARE(m_document.scenario(0).site.pue, Number(1.3));
    QTest::keyClick(edit, Qt::Key_Escape); // back to the slides
    QVERIFY(window().hasFocus());
    QVERIFY(window().isVisible());
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_PageDown); // a clicker
    QCOMPARE(m_presentation->position(), 1);
    QVERIFY(window().hasFocus());
}

void TestPresentation::everyViewHasAPicture_data()
{
    QTest::addColumn<QString>("view");
    for (const std::string_view word : slideViews) {
        const QByteArray name(word.data(), qsizetype(word.size()));
        QTest::newRow(name.constData()) << QString::fromLatin1(name);
    }
}

void TestPresentation::everyViewHasAPicture()
{
    QFETCH(QString, view);
    start({{view.toStdString(), {}, {}, {}}});
    QSignalSpy changed(&page(), &PresentationPage::changed);
    while (page().picture().chart().barCount() == 0)
        QVERIFY(changed.wait());
    QVERIFY(!label("slideFinding").text().isEmpty());
    QVERIFY(!label("slideSources").text().isEmpty());
    const int bars = page().picture().chart().barCount();
    QVERIFY(!page().picture().chart().spokenBar(bars - 1).isEmpty());
}

void TestPresentation::theFindingIsTheLargestText()
{
    start({{"overview", {}, {}, {"/site/pue"}}});
    const int finding = label("slideFinding").font().pixelSize();
    for (QLabel* other : page().findChildren<QLabel*>()) {
        if (other != &label("slideFinding"))
            QVERIFY(QFontInfo(other->font()).pixelSize() < finding);
    }
    window().resize(1920, 1080);
    QVERIFY(label("slideFinding").font().pixelSize() >= 32);
    QVERIFY(page().picture().zoom() * 12 >= 24); // the chart's smallest text
    window().resize(640, 360);
    QVERIFY(label("slideFinding").font().pixelSize() < finding);
}

void TestPresentation::aSlideKeepsItsQuantity()
{
    start({{"overview", {}, {}, {}, "energy"},
           {"overview", {}, {}, {}, "emissions", "market"},
           {"overview", {}, {}, {}}});
    const auto options
        = [this] { return dynamic_cast<const OverviewChart&>(page().picture().chart()).options(); };
    QCOMPARE(options().quantity, OverviewQuantity::Energy);
    QVERIFY(label("slideSubtitle").text().contains(u"Wh"_s));
    press(Qt::Key_Right);
    QCOMPARE(options().quantity, OverviewQuantity::Emissions);
    QVERIFY(options().marketBased);
    press(Qt::Key_Right); // as in the window
    QCOMPARE(options().quantity, OverviewQuantity::Emissions);
    QVERIFY(!options().marketBased);
}

void TestPresentation::aScenarioWithAFaultSaysIt()
{
    start({{"where", {}, {}, {}}, {"best", {}, {}, {}}, {"when", {}, {}, {}}});
    Scenario faulty = m_document.scenario(1);
    faulty.site.pue = 0.5;
    m_document.edit(1, faulty, u"/site/pue"_s, m_document.newGesture(), u"edit"_s);
    for (const QString& said : {u"faults"_s, u"PUE"_s, u"PUE"_s}) {
        QVERIFY2(label("slideFinding").text().contains(said),
                 qPrintable(label("slideFinding").text()));
        press(Qt::Key_Right);
    }
}

void TestPresentation::thePresenterSeesTheNextSlide()
{
    start({{"overview", {}, "Hello", {}}, {"numbers", {}, "Bye", {}}}, /*presenter*/ true);
    PresenterWindow& presenter = *m_presentation->presenterWindow();
    QVERIFY(presenter.isVisible());
    const auto notes = [&presenter] {
        return presenter.findChild<QPlainTextEdit*>(u"presenterNotes"_s)->toPlainText();
    };
    QCOMPARE(notes(), u"Hello"_s);
    auto* picture = presenter.findChild<QLabel*>(u"presenterPicture"_s);
    QTRY_VERIFY(!picture->pixmap(Qt::ReturnByValue).isNull());
    QTest::keyClick(&presenter, Qt::Key_Right);
    QCOMPARE(m_presentation->position(), 1);
    QCOMPARE(notes(), u"Bye"_s);
    QVERIFY(picture->pixmap(Qt::ReturnByValue).isNull()); // nothing follows
}

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
