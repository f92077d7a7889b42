// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentrows.h"

#include "jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

QString toQt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool insert(Database& database, const QString& statement, const QVariantList& values)
{
    QSqlQuery query = database.query();
    query.prepare(statement);
    for (const QVariant& value : values)
        query.addBindValue(value);
    return query.exec() || database.fail(query.lastError().databaseText());
}

bool insertScenarios(Database& database, std::string_view scenarios)
{
    qlonglong position = 0;
    for (const std::string_view body : jsonElements(scenarios)) {
        const QString id = toQt(jsonString(jsonAt(body, "/id")));
        const QString name = toQt(jsonString(jsonAt(body, "/name")));
        if (!insert(database, u"INSERT INTO scenario VALUES (?, ?, ?, ?)"_s,
                    {position++, id, name, toQt(withoutSpaces(body))}))
            return false;
    }
    return true;
}

bool insertRows(Database& database, std::string_view tables)
{
    qlonglong position = 0;
    for (const JsonMember& table : jsonMembers(tables)) {
        for (const std::string_view body : jsonElements(table.value)) {
            if (!insert(database, u"INSERT INTO catalog_row VALUES (?, ?, ?)"_s,
                        {position++, toQt(table.name), toQt(withoutSpaces(body))}))
                return false;
        }
    }
    return true;
}

/// A body that is no JSON object of its own could pass for another part of the plan.
bool isObject(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).isObject();
}

/// The bodies of the scenarios, whose columns id and name say the same.
bool selectScenarios(Database& database, QByteArray& json)
{
    QSqlQuery query = database.query();
    query.exec(u"SELECT id, name, body FROM scenario ORDER BY position"_s);
    bool first = true;
    while (query.next()) {
        const QByteArray body = query.value(2).toByteArray();
        const QJsonObject scenario = QJsonDocument::fromJson(body).object();
        if (scenario[u"id"_s] != query.value(0).toString()
            || scenario[u"name"_s] != query.value(1).toString())
            return database.fail(u"scenario: body differs from its id or name"_s);
        json += (first ? "" : ",") + body;
        first = false;
    }
    return query.lastError().type() == QSqlError::NoError
        || database.fail(query.lastError().databaseText());
}

bool selectRows(Database& database, QByteArray& json)
{
    QSqlQuery query = database.query();
    query.exec(u"SELECT table_name, body FROM catalog_row ORDER BY position"_s);
    QString table;
    bool first = true;
    while (query.next()) {
        const QByteArray body = query.value(1).toByteArray();
        if (!isObject(body))
            return database.fail(u"catalog_row: body is no JSON object"_s);
        const QString name = query.value(0).toString();
        if (first || name != table) {
            const std::string key = toJson(std::string_view(name.toStdString()));
            json += (first ? "" : "],") + QByteArray::fromStdString(key) + ":[";
            table = name;
        } else {
            json += ',';
        }
        json += body;
        first = false;
    }
    json += first ? "" : "]";
    return query.lastError().type() == QSqlError::NoError
        || database.fail(query.lastError().databaseText());
}

} // namespace

bool insertPlan(Database& database, const QByteArray& json)
{
    const std::string_view text(json.constData(), std::size_t(json.size()));
    QByteArray head = "{";
    std::string_view scenarios;
    std::string_view rows;
    for (const JsonMember& member : jsonMembers(text)) {
        if (member.name == "scenarios")
            scenarios = member.value;
        else if (member.name == "catalogRows")
            rows = member.value;
        else
            head += (head.size() > 1 ? "," : "") + toJson(std::string_view(member.name)) + ':'
                + withoutSpaces(member.value);
    }
    Transaction transaction(database);
    return insert(database, u"INSERT INTO plan VALUES (1, ?)"_s, {QString::fromUtf8(head + '}')})
        && insertScenarios(database, scenarios) && insertRows(database, rows)
        && transaction.commit();
}

QByteArray selectPlan(Database& database)
{
    const QByteArray head = database.value(u"SELECT body FROM plan"_s).toByteArray();
    if (!isObject(head)) {
        database.fail(u"plan: no JSON object"_s);
        return {};
    }
    QByteArray json = head.left(head.lastIndexOf('}')) + ",\"scenarios\":[";
    if (!selectScenarios(database, json))
        return {};
    json += "],\"catalogRows\":{";
    if (!selectRows(database, json))
        return {};
    return json + "}}";
}

} // namespace vorlauf
