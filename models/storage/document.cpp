// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include "documentbytes.h"
#include "documentrows.h"
#include "documentschema.h"
#include "planjson.h"

#include <QVariant>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

using Kind = FileFault::Kind;

constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qsizetype headerSize = 100;
// Places in the header of an SQLite file (sqlite.org/fileformat.html, 1.3).
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

FileFault fault(Kind kind, const QString& detail = {}, Faults faults = {})
{
    return {kind, {}, detail, std::move(faults)};
}

/// What the plain bytes tell, before SQLite sees them.
std::optional<FileFault> headerFault(const QByteArray& bytes)
{
    if (bytes.size() < headerSize)
        return fault(Kind::Damaged, u"cut within its header"_s);
    if (qFromBigEndian<quint32>(bytes.constData() + applicationIdAt) != documentApplicationId)
        return fault(Kind::NotOurs, u"a database of another program"_s);
    const auto version = qFromBigEndian<quint32>(bytes.constData() + userVersionAt);
    if (version > quint32(documentSteps().size()))
        return fault(Kind::Newer, u"version %1"_s.arg(version));
    if (version == 0)
        return fault(Kind::Damaged, u"version 0"_s);
    if (bytes[writeVersionAt] == 2 || bytes[readVersionAt] == 2)
        return fault(Kind::WalMode);
    return {};
}

std::optional<FileFault> contentFault(Database& database, qsizetype version, Scrutiny scrutiny)
{
    if (schemaOf(database) != schemaAfter(documentSteps().first(version)))
        return fault(Kind::Damaged, u"its tables are not those of a document"_s);
    const QString check
        = scrutiny == Scrutiny::Full ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA quick_check(1)"_s;
    const QString answer = database.value(check).toString();
    if (answer != u"ok"_s)
        return fault(Kind::Damaged, answer.isEmpty() ? database.error() : answer);
    if (database.value(u"PRAGMA foreign_key_check"_s).isValid())
        return fault(Kind::Damaged, u"a row refers to one that is not there"_s);
    return {};
}

FileResult<OpenedPlan> readRows(Database& database)
{
    const QByteArray json = selectPlan(database);
    if (json.isEmpty())
        return fault(Kind::Damaged, database.error());
    auto read = readPlan(json);
    if (!read)
        return fault(Kind::Damaged, QString::fromStdString(read.error().front().path),
                     read.error());
    return OpenedPlan{std::move(read->plan), std::move(read->warnings)};
}

} // namespace

bool looksLikeDocument(const QByteArray& bytes)
{
    return QByteArrayView(bytes).first(qMin(bytes.size(), magic.size()))
        == magic.first(qMin(bytes.size(), magic.size()));
}

FileResult<OpenedPlan> readDocument(const QByteArray& bytes, Scrutiny scrutiny)
{
    if (auto damage = headerFault(bytes))
        return std::move(*damage);
    SealedDatabase sealed(bytes, SealedDatabase::Access::ReadOnly);
    if (!sealed.isOpen())
        return fault(Kind::Damaged, sealed.database().error());
    const auto version = qFromBigEndian<quint32>(bytes.constData() + userVersionAt);
    if (auto damage = contentFault(sealed.database(), qsizetype(version), scrutiny))
        return std::move(*damage);
    if (version == quint32(documentSteps().size()))
        return readRows(sealed.database());
    SealedDatabase copy(bytes, SealedDatabase::Access::Migrate); // in memory: the file stays
    if (const auto detail = migrate(copy.database(), documentSteps()))
        return fault(Kind::Damaged, *detail);
    return readRows(copy.database());
}

std::variant<QByteArray, QString> documentOf(const QByteArray& json)
{
    Database database;
    if (const auto detail = migrate(database, documentSteps()))
        return *detail;
    if (!insertPlan(database, json))
        return database.error();
    const QByteArray bytes = databaseBytes(database);
    if (bytes.isEmpty())
        return u"out of memory"_s;
    return bytes;
}

} // namespace vorlauf
