// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentschema.h"

#include <QDir>
#include <QFile>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

/// QtSql runs one statement at a time.
QStringList statements(const QString& step)
{
    QStringList lines = step.split(u'\n');
    for (QString& line : lines) {
        if (const qsizetype comment = line.indexOf(u"--"_s); comment >= 0)
            line.truncate(comment);
        while (line.endsWith(u' '))
            line.chop(1);
    }
    lines.removeAll(QString());
    return lines.join(u'\n').split(u';', Qt::SkipEmptyParts);
}

bool runStep(Database& database, const QString& step, qsizetype version)
{
    Transaction transaction(database);
    for (const QString& statement : statements(step)) {
        if (!statement.trimmed().isEmpty() && !database.run(statement.trimmed()))
            return false;
    }
    return database.run(u"PRAGMA user_version = %1"_s.arg(version)) && transaction.commit();
}

QStringList readSteps()
{
    QStringList steps;
    const QDir folder(u":/document"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps << QString::fromUtf8(file.readAll());
    }
    return steps;
}

} // namespace

const QStringList& documentSteps()
{
    static const QStringList steps = readSteps();
    return steps;
}

std::optional<QString> migrate(Database& database, const QStringList& steps)
{
    const qsizetype version = database.value(u"PRAGMA user_version"_s).toInt();
    for (qsizetype i = qMax<qsizetype>(version, 0); i < steps.size(); ++i) {
        if (!runStep(database, steps[i], i + 1))
            return database.error();
    }
    return {};
}

QStringList schemaOf(const Database& database)
{
    QStringList schema;
    QSqlQuery query = database.query();
    query.exec(u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s);
    while (query.next())
        schema << u"%1 %2 of %3: %4"_s.arg(query.value(0).toString(), query.value(1).toString(),
                                           query.value(2).toString(), query.value(3).toString());
    return schema;
}

QStringList schemaAfter(const QStringList& steps)
{
    Database database;
    migrate(database, steps);
    return schemaOf(database);
}

} // namespace vorlauf
