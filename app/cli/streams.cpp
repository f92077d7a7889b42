// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams.h"

#include "commands.h"
#include "texts.h"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace vorlauf {

void prepareStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Opened for the wrong direction, so that using it stays the error it was.
        if (::fcntl(stream, F_GETFD) == -1)
            static_cast<void>(
                ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)); // lowest free
    }
}

void silenceQt()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            printError(message);
    });
}

static bool writeAll(int stream, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written
            = ::write(stream, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += qMax<ssize_t>(written, 0);
    }
    return true;
}

Exit printResult(const QByteArray& result)
{
    if (writeAll(STDOUT_FILENO, result))
        return Exit::Done;
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    printError(Cli::tr("The result could not be written to standard output: %1.").arg(reason));
    return Exit::File;
}

void printError(const QString& line)
{
    writeAll(STDERR_FILENO, oneLine(line).toUtf8() + '\n'); // nowhere left to complain
}

void printFaults(const Faults& faults, const QLocale& locale)
{
    for (const Fault& fault : faults) {
        printError(fromUtf8(fault.path) + QStringLiteral(": ") + fromUtf8(codeText(fault.code))
                   + QStringLiteral(": ") + sentence(fault, locale));
    }
}

void printWarnings(const std::vector<Warning>& warnings, const QLocale& locale)
{
    for (const Warning& warning : warnings) {
        printError(fromUtf8(warning.path) + QStringLiteral(": ") + fromUtf8(codeText(warning.code))
                   + QStringLiteral(": ") + sentence(warning, locale));
    }
}

QString oneLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        const bool moves = c.category() == QChar::Other_Control
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph
            || (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (moves)
            line += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line;
}

} // namespace vorlauf
