// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vorlauf {

Database::Database() : m_name(QUuid::createUuid().toString())
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(u":memory:"_s);
    if (!connection.open())
        m_error = connection.lastError().databaseText();
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery Database::query() const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    return query;
}

bool Database::run(const QString& statement)
{
    QSqlQuery query = this->query();
    return query.exec(statement) || fail(query.lastError().databaseText());
}

QVariant Database::value(const QString& statement)
{
    QSqlQuery query = this->query();
    if (query.exec(statement) && query.next())
        return query.value(0);
    m_error = query.lastError().databaseText();
    return {};
}

} // namespace vorlauf
