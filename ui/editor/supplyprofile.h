// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"

class QComboBox;
class QLabel;

namespace vorlauf {

/// When a contracted carbon-free supply is generated: flat, by the sun, or hour by hour from a
/// file. Hidden while nothing is contracted.
class SupplyProfile final : public FieldWidget
{
    Q_OBJECT
public:
    explicit SupplyProfile(EditedScenario& edited);

    void load(const QString& fileName);
    QString valueText() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override {} // goes with the supply

private:
    void choose(ProfileShape shape);
    void write(ProfileShape shape, std::vector<double> hourly);

    QComboBox* m_shape;
    QLabel* m_hours;
};

} // namespace vorlauf
