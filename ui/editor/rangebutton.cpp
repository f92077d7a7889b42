// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangebutton.h"

#include "rangedialog.h"
#include "ranges.h"
#include "spread.h"
#include "texts.h"

#include <QEvent>

namespace vorlauf {

using namespace Qt::StringLiterals;

RangeButton::RangeButton(EditedScenario& edited, const NumberField& field)
    : m_edited(edited), m_field(field), m_key(uncertaintyKey(field.path))
{
    setObjectName(fromUtf8(field.path) + u".range"_s);
    setProperty("role", u"reset"_s);
    setAutoRaise(true);
    connect(this, &QToolButton::clicked, this, &RangeButton::open);
}

/// The range of a default is looked up for somebody who wants to know it.
bool RangeButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !given()) {
        const auto range = m_edited.defaultRange(m_field.path);
        setToolTip(range ? tr("How uncertain is this? By default: %1")
                               .arg(rangeDescription(*range, m_field.unit, m_edited.locale(),
                                                     m_edited.currency()))
                         : tr("How uncertain is this?"));
    }
    return QToolButton::event(event);
}

const Distribution* RangeButton::given() const
{
    const auto& all = m_edited.scenario().uncertainty;
    const auto found = all.find(m_key);
    return found == all.end() ? nullptr : &found->second;
}

QString RangeButton::textOf(const Distribution* distribution) const
{
    return distribution
        ? rangeText(*distribution, m_field.unit, m_edited.locale(), m_edited.currency())
        : QString();
}

QString RangeButton::description() const
{
    const Distribution* range = given();
    return range
        ? tr("Range: %1")
              .arg(rangeDescription(*range, m_field.unit, m_edited.locale(), m_edited.currency()))
        : QString();
}

void RangeButton::show(const QString& label, Number inForce)
{
    m_label = label;
    m_inForce = inForce;
    const Distribution* range = given();
    setText(range ? textOf(range) : u"±"_s);
    setToolTip(range ? description() : tr("How uncertain is this?"));
    //: %1 name of an input; the second text says its range as well
    setAccessibleName(range ? tr("Range of %1: %2").arg(label, textOf(range))
                            : tr("How uncertain: %1").arg(label));
}

void RangeButton::open()
{
    const Distribution* range = given();
    const double middle = m_inForce.value_or((m_field.sliderLow + m_field.sliderHigh) / 2);
    Distribution start
        = distributionOf(DistributionKind::Triangular, spreadAround(middle, m_field));
    if (range && !range->parameters.empty())
        start = *range;
    else if (auto known = m_edited.defaultRange(m_field.path))
        start = std::move(*known);
    RangeDialog dialog({m_field, m_label, m_edited.locale(), m_edited.currency()}, start,
                       range != nullptr, this);
    if (dialog.exec() == QDialog::Accepted)
        write(dialog.chosen());
}

void RangeButton::write(std::optional<Distribution> distribution)
{
    const QString before = textOf(given());
    Scenario changed = m_edited.scenario();
    if (distribution)
        changed.uncertainty[m_key] = *distribution;
    else
        changed.uncertainty.erase(m_key);
    m_edited.edit(std::move(changed), "/uncertainty/" + m_key, m_edited.newGesture(),
                  describeEdit(tr("Range of %1").arg(m_label), before,
                               textOf(distribution ? &*distribution : nullptr)));
}

} // namespace vorlauf
