// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unzip.h>
#include <zip.h>

#include <algorithm>
#include <memory>

// minizip, with which libxlsxwriter writes as well: QuaZip brings other functions of the same names
// and cannot stand beside it in one program.

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// Noon; zip files know no year before 1980.
zip_fileinfo fileInfo(const QDate& date)
{
    const QDate day = std::max(date, QDate(1980, 1, 1));
    zip_fileinfo info{};
    info.tmz_date.tm_hour = 12;
    info.tmz_date.tm_mday = uInt(day.day());
    info.tmz_date.tm_mon = uInt(day.month() - 1);
    info.tmz_date.tm_year = uInt(day.year());
    return info;
}

bool add(zipFile zip, const QByteArray& path, const QByteArray& bytes, const zip_fileinfo& info)
{
    constexpr uLong namesAreUtf8 = 1 << 11;
    const int opened
        = zipOpenNewFileInZip4(zip, path.constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                               Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                               Z_DEFAULT_STRATEGY, nullptr, 0, 0, namesAreUtf8);
    return opened == ZIP_OK
        && zipWriteInFileInZip(zip, bytes.constData(), unsigned(bytes.size())) == ZIP_OK
        && zipCloseFileInZip(zip) == ZIP_OK;
}

bool isInside(const QString& path)
{
    return !path.startsWith(u'/') && !path.contains(u'\\') && QDir::cleanPath(path) == path
        && !path.startsWith(u".."_s);
}

/// The file that is current. Never more than the limit, whatever the zip file says of its size.
std::optional<QByteArray> content(unzFile zip, qint64 limit)
{
    constexpr int chunk = 1 << 16;
    if (unzOpenCurrentFile(zip) != UNZ_OK)
        return {};
    QByteArray bytes, part(chunk, Qt::Uninitialized);
    int read = 0;
    while ((read = unzReadCurrentFile(zip, part.data(), chunk)) > 0 && bytes.size() <= limit)
        bytes.append(part.constData(), read);
    const bool sound = unzCloseCurrentFile(zip) == UNZ_OK; // compares the checksum
    return read == 0 && sound && bytes.size() <= limit ? std::optional(bytes) : std::nullopt;
}

std::optional<QString> currentPath(unzFile zip)
{
    constexpr uLong longest = 1000;
    QByteArray name(longest, '\0');
    unz_file_info64 info;
    if (unzGetCurrentFileInfo64(zip, &info, name.data(), longest, nullptr, 0, nullptr, 0) != UNZ_OK
        || info.size_filename >= longest)
        return {};
    return QString::fromUtf8(name.constData());
}

struct CloseUnzip {
    void operator()(void* zip) const { unzClose(zip); }
};

} // namespace

QByteArray zipped(const ZipEntries& entries, const QDate& date)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.zip"_s);
    const zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    if (!zip)
        return {};
    const zip_fileinfo info = fileInfo(date);
    const bool written = std::ranges::all_of(entries, [zip, &info](const auto& entry) {
        return add(zip, entry.first.toUtf8(), entry.second, info);
    });
    const bool closed = zipClose(zip, nullptr) == ZIP_OK;
    QFile file(path);
    return written && closed && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<std::map<QString, QByteArray>> unzipped(const QByteArray& bytes, int mostFiles,
                                                      qint64 mostBytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file.zip"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return {};
    const std::unique_ptr<void, CloseUnzip> zip(
        unzOpen64(QFile::encodeName(file.fileName()).constData()));
    unz_global_info64 all;
    if (!zip || unzGetGlobalInfo64(zip.get(), &all) != UNZ_OK
        || all.number_entry > ZPOS64_T(mostFiles))
        return {};
    std::map<QString, QByteArray> files;
    int next = unzGoToFirstFile(zip.get());
    for (; next == UNZ_OK; next = unzGoToNextFile(zip.get())) {
        const auto path = currentPath(zip.get());
        if (path && path->endsWith(u'/'))
            continue; // a folder
        const auto found = path && isInside(*path) ? content(zip.get(), mostBytes) : std::nullopt;
        if (!found || !files.emplace(*path, *found).second)
            return {};
        mostBytes -= found->size();
    }
    return next == UNZ_END_OF_LIST_OF_FILE ? std::optional(files) : std::nullopt;
}

} // namespace vorlauf
