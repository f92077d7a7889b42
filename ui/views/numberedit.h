// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

#include <QLineEdit>

namespace vorlauf {

/// A line for one number in a unit, read as every field of the program is; empty: none. What is no
/// number gives way to what held before.
class NumberEdit final : public QLineEdit
{
    Q_OBJECT
public:
    NumberEdit(const QString& name, Unit unit, QWidget* parent = nullptr);

    Number value() const { return m_value; }
    void setValue(Number value);
    void setUnit(Unit unit, const QString& currency);

Q_SIGNALS:
    void changed();

private:
    void take();
    void show();

    Unit m_unit;
    QString m_currency;
    Number m_value;
};

} // namespace vorlauf
