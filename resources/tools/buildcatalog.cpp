// SPDX-License-Identifier: GPL-3.0-or-later
// buildcatalog SCHEMA.sql DATA_FOLDER CATALOG.sqlite: makes the catalog from its tables. A row that
// breaks a rule of the schema stops the build with "file:line: what is wrong". The same tables give
// the same bytes.
#include "csvfile.h"
#include "database.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace fs = std::filesystem;

namespace {

struct ColumnInfo {
    std::string name, type;
    std::string parent, parentKey; // the table whose ids it holds; empty: none
};

template <typename Number>
std::optional<Number> parse(const std::string& text)
{
    Number number{};
    const auto end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stop != end || !std::isfinite(double(number)))
        return {};
    return number;
}

/// 8,760 whole numbers, a day a line, as 16-bit little-endian.
std::string readHours(const fs::path& file)
{
    std::string bytes;
    const auto days = readCsv(file);
    for (const auto& day : days) {
        if (day.cells.size() != 24)
            throw DataError(file, day.line, "a day has 24 hours");
        for (const auto& cell : day.cells) {
            const auto hour = parse<std::uint16_t>(cell);
            if (!hour)
                throw DataError(file, day.line, '\'' + cell + "' is no whole number of 16 bits");
            bytes += {char(*hour & 0xff), char(*hour >> 8)};
        }
    }
    if (days.size() != 365)
        throw DataError(file, int(days.size()), "a year has 365 days");
    return bytes;
}

class Builder
{
public:
    Builder(Database& database, fs::path data) : m_database(database), m_data(std::move(data)) {}

    void fill()
    {
        auto tables = m_database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                         "name <> 'meta' ORDER BY rowid");
        while (tables.step())
            fillTable(tables.text(0));
        for (const auto& folder : {m_data, m_data / "hourly"}) {
            for (const auto& entry : fs::directory_iterator(folder)) {
                if (entry.path().extension() == ".csv" && !m_read.contains(entry.path()))
                    throw DataError(entry.path(), 1, "belongs to no table");
            }
        }
    }

