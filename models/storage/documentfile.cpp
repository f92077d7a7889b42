// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfile.h"

#include "document.h"
#include "planjson.h"
#include "savebytes.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

using Kind = FileFault::Kind;

constexpr qint64 largestFile = 64 * 1024 * 1024;

bool isNamedJson(const QString& path)
{
    return path.endsWith(u".json"_s, Qt::CaseInsensitive);
}

bool looksLikeJson(const QByteArray& bytes)
{
    const QByteArray text = bytes.left(1024).trimmed();
    return text.startsWith('{') || text.startsWith('[') || text.startsWith("\xEF\xBB\xBF");
}

FileResult<QByteArray> readBytes(const QString& path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || (info.exists() && !info.isFile())) // a folder, or a pipe: it would block
        return FileFault{Kind::Unreadable, path, u"not a file"_s, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileFault{Kind::Unreadable, path, file.errorString(), {}};
    if (file.size() > largestFile)
        return FileFault{Kind::TooLarge, path, {}, {}};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return FileFault{Kind::Unreadable, path, file.errorString(), {}};
    if (bytes.size() > largestFile) // has grown meanwhile
        return FileFault{Kind::TooLarge, path, {}, {}};
    return bytes;
}

/// Told apart by content; the name only decides what to say of a file that is neither.
FileResult<OpenedPlan> readContent(const QString& path, const QByteArray& bytes, Scrutiny scrutiny)
{
    if (looksLikeDocument(bytes) && !(bytes.isEmpty() && isNamedJson(path)))
        return readDocument(bytes, scrutiny);
    if (!isNamedJson(path) && !looksLikeJson(bytes))
        return FileFault{Kind::NotOurs, {}, {}, {}};
    auto read = readPlan(bytes);
    if (!read)
        return FileFault{Kind::Invalid, {}, {}, read.error()};
    return OpenedPlan{std::move(read->plan), std::move(read->warnings)};
}

FileResult<OpenedPlan> open(const QString& path, Scrutiny scrutiny)
{
    auto bytes = readBytes(path);
    if (auto* fault = std::get_if<FileFault>(&bytes))
        return std::move(*fault);
    auto opened = readContent(path, std::get<QByteArray>(bytes), scrutiny);
    if (auto* fault = std::get_if<FileFault>(&opened))
        fault->path = path;
    return opened;
}

/// What would be saved must say the same when it is opened again.
std::optional<FileFault> checkBytes(const QString& path, const QByteArray& bytes,
                                    const QByteArray& json)
{
    if (bytes.size() > largestFile)
        return FileFault{Kind::TooLarge, path, {}, {}};
    const auto read = readContent(path, bytes, Scrutiny::Quick);
    if (const auto* fault = std::get_if<FileFault>(&read))
        return FileFault{fault->faults.empty() ? Kind::Unwritable : Kind::Invalid, path,
                         fault->detail, fault->faults};
    if (writePlan(std::get<OpenedPlan>(read).plan) != json)
        return FileFault{Kind::Unwritable, path, u"it would not open as it is"_s, {}};
    return {};
}

} // namespace

FileResult<OpenedPlan> openPlan(const QString& path)
{
    return open(path, Scrutiny::Quick);
}

std::optional<FileFault> checkFile(const QString& path)
{
    auto opened = open(path, Scrutiny::Full);
    if (auto* fault = std::get_if<FileFault>(&opened))
        return std::move(*fault);
    return {};
}

std::optional<FileFault> savePlan(const Plan& plan, const Catalog& catalog, const QString& path)
{
    const bool isJson = isNamedJson(path);
    const QByteArray json = writePlan(isJson ? plan : withUsedRows(plan, catalog));
    QByteArray bytes = json;
    if (!isJson) {
        auto document = documentOf(json);
        if (const auto* detail = std::get_if<QString>(&document))
            return FileFault{Kind::Unwritable, path, *detail, {}};
        bytes = std::get<QByteArray>(document);
    }
    if (auto fault = checkBytes(path, bytes, json))
        return fault;
    if (const auto detail = saveBytes(path, bytes))
        return FileFault{Kind::Unwritable, path, *detail, {}};
    return {};
}

} // namespace vorlauf
