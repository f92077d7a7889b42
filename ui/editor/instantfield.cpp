// SPDX-License-Identifier: GPL-3.0-or-later
#include "instantfield.h"

#include "texts.h"
#include "words.h"

#include <QDateTime>
#include <QLineEdit>
#include <QTimeZone>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t secondsPerDay = 86400;

Date dayOf(Instant instant)
{
    const std::int64_t days = instant.secondsUtc / secondsPerDay;
    return {instant.secondsUtc % secondsPerDay < 0 ? days - 1 : days};
}

/// The language's short date with all four digits of the year.
QString dateFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

std::optional<Instant> parseInstantText(const QString& text, const QLocale& locale)
{
    QString plain = text.simplified();
    if (const auto instant = parseInstant(plain.toStdString()))
        return instant;
    if (plain.endsWith("UTC"_L1, Qt::CaseInsensitive))
        plain = plain.chopped(3).trimmed();
    plain.remove(u',');
    for (const QString& date : {dateFormat(locale), u"d.M.yyyy"_s, u"yyyy-MM-dd"_s}) {
        for (const QString& time : {u" H:mm"_s, u" H:mm:ss"_s, QString()}) {
            QDateTime read = locale.toDateTime(plain, date + time);
            read.setTimeZone(QTimeZone::utc());
            if (read.isValid() && read.date().year() >= 1970)
                return Instant{read.toSecsSinceEpoch()};
        }
    }
    return {};
}

QString instantText(Instant instant, const QLocale& locale)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(instant.secondsUtc, QTimeZone::utc());
    return locale.toString(time, dateFormat(locale) + u" HH:mm"_s) + u" UTC"_s;
}

Member<Instant> asInstant(Member<Date> member)
{
    return {[member](const Scenario& scenario) {
                const auto day = member.read(scenario);
                return day ? std::optional(Instant{day->days * secondsPerDay}) : std::nullopt;
            },
            [member](Scenario& scenario, std::optional<Instant> value) {
                member.write(scenario, value ? std::optional(dayOf(*value)) : std::nullopt);
            }};
}

InstantField::InstantField(EditedScenario& editedScenario, std::string path, Member<Instant> member,
                           TimeDetail detail)
    : FieldWidget(editedScenario, std::move(path), Absence::Allowed)
    , m_member(std::move(member))
    , m_detail(detail)
    , m_edit(new QLineEdit)
{
    add(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &InstantField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &InstantField::commit);
    retranslate();
    refresh();
}

QString InstantField::textOf(std::optional<Instant> value) const
{
    if (!value)
        return {};
    if (m_detail == TimeDetail::Minute)
        return instantText(*value, edited().locale());
    const QDate day = QDateTime::fromSecsSinceEpoch(value->secondsUtc, QTimeZone::utc()).date();
    return edited().locale().toString(day, dateFormat(edited().locale()));
}

std::optional<Instant> InstantField::parsed() const
{
    auto value = parseInstantText(m_edit->text().trimmed(), edited().locale());
    if (value && m_detail == TimeDetail::Day)
        value->secondsUtc = dayOf(*value).days * secondsPerDay;
    return value;
}

/// What holds while nothing is given.
QString InstantField::emptyText() const
{
    const InputUsed* input = edited().usedDefault(path());
    const std::string* word = input ? std::get_if<std::string>(&input->value) : nullptr;
    if (const auto used = word ? parseInstant(*word) : std::nullopt)
        return textOf(used);
    //: In the empty field of the start: the mean of the year is used.
    return path() == "/schedule/start" ? tr("annual mean") : tr("none", "no date is given");
}

QString InstantField::valueText() const
{
    return textOf(m_member.read(edited().scenario()));
}

void InstantField::typed()
{
    m_typing = true;
    const auto value = parsed();
    const bool whole = m_detail == TimeDetail::Minute;
    showReading(value ? fromUtf8(whole ? toText(*value) : toText(dayOf(*value))) : QString());
    showMessage({});
}

void InstantField::commit()
{
    if (!m_typing)
        return;
    const auto value = parsed();
    if (!value && !m_edit->text().trimmed().isEmpty()) {
        const QDateTime example(QDate(2026, 3, 1), QTime(18, 0), QTimeZone::utc());
        const bool whole = m_detail == TimeDetail::Minute;
        showMessage(tr("This is not understood as a date; write it as %1 or %2.")
                        .arg(textOf(Instant{example.toSecsSinceEpoch()}),
                             whole ? u"2026-03-01T18:00Z"_s : u"2026-03-01"_s));
        return;
    }
    m_typing = false;
    write(value);
    refresh();
}

void InstantField::write(std::optional<Instant> value)
{
    const auto before = m_member.read(edited().scenario());
    Scenario changed = edited().scenario();
    m_member.write(changed, value);
    edited().edit(std::move(changed), path(), edited().newGesture(),
                  describeEdit(label(), textOf(before), textOf(value)));
}

void InstantField::reset()
{
    write({});
}

void InstantField::refresh()
{
    const auto given = m_member.read(edited().scenario());
    if (edited().row() != m_row || given != m_shown)
        m_typing = false;
    m_row = edited().row();
    m_shown = given;
    if (!m_typing) {
        showReading({});
        showMessage({});
        if (m_edit->text() != valueText())
            m_edit->setText(valueText());
    }
    m_edit->setPlaceholderText(emptyText());
    showState(given.has_value());
}

} // namespace vorlauf
