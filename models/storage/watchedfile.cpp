// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace vorlauf {

QByteArray hashOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // A pipe or a device would block.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

WatchedFile::WatchedFile(QObject* parent) : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(200);
    const auto wait = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_settled, &QTimer::timeout, this, &WatchedFile::check);
}

void WatchedFile::watch(const QString& path, const QByteArray& knownHash)
{
    m_path = path;
    m_known = knownHash;
    m_told = knownHash;
    m_settled.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    rewatch();
}

void WatchedFile::rewatch()
{
    if (m_path.isEmpty())
        return;
    // The folder too: a file that another one replaces is lost to the watcher.
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path : {m_path, QFileInfo(m_path).absolutePath()}) {
        if (QFileInfo::exists(path) && !watched.contains(path))
            m_watcher.addPath(path);
    }
}

bool WatchedFile::isChanged() const
{
    if (m_path.isEmpty())
        return false;
    const QByteArray now = hashOfFile(m_path);
    return !now.isEmpty() && now != m_known;
}

void WatchedFile::accept()
{
    m_known = hashOfFile(m_path);
    m_told = m_known;
    rewatch();
}

void WatchedFile::check()
{
    if (m_path.isEmpty())
        return;
    rewatch();
    const QByteArray now = hashOfFile(m_path);
    if (now.isEmpty() || now == m_told)
        return;
    m_told = now;
    Q_EMIT contentChanged(now != m_known);
}

} // namespace vorlauf
