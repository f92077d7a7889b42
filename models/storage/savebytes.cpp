// SPDX-License-Identifier: GPL-3.0-or-later
#include "savebytes.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace vorlauf {

namespace {

/// Makes the new name in the folder survive a power cut; QSaveFile leaves that to the system.
std::optional<QString> syncFolder(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).canonicalPath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return {}; // a folder that may be written but not listed
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;
    const int error = errno;
    ::close(handle);
    return synced ? std::nullopt : std::optional(qt_error_string(error));
}

} // namespace

std::optional<QString> saveBytes(const QString& path, const QByteArray& bytes)
{
    if (path.isEmpty())
        return qt_error_string(ENOENT);
    QSaveFile file(path); // follows links and keeps the permissions of the file it replaces
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // commit() alone also succeeds on a full disk and leaves a cut file behind.
    bool written = file.write(bytes) == bytes.size() && file.flush() && file.size() == bytes.size();
    QString error = file.errorString();
    if (written && ::fsync(file.handle()) != 0) {
        error = qt_error_string(errno);
        written = false;
    }
    if (!written) {
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return file.errorString();
    return syncFolder(QFileInfo(path).canonicalFilePath());
}

} // namespace vorlauf
