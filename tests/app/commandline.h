// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

/// How a call of vorlauf-cli ended.
struct Ended {
    int status = -1; // -1: it crashed or did not end
    QByteArray out, err;

    /// Lines of standard error as "path: CODE", the sentences left away.
    QStringList faults() const
    {
        QStringList found;
        for (const QString& line : QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts))
            found.append(line.section(QStringLiteral(": "), 0, 1));
        return found;
    }
};

/// Calls vorlauf-cli as a stranger would: no display, no D-Bus, nothing in the environment but
/// PATH, what `variables` adds and, in a sanitizer build, its list of foreign leaks.
class CommandLine
{
public:
    CommandLine()
    {
        for (const QString& name : {QStringLiteral("PATH"), QStringLiteral("LSAN_OPTIONS")}) {
            if (qEnvironmentVariableIsSet(name.toUtf8().constData()))
                environment.insert(name, qEnvironmentVariable(name.toUtf8().constData()));
        }
    }

    QProcessEnvironment environment; // empty but for the above
    QString standardOutputFile;      // empty: kept in Ended::out
    QString folder;                  // where it runs

    static QString program() { return QStringLiteral(VORLAUF_BIN_DIR "/vorlauf-cli"); }

    Ended run(const QStringList& arguments) const { return run(program(), arguments); }

    Ended run(const QString& what, const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder);
        if (!standardOutputFile.isEmpty())
            process.setStandardOutputFile(standardOutputFile);
        process.start(what, arguments);
        Ended ended;
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return ended;
        ended.status = process.exitCode();
        ended.out = process.readAllStandardOutput();
        ended.err = process.readAllStandardError();
        return ended;
    }
};

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
