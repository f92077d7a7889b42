// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recoveryjournal.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace vorlauf {

class ScenarioDocument;

/// Writes a document's unsaved work down within a second of each edit, on another thread, and
/// removes it once there is none: saved, undone or given up.
class WorkRecorder final : public QObject
{
    Q_OBJECT
public:
    WorkRecorder(ScenarioDocument& document, QString folder, QObject* parent = nullptr);
    ~WorkRecorder() override; // of a document that is not saved the journal stays

    const QString& folder() const { return m_folder; }
    /// The file of the document, as it was known; no path: never saved.
    void setFile(const QString& path, const QByteArray& hash);
    /// Goes on in a journal left behind, whose work the document is about to hold.
    void adopt(std::unique_ptr<RecoveryJournal> journal);
    /// The document goes, and nobody wants it back.
    void giveUp();

Q_SIGNALS:
    void recorded();
    void failed(const QString& detail);

private:
    void follow();
    void record();
    void tell(const std::optional<QString>& fault);

    ScenarioDocument& m_document;
    QString m_folder, m_path;
    QByteArray m_hash;
    std::unique_ptr<RecoveryJournal> m_journal;
    QTimer m_due;
    bool m_failing = false; // told once, not once a second
    QThreadPool m_writer;   // one thread: what was written last is the newest
};

} // namespace vorlauf
