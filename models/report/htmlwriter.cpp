// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewriters.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// Six significant digits, whole numbers in full, no zeros at the end.
QString shownNumber(double value, const QLocale& locale)
{
    if (!std::isfinite(value))
        return {};
    const double magnitude = value == 0 ? 0 : std::floor(std::log10(std::abs(value)));
    int decimals = std::clamp(5 - int(magnitude), 0, 20);
    QString digits = QString::number(value, 'f', decimals);
    while (decimals > 0 && digits.endsWith(u'0')) {
        digits.chop(1);
        --decimals;
    }
    return locale.toString(value, 'f', decimals);
}

QString cellHtml(const ViewCell& cell, bool heads, const QLocale& locale)
{
    if (const auto* number = std::get_if<double>(&cell))
        return u"<td align=\"right\">"_s + shownNumber(*number, locale) + u"</td>"_s;
    const auto* given = std::get_if<QString>(&cell);
    const QString text = given ? given->toHtmlEscaped() : QString();
    return heads ? u"<th scope=\"row\" align=\"left\">"_s + text + u"</th>"_s
                 : u"<td>"_s + text + u"</td>"_s;
}

} // namespace

QString writeHtml(const ViewTable& table, const QLocale& locale)
{
    QString html = u"<table>\n"_s;
    if (!table.title.isEmpty())
        html += u"<caption>"_s + table.title.toHtmlEscaped() + u"</caption>\n"_s;
    html += u"<thead><tr>"_s;
    for (const ViewColumn& column : table.columns)
        html += u"<th scope=\"col\">"_s + column.heading().toHtmlEscaped() + u"</th>"_s;
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const std::vector<ViewCell>& row : table.rows) {
        html += u"<tr>"_s;
        for (std::size_t i = 0; i < row.size(); ++i)
            html += cellHtml(row[i], i == 0, locale);
        html += u"</tr>\n"_s;
    }
    html += u"</tbody>\n"_s;
    if (!table.notes.isEmpty()) {
        html += u"<tfoot>\n"_s;
        for (const QString& note : table.notes) {
            html += u"<tr><td colspan=\"%1\">"_s.arg(table.columns.size()) + note.toHtmlEscaped()
                + u"</td></tr>\n"_s;
        }
        html += u"</tfoot>\n"_s;
    }
    return html + u"</table>\n"_s;
}

} // namespace vorlauf
