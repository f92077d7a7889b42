// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapview.h"

#include "placecatalog.h"
#include "warnings.h"
#include "where.h"

#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestMapView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init()
    {
        failOnWarnings();
        m_view = std::make_unique<MapView>(Theme::lightTheme());
        m_view->setOutlines(*m_catalog);
        PlacesModel model(placeTexts(m_document, QLocale(u"en_US"_s)));
        model.setPlaces(std::make_shared<const Places>(*places(testScenario(), *m_catalog)));
        m_view->setContent(
            mapContent(m_document, model, MapMeasure::Intensity, QLocale(u"en_US"_s)),
            [](int place) { return u"place %1"_s.arg(place); });
        m_view->resize(800, 300);
        m_view->show();
    }

    void keysZoomAndPan()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QCOMPARE(m_view->frame().zoom(), 2.25);
        const QPoint before = m_view->pointOf(0);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QVERIFY(m_view->pointOf(0).x() < before.x());
        QTest::keyClick(m_view.get(), Qt::Key_Minus);
        QCOMPARE(m_view->frame().zoom(), 1.5);
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QCOMPARE(m_view->frame().zoom(), 1.0);
    }

    void wheelZoomsUnderTheMouse()
    {
        const QPointF at = m_view->pointOf(0);
        QWheelEvent wheel(at, m_view->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &wheel);
        QVERIFY(m_view->frame().zoom() > 1.2);
        QVERIFY((m_view->pointOf(0) - at.toPoint()).manhattanLength() <= 3);
    }

    void clickSelectsAndDraggingDoesNot()
    {
        QSignalSpy selected(m_view.get(), &MapView::placeSelected);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->pointOf(0));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.first().first().toInt(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        const QPoint from = m_view->pointOf(0);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view.get(), from + QPoint(-60, 10));
        QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(-60, 10)),
                         m_view->mapToGlobal(QPointF(from + QPoint(-60, 10))), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view.get(), &move);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + QPoint(-60, 10));
        QCOMPARE(selected.count(), 1);
        QVERIFY(m_view->pointOf(0).x() < from.x());
    }

    void returnChoosesWhatIsSelected()
    {
        QSignalSpy chosen(m_view.get(), &MapView::placeChosen);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        m_view->setSelected(2);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 2);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, m_view->pointOf(0));
        QCOMPARE(chosen.count(), 2);
    }

    void hoverTells()
    {
        const QPointF at = m_view->pointOf(0);
        QMouseEvent move(QEvent::MouseMove, at, m_view->mapToGlobal(at), Qt::NoButton, {}, {});
        QApplication::sendEvent(m_view.get(), &move);
        QCOMPARE(QToolTip::text(), u"place 0"_s);
    }

    /// What is selected elsewhere comes into sight.
    void selectionIsSeen()
    {
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Plus);
        m_view->setSelected(2); // the United States
        QVERIFY(m_view->rect().contains(m_view->pointOf(2)));
    }

private:
    const std::shared_ptr<const Catalog> m_catalog
        = std::make_shared<const Catalog>(placeCatalog());
    ScenarioDocument m_document{m_catalog};
    std::unique_ptr<MapView> m_view;
};

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
