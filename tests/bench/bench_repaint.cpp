// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdata.h"
#include "chartview.h"
#include "overviewchart.h"
#include "overviewview.h"
#include "scenariodocument.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QItemSelectionModel>
#include <QValueAxis>

#include <benchmark/benchmark.h>

using namespace vorlauf;

static constexpr QSize viewSize(820, 620); // Overview in a window of 1280x800

/// Counts what is painted, so that no run can measure an edit that was not shown.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QGraphicsView& view) { view.viewport()->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }
    void report(benchmark::State& state) const
    {
        state.counters["paints"]
            = benchmark::Counter(double(m_count), benchmark::Counter::kAvgIterations);
    }

private:
    int m_count = 0;
};

static void prepare(QChartView& view)
{
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(viewSize);
    view.show();
    QCoreApplication::processEvents();
}

/// From an edit in a document of twelve scenarios until Overview is painted.
static void editToRepaint(benchmark::State& state)
{
    ScenarioDocument document(benchCatalog());
    document.reset(benchTwelve());
    ScenarioTableModel model(document);
    QChartView view(new OverviewChart(model, Theme::lightTheme(), QLocale(QLocale::English),
                                      QStringLiteral("EUR")));
    prepare(view);
    const PaintCount paints(view);
    const int gesture = document.newGesture();
    int step = 0;
    for (auto _ : state) {
        Scenario changed = document.scenario(0);
        changed.workload.parameters = 1e9 + 1e6 * (++step % 1000);
        document.edit(0, std::move(changed), QStringLiteral("/workload/parameters"), gesture,
                      QStringLiteral("edit"));
        QCoreApplication::processEvents();
    }
    paints.report(state);
}
BENCHMARK(editToRepaint)->Unit(benchmark::kMillisecond);

/// The same with error bars: the edited scenario is sampled anew each time.
static void editToRepaintWithErrorBars(benchmark::State& state)
{
    ScenarioDocument document(benchCatalog());
    document.reset(benchTwelve());
    ScenarioTableModel model(document);
    QItemSelectionModel selection(&model);
    OverviewView overview(document, model, selection);
    overview.resize(viewSize);
    overview.setUncertainty(true);
    overview.show();
    QCoreApplication::processEvents();
    const PaintCount paints(*overview.findChild<ChartView*>());
    const int gesture = document.newGesture();
    int step = 0;
    for (auto _ : state) {
        Scenario changed = document.scenario(0);
        changed.workload.parameters = 1e9 + 1e6 * (++step % 1000);
        document.edit(0, std::move(changed), QStringLiteral("/workload/parameters"), gesture,
                      QStringLiteral("edit"));
        QCoreApplication::processEvents();
    }
    paints.report(state);
}
BENCHMARK(editToRepaintWithErrorBars)->Unit(benchmark::kMillisecond);

/// The floor: a bare Qt chart with as many bars, one value changed and painted.
static void bareChartRepaint(benchmark::State& state)
{
    auto* series = new QHorizontalStackedBarSeries;
    for (int part = 0; part < 5; ++part) {
        auto* set = new QBarSet(QString::number(part));
        for (int i = 0; i < 12; ++i)
            set->append(1.0 + i);
        series->append(set);
    }
    auto* names = new QBarCategoryAxis;
    for (int i = 0; i < 12; ++i)
        names->append(QStringLiteral("Scenario %1").arg(i));
    auto* values = new QValueAxis;
    auto* chart = new QChart;
    chart->addSeries(series);
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    values->setRange(0, 100);
    QChartView view(chart);
    prepare(view);
    const PaintCount paints(view);
    int step = 0;
    for (auto _ : state) {
        series->barSets().first()->replace(0, 1 + 0.001 * (++step % 1000));
        QCoreApplication::processEvents();
    }
    paints.report(state);
}
BENCHMARK(bareChartRepaint)->Unit(benchmark::kMillisecond);

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    QApplication application(argc, argv);
    loadFonts();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
