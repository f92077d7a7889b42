// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"

#include <QDialog>
#include <QLocale>

#include <array>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace vorlauf {

/// How uncertain an input is: the kind of distribution and its parameters in the unit of the field,
/// typed as in any field, and where it is cut off. It writes nothing itself.
class RangeDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Input {
        const NumberField& field;
        QString label;
        QLocale locale;
        QString currency;
    };

    /// current  the range to start from; isSet  whether the scenario has it, so that it can go
    RangeDialog(Input input, const Distribution& current, bool isSet, QWidget* parent);

    /// What was accepted; empty: the range is taken away.
    std::optional<Distribution> chosen() const { return m_chosen; }

private:
    static constexpr std::size_t most = 4; // parameters

    struct Row {
        QLabel* label;
        QLineEdit* edit;
    };

    void layOut(bool isSet);
    Row addRow(QFormLayout& form, const QString& name);
    void show(const Distribution& distribution);
    void setKind(DistributionKind kind);
    void check();
    DistributionKind kind() const;
    Unit unitOf(std::size_t parameter) const;
    QString textOf(double value, Unit unit) const;
    std::optional<double> parsed(const QLineEdit& edit, Unit unit) const;
    std::optional<Distribution> typed() const; // empty: something is no number
    QString complaint(const std::optional<Distribution>& distribution) const;

    Input m_input;
    std::optional<Distribution> m_chosen, m_last; // m_last: the last that was right
    QComboBox* m_kind;
    std::array<Row, most> m_parameters;
    Row m_least, m_most;
    QLabel *m_tells, *m_message;
    QDialogButtonBox* m_buttons;
};

} // namespace vorlauf
