// SPDX-License-Identifier: GPL-3.0-or-later
#include "barmodel.h"
#include "chartview.h"
#include "overviewchart.h"
#include "warnings.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace vorlauf;

class TestChartView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void init()
    {
        failOnWarnings();
        m_model = std::make_unique<BarModel>();
        addSample(*m_model);
        m_chart = new OverviewChart(*m_model, Theme::lightTheme(), QLocale(QStringLiteral("en_US")),
                                    QStringLiteral("EUR"));
        m_view = std::make_unique<ChartView>(m_chart);
        m_view->resize(640, 400);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void theChartFillsTheView()
    {
        QCOMPARE(m_chart->size().toSize(), m_view->viewport()->size());
        for (int i = 0; i < 40; ++i)
            m_model->add(QStringLiteral("More %1").arg(i), {1e6});
        QVERIFY(m_chart->size().height() > m_view->viewport()->height()); // scrolls, not squeezed
        QCOMPARE(m_chart->size().height(), m_chart->heightForWidth(m_chart->size().width()));
    }

    void arrowKeysWalkTheBars()
    {
        QSignalSpy chosen(m_view.get(), &ChartView::barChosen);
        m_model->setRole(1, ScenarioTableModel::HiddenRole, true);
        QCOMPARE(m_view->currentBar(), -1);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentBar(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 2); // the row behind the hidden one
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentBar(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentBar(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentBar(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->currentBar(), -1);
    }

    void theCurrentBarStaysInside()
    {
        m_view->setCurrentBar(4);
        m_model->removeRows(2, 3);
        QCOMPARE(m_view->currentBar(), 1);
        m_model->removeRows(0, 2);
        QCOMPARE(m_view->currentBar(), -1);
    }

    void aClickChoosesARow()
    {
        QSignalSpy chosen(m_view.get(), &ChartView::barChosen);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->viewAreaOfBar(3).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 3);
    }

    void screenReadersGetAChartOfBars()
    {
        m_view->setAccessibleName(QStringLiteral("Comparison"));
        m_view->setAccessibleDescription(QStringLiteral("The finding."));
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Comparison"));
        QCOMPARE(chart->text(QAccessible::Description), QStringLiteral("The finding."));
        QCOMPARE(chart->childCount(), 5);
        QAccessibleInterface* bar = chart->child(1);
        QCOMPARE(bar->text(QAccessible::Name),
                 QStringLiteral("In Norway: 4.1 t CO₂e, −89 % to the baseline"));
        QCOMPARE(bar->parent(), chart);
        QCOMPARE(chart->indexOfChild(bar), 1);
        QVERIFY(chart->rect().contains(bar->rect().center()));
        const QPoint center = bar->rect().center();
        QCOMPARE(chart->childAt(center.x(), center.y()), bar);
        m_view->setCurrentBar(1);
        QVERIFY(bar->state().focused);
        m_model->removeRows(1, 4);
        QVERIFY(!bar->isValid());
        QCOMPARE(chart->childCount(), 1);
    }

private:
    std::unique_ptr<BarModel> m_model;
    std::unique_ptr<ChartView> m_view;
    OverviewChart* m_chart = nullptr; // owned by the view
};

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
