// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace vorlauf {

/// The clock on the wall where a run takes place. Plans and results count in UTC; UTC too where the
/// zone's clock is not known.
class LocalTime
{
public:
    LocalTime() : m_zone(QTimeZone::utc()) {}
    LocalTime(const Catalog& catalog, std::string_view zoneId);

    QString name() const; // "Europe/Berlin", "UTC"
    QDateTime at(Instant instant) const;
    Instant midnight(const QDate& day) const; // or the first moment of a day that has none

    static QString day(const QDateTime& time, const QLocale& locale);     // "12 Apr", "12. Apr."
    static QString longDay(const QDateTime& time, const QLocale& locale); // "12 April"
    static QString dayYear(const QDateTime& time, const QLocale& locale); // "12 April 2027"
    static QString clock(const QDateTime& time, const QLocale& locale);   // "08:00"
    static QString month(const QDateTime& time, const QLocale& locale);   // "Apr"

private:
    QTimeZone m_zone;
};

} // namespace vorlauf
