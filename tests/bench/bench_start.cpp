// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "bootstrap.h"
#include "language.h"
#include "mainwindow.h"

#include <QApplication>
#include <QChartView>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdlib>

using namespace vorlauf;

/// Hears when anything in a window has been painted for the first time.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(const QWidget& window) : m_window(window)
    {
        qApp->installEventFilter(this);
    }

    void wait()
    {
        while (!m_seen)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // the rest of the same pass
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(object);
        m_seen |= event->type() == QEvent::Paint && widget && widget->window() == &m_window;
        return false;
    }

private:
    const QWidget& m_window;
    bool m_seen = false;
};

/// The floor: a window of the same size with an empty Qt chart and nothing else.
[[noreturn]] static void paintEmptyChart()
{
    QMainWindow window;
    window.setCentralWidget(new QChartView(new QChart));
    window.resize(1280, 800);
    FirstPaint painted(window);
    window.show();
    painted.wait();
    std::_Exit(0); // painted: taking the window down again is not part of a start
}

/// The program as its main() puts it together, the first sample open.
static int paintWindow(QApplication& application)
{
    Language language;
    language.set(QStringLiteral("en"));
    auto opened = openSession();
    const auto* session = std::get_if<Session>(&opened);
    if (!session)
        return 4;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Appearance appearance(application);
    MainWindow window(*session->document, settings, appearance);
    appearance.dress();
    window.resize(1280, 800);
    FirstPaint painted(window);
    window.show();
    if (!window.open(firstFile(settings)))
        return 4;
    painted.wait();
    folder.remove();
    std::_Exit(0);
}

static const QString childOption = QStringLiteral("--child");

/// A whole process, from its start until it has painted.
static void process(benchmark::State& state, const QString& what)
{
    for (auto _ : state) {
        if (QProcess::execute(QCoreApplication::applicationFilePath(), {childOption, what}) != 0)
            state.SkipWithError("the child did not paint");
    }
}
BENCHMARK_CAPTURE(process, windowWithSample, QStringLiteral("window"))
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(process, emptyChart, QStringLiteral("empty"))
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("VORLAUF_CATALOG", VORLAUF_CATALOG_FILE);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == childOption) {
        QApplication application(argc, argv);
        if (QString::fromLocal8Bit(argv[2]) == QLatin1String("window"))
            return paintWindow(application);
        paintEmptyChart();
    }
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
