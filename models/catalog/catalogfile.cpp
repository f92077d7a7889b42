// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogfile.h"

#include "columns.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr quint32 applicationId = 0x566c4361; // resources/sql/catalog.sql
constexpr quint32 schemaVersion = 1;
constexpr qsizetype hours = 8760;

/// What SQLite need not be asked for: the first bytes of the file.
std::optional<QString> faultInHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return u"not an SQLite file"_s;
    if (qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
        return u"not a catalog of Vorlauf"_s;
    if (qFromBigEndian<quint32>(header.constData() + 60) != schemaVersion)
        return u"a catalog for another version of Vorlauf"_s;
    return {};
}

/// A connection of its own name, gone when this goes.
class Connection
{
public:
    explicit Connection(const QString& path) : m_name(QUuid::createUuid().toString())
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.setDatabaseName(path);
        database.open(); // a failure shows at the first query
    }
    ~Connection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Connection)

    QSqlQuery query() const
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        return query;
    }

private:
    QString m_name;
};

void setMember(std::string& member, const QVariant& value)
{
    member = value.toString().toStdString();
}

void setMember(Number& member, const QVariant& value)
{
    if (!value.isNull())
        member = value.toDouble();
}

void setMember(bool& member, const QVariant& value)
{
    member = value.toBool();
}

void readHours(HourlyProfile& row, const QByteArray& bytes)
{
    if (bytes.size() != hours * 2)
        return;
    auto values = std::make_shared<std::vector<std::uint16_t>>(std::size_t(hours));
    qFromLittleEndian<quint16>(bytes.constData(), hours, values->data());
    row.gPerKwh = std::move(values);
}

template <typename Row>
bool readTable(QSqlQuery& query, const Table<Row>& table, std::vector<Row>& rows)
{
    constexpr bool isHourly = std::is_same_v<Row, HourlyProfile>;
    QByteArrayList columns;
    for (const auto& column : table.columns)
        columns << QByteArray(column.name.data(), qsizetype(column.name.size()));
    if (isHourly)
        columns << "g_per_kwh";
    const auto name = QByteArray(table.name.data(), qsizetype(table.name.size()));
    if (!query.exec(QString::fromLatin1("SELECT " + columns.join(", ") + " FROM " + name
                                        + " ORDER BY rowid")))
        return false;
    while (query.next()) {
        Row& row = rows.emplace_back();
        int at = 0;
        for (const auto& column : table.columns) {
            const QVariant value = query.value(at++);
            std::visit([&](auto member) { setMember(row.*member, value); }, column.member);
        }
        if constexpr (isHourly)
            readHours(row, query.value(at).toByteArray());
    }
    return query.lastError().type() == QSqlError::NoError;
}

/// The answer of a query of one cell.
QString ask(QSqlQuery query, const QString& sql)
{
    return query.exec(sql) && query.next() ? query.value(0).toString()
                                           : query.lastError().databaseText();
}

template <typename Row>
void overlayTable(std::vector<Row>& base, const std::vector<Row>& rows)
{
    if (rows.empty())
        return;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < base.size(); ++i)
        places.try_emplace(rowId(base[i]), i);
    for (const Row& row : rows) {
        const auto [place, isNew] = places.try_emplace(rowId(row), base.size());
        if (isNew)
            base.push_back(row);
        else
            base[place->second] = row;
    }
}

} // namespace

QString findCatalog()
{
    if (const QString named = qEnvironmentVariable("VORLAUF_CATALOG"); !named.isEmpty())
        return named;
    const QString folder = QCoreApplication::applicationDirPath();
    for (const auto& path : {u"/catalog.sqlite"_s, u"/../share/vorlauf/catalog.sqlite"_s}) {
        if (QFileInfo::exists(folder + path))
            return QFileInfo(folder + path).canonicalFilePath();
    }
    return {};
}

std::variant<std::shared_ptr<const Catalog>, CatalogFault> loadCatalog(const QString& path)
{
    if (path.isEmpty())
        return CatalogFault{path, u"catalog.sqlite was not found"_s};
    if (const auto fault = faultInHeader(path))
        return CatalogFault{path, *fault};
    const Connection connection(path);
    if (const auto answer = ask(connection.query(), u"PRAGMA quick_check(1)"_s); answer != u"ok"_s)
        return CatalogFault{path, answer};
    auto catalog = std::make_shared<Catalog>();
    QString detail;
    forEachTable([&](const auto& table) {
        auto query = connection.query();
        if (detail.isEmpty() && !readTable(query, table, (*catalog).*(table.rows)))
            detail = query.lastError().databaseText();
    });
    if (!detail.isEmpty())
        return CatalogFault{path, detail};
    catalog->version
        = ask(connection.query(), u"SELECT value FROM meta WHERE name = 'version'"_s).toStdString();
    catalog->buildIndex();
    return std::shared_ptr<const Catalog>(std::move(catalog));
}

std::shared_ptr<const Catalog> overlay(const std::shared_ptr<const Catalog>& base,
                                       const Catalog& rows)
{
    auto catalog = std::make_shared<Catalog>(*base);
    forEachTable(
        [&](const auto& table) { overlayTable((*catalog).*(table.rows), rows.*(table.rows)); });
    catalog->buildIndex();
    return catalog;
}

} // namespace vorlauf
