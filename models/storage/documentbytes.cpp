// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that reaches through QtSql to SQLite itself.
#include "documentbytes.h"

#include <QSqlDriver>
#include <QVariant>

#include <cstring>
#include <memory>
#include <utility>

#include <sqlite3.h>

namespace vorlauf {

namespace {

sqlite3* handleOf(const Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

void seal(sqlite3* handle)
{
    constexpr std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (const auto& [setting, value] : settings)
        sqlite3_db_config(handle, setting, value, nullptr);
    constexpr std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 8'000'000},
        {SQLITE_LIMIT_SQL_LENGTH, 100'000},
        {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 10},
        {SQLITE_LIMIT_COMPOUND_SELECT, 3},
        {SQLITE_LIMIT_VDBE_OP, 25'000},
        {SQLITE_LIMIT_FUNCTION_ARG, 8},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 10},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
}

} // namespace

QByteArray databaseBytes(const Database& database)
{
    sqlite3* handle = handleOf(database);
    if (!handle)
        return {};
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(handle, "main", &size, 0), sqlite3_free);
    return bytes ? QByteArray(reinterpret_cast<const char*>(bytes.get()), qsizetype(size))
                 : QByteArray();
}

int SealedDatabase::isLate(void* end)
{
    return Clock::now() > *static_cast<const Clock::time_point*>(end);
}

SealedDatabase::SealedDatabase(const QByteArray& bytes, Access access)
{
    sqlite3* handle = handleOf(m_database);
    if (!handle)
        return;
    seal(handle); // before the first statement
    sqlite3_progress_handler(handle, 1000, &SealedDatabase::isLate, &m_end);
    const auto size = std::size_t(bytes.size());
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(size));
    if (!copy)
        return;
    std::memcpy(copy, bytes.constData(), size);
    const unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE
        | (access == Access::ReadOnly ? SQLITE_DESERIALIZE_READONLY
                                      : SQLITE_DESERIALIZE_RESIZEABLE);
    m_open = sqlite3_deserialize(handle, "main", copy, bytes.size(), bytes.size(), flags)
        == SQLITE_OK; // owns the copy even if it fails
    m_open = m_open && m_database.run(QStringLiteral("PRAGMA cell_size_check = ON"))
        && m_database.run(QStringLiteral("PRAGMA mmap_size = 0"));
}

} // namespace vorlauf
