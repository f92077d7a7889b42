// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfile.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace vorlauf {

/// A document that is not saved, as it was last written down.
struct UnsavedWork {
    QString path;        // of its file; empty: never saved
    QByteArray fileHash; // of that file as the document knew it; empty: not known
    QString title;
    QDateTime time; // UTC
    Plan plan;
};

/// The unsaved work of one document in a file of its own, locked against other running programs.
/// What a crash leaves behind is unlocked.
class RecoveryJournal
{
public:
    /// Nothing is on disk before the first write.
    explicit RecoveryJournal(const QString& folder);
    ~RecoveryJournal(); // the file stays

    /// A journal that was left behind; nullptr if a running program uses it.
    static std::unique_ptr<RecoveryJournal> take(const QString& file);

    /// Replaces what stands there, whole or not at all. Gives the system's words if it could not.
    std::optional<QString> write(const UnsavedWork& work);
    void remove();
    const QString& file() const { return m_file; }

private:
    struct File {
        QString path;
    };
    explicit RecoveryJournal(File file);

    QString m_file;
    QLockFile m_lock;
};

/// A journal of a program that does not run any more.
struct LeftWork {
    QString journal;                              // its file
    QDateTime time;                               // UTC
    std::variant<UnsavedWork, FileFault> content; // a fault is of the journal
};

/// The journals in a folder that nobody uses, newest first. Changes nothing.
std::vector<LeftWork> leftWork(const QString& folder);

} // namespace vorlauf
