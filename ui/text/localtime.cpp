// SPDX-License-Identifier: GPL-3.0-or-later
#include "localtime.h"

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

bool isGerman(const QLocale& locale)
{
    return locale.language() == QLocale::German;
}

} // namespace

LocalTime::LocalTime(const Catalog& catalog, std::string_view zoneId) : LocalTime()
{
    const Zone* zone = catalog.zone(zoneId);
    if (!zone || zone->timezoneIana.empty())
        return;
    const QTimeZone known(QByteArray::fromStdString(zone->timezoneIana));
    if (known.isValid())
        m_zone = known;
}

QString LocalTime::name() const
{
    return QString::fromUtf8(m_zone.id());
}

QDateTime LocalTime::at(Instant instant) const
{
    return QDateTime::fromSecsSinceEpoch(instant.secondsUtc, m_zone);
}

Instant LocalTime::midnight(const QDate& day) const
{
    return {day.startOfDay(m_zone).toSecsSinceEpoch()};
}

QString LocalTime::day(const QDateTime& time, const QLocale& locale)
{
    return locale.toString(time.date(), isGerman(locale) ? u"d. MMM"_s : u"d MMM"_s);
}

QString LocalTime::longDay(const QDateTime& time, const QLocale& locale)
{
    return locale.toString(time.date(), isGerman(locale) ? u"d. MMMM"_s : u"d MMMM"_s);
}

QString LocalTime::dayYear(const QDateTime& time, const QLocale& locale)
{
    return longDay(time, locale) + u' ' + QString::number(time.date().year());
}

QString LocalTime::clock(const QDateTime& time, const QLocale& locale)
{
    return locale.toString(time.time(), u"HH:mm"_s);
}

QString LocalTime::month(const QDateTime& time, const QLocale& locale)
{
    return locale.standaloneMonthName(time.date().month(), QLocale::ShortFormat).remove(u'.');
}

} // namespace vorlauf
