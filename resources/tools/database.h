// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// One prepared statement; parameters count from 1, columns from 0. Faults are std::runtime_error
/// with SQLite's words.
class Statement
{
public:
    Statement(sqlite3* database, std::string_view sql);
    void bind(int index, std::string_view text);
    void bind(int index, double number);
    void bind(int index, long long number);
    void bindBlob(int index, std::string_view bytes);
    void bindNull(int index);
    bool step(); // true: a row is there
    void reset();
    std::string text(int column) const;

private:
    void check(int result) const;
    sqlite3* m_database;
    std::shared_ptr<sqlite3_stmt> m_statement;
};

/// A new database file.
class Database
{
public:
    explicit Database(const std::filesystem::path& file);
    Statement prepare(std::string_view sql) { return {m_database.get(), sql}; }
    void run(const std::string& script);

private:
    std::shared_ptr<sqlite3> m_database;
};
