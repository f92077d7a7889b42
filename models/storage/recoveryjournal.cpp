// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoveryjournal.h"

#include "planjson.h"
#include "savebytes.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

using Kind = FileFault::Kind;

constexpr qint64 largestJournal = 64 * 1024 * 1024;
constexpr QLatin1StringView format("vorlauf-recovery");
constexpr QLatin1StringView suffix(".journal");

QString lockOf(const QString& file)
{
    return file + u".lock"_s;
}

/// One line about the document, then its plan as a plan file has it.
QByteArray bytesOf(const UnsavedWork& work)
{
    const QJsonObject head{
        {u"format"_s, format},    {u"version"_s, 1},
        {u"path"_s, work.path},   {u"fileHash"_s, QString::fromLatin1(work.fileHash.toHex())},
        {u"title"_s, work.title}, {u"time"_s, work.time.toUTC().toString(Qt::ISODateWithMs)}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + writePlan(work.plan);
}

std::variant<UnsavedWork, FileFault> workOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileFault{Kind::Unreadable, path, file.errorString(), {}};
    if (file.size() > largestJournal)
        return FileFault{Kind::TooLarge, path, {}, {}};
    const QJsonObject head = QJsonDocument::fromJson(file.readLine()).object();
    if (head[u"format"_s].toString() != format)
        return FileFault{Kind::Damaged, path, u"its first line is not that of a journal"_s, {}};
    if (head[u"version"_s].toInt() > 1)
        return FileFault{Kind::Newer, path, {}, {}};
    auto read = readPlan(file.readAll());
    if (!read)
        return FileFault{Kind::Damaged, path, head[u"path"_s].toString(), read.error()};
    return UnsavedWork{head[u"path"_s].toString(),
                       QByteArray::fromHex(head[u"fileHash"_s].toString().toLatin1()),
                       head[u"title"_s].toString(),
                       QDateTime::fromString(head[u"time"_s].toString(), Qt::ISODateWithMs),
                       std::move(read->plan)};
}

/// A lock goes with the process that holds it, never by its age.
bool isInUse(const QString& file)
{
    QLockFile lock(lockOf(file));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0);
}

} // namespace

RecoveryJournal::RecoveryJournal(File file) : m_file(std::move(file.path)), m_lock(lockOf(m_file))
{
    m_lock.setStaleLockTime(0);
}

RecoveryJournal::RecoveryJournal(const QString& folder)
    : RecoveryJournal(
        File{folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix})
{
}

RecoveryJournal::~RecoveryJournal() = default;

std::unique_ptr<RecoveryJournal> RecoveryJournal::take(const QString& file)
{
    std::unique_ptr<RecoveryJournal> journal(new RecoveryJournal(File{file}));
    if (!journal->m_lock.tryLock(0))
        return {};
    return journal;
}

std::optional<QString> RecoveryJournal::write(const UnsavedWork& work)
{
    const QString folder = QFileInfo(m_file).path();
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (!QFileInfo::exists(folder)
        && !(QDir().mkpath(folder) && QFile::setPermissions(folder, owner | QFile::ExeOwner)))
        return folder;
    if (!m_lock.isLocked() && !m_lock.tryLock(0))
        return lockOf(m_file);
    if (auto detail = saveBytes(m_file, bytesOf(work)))
        return detail;
    QFile::setPermissions(m_file, owner); // the folder keeps others out until here
    return {};
}

void RecoveryJournal::remove()
{
    QFile::remove(m_file); // before the lock: nobody may find it unlocked
    m_lock.unlock();
}

std::vector<LeftWork> leftWork(const QString& folder)
{
    std::vector<LeftWork> left;
    for (const QFileInfo& info : QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files)) {
        const QString file = info.filePath();
        if (isInUse(file))
            continue;
        LeftWork found{file, info.lastModified().toUTC(), workOf(file)};
        if (const auto* work = std::get_if<UnsavedWork>(&found.content);
            work && work->time.isValid())
            found.time = work->time;
        left.push_back(std::move(found));
    }
    std::ranges::sort(left, std::ranges::greater(), &LeftWork::time);
    return left;
}

} // namespace vorlauf
