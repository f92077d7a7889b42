// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editedscenario.h"
#include "fields.h"

#include <QToolButton>

namespace vorlauf {

/// Beside a number: says in which range it lies if the scenario gives one, and opens the dialog
/// that sets or removes it, each in one undo step.
class RangeButton final : public QToolButton
{
    Q_OBJECT
public:
    RangeButton(EditedScenario& edited, const NumberField& field);

    /// The name of the input, and the value that a first range lies around.
    void show(const QString& label, Number inForce);

    /// "Range: triangular, 30 – 50 %" for a tool tip; empty without a range.
    QString description() const;

protected:
    bool event(QEvent* event) override;

private:
    void open();
    void write(std::optional<Distribution> distribution);
    const Distribution* given() const;
    QString textOf(const Distribution* distribution) const;

    EditedScenario& m_edited;
    const NumberField& m_field;
    std::string m_key;
    QString m_label;
    Number m_inForce;
};

} // namespace vorlauf
