// SPDX-License-Identifier: GPL-3.0-or-later
#include "instantfield.h"

#include "texts.h"
#include "words.h"

#include <QDateTime>
#include <QLineEdit>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

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
            read.setTimeSpec(Qt::UTC);
            if (read.isValid() && read.date().year() >= 1970)
                return Instant{read.toSecsSinceEpoch()};
        }
    }
    return {};
}

QString instantText(Instant instant, const QLocale& locale)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(instant.secondsUtc, Qt::UTC);
    return locale.toString(time, dateFormat(locale) + u" HH:mm"_s) + u" UTC"_s;
}

InstantField::InstantField(EditedScenario& editedScenario, std::string path, Member<Instant> member)
    : FieldWidget(editedScenario, std::move(path), Absence::Allowed)
    , m_member(std::move(member))
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
    return value ? instantText(*value, edited().locale()) : QString();
}

QString InstantField::valueText() const
{
    return textOf(m_member.read(edited().scenario()));
}

void InstantField::typed(const QString& text)
{
    m_typing = true;
    const auto value = parseInstantText(text, edited().locale());
    showReading(value ? fromUtf8(toText(*value)) : QString());
    showMessage({});
}

void InstantField::commit()
{
    if (!m_typing)
        return;
    const QString text = m_edit->text().trimmed();
    const auto value = parseInstantText(text, edited().locale());
    if (!value && !text.isEmpty()) {
        const QDateTime example(QDate(2026, 3, 1), QTime(18, 0), Qt::UTC);
        showMessage(tr("This is not understood as a date; write it as %1 or %2.")
                        .arg(instantText({example.toSecsSinceEpoch()}, edited().locale()),
                             u"2026-03-01T18:00Z"_s));
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
    showState(given.has_value());
}

void InstantField::retranslate()
{
    FieldWidget::retranslate();
    //: In the empty field of the start: the mean of the year is used.
    m_edit->setPlaceholderText(tr("annual mean"));
}

} // namespace vorlauf
