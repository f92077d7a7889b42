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

/// A point in time in UTC.
class InstantField final : public FieldWidget
{
    Q_OBJECT
public:
    InstantField(EditedScenario& edited, std::string path, Member<Instant> member);

    QString valueText() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    void typed(const QString& text);
    void commit();
    void write(std::optional<Instant> value);
    QString textOf(std::optional<Instant> value) const;

    Member<Instant> m_member;
    QLineEdit* m_edit;
    bool m_typing = false;
    std::optional<Instant> m_shown;
    int m_row = -1;
};

} // namespace vorlauf
