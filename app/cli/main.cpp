// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "language.h"
#include "streams.h"

#include <QApplication>

#include <clocale>
#include <cstring>
#include <memory>

#include <langinfo.h>

using namespace vorlauf;

static QString overview()
{
    QString text = Cli::tr("vorlauf-cli: what a training run will emit, without a window.")
        + QStringLiteral("\n\n") + Cli::tr("Usage: %1").arg(QStringLiteral("vorlauf-cli COMMAND …"))
        + QStringLiteral("\n\n");
    for (const Command& command : commands())
        text += QStringLiteral("  %1  %2\n").arg(command.name.leftJustified(12), command.summary);
    return text + QLatin1Char('\n')
        + Cli::tr("“vorlauf-cli COMMAND --help” says more about a command.") + QLatin1Char('\n');
}

static Exit run(QStringList arguments, const QLocale& locale)
{
    if (arguments.isEmpty()) {
        for (const QString& line : overview().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            printError(line);
        return Exit::Usage;
    }
    const QString name = arguments.takeFirst();
    if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        return printResult(overview().toUtf8());
    if (name == QLatin1String("--version"))
        return printResult("vorlauf-cli " VORLAUF_VERSION "\n");
    for (const Command& command : commands()) {
        if (command.name == name)
            return command.run(arguments, locale);
    }
    printError(Cli::tr("There is no command “%1”; “vorlauf-cli --help” lists them.").arg(name));
    return Exit::Usage;
}

/// Qt asks for a UTF-8 locale and says so on standard error if there is none, as in an empty
/// environment.
static void chooseUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

int main(int argc, char* argv[])
{
    prepareStreams();
    silenceQt();
    chooseUtf8();
    // Qt gets no argument: it would take --style for itself.
    int one = 1;
    std::unique_ptr<QCoreApplication> application;
    const auto is = [&](const char* command) { return std::strcmp(argv[1], command) == 0; };
    if (argc > 1 && (is("export") || is("report"))) { // the commands that draw
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(one, argv);
    } else {
        application = std::make_unique<QCoreApplication>(one, argv);
    }
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QLocale locale = chosenLocale(arguments);
    installTexts(locale);
    return int(run(arguments, locale));
}
