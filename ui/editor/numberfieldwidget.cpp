// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberfieldwidget.h"

#include "numbers.h"
#include "rangebutton.h"
#include "spread.h"
#include "texts.h"
#include "wheelguard.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace vorlauf {

using namespace Qt::StringLiterals;

NumberFieldWidget::NumberFieldWidget(EditedScenario& editedScenario, NumberSpec spec,
                                     Absence absence)
    : FieldWidget(editedScenario, spec.path, absence)
    , m_spec(std::move(spec))
    , m_stops(sliderStops(m_spec))
    , m_edit(new QLineEdit)
    , m_slider(new QSlider(Qt::Horizontal))
{
    add(m_edit);
    add(m_slider, u".slider"_s);
    m_edit->setMinimumWidth(60);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &NumberFieldWidget::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &NumberFieldWidget::commit);

    m_slider->setRange(0, int(m_stops.size()) - 1);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(std::max(1, int(m_stops.size()) / 12));
    m_slider->installEventFilter(this);
    new WheelGuard(m_slider);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { m_gesture = edited().newGesture(); });
    connect(m_slider, &QSlider::valueChanged, this, &NumberFieldWidget::moveTo);
    if (const NumberField* field = numberField(path()); field && mayBeUncertain(*field)) {
        m_range = new RangeButton(edited(), *field);
        addBeside(m_range);
    }
    retranslate();
    refresh();
}

Number NumberFieldWidget::given() const
{
    return m_spec.read(edited().scenario());
}

Number NumberFieldWidget::inForce() const
{
    if (const Number value = given())
        return value;
    const InputUsed* input = edited().usedDefault(path());
    const double* value = input ? std::get_if<double>(&input->value) : nullptr;
    return value ? Number(*value) : Number();
}

QString NumberFieldWidget::formatted(Number value) const
{
    return value ? formatQuantity(value, m_spec.unit, edited().locale(), edited().currency())
                 : QString();
}

QString NumberFieldWidget::valueText() const
{
    return formatted(inForce());
}

std::optional<double> NumberFieldWidget::parsed(const QString& text) const
{
    return parseNumber(text, edited().locale(), m_spec.unit, m_spec.minimum, m_spec.maximum,
                       edited().currency());
}

void NumberFieldWidget::refresh()
{
    const Shown now{given(),           inForce(),      edited().currency(),
                    edited().locale(), edited().row(), m_focused};
    if (now != m_shown) {
        // text that was typed and not understood goes when its scenario or its value does
        if (now.row != m_shown.row || now.given != m_shown.given)
            m_typing = false;
        m_shown = now;
        showText();
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(
            nearestStop(m_stops, now.inForce.value_or(m_spec.sliderLow), m_spec.logarithmic));
    }
    QStringList lines;
    if (now.inForce)
        lines.append(formatExact(now.inForce, m_spec.unit, now.locale, now.currency));
    if (m_range) {
        m_range->show(label(), now.inForce);
        lines.append(m_range->description());
        lines.removeAll(QString());
    }
    showState(now.given.has_value(), lines.join(u'\n'));
}

void NumberFieldWidget::showText()
{
    if (m_typing)
        return;
    showReading({});
    showMessage({});
    QString text = formatted(m_shown.given);
    if (m_shown.given && m_shown.editing)
        text = editText(*m_shown.given, m_spec.unit, m_shown.locale, m_spec.minimum, m_spec.maximum,
                        m_shown.currency);
    m_edit->setPlaceholderText(m_shown.inForce ? formatted(m_shown.inForce) : u"–"_s);
    if (m_edit->text() == text)
        return;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    if (m_shown.editing)
        m_edit->selectAll();
}

void NumberFieldWidget::retranslate()
{
    FieldWidget::retranslate();
    m_slider->setAccessibleName(tr("%1, slider").arg(label()));
    m_shown = {}; // units are words
}

void NumberFieldWidget::typed(const QString& text)
{
    m_typing = true;
    const auto value = parsed(text);
    //: The number that was understood while typing, beside the field.
    showReading(value ? tr("= %1").arg(
                    formatExact(value, m_spec.unit, edited().locale(), edited().currency()))
                      : QString());
    if (hasAmbiguousWord(text))
        showMessage(tr("This word means 10⁹, 10¹² or 10¹⁸ depending on the language; write B or "
                       "Mrd., T or Bio."));
    else if (!value && !text.trimmed().isEmpty())
        showMessage(tr("This is not understood as a number."));
    else
        showMessage({});
}

void NumberFieldWidget::commit()
{
    if (!m_typing)
        return;
    const bool empty = m_edit->text().trimmed().isEmpty();
    const auto value = parsed(m_edit->text());
    if (!empty && !value)
        return; // the text stays, and the sentence that says what is wrong
    if (empty && isRequired()) {
        showMessage(sentence(Fault{FaultCode::Required, path()}, edited().locale()));
        return;
    }
    m_typing = false;
    write(value, edited().newGesture());
    m_shown = {};
    refresh();
}

void NumberFieldWidget::cancel()
{
    m_typing = false;
    m_shown = {};
    refresh();
}

void NumberFieldWidget::write(Number value, int gesture)
{
    if (gesture != m_written.gesture)
        m_written = {gesture, given()};
    Scenario changed = edited().scenario();
    m_spec.write(changed, value);
    edited().edit(std::move(changed), path(), gesture,
                  describeEdit(label(), formatted(m_written.from), formatted(value)));
}

void NumberFieldWidget::reset()
{
    if (!isRequired())
        write({}, edited().newGesture());
}

void NumberFieldWidget::step(int steps)
{
    commit();
    const double from = inForce().value_or(m_spec.sliderLow);
    write(stepped(m_spec, from, steps), m_gesture);
}

void NumberFieldWidget::moveTo(int stop)
{
    m_typing = false;
    write(m_stops[std::size_t(stop)], m_gesture);
}

bool NumberFieldWidget::lineEditKey(int key, bool autoRepeat)
{
    const bool up = key == Qt::Key_Up || key == Qt::Key_PageUp;
    const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (up || key == Qt::Key_Down || key == Qt::Key_PageDown) {
        if (!autoRepeat)
            m_gesture = edited().newGesture();
        step((up ? 1 : -1) * (page ? 10 : 1));
        return true;
    }
    if (key == Qt::Key_Escape && m_typing) {
        cancel();
        return true;
    }
    return false;
}

bool NumberFieldWidget::sliderEvent(QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_gesture = edited().newGesture();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!key->isAutoRepeat())
        m_gesture = edited().newGesture();
    if (key->key() != Qt::Key_Delete && key->key() != Qt::Key_Backspace)
        return false;
    reset();
    return true;
}

bool NumberFieldWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_slider)
        return sliderEvent(event);
    if (watched != m_edit)
        return FieldWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return lineEditKey(key->key(), key->isAutoRepeat());
    }
    // what was written is undone in the document, not in the text
    if (event->type() == QEvent::ShortcutOverride && !m_typing) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_focused = event->type() == QEvent::FocusIn;
        refresh();
    }
    return FieldWidget::eventFilter(watched, event);
}

} // namespace vorlauf
