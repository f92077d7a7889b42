// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// A typed number, taken apart.
struct Typed {
    bool negative = false;
    QString digits;   // with decimal and group signs
    QString exponent; // of ten, may be empty
    QString suffix;   // multiplier and unit
};

/// One sign for each thing: minus, space, apostrophe, times; superscript digits behind a caret.
QString normalised(const QString& text)
{
    QString result;
    bool raised = false;
    for (const QChar c : text) {
        constexpr QStringView superscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
        const qsizetype digit = superscripts.indexOf(c);
        // "m³" keeps its own sign: it is a unit and no power of ten
        if (digit >= 0 && !(c == u'³' && result.endsWith(u'm'))) {
            if (!raised && !result.endsWith(u'^') && !result.endsWith("^-"_L1))
                result += u'^';
            result += QChar(u'0' + char16_t(digit));
            raised = true;
            continue;
        }
        raised = false;
        if (c == u'⁻')
            result += "^-"_L1;
        else if (c == u'\u2212' || c == u'\u2013')
            result += u'-';
        else if (c.isSpace())
            result += u' ';
        else if (c == u'\u2019' || c == u'\u02BC')
            result += u'\'';
        else
            result += c;
    }
    return result.simplified();
}

std::optional<Typed> takeApart(const QString& text, const QString& currency)
{
    // A power alone, "10^23", is a power times one.
    static const QRegularExpression power(u"^([+-]?)10\\^"_s);
    static const QRegularExpression shape(
        u"^([+-]?) ?([0-9.,](?:[0-9.,']| (?=[0-9]{3}(?![0-9])))*)"
        "(?:[eE]([+-]?[0-9]+)(?![0-9.,])| ?[×x·*] ?10 ?\\^([+-]?[0-9]+))? ?(.*)$"_s);
    QString plain = normalised(text);
    QString before; // a currency in front moves behind
    const QString symbol = displayUnit(Unit::Money, 0, QLocale::c(), currency).symbol;
    for (const QString& name : {currency, symbol}) {
        if (!name.isEmpty() && plain.startsWith(name, Qt::CaseInsensitive)) {
            before = name;
            plain = plain.mid(name.size()).trimmed();
            break;
        }
    }
    plain.replace(power, u"\\1 1×10^"_s);
    const QRegularExpressionMatch match = shape.match(plain);
    if (!match.hasMatch())
        return {};
    const QString exponent = match.captured(3) + match.captured(4);
    return Typed{match.captured(1) == "-"_L1, match.captured(2), exponent,
                 before.isEmpty() ? match.captured(5)
                                  : QString(match.captured(5) + u' ' + before).trimmed()};
}

/// Whole numbers in groups of three, "1.234.567" with u'.', or without a group sign.
bool isGrouped(const QString& text, QChar sign)
{
    const QStringList groups = text.split(sign);
    if (groups.size() == 1)
        return true;
    return !groups[0].isEmpty() && groups[0].size() <= 3 && !groups[0].startsWith(u'0')
        && std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString& group) { return group.size() == 3; });
}

/// "1 234" -> "1234"; empty if the signs between are not one kind of group sign at its places.
std::optional<QString> ungrouped(const QString& text)
{
    QChar sign;
    for (const QChar c : text) {
        if (c.isDigit())
            continue;
        if (!sign.isNull() && c != sign)
            return {};
        sign = c;
    }
    if (sign.isNull())
        return text;
    return isGrouped(text, sign) ? std::optional(QString(text).remove(sign)) : std::nullopt;
}

/// The digits in C notation with the sign at `decimal` as decimal sign.
std::optional<QString> withDecimalAt(const QString& digits, qsizetype decimal)
{
    const QString fraction = digits.mid(decimal + 1);
    const bool plain = std::ranges::all_of(fraction, [](QChar c) { return c.isDigit(); });
    const auto whole = ungrouped(digits.left(decimal));
    if (!plain || !whole || whole->size() + fraction.size() == 0)
        return {};
    return (whole->isEmpty() ? u"0"_s : *whole) + u'.' + (fraction.isEmpty() ? u"0"_s : fraction);
}

/// What the digits can mean in C notation, what the locale means first; two only for one sign
/// before three digits.
QStringList readings(const QString& digits, const QLocale& locale)
{
    const qsizetype last = std::max(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    if (last < 0) {
        const auto whole = ungrouped(digits);
        return whole ? QStringList{*whole} : QStringList{};
    }
    const QChar sign = digits[last];
    const bool repeated = digits.count(sign) > 1;
    const auto decimal = repeated ? std::nullopt : withDecimalAt(digits, last);
    const auto whole = ungrouped(digits); // group sign, where it stands as one
    QStringList result;
    if (whole)
        result.append(*whole);
    if (decimal)
        result.insert(QString(sign) == locale.decimalPoint() ? 0 : int(result.size()), *decimal);
    return result;
}

bool isValid(double value, Unit unit, double minimum, double maximum)
{
    const bool whole = unit != Unit::Accelerators || value == std::floor(value);
    return value >= minimum && value <= maximum && whole;
}

/// A bare 31 in a share field means 31 %.
double asShare(double value, Unit unit, double maximum)
{
    const double limit = maximum <= 1 ? 1 : 2;
    return unit == Unit::Share && maximum < 2 && value > limit && value <= 100 * maximum
        ? value / 100
        : value;
}

/// The digits with the powers of ten that stand behind them; a power goes into the text, so that
/// "31 %" and "6.74 B" are the doubles nearest to 0.31 and 6.74e9.
std::optional<double> valueOf(const QString& digits, const Typed& typed, double factor)
{
    const double power = std::round(std::log10(factor));
    const bool powerOfTen = std::abs(std::pow(10, power) / factor - 1) < 1e-12;
    bool ok = false;
    const int exponent = typed.exponent.isEmpty() ? 0 : typed.exponent.toInt(&ok);
    if (!typed.exponent.isEmpty() && !ok)
        return {};
    const int shift = exponent + (powerOfTen ? int(power) : 0);
    double value = QLocale::c().toDouble(digits + u'e' + QString::number(shift), &ok);
    if (!powerOfTen)
        value *= factor;
    if (!ok || !std::isfinite(value))
        return {};
    return typed.negative ? -value : value;
}

} // namespace

std::optional<double> parseNumber(const QString& text, const QLocale& locale, Unit unit,
                                  double minimum, double maximum, const QString& currency)
{
    const auto typed = takeApart(text, currency);
    const auto factor = typed ? suffixFactor(typed->suffix, unit, currency) : std::nullopt;
    if (!factor)
        return {};
    QStringList digits = readings(typed->digits, locale);
    if (!typed->exponent.isEmpty()
        && digits.size() == 2) // nobody groups in front of a power of ten
        digits.removeIf([](const QString& number) { return !number.contains(u'.'); });
    std::optional<double> result;
    for (const QString& number : digits) {
        auto value = valueOf(number, *typed, *factor);
        if (value && typed->suffix.isEmpty())
            value = asShare(*value, unit, maximum);
        if (!value)
            continue;
        if (!result
            || (!isValid(*result, unit, minimum, maximum)
                && isValid(*value, unit, minimum, maximum)))
            result = value;
    }
    return result;
}

} // namespace vorlauf
