// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

/// What is wrong with the data, as compilers say it: "file:line: message".
class DataError : public std::runtime_error
{
public:
    DataError(const std::filesystem::path& file, int line, const std::string& message)
        : std::runtime_error(file.string() + ':' + std::to_string(line) + ": " + message)
    {
    }
};

struct CsvRow {
    int line = 1; // where it begins in the file
    std::vector<std::string> cells;
};

/// Reads a file of RFC 4180: UTF-8, comma, quotes doubled inside quotes, LF or CRLF.
std::vector<CsvRow> readCsv(const std::filesystem::path& file);
