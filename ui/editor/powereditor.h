// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"

#include <array>

class QComboBox;

namespace vorlauf {

/// How the power of an accelerator is known: not at all (the default), or one of four ways.
/// Changing the way keeps the power.
class PowerEditor final : public FieldWidget
{
    Q_OBJECT
public:
    explicit PowerEditor(EditedScenario& edited);

    QString valueText() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    static constexpr std::size_t ways = 4;

    void choose(int way); // -1: the default
    int givenWay() const;
    int shownWay() const; // the default's too
    Number equalValue(int way) const;

    QComboBox* m_way;
    std::array<FieldWidget*, ways> m_fields;
};

} // namespace vorlauf
