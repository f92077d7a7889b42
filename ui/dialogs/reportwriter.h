// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportchoice.h"

#include <QObject>

#include <memory>

class QProcess;
class QTemporaryDir;

namespace vorlauf {

/// Writes a report by the command line program, which is its own process: in any language whatever
/// the window's is, while the window goes on, and ended at any time. One at a time: the next one
/// ends the one before.
class ReportWriter final : public QObject
{
    Q_OBJECT
public:
    explicit ReportWriter(QObject* parent = nullptr);
    ~ReportWriter() override; // ends what runs

    /// plan  as JSON;  pagesFolder  gets a picture of each page, empty: none are made
    void write(const QByteArray& plan, const ReportChoice& choice, const QString& path,
               const QString& pagesFolder = {});
    void cancel(); // nothing follows
    bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    void written();
    void failed(const QString& why);

private:
    void conclude(int exitCode);

    std::unique_ptr<QTemporaryDir> m_folder; // of what the program reads
    QProcess* m_process = nullptr;
};

/// vorlauf-cli, beside this program; VORLAUF_CLI names another one.
QString reportProgram();

} // namespace vorlauf
