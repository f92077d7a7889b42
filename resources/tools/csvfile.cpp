// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvfile.h"

#include <fstream>
#include <iterator>
#include <utility>

namespace {

class Parser
{
public:
    Parser(const std::filesystem::path& file, const std::string& text) : m_file(file), m_text(text)
    {
    }

    std::vector<CsvRow> rows()
    {
        std::vector<CsvRow> result;
        while (m_at < m_text.size())
            result.push_back(row());
        return result;
    }

private:
    CsvRow row()
    {
        CsvRow result{m_line, {}};
        for (;;) {
            result.cells.push_back(take('"') ? quoted() : plain());
            if (take(','))
                continue;
            take('\r');
            if (m_at < m_text.size() && !take('\n'))
                throw DataError(m_file, m_line, "text after a closing quote");
            ++m_line;
            return result;
        }
    }

    std::string plain()
    {
        const auto end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
        const auto begin = std::exchange(m_at, end);
        auto cell = m_text.substr(begin, end - begin);
        if (cell.find('"') != std::string::npos)
            throw DataError(m_file, m_line, "quote inside a cell that does not begin with one");
        return cell;
    }

    std::string quoted()
    {
        std::string cell;
        const int first = m_line;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"' && !take('"'))
                return cell;
            m_line += c == '\n';
            cell += c;
        }
        throw DataError(m_file, first, "quote without an end");
    }

    bool take(char c)
    {
        const bool here = m_at < m_text.size() && m_text[m_at] == c;
        m_at += here;
        return here;
    }

    const std::filesystem::path& m_file;
    const std::string& m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

} // namespace

std::vector<CsvRow> readCsv(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream || text.empty())
        throw DataError(file, 1, "no such file, or empty");
    return Parser(file, text).rows();
}
