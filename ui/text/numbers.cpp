// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "contexts.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

QString withMinus(QString number)
{
    return number.replace(u'-', u'\u2212');
}

/// The decimals that show so many significant digits of a value.
int decimalsFor(double value, int significant)
{
    if (value == 0)
        return 0;
    const int before = int(std::floor(std::log10(std::abs(value)))) + 1;
    return std::clamp(significant - before, 0, 30);
}

double rounded(double value, int significant)
{
    if (value == 0)
        return 0;
    // through text: scaling by powers of ten would leave 0.30000000000000004
    return QString::number(value, 'e', std::max(significant - 1, 0)).toDouble();
}

QString joined(const QString& number, const DisplayUnit& unit)
{
    if (unit.symbol.isEmpty())
        return number;
    return unit.before ? unit.symbol + u' ' + number : number + u' ' + unit.symbol;
}

/// A year is a name and not a quantity: neither grouped nor rounded.
QString yearText(double year)
{
    return QString::number(year, 'f', 0);
}

/// A count of one day takes the word for one.
QString singular(const DisplayUnit& unit, double shown)
{
    if (shown != 1)
        return unit.symbol;
    if (unit.symbol == Numbers::tr("days"))
        return Numbers::tr("day");
    return unit.symbol == Numbers::tr("years") ? Numbers::tr("year") : unit.symbol;
}

constexpr int mostDigits = 6;

/// What is left of almost everything must not look like nothing: as many digits as keep a
/// percentage below 100 from being shown as 100.
int digitsBelowHundred(double size)
{
    if (size >= 100 || rounded(size, 2) < 100)
        return 2;
    int digits = 4;
    while (digits <= mostDigits && rounded(size, digits) >= 100)
        ++digits;
    return digits;
}

} // namespace

QString formatNumber(double value, const QLocale& locale, int significant)
{
    if (!std::isfinite(value))
        return u"–"_s;
    const double shown = rounded(value, significant);
    const int decimals = decimalsFor(shown, significant);
    QString text = locale.toString(shown, 'f', decimals);
    if (decimals > 0) { // 31.0 says no more than 31
        qsizetype end = text.size();
        while (text[end - 1] == locale.zeroDigit())
            --end;
        text.truncate(end);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return withMinus(text);
}

int digitsWithin(double value, double low, double high)
{
    const double half = (high - low) / 2;
    if (!(half > 0) || value == 0 || !std::isfinite(value))
        return 3;
    const double last = std::floor(std::log10(half / 3)); // decimal place of the last digit
    return int(std::clamp(std::floor(std::log10(std::abs(value))) - last + 1, 1.0, 3.0));
}

QString formatRange(double low, double high, const QLocale& locale)
{
    //: a range: %1 its lower, %2 its upper end
    return Numbers::tr("%1–%2").arg(formatNumber(low, locale, digitsWithin(low, low, high)),
                                    formatNumber(high, locale, digitsWithin(high, low, high)));
}

QString formatQuantity(Number value, Unit unit, const QLocale& locale, const QString& currency,
                       int significant)
{
    if (!value || !std::isfinite(*value))
        return u"–"_s;
    if (unit == Unit::Year)
        return yearText(*value);
    DisplayUnit display = displayUnit(unit, *value, locale, currency);
    const double shown = *value / display.divisor;
    display.symbol = singular(display, rounded(shown, significant));
    // whole accelerators are counted, not measured
    const QString number = unit == Unit::Accelerators && std::abs(shown) < 1e15
        ? withMinus(locale.toString(shown, 'f', shown == std::floor(shown) ? 0 : 2))
        : formatNumber(shown, locale, significant);
    return joined(number, display);
}

QString formatExact(Number value, Unit unit, const QLocale& locale, const QString& currency)
{
    if (!value || !std::isfinite(*value))
        return u"–"_s;
    if (unit == Unit::Year)
        return yearText(*value);
    const DisplayUnit base = displayUnit(unit, 1, locale, currency); // the unit itself, or %
    const QString digits = QString::number(*value / base.divisor, 'g', 15);
    const double shown = digits.toDouble();
    return joined(withMinus(locale.toString(shown, 'f', QLocale::FloatingPointShortest)), base);
}

QString formatDifference(Number value, Number reference, const QLocale& locale)
{
    if (!value || !reference || !std::isfinite(*value) || !(*reference > 0))
        //: Not available: a difference in percent to nothing.
        return Numbers::tr("n/a");
    const double ratio = *value / *reference;
    if (ratio >= 10)
        return u'×' + formatNumber(ratio, locale, 2);
    const double percent = 100 * (ratio - 1);
    const double size = std::abs(percent);
    const int digits = percent < 0 ? digitsBelowHundred(size) : 2;
    if (digits > mostDigits)
        return u"< \u2212"_s + locale.toString(99.9999, 'f', 4) + u" %"_s;
    const QString number = formatNumber(size, locale, digits);
    if (size < 0.005)
        return u"0 %"_s;
    return (percent < 0 ? u'\u2212' : u'+') + number + u" %"_s;
}

QString editText(double value, Unit unit, const QLocale& locale, double minimum, double maximum,
                 const QString& currency)
{
    const QString plain = locale.toString(value, 'f', QLocale::FloatingPointShortest);
    if (unit == Unit::Year)
        return yearText(value);
    const DisplayUnit display = displayUnit(unit, value, locale, currency);
    // "billion" is refused when typed, so the field offers the short word
    QString symbol = display.symbol;
    if (symbol == Numbers::tr("million"))
        //: Short for million, as typed behind a number.
        symbol = Numbers::tr("M", "1e6");
    else if (symbol == Numbers::tr("billion"))
        //: Short for 10⁹, as typed behind a number.
        symbol = Numbers::tr("B", "1e9");
    else if (symbol == Numbers::tr("trillion"))
        //: Short for 10¹², as typed behind a number.
        symbol = Numbers::tr("T", "1e12");
    const double shown = QString::number(value / display.divisor, 'g', 15).toDouble();
    const QString scaled
        = (locale.toString(shown, 'f', QLocale::FloatingPointShortest) + u' ' + symbol).trimmed();
    for (const QString& text : {withMinus(scaled), withMinus(plain)}) {
        if (parseNumber(text, locale, unit, minimum, maximum, currency) == value)
            return text;
    }
    return QString::number(value, 'e', 16).replace(u'.', locale.decimalPoint());
}

} // namespace vorlauf
