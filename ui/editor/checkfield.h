// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"
#include "member.h"

class QCheckBox;

namespace vorlauf {

/// Yes or no.
class CheckField final : public FieldWidget
{
    Q_OBJECT
public:
    CheckField(EditedScenario& edited, std::string path, Absence absence, Member<bool> member);

    QString valueText() const override { return {}; }

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    void write(std::optional<bool> value);
    QString nameOf(std::optional<bool> value) const;

    Member<bool> m_member;
    QCheckBox* m_check;
};

} // namespace vorlauf
