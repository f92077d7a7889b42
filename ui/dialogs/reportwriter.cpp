// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportwriter.h"

#include "savebytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vorlauf {

QString reportProgram()
{
    const QString named = qEnvironmentVariable("VORLAUF_CLI");
    return named.isEmpty() ? QDir(QCoreApplication::applicationDirPath()).filePath(u"vorlauf-cli"_s)
                           : named;
}

ReportWriter::ReportWriter(QObject* parent) : QObject(parent) {}

ReportWriter::~ReportWriter()
{
    cancel();
}

void ReportWriter::write(const QByteArray& plan, const ReportChoice& choice, const QString& path,
                         const QString& pagesFolder)
{
    cancel();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString planFile = m_folder->filePath(u"plan.json"_s);
    if (const auto why = saveBytes(planFile, plan)) {
        Q_EMIT failed(*why);
        return;
    }
    QStringList arguments{u"report"_s, planFile, u"--to="_s + path};
    arguments += reportArguments(choice);
    if (!pagesFolder.isEmpty())
        arguments << u"--pages="_s + pagesFolder;
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this, &ReportWriter::conclude);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            conclude(-1);
    });
    m_process->start(reportProgram(), arguments, QIODevice::ReadOnly);
}

void ReportWriter::cancel()
{
    QProcess* process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->kill();
    process->waitForFinished();
    delete process;
}

void ReportWriter::conclude(int exitCode)
{
    QProcess* process = std::exchange(m_process, nullptr);
    process->deleteLater();
    const bool started = process->error() != QProcess::FailedToStart;
    if (started && process->exitStatus() == QProcess::NormalExit && exitCode == 0) {
        Q_EMIT written();
        return;
    }
    const QString said = QString::fromUtf8(process->readAllStandardError()).trimmed();
    Q_EMIT failed(!started ? tr("“%1” could not be started.").arg(process->program())
                      : said.isEmpty() ? tr("It ended before it was done.")
                                       : said);
}

} // namespace vorlauf
