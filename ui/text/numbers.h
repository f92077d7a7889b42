// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace vorlauf {

/// Reads what people type in any field: both decimal signs, all group signs, %, 3e23, 175B, 175
/// Mrd., 1,2 Mio., U+2212. A single point or comma before three digits is ambiguous: the locale
/// decides, unless only the other reading lies in the range. Empty if it is no number; "Billion" is
/// none (1e9 or 1e12). Shares typed with % are divided by 100; a bare 31 in a share field whose
/// range ends at 1 is read as 31 %. A value outside the range is given back as well: the caller
/// says what is wrong with it. Of money only the plan's own currency is understood.
std::optional<double> parseNumber(const QString& text, const QLocale& locale, Unit unit,
                                  double minimum, double maximum, const QString& currency = {});

/// The factor of what stands behind a number ("Mrd.", "t CO₂e", "Mio. kWh", "%") to the unit of a
/// field; empty if it is not understood.
std::optional<double> suffixFactor(const QString& suffix, Unit unit, const QString& currency);

/// Whether the text holds a number word that means different things in the two languages
/// ("Billion").
bool hasAmbiguousWord(const QString& text);

/// The exact value as it stands in a field while it is edited: parseNumber gives it back in the
/// same locale.
QString editText(double value, Unit unit, const QLocale& locale, double minimum, double maximum,
                 const QString& currency);

/// Three significant digits (or as many as asked), grouped by locale, never exponent form, minus as
/// U+2212.
QString formatNumber(double value, const QLocale& locale, int significant = 3);

/// As many significant digits of a value as a range around it allows, 1 to 3: the last one is worth
/// between a tenth of the half range and a third of it.
int digitsWithin(double value, double low, double high);

/// "31–52" in the digits that the range allows, of numbers in a display unit.
QString formatRange(double low, double high, const QLocale& locale);

/// How a unit is shown: shown = value / divisor, followed by symbol ("t CO₂e", "MWh", "Mrd.").
struct DisplayUnit {
    double divisor = 1;
    QString symbol;      // may be empty
    bool before = false; // symbol stands before the number ($ 12)
};

/// The unit that fits a magnitude, in the language of the locale: g, kg, t; kWh, MWh, GWh; h, days;
/// million, billion. One DisplayUnit serves all values of an axis or a column, chosen by the
/// largest.
DisplayUnit displayUnit(Unit unit, double magnitude, const QLocale& locale,
                        const QString& currency);

/// "4.1 t CO₂e", "41.300 €", "31 %"; an empty number is an en dash.
QString formatQuantity(Number value, Unit unit, const QLocale& locale, const QString& currency,
                       int significant = 3);

/// The raw value without rounding for tool tips: "4,123,456.7 g CO₂e".
QString formatExact(Number value, Unit unit, const QLocale& locale, const QString& currency);

/// "−89 %", "+3.2 %", "×12" from +900 % on; "n/a" if the reference is 0 or either is empty.
QString formatDifference(Number value, Number reference, const QLocale& locale);

} // namespace vorlauf
