// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace vorlauf {

/// An SQLite database in memory, on a connection of its own name that goes when this goes.
class Database
{
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }
    QSqlQuery query() const; // forward only; must not outlive the database

    /// Runs one statement without results; false: see error().
    bool run(const QString& statement);
    /// The first column of the first row, invalid if there is none.
    QVariant value(const QString& statement);
    const QString& error() const { return m_error; } // SQLite's words for the last failure
    bool fail(const QString& error)                  // always false
    {
        m_error = error;
        return false;
    }

private:
    QString m_name;
    QString m_error;
};

/// Rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Database& database)
        : m_database(database), m_open(m_database.run(QStringLiteral("BEGIN")))
    {
    }
    ~Transaction()
    {
        if (m_open)
            m_database.run(QStringLiteral("ROLLBACK"));
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    bool commit()
    {
        const bool done = m_open && m_database.run(QStringLiteral("COMMIT"));
        m_open = m_open && !done;
        return done;
    }

private:
    Database& m_database;
    bool m_open;
};

} // namespace vorlauf
