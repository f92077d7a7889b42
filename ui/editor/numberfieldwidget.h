// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"
#include "numberscale.h"

class QLineEdit;
class QSlider;

namespace vorlauf {

class RangeButton;

/// A number: typed in any way people write it, moved by a slider, stepped by the arrow keys. One
/// drag, or one key held down, is one undo step. Beside it stands how uncertain it is.
class NumberFieldWidget final : public FieldWidget
{
    Q_OBJECT
public:
    NumberFieldWidget(EditedScenario& edited, NumberSpec spec, Absence absence);

    QString valueText() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Shown { // what the controls show, to leave them alone while it stays the same
        Number given, inForce;
        QString currency;
        QLocale locale;
        int row = -1;
        bool editing = false;
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    struct Written { // the gesture under way and what it started from
        int gesture = -1;
        Number from;
    };

    bool lineEditKey(int key, bool autoRepeat);
    bool sliderEvent(QEvent* event);
    void typed(const QString& text);
    void commit();
    void cancel();
    void step(int steps);
    void write(Number value, int gesture);
    void moveTo(int stop);
    void showText();
    std::optional<double> parsed(const QString& text) const;
    QString formatted(Number value) const;
    Number given() const;
    Number inForce() const; // given, or the default

    NumberSpec m_spec;
    std::vector<double> m_stops;
    QLineEdit* m_edit;
    QSlider* m_slider;
    RangeButton* m_range = nullptr; // of an input that may be uncertain
    Shown m_shown;
    Written m_written;
    bool m_focused = false; // the text is exact and complete
    bool m_typing = false;  // the text is the user's and not yet written
    int m_gesture = 0;
};

} // namespace vorlauf
