// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <sqlite3.h>

#include <stdexcept>

Statement::Statement(sqlite3* database, std::string_view sql) : m_database(database)
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database, sql.data(), int(sql.size()), &statement, nullptr));
    m_statement.reset(statement, sqlite3_finalize);
}

void Statement::bind(int index, std::string_view text)
{
    check(sqlite3_bind_text(m_statement.get(), index, text.data(), int(text.size()),
                            SQLITE_TRANSIENT));
}

void Statement::bind(int index, double number)
{
    check(sqlite3_bind_double(m_statement.get(), index, number));
}

void Statement::bind(int index, long long number)
{
    check(sqlite3_bind_int64(m_statement.get(), index, number));
}

void Statement::bindBlob(int index, std::string_view bytes)
{
    check(sqlite3_bind_blob(m_statement.get(), index, bytes.data(), int(bytes.size()),
                            SQLITE_TRANSIENT));
}

void Statement::bindNull(int index)
{
    check(sqlite3_bind_null(m_statement.get(), index));
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        check(result);
    return result == SQLITE_ROW;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

std::string Statement::text(int column) const
{
    const auto* bytes = sqlite3_column_text(m_statement.get(), column);
    return bytes ? reinterpret_cast<const char*>(bytes) : "";
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database));
}

Database::Database(const std::filesystem::path& file)
{
    std::filesystem::remove(file);
    sqlite3* database = nullptr;
    const int result = sqlite3_open(file.c_str(), &database);
    m_database.reset(database, sqlite3_close);
    if (result != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database));
}

void Database::run(const std::string& script)
{
    if (sqlite3_exec(m_database.get(), script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database.get()));
}
