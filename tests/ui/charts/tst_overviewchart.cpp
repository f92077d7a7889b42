// SPDX-License-Identifier: GPL-3.0-or-later
#include "barmodel.h"
#include "overviewchart.h"
#include "warnings.h"

#include <QBarSet>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QSignalSpy>

#include <cmath>

using namespace vorlauf;
using Column = ScenarioTableModel::Column;

/// The chart in a scene of its own, as exports use it.
struct Stage {
    QGraphicsScene scene;
    OverviewChart* chart;

    explicit Stage(const BarModel& model, const QSizeF& size = {700, 400})
        : chart(new OverviewChart(model, Theme::lightTheme(), QLocale(QStringLiteral("en_US")),
                                  QStringLiteral("EUR")))
    {
        scene.addItem(chart);
        chart->resize(size);
    }
};

class TestOverviewChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { failOnWarnings(); }

    void barsShowTheModel_data()
    {
        QTest::addColumn<OverviewOptions>("options");
        QTest::addColumn<Column>("column");
        QTest::addColumn<double>("divisor"); // of the display unit
        using enum OverviewQuantity;
        QTest::newRow("location") << OverviewOptions{} << Column::TotalLocationG << 1e6;
        QTest::newRow("market") << OverviewOptions{Emissions, true} << Column::TotalMarketG << 1e6;
        QTest::newRow("energy") << OverviewOptions{Energy} << Column::FacilityKwh << 1e3;
        QTest::newRow("water") << OverviewOptions{Water} << Column::WaterL << 1e3;
        QTest::newRow("cost") << OverviewOptions{Cost} << Column::Cost << 1.0;
        QTest::newRow("duration") << OverviewOptions{Duration} << Column::DurationH << 8760.0;
    }
    void barsShowTheModel()
    {
        QFETCH(OverviewOptions, options);
        QFETCH(Column, column);
        QFETCH(double, divisor);
        BarModel model;
        addSample(model);
        Stage stage(model);
        stage.chart->setOptions(options);
        for (int row = 0; row < model.rowCount(); ++row) {
            const double value
                = model.index(row, int(column)).data(ScenarioTableModel::ValueRole).toDouble();
            QVERIFY(std::abs(stage.chart->barTotal(row) - value / divisor) < 1e-9 * value);
        }
        options.relative = true;
        stage.chart->setOptions(options);
        QCOMPARE(stage.chart->barTotal(0), 100.0);
        QVERIFY(std::abs(stage.chart->barTotal(1) - 4.1 / 38.6 * 100) < 1e-9);
    }

    void rangesReachFromP5ToP95_data()
    {
        QTest::addColumn<bool>("relative");
        QTest::addColumn<double>("perUnit"); // of the scale shown, in grams
        QTest::newRow("absolute") << false << 1e6;
        QTest::newRow("relative") << true << 38.6e6 / 100;
    }
    void rangesReachFromP5ToP95()
    {
        QFETCH(bool, relative);
        QFETCH(double, perUnit);
        BarModel model;
        addSample(model);
        Stage stage(model);
        stage.chart->setRanges(
            {Summary{40e6, 31e6, 38e6, 60e6}, {}, Summary{14e6, 14e6, 14e6, 14e6}});
        QVERIFY(stage.chart->shownLayout().rows[0].whisker.isNull()); // not asked for
        stage.chart->setOptions({OverviewQuantity::Emissions, false, relative, true});
        const OverviewLayout& layout = stage.chart->shownLayout();
        const double scale = layout.plot.width() / (60e6 / perUnit); // the widest of all
        const QLineF whisker = layout.rows[0].whisker;
        QVERIFY(std::abs(whisker.x1() - layout.plot.left() - 31e6 / perUnit * scale) < 1e-6);
        QVERIFY(std::abs(whisker.x2() - layout.plot.right()) < 1e-6);
        QVERIFY(layout.rows[0].total.area().left() > whisker.x2()); // the number is not crossed
        QVERIFY(layout.rows[1].whisker.isNull());                   // no range known
        QVERIFY(layout.rows[2].whisker.isNull());                   // nothing varies
        QVERIFY(stage.chart->spokenBar(0).contains(QStringLiteral("5–95 %: ")));
        QVERIFY(stage.chart->detailsOfBar(0).contains(QStringLiteral("5–95 %: ")));
        QVERIFY(!stage.chart->spokenBar(1).contains(QStringLiteral("5–95 %")));
        if (!relative) // 38.6 within 31 to 60: no more digits than the range allows
            QCOMPARE(stage.chart->shownData().rows[0].totalText, QStringLiteral("39"));
    }

    void barsFollowEveryChange()
    {
        BarModel model;
        addSample(model);
        Stage stage(model);
        auto* series = stage.chart->series().constFirst();
        QSignalSpy changed(stage.chart, &Chart::barsChanged);
        model.setParts(2, {1e6, 2e6, 3e6, 0, 0, 0});
        QCOMPARE(stage.chart->barTotal(2), 6.0);
        QVERIFY(changed.count() > 0);
        model.setParts(2, {80e6});
        QCOMPARE(stage.chart->barTotal(2), 80.0);
        QCOMPARE(stage.chart->barTotal(0), 38.6);
        model.removeRow(0);
        QCOMPARE(stage.chart->barCount(), 4);
        QCOMPARE(stage.chart->barTotal(1), 80.0);
        model.add(QStringLiteral("New"), {5e6});
        QCOMPARE(stage.chart->barTotal(4), 5.0);
        model.setRole(1, ScenarioTableModel::HiddenRole, true);
        QCOMPARE(stage.chart->barCount(), 4);
        QVERIFY(std::isnan(stage.chart->barTotal(1)));
        model.removeRows(0, model.rowCount());
        QCOMPARE(stage.chart->barCount(), 0);
        QCOMPARE(stage.chart->series().constFirst(), series); // replaced values, not series
    }

    void noResultIsNoBar()
    {
        BarModel model;
        addSample(model);
        const int row = model.add(QStringLiteral("Broken"), {});
        Stage stage(model);
        QVERIFY(std::isnan(stage.chart->barTotal(row)));
        const OverviewRow& shown = stage.chart->shownData().rows.last();
        QCOMPARE(shown.totalText, QStringLiteral("no result"));
        QVERIFY(shown.differenceText.isEmpty());
        QCOMPARE(stage.chart->spokenBar(row), QStringLiteral("Broken: no result"));
    }

    void theLastGoodResultIsMarked()
    {
        BarModel model;
        addSample(model);
        model.setRole(1, ScenarioTableModel::CurrentRole, false);
        Stage stage(model);
        QCOMPARE(stage.chart->barTotal(1), 4.1);
        QCOMPARE(stage.chart->shownData().rows[1].totalText, QStringLiteral("4.1 (last valid)"));
    }

    void differencesNameTheirEffect()
    {
        BarModel model;
        addSample(model);
        model.add(QStringLiteral("More"), {57.9e6});
        const int other = model.add(QStringLiteral("Project"), {57.9e6});
        model.setRole(other, ScenarioTableModel::ComparableRole, false);
        Stage stage(model);
        const QList<OverviewRow>& rows = stage.chart->shownData().rows;
        QCOMPARE(rows[0].differenceText, QStringLiteral("baseline"));
        QCOMPARE(rows[1].differenceText, QStringLiteral("−89 %"));
        QCOMPARE(rows[5].differenceText, QStringLiteral("+50 %"));
        QCOMPARE(rows[6].differenceText, QStringLiteral("not comparable"));
        QVERIFY(!rows[6].difference);
        const OverviewLayout& layout = stage.chart->shownLayout();
        QCOMPARE(layout.rows[1].differenceBar.right(), *layout.differenceZero);
        QCOMPARE(layout.rows[5].differenceBar.left(), *layout.differenceZero);
        QVERIFY(layout.rows[6].differenceBar.isEmpty());
        QCOMPARE(stage.chart->spokenBar(1),
                 QStringLiteral("In Norway: 4.1 t CO₂e, −89 % to the baseline"));
    }

    void withoutBaselineResultThereAreNoDifferences()
    {
        BarModel model;
        model.add(QStringLiteral("Broken baseline"), {});
        model.add(QStringLiteral("B"), {1e6});
        Stage stage(model);
        QVERIFY(!stage.chart->shownLayout().differenceZero);
        stage.chart->setOptions({.relative = true});
        QVERIFY(std::isnan(stage.chart->barTotal(1)));
    }

    void oneScenarioHasNothingToDifferFrom()
    {
        BarModel model;
        addSample(model);
        model.removeRows(1, 4);
        Stage stage(model);
        QVERIFY(!stage.chart->shownLayout().differenceZero);
        QCOMPARE(stage.chart->shownLayout().rows[0].total.area().right(), 700.0); // the whole width
        model.add(QStringLiteral("Second"), {1e6});
        QVERIFY(stage.chart->shownLayout().differenceZero);
        model.setRole(0, ScenarioTableModel::HiddenRole, true); // the others still have a baseline
        QVERIFY(stage.chart->shownLayout().differenceZero);
    }

    void partsAddUpToTheTotal()
    {
        BarModel model;
        const int row = model.add(QStringLiteral("Known total only"), {4e6});
        model.setNumber(row, Column::TotalLocationG, 10e6);
        Stage stage(model);
        QCOMPARE(stage.chart->barTotal(row), 10.0);
        QCOMPARE(stage.chart->shownData().parts.last().label, QStringLiteral("Not broken down"));
        stage.chart->setOptions({OverviewQuantity::Cost}); // rent, with electricity as a memo line
        QCOMPARE(stage.chart->shownData().parts.size(), 1);
        QCOMPARE(stage.chart->shownData().parts.first().label, QStringLiteral("Rent"));
    }

    void marksLieOnTheBarsOfQtCharts()
    {
        BarModel model;
        addSample(model);
        Stage stage(model);
        const OverviewLayout& layout = stage.chart->shownLayout();
        QCOMPARE(stage.chart->plotArea(), layout.plot);
        for (int i = 0; i < 5; ++i) {
            const QPointF end
                = stage.chart->mapToPosition({stage.chart->barTotal(i), double(4 - i)});
            QVERIFY(std::abs(end.x() - layout.rows[i].parts.last().right()) < 0.01);
            QVERIFY(std::abs(end.y() - layout.rows[i].parts.last().center().y()) < 0.01);
        }
    }

    void labelsDoNotOverlap_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("name");
        QTest::newRow("1") << 1 << QStringLiteral("Only one");
        QTest::newRow("12") << 12 << QStringLiteral("Rechenzentrum in Frankfurt am Main, Nr.");
        QTest::newRow("30") << 30 << QStringLiteral("Szenario");
        QTest::newRow("30 long") << 30 << QStringLiteral("Kraftwerkseinsatzplanung").repeated(8);
    }
    void labelsDoNotOverlap()
    {
        QFETCH(int, count);
        QFETCH(QString, name);
        BarModel model;
        for (int i = 0; i < count; ++i)
            model.add(name + QString::number(i), {1e6 * (1 + i), 1e5, 1e5, 1e5});
        Stage stage(model, {560, 100});
        stage.chart->resize(560, stage.chart->preferredHeight());
        const OverviewLayout& layout = stage.chart->shownLayout();
        const QRectF page({}, stage.chart->size());
        QList<QRectF> taken{layout.unit.area()};
        if (layout.differenceZero)
            taken.append(layout.differenceTitle.area());
        for (const OverviewLayout::Row& row : layout.rows) {
            taken += {row.label.area(), row.total.area()};
            if (!row.difference.text().isEmpty())
                taken += {row.difference.area(), row.differenceBar};
            QVERIFY(!row.label.text().contains(u'…'));
        }
        for (const OverviewLayout::LegendEntry& entry : layout.legend)
            taken += {entry.swatch, entry.text.area()};
        taken.removeIf([](const QRectF& area) { return area.isEmpty(); });
        for (qsizetype i = 0; i < taken.size(); ++i) {
            QVERIFY2(page.adjusted(-0.5, -0.5, 0.5, 0.5).contains(taken[i]),
                     qPrintable(QStringLiteral("rectangle %1").arg(i)));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY2(!taken[i].adjusted(0.5, 0.5, -0.5, -0.5).intersects(taken[j]),
                         qPrintable(QStringLiteral("%1 on %2").arg(i).arg(j)));
        }
    }

    void barsFillTheirRowsInMeasure_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("height");
        QTest::addColumn<double>("thickness");
        QTest::newRow("one on a page") << 1 << 600.0 << 40.0;
        QTest::newRow("five in the window") << 5 << 366.0 << 30.0;
        QTest::newRow("thirty") << 30 << 100.0 << 15.0;
    }
    void barsFillTheirRowsInMeasure()
    {
        QFETCH(int, count);
        QFETCH(double, height);
        QFETCH(double, thickness);
        BarModel model;
        for (int i = 0; i < count; ++i)
            model.add(QString::number(i), {1e6});
        Stage stage(model, {700, height});
        QCOMPARE(stage.chart->shownLayout().barHeight, thickness);
    }

    void coloursFollowTheTheme()
    {
        BarModel model;
        addSample(model);
        Stage stage(model);
        const auto* series = qobject_cast<QAbstractBarSeries*>(stage.chart->series().constFirst());
        const QList<QBarSet*> sets = series->barSets();
        QCOMPARE(sets[0]->color(), Theme::lightTheme().accelerators);
        stage.chart->setTheme(Theme::darkTheme());
        QCOMPARE(series->barSets(), sets); // replaced colours, not bars
        QCOMPARE(sets[0]->color(), Theme::darkTheme().accelerators);
        QCOMPARE(stage.chart->shownData().parts[0].colour, Theme::darkTheme().accelerators);
        QCOMPARE(stage.chart->barTotal(0), 38.6);
    }

    void theSelectedNameIsSemibold()
    {
        BarModel model;
        addSample(model);
        Stage stage(model);
        const double before = stage.chart->shownLayout().rows[1].label.width();
        stage.chart->setSelectedRow(1);
        QVERIFY(stage.chart->shownLayout().rows[1].label.width() > before);
    }

    void numbersFollowTheLanguage()
    {
        BarModel model;
        addSample(model, true);
        Stage stage(model);
        stage.chart->setTexts(QLocale(QStringLiteral("de_DE")), QStringLiteral("EUR"));
        QCOMPARE(stage.chart->shownData().rows[0].totalText, QStringLiteral("38,6"));
    }

    void aBarIsFoundByItsPlace()
    {
        BarModel model;
        addSample(model);
        model.setRole(1, ScenarioTableModel::HiddenRole, true);
        Stage stage(model);
        const int bar = stage.chart->barAt(stage.chart->areaOfBar(1).center());
        QCOMPARE(bar, 1);
        QCOMPARE(stage.chart->rowOfBar(bar), 2);
        QCOMPARE(stage.chart->barAt({-5, -5}), -1);
        QVERIFY(stage.chart->detailsOfBar(1).contains(QStringLiteral("14,200,000 g CO₂e")));
        QVERIFY(stage.chart->detailsOfBar(1).contains(QStringLiteral("Embodied: 8.45 %")));
    }
};

QTEST_MAIN(TestOverviewChart)
#include "tst_overviewchart.moc"
