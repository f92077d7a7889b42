// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowjson.h"

#include "columns.h"

#include <QJsonArray>

#include <cmath>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr std::size_t hours = 8760;
const auto hoursName = "g_per_kwh"_L1;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonValue toJson(const std::string& text)
{
    return text.empty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(toQString(text));
}

QJsonValue toJson(const Number& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue toJson(bool value)
{
    return value;
}

template <typename Row>
QJsonObject rowToJson(const Row& row)
{
    QJsonObject object;
    for (const auto& column : tableOf<Row>().columns) {
        const auto value
            = std::visit([&](auto member) { return toJson(row.*member); }, column.member);
        if (!value.isUndefined())
            object.insert(toQString(column.name), value);
    }
    if constexpr (std::is_same_v<Row, HourlyProfile>) {
        if (row.gPerKwh) {
            QJsonArray values;
            for (const auto value : *row.gPerKwh)
                values.append(int(value));
            object.insert(hoursName, values);
        }
    }
    return object;
}

bool fromJson(const QJsonValue& value, std::string& member)
{
    member = value.toString().toStdString();
    return value.isString();
}

bool fromJson(const QJsonValue& value, Number& member)
{
    member = value.toDouble();
    return value.isDouble();
}

bool fromJson(const QJsonValue& value, bool& member)
{
    member = value.toBool();
    return value.isBool();
}

/// Reads the rows of a plan and collects what is wrong with them.
class Reader
{
public:
    explicit Reader(std::vector<std::string>* unknown) : m_unknown(unknown) {}

    template <typename Row>
    void readTable(const QJsonValue& value, const std::string& pointer, std::vector<Row>& rows)
    {
        if (!value.isArray())
            return fault(FaultCode::Type, pointer);
        std::unordered_set<std::string> ids;
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const auto place = pointer + '/' + std::to_string(i);
            if (!array[i].isObject()) {
                fault(FaultCode::Type, place);
                continue;
            }
            Row row = readRow<Row>(array[i].toObject(), place);
            if (!ids.insert(rowId(row)).second)
                fault(FaultCode::DuplicateId, place, rowId(row));
            rows.push_back(std::move(row));
        }
    }

    void noteUnknown(std::string pointer)
    {
        if (m_unknown)
            m_unknown->push_back(std::move(pointer));
    }

    static std::string member(const std::string& pointer, const QString& name)
    {
        QString token = name;
        token.replace('~'_L1, "~0"_L1).replace('/'_L1, "~1"_L1);
        return pointer + '/' + token.toStdString();
    }

    const Faults& faults() const { return m_faults; }

private:
    template <typename Row>
    Row readRow(const QJsonObject& object, const std::string& pointer)
    {
        Row row;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto place = member(pointer, it.key());
            const auto* column = columnOf<Row>(it.key().toStdString());
            if (column) {
                readCell(row, *column, it.value(), place);
                continue;
            }
            if constexpr (std::is_same_v<Row, HourlyProfile>) {
                if (it.key() == hoursName) {
                    readHours(row, it.value(), place);
                    continue;
                }
            }
            noteUnknown(place);
        }
        for (const auto key : tableOf<Row>().key) {
            if (object.value(toQString(key)).isUndefined())
                fault(FaultCode::Required, member(pointer, toQString(key)));
        }
        return row;
    }

    template <typename Row>
    void readCell(Row& row, const Column<Row>& column, const QJsonValue& value,
                  const std::string& pointer)
    {
        const bool isRead = value.isNull()
            || std::visit([&](auto cell) { return fromJson(value, row.*cell); }, column.member);
        if (!isRead)
            fault(FaultCode::Type, pointer);
    }

    void readHours(HourlyProfile& row, const QJsonValue& value, const std::string& pointer)
    {
        if (!value.isArray())
            return fault(FaultCode::Type, pointer);
        const auto array = value.toArray();
        if (std::size_t(array.size()) != hours)
            return fault(FaultCode::ProfileGap, pointer);
        auto numbers = std::make_shared<std::vector<std::uint16_t>>();
        numbers->reserve(hours);
        for (const auto& hour : array) {
            const double number = hour.toDouble(-1);
            if (number < 0 || number > 65535 || number != std::floor(number))
                return fault(FaultCode::Type, pointer + '/' + std::to_string(numbers->size()));
            numbers->push_back(std::uint16_t(number));
        }
        row.gPerKwh = std::move(numbers);
    }

    void fault(FaultCode code, std::string pointer, std::string text = {})
    {
        m_faults.push_back({code, std::move(pointer), {}, std::move(text)});
    }

    Faults m_faults;
    std::vector<std::string>* m_unknown;
};

} // namespace

QJsonObject catalogRowsToJson(const Catalog& rows)
{
    QJsonObject object;
    forEachTable([&](const auto& table) {
        QJsonArray array;
        for (const auto& row : rows.*(table.rows))
            array.append(rowToJson(row));
        if (!array.isEmpty())
            object.insert(toQString(table.name), array);
    });
    return object;
}

Result<Catalog> catalogRowsFromJson(const QJsonObject& object, const std::string& pointer,
                                    std::vector<std::string>* unknown)
{
    Catalog catalog;
    Reader reader(unknown);
    QStringList known;
    forEachTable([&](const auto& table) {
        const auto name = toQString(table.name);
        known << name;
        if (object.contains(name))
            reader.readTable(object.value(name), Reader::member(pointer, name),
                             catalog.*(table.rows));
    });
    for (const auto& name : object.keys()) {
        if (!known.contains(name))
            reader.noteUnknown(Reader::member(pointer, name));
    }
    if (!reader.faults().empty())
        return reader.faults();
    catalog.buildIndex();
    return catalog;
}

} // namespace vorlauf
