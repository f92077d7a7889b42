// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangedialog.h"

#include "columnbox.h"
#include "distribution.h"
#include "numbers.h"
#include "ranges.h"
#include "spread.h"
#include "texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <limits>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr int kinds = 7;
constexpr double inf = std::numeric_limits<double>::infinity();

} // namespace

RangeDialog::RangeDialog(Input input, const Distribution& current, bool isSet, QWidget* parent)
    : QDialog(parent)
    , m_input(std::move(input))
    , m_kind(columnBox())
    , m_tells(new QLabel)
    , m_message(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    //: %1 name of an input
    setWindowTitle(tr("How uncertain: %1").arg(m_input.label));
    layOut(isSet);
    show(current);
}

void RangeDialog::layOut(bool isSet)
{
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_kind->setObjectName(u"range.kind"_s);
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int i = 0; i < kinds; ++i)
        m_kind->addItem(vorlauf::label(DistributionKind(i)));
    form->addRow(tr("Distribution"), m_kind);
    for (std::size_t i = 0; i < most; ++i)
        m_parameters[i] = addRow(*form, QString::number(i));
    m_least = addRow(*form, u"least"_s);
    m_most = addRow(*form, u"most"_s);
    m_least.label->setText(tr("Never below"));
    m_most.label->setText(tr("Never above"));
    for (const Row& row : {m_least, m_most})
        row.edit->setPlaceholderText(tr("no limit"));
    for (QLabel* text : {m_tells, m_message}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        form->addRow(text);
    }
    m_tells->setObjectName(u"range.tells"_s);
    m_tells->setProperty("role", u"secondary"_s);
    m_message->setObjectName(u"range.message"_s);
    m_message->setProperty("role", u"fault"_s);
    form->addRow(m_buttons);
    if (isSet) {
        auto* remove = m_buttons->addButton(tr("Remove the range"), QDialogButtonBox::ResetRole);
        remove->setObjectName(u"range.remove"_s);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_chosen.reset();
            accept();
        });
    }
    connect(m_kind, &QComboBox::activated, this,
            [this](int index) { setKind(DistributionKind(index)); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        m_chosen = typed();
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

RangeDialog::Row RangeDialog::addRow(QFormLayout& form, const QString& name)
{
    Row row{new QLabel, new QLineEdit};
    row.edit->setObjectName(u"range."_s + name);
    row.label->setBuddy(row.edit);
    form.addRow(row.label, row.edit);
    connect(row.edit, &QLineEdit::textEdited, this, &RangeDialog::check);
    return row;
}

DistributionKind RangeDialog::kind() const
{
    return DistributionKind(m_kind->currentIndex());
}

/// Only what lies on the scale of the input has its unit.
Unit RangeDialog::unitOf(std::size_t parameter) const
{
    const bool shape = (kind() == DistributionKind::Lognormal && parameter == 1)
        || (kind() == DistributionKind::Beta && parameter < 2);
    return shape ? Unit::One : m_input.field.unit;
}

QString RangeDialog::textOf(double value, Unit unit) const
{
    const bool own = unit == m_input.field.unit;
    return editText(value, unit, m_input.locale, own ? m_input.field.minimum : 0,
                    own ? m_input.field.maximum : inf, m_input.currency);
}

std::optional<double> RangeDialog::parsed(const QLineEdit& edit, Unit unit) const
{
    const bool own = unit == m_input.field.unit;
    return parseNumber(edit.text(), m_input.locale, unit, own ? m_input.field.minimum : 0,
                       own ? m_input.field.maximum : inf, m_input.currency);
}

void RangeDialog::show(const Distribution& distribution)
{
    m_kind->setCurrentIndex(int(distribution.kind));
    const QStringList labels = parameterLabels(distribution.kind);
    for (std::size_t i = 0; i < most; ++i) {
        const bool used = i < distribution.parameters.size();
        m_parameters[i].label->setVisible(used);
        m_parameters[i].edit->setVisible(used);
        if (!used)
            continue;
        m_parameters[i].label->setText(labels[qsizetype(i)]);
        m_parameters[i].edit->setAccessibleName(labels[qsizetype(i)]);
        m_parameters[i].edit->setText(textOf(distribution.parameters[i], unitOf(i)));
    }
    const auto& cut = distribution.truncate;
    const Unit unit = m_input.field.unit;
    m_least.edit->setText(cut && cut->first > -inf ? textOf(cut->first, unit) : QString());
    m_most.edit->setText(cut && cut->second < inf ? textOf(cut->second, unit) : QString());
    for (const Row& row : {m_least, m_most}) {
        const bool shown = distribution.kind != DistributionKind::Fixed;
        row.label->setVisible(shown);
        row.edit->setVisible(shown);
        row.edit->setAccessibleName(row.label->text());
    }
    check();
}

/// Another kind takes over where the values lie.
void RangeDialog::setKind(DistributionKind kind)
{
    Spread spread = m_last ? spreadOf(*m_last) : Spread{0, 0, 0};
    if (spread.low == spread.high)
        spread = spreadAround(spread.mid, m_input.field);
    Distribution next = distributionOf(kind, spread);
    if (m_last && kind != DistributionKind::Fixed)
        next.truncate = m_last->truncate;
    show(next);
}

std::optional<Distribution> RangeDialog::typed() const
{
    Distribution distribution{kind(), {}, {}};
    const auto count = std::size_t(parameterLabels(kind()).size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = parsed(*m_parameters[i].edit, unitOf(i));
        if (!value)
            return {};
        distribution.parameters.push_back(*value);
    }
    if (kind() == DistributionKind::Fixed)
        return distribution;
    const NumberField& field = m_input.field;
    std::pair<double, double> cut{-inf, inf};
    for (const auto& [row, end] :
         {std::pair(&m_least, &cut.first), std::pair(&m_most, &cut.second)}) {
        if (row->edit->text().trimmed().isEmpty())
            continue;
        const auto value = parsed(*row->edit, field.unit);
        if (!value)
            return {};
        *end = *value;
    }
    if (cut.first > -inf || cut.second < inf) {
        // the plan file holds finite numbers only
        const Spread spread = spreadOf(distribution);
        const double far = 1e3 * (1 + spread.high - spread.low);
        distribution.truncate = {std::max(cut.first, std::max(field.minimum, spread.low - far)),
                                 std::min(cut.second, std::min(field.maximum, spread.high + far))};
    }
    return distribution;
}

QString RangeDialog::complaint(const std::optional<Distribution>& distribution) const
{
    if (!distribution)
        return tr("Something here is not understood as a number.");
    const std::string path(m_input.field.path);
    if (!isValid(*distribution))
        return sentence(Fault{FaultCode::Distribution, path}, m_input.locale);
    const auto [low, high] = rangeEnds(*distribution);
    for (const double end : {low, high}) {
        if (const auto code = rangeFault(m_input.field, end))
            return sentence(Fault{*code, path, end}, m_input.locale);
    }
    return {};
}

void RangeDialog::check()
{
    const auto distribution = typed();
    const QString wrong = complaint(distribution);
    m_message->setText(wrong);
    m_message->setVisible(!wrong.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
    m_tells->setVisible(wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    m_last = distribution;
    const auto text = [&](double probability) {
        return formatQuantity(quantile(*distribution, probability), m_input.field.unit,
                              m_input.locale, m_input.currency);
    };
    m_tells->setText(kind() == DistributionKind::Fixed
                         ? tr("The value is taken as certain.")
                         : tr("9 of 10 values lie between %1 and %2.").arg(text(0.05), text(0.95)));
}

} // namespace vorlauf
