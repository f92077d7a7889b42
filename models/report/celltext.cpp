// SPDX-License-Identifier: GPL-3.0-or-later
#include "celltext.h"

#include <QLocale>

#include <cmath>

namespace vorlauf {

QString fullNumber(double value, QChar decimalSign)
{
    if (!std::isfinite(value))
        return {};
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return text.replace(u'.', decimalSign);
}

QString withoutFormula(const QString& text)
{
    constexpr QStringView starters = u"=+-@\t\r\n";
    return !text.isEmpty() && starters.contains(text.front()) ? u'\'' + text : text;
}

} // namespace vorlauf
