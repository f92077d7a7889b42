// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace vorlauf {

/// SHA-256 of a file's content; empty if it cannot be read.
QByteArray hashOfFile(const QString& path);

/// Notices that a document's file holds something else than the document read or wrote. Only
/// content counts: neither a touch nor a save of our own is a change, and a file that is gone has
/// nothing to lose.
class WatchedFile final : public QObject
{
    Q_OBJECT
public:
    explicit WatchedFile(QObject* parent = nullptr);

    /// The file whose content is known by its hash; no path: none.
    void watch(const QString& path, const QByteArray& knownHash);
    const QByteArray& knownHash() const { return m_known; }

    /// Reads the file: a watcher alone fails on shares and sticks.
    bool isChanged() const;
    /// What stands there now counts as known.
    void accept();
    /// Looks, and tells of each new content once.
    void check();

Q_SIGNALS:
    void contentChanged(bool isOther); // false: as it is known again

private:
    void rewatch();

    QFileSystemWatcher m_watcher;
    QTimer m_settled; // a file being written changes many times
    QString m_path;
    QByteArray m_known, m_told;
};

} // namespace vorlauf
