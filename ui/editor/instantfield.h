// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"
#include "member.h"

class QLineEdit;

namespace vorlauf {

/// "2026-03-01T00:00Z" and the forms of the language, with or without a time, in UTC; empty if it
/// is none of them.
std::optional<Instant> parseInstantText(const QString& text, const QLocale& locale);

/// "01.03.2026 00:00 UTC".
QString instantText(Instant instant, const QLocale& locale);

/// How finely a field tells time.
enum class TimeDetail { Minute, Day };

/// A member that is a calendar day, as the midnight it begins with.
Member<Instant> asInstant(Member<Date> member);

/// A point in time in UTC, or a calendar day.
class InstantField final : public FieldWidget
{
    Q_OBJECT
public:
    InstantField(EditedScenario& edited, std::string path, Member<Instant> member,
                 TimeDetail detail = TimeDetail::Minute);

    QString valueText() const override;

protected:
    void refresh() override;
    void reset() override;

private:
    void typed();
    void commit();
    void write(std::optional<Instant> value);
    std::optional<Instant> parsed() const;
    QString textOf(std::optional<Instant> value) const;
    QString emptyText() const;

    Member<Instant> m_member;
    TimeDetail m_detail;
    QLineEdit* m_edit;
    bool m_typing = false;
    std::optional<Instant> m_shown;
    int m_row = -1;
};

} // namespace vorlauf
