// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltext.h"
#include "tablewriters.h"

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

class CsvLines
{
public:
    explicit CsvLines(CsvDialect dialect) : m_german(dialect == CsvDialect::GermanExcel) {}

    void add(const std::vector<ViewCell>& cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_text += separator();
            m_text += field(cells[i]);
        }
        m_text += u"\r\n";
    }
    QByteArray bytes() const { return (m_german ? u'\ufeff' + m_text : m_text).toUtf8(); }

private:
    QChar separator() const { return m_german ? u';' : u','; }

    QString field(const ViewCell& cell) const
    {
        if (const auto* number = std::get_if<double>(&cell))
            return fullNumber(*number, m_german ? u',' : u'.');
        const auto* given = std::get_if<QString>(&cell);
        return given ? quoted(withoutFormula(*given)) : QString();
    }
    QString quoted(QString text) const
    {
        const bool plain = !text.contains(separator()) && !text.contains(u'"')
            && !text.contains(u'\n') && !text.contains(u'\r');
        return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }

    bool m_german;
    QString m_text;
};

} // namespace

QByteArray writeCsv(const ViewTable& table, CsvDialect dialect)
{
    CsvLines lines(dialect);
    std::vector<ViewCell> line;
    for (const ViewColumn& column : table.columns)
        line.emplace_back(column.heading());
    lines.add(line);
    for (const std::vector<ViewCell>& row : table.rows)
        lines.add(row);

    line.assign(table.columns.size(), {});
    lines.add(line);
    for (const QString& note : QStringList{table.title} + table.notes) {
        line.front() = note;
        if (!note.isEmpty())
            lines.add(line);
    }
    return lines.bytes();
}

} // namespace vorlauf