private:
    std::vector<ColumnInfo> columns(const std::string& table)
    {
        std::vector<ColumnInfo> result;
        auto info = m_database.prepare(
            "SELECT i.name, i.type, f.\"table\", p.name FROM pragma_table_info(?1) i "
            "LEFT JOIN pragma_foreign_key_list(?1) f ON f.\"from\" = i.name "
            "LEFT JOIN pragma_table_info(f.\"table\") p ON p.pk = 1 ORDER BY i.cid");
        info.bind(1, table);
        while (info.step()) {
            ColumnInfo column{info.text(0), info.text(1), info.text(2), info.text(3)};
            if (column.name.ends_with("source_id") && table != "sources") {
                column.parent = "sources";
                column.parentKey = "source_id";
            } else if (column.name == "zone_ids") {
                column.parent = "zones";
                column.parentKey = "zone_id";
            }
            result.push_back(std::move(column));
        }
        return result;
    }

    void fillTable(const std::string& table)
    {
        m_table = table;
        m_ids.clear();
        const auto file = m_data / (table + ".csv");
        m_read.insert(file);
        const auto rows = readCsv(file);
        const auto known = columns(table);
        checkHeader(file, rows.front(), known);
        std::string sql = "INSERT INTO " + table + " VALUES (?";
        for (std::size_t i = 1; i < known.size(); ++i)
            sql += ", ?";
        auto insert = m_database.prepare(sql + ')');
        for (std::size_t i = 1; i < rows.size(); ++i)
            insertRow(insert, file, rows[i], known);
    }

    static void checkHeader(const fs::path& file, const CsvRow& header,
                            const std::vector<ColumnInfo>& known)
    {
        std::size_t at = 0;
        for (const auto& column : known) {
            if (column.type == "BLOB")
                continue;
            if (at == header.cells.size() || header.cells[at] != column.name)
                throw DataError(file, header.line, "column '" + column.name + "' is not in place");
            ++at;
        }
        if (at != header.cells.size())
            throw DataError(file, header.line, "unknown column '" + header.cells[at] + '\'');
    }

    void insertRow(Statement& insert, const fs::path& file, const CsvRow& row,
                   const std::vector<ColumnInfo>& known)
    {
        try {
            insert.reset();
            std::size_t at = 0;
            for (int i = 0; i < int(known.size()); ++i) {
                const auto& column = known[std::size_t(i)];
                if (column.type == "BLOB") {
                    const auto hours = m_data / "hourly" / (row.cells.front() + ".csv");
                    m_read.insert(hours);
                    insert.bindBlob(i + 1, readHours(hours));
                } else if (at == row.cells.size()) {
                    throw std::runtime_error("too few cells");
                } else {
                    bind(insert, i + 1, column, row.cells[at++]);
                }
            }
            if (at != row.cells.size())
                throw std::runtime_error("too many cells");
            insert.step();
        } catch (const DataError&) {
            throw;
        } catch (const std::runtime_error& error) {
            throw DataError(file, row.line, error.what());
        }
    }

    void bind(Statement& insert, int index, const ColumnInfo& column, const std::string& cell)
    {
        const auto mustParse = [&](auto number) {
            if (!number)
                throw std::runtime_error(column.name + ": '" + cell + "' is not of type "
                                         + column.type);
            insert.bind(index, *number);
        };
        if (cell.empty())
            return insert.bindNull(index);
        if (column.type == "INTEGER")
            return mustParse(parse<long long>(cell));
        if (column.type == "REAL")
            return mustParse(parse<double>(cell));
        if (!column.parent.empty())
            checkIds(column, cell);
        insert.bind(index, cell);
    }

    /// Every id of a list joined with ';' must be a row of the parent.
    void checkIds(const ColumnInfo& column, const std::string& list)
    {
        auto [found, isNew] = m_ids.try_emplace(column.parent);
        if (isNew || column.parent == m_table) // zones refer to zones above them
            found->second = ids(column);
        for (std::size_t begin = 0; begin <= list.size();) {
            const auto end = std::min(list.find(';', begin), list.size());
            const auto id = list.substr(begin, end - begin);
            if (!found->second.contains(id))
                throw std::runtime_error(column.name + ": '" + id + "' is not in " + column.parent);
            begin = end + 1;
        }
    }

    std::set<std::string> ids(const ColumnInfo& column)
    {
        std::set<std::string> result;
        auto query = m_database.prepare("SELECT " + column.parentKey + " FROM " + column.parent);
        while (query.step())
            result.insert(query.text(0));
        return result;
    }

    Database& m_database;
    fs::path m_data;
    std::string m_table; // being filled
    std::set<fs::path> m_read;
    std::map<std::string, std::set<std::string>> m_ids;
};

void expect(Database& database, const char* pragma, const std::string& answer)
{
    auto query = database.prepare(pragma);
    const auto got = query.step() ? query.text(0) : std::string{};
    if (got != answer)
        throw std::runtime_error(std::string(pragma) + ": " + got);
}

void build(const fs::path& schema, const fs::path& data, const fs::path& file)
{
    std::ifstream stream(schema, std::ios::binary);
    const std::string script{std::istreambuf_iterator<char>(stream), {}};
    Database database(file);
    database.run("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                 "PRAGMA foreign_keys = ON; BEGIN;");
    database.run(script);
    Builder(database, data).fill();
    database.run("COMMIT; VACUUM;");
    expect(database, "PRAGMA foreign_key_check", "");
    expect(database, "PRAGMA integrity_check", "ok");
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 4) {
        std::cerr << "usage: buildcatalog SCHEMA.sql DATA_FOLDER CATALOG.sqlite\n";
        return 2;
    }
    const fs::path target(argv[3]);
    const fs::path unfinished(target.string() + ".new");
    try {
        build(argv[1], argv[2], unfinished);
        fs::rename(unfinished, target); // a catalog is whole or not there
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        std::error_code ignored;
        fs::remove(unfinished, ignored);
        return 1;
    }
}
