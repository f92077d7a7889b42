// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberedit.h"

#include "numbers.h"

#include <limits>

namespace vorlauf {

NumberEdit::NumberEdit(const QString& name, Unit unit, QWidget* parent)
    : QLineEdit(parent), m_unit(unit)
{
    setObjectName(name);
    connect(this, &QLineEdit::editingFinished, this, &NumberEdit::take);
}

void NumberEdit::setValue(Number value)
{
    m_value = value;
    show();
}

void NumberEdit::setUnit(Unit unit, const QString& currency)
{
    m_unit = unit;
    m_currency = currency;
    //: Shown in an empty field: a limit that is not set
    setPlaceholderText(tr("none"));
    show();
}

void NumberEdit::take()
{
    const QString typed = text().trimmed();
    constexpr double most = std::numeric_limits<double>::max();
    const Number read = typed.isEmpty()
        ? Number()
        : Number(parseNumber(typed, QLocale(), m_unit, 0, most, m_currency));
    if (!typed.isEmpty() && (!read || *read < 0)) {
        show(); // what held before
        return;
    }
    if (read == m_value)
        return;
    m_value = read;
    show();
    Q_EMIT changed();
}

void NumberEdit::show()
{
    constexpr double most = std::numeric_limits<double>::max();
    setText(m_value ? editText(*m_value, m_unit, QLocale(), 0, most, m_currency) : QString());
}

} // namespace vorlauf
