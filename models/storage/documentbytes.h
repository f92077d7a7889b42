// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QByteArray>

#include <chrono>

namespace vorlauf {

/// The bytes of the file that a database in memory would be; empty if there is no memory for them.
QByteArray databaseBytes(const Database& database);

/// A stranger's database file, opened in memory so that nothing in it can run and nothing on disk
/// is touched: no triggers, views, extensions or untrusted functions, small limits, and an end
/// after two seconds.
class SealedDatabase
{
public:
    enum class Access { ReadOnly, Migrate };
    SealedDatabase(const QByteArray& bytes, Access access);

    Database& database() { return m_database; }
    bool isOpen() const { return m_open; }

private:
    using Clock = std::chrono::steady_clock;
    static int isLate(void* end);

    Clock::time_point m_end = Clock::now() + std::chrono::seconds(2); // outlives the connection
    Database m_database;
    bool m_open = false;
};

} // namespace vorlauf
