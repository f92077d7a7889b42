// SPDX-License-Identifier: GPL-3.0-or-later
#include "savebytes.h"
#include "warnings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                  | QDir::NoDotAndDotDot);
}

/// No file of this process may grow beyond so many bytes: what a full disk does, on any machine.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

/// Permissions bind root only while it is somebody else.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (m_isRoot && seteuid(65534) != 0)
            qFatal("cannot become an ordinary user");
    }
    ~OrdinaryUser()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_isRoot = geteuid() == 0;
};

} // namespace

class TestSaveBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void writesAndReplaces();
    void keepsPermissions();
    void followsLinks();
    void refusesWhatIsNoFile();
    void fullDiskLeavesOldFile();
    void fullFileSystemLeavesOldFile();
    void lockedFolderLeavesOldFile();

private:
    QString at(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSaveBytes::writesAndReplaces()
{
    const QString path = at(u"ä \"plan\".json"_s);
    QCOMPARE(saveBytes(path, "first"), std::nullopt);
    QCOMPARE(contentOf(path), "first");
    QCOMPARE(saveBytes(path, QByteArray("a\0b", 3)), std::nullopt);
    QCOMPARE(contentOf(path), QByteArray("a\0b", 3));
    QCOMPARE(saveBytes(path, {}), std::nullopt);
    QCOMPARE(QFileInfo(path).size(), 0);
    QCOMPARE(namesIn(m_folder->path()).size(), 1);
}

void TestSaveBytes::keepsPermissions()
{
    const QString path = at(u"private"_s);
    QCOMPARE(saveBytes(path, "first"), std::nullopt);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path, owner));
    QCOMPARE(saveBytes(path, "second"), std::nullopt);
    QCOMPARE(contentOf(path), "second");
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), owner);
}

void TestSaveBytes::followsLinks()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"inner"_s));
    const QString target = at(u"inner/target"_s);
    QCOMPARE(saveBytes(target, "first"), std::nullopt);
    QVERIFY(QFile::link(target, at(u"near"_s)));
    QVERIFY(QFile::link(at(u"near"_s), at(u"far"_s)));
    QCOMPARE(saveBytes(at(u"far"_s), "second"), std::nullopt);
    QCOMPARE(contentOf(target), "second");
    QVERIFY(QFileInfo(at(u"far"_s)).isSymLink());
    QVERIFY(QFileInfo(at(u"near"_s)).isSymLink());
    QCOMPARE(namesIn(at(u"inner"_s)), QStringList{u"target"_s});
}

void TestSaveBytes::refusesWhatIsNoFile()
{
    QVERIFY(saveBytes({}, "x"));
    QVERIFY(saveBytes(m_folder->path(), "x"));
    QVERIFY(saveBytes(at(u"missing/file"_s), "x"));
    QVERIFY(saveBytes(u"/dev/null/file"_s, "x"));
    QVERIFY(namesIn(m_folder->path()).isEmpty());
}

void TestSaveBytes::fullDiskLeavesOldFile()
{
    const QString path = at(u"file"_s);
    QCOMPARE(saveBytes(path, "old"), std::nullopt);
    const QByteArray bytes(60'000, 'x');
    for (rlim_t room = 0; room < rlim_t(bytes.size()); room += 4096) {
        std::optional<QString> error;
        {
            const FileSizeLimit limit(room);
            error = saveBytes(path, bytes);
        }
        QVERIFY(error && !error->isEmpty());
        QCOMPARE(contentOf(path), "old");
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"file"_s});
    }
    const FileSizeLimit limit(rlim_t(bytes.size()));
    QCOMPARE(saveBytes(path, bytes), std::nullopt);
    QCOMPARE(contentOf(path), bytes);
}

void TestSaveBytes::fullFileSystemLeavesOldFile()
{
    // Where a small file system can be mounted, the real thing; elsewhere the limit alone counts.
    const QByteArray mountPoint = QFile::encodeName(m_folder->path());
    const bool mounted = ::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=64k") == 0;
    const QString path = at(u"file"_s);
    QCOMPARE(saveBytes(path, "old"), std::nullopt);
    const std::unique_ptr<FileSizeLimit> limit(mounted ? nullptr : new FileSizeLimit(65536));
    const auto error = saveBytes(path, QByteArray(200'000, 'x'));
    const QByteArray content = contentOf(path);
    const QStringList names = namesIn(m_folder->path());
    if (mounted)
        ::umount2(mountPoint.constData(), MNT_DETACH);
    QVERIFY(error && !error->isEmpty());
    QCOMPARE(content, "old");
    QCOMPARE(names, QStringList{u"file"_s});
}

void TestSaveBytes::lockedFolderLeavesOldFile()
{
    const QString path = at(u"file"_s);
    QCOMPARE(saveBytes(path, "old"), std::nullopt);
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), readable));
    std::optional<QString> error;
    {
        const OrdinaryUser user;
        error = saveBytes(path, "new");
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), readable | QFile::WriteOwner));
    QVERIFY(error && !error->isEmpty());
    QCOMPARE(contentOf(path), "old");
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"file"_s});
}

QTEST_GUILESS_MAIN(TestSaveBytes)
#include "tst_savebytes.moc"
