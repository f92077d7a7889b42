// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editedscenario.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vorlauf {

/// One input of a scenario: its label, whether it is a default (and the way back to it), the
/// control below and what is wrong with it.
class FieldWidget : public QWidget
{
    Q_OBJECT
public:
    enum class Absence { NotAllowed, Allowed }; // whether the value can be taken back

    FieldWidget(EditedScenario& edited, std::string path, Absence absence);

    const std::string& path() const { return m_path; }
    void setLabel(const QString& label); // in place of that of the path
    void setAbsence(Absence absence);
    void setControlsEnabled(bool enabled);
    void addBeside(QWidget* widget); // at the end of the line of the label
    QString label() const;

    /// The value in force as a short text for the line of a folded section; empty: nothing to say.
    virtual QString valueText() const = 0;

protected:
    /// Shows what the scenario says. Called after every change; must not write.
    virtual void refresh() = 0;
    virtual void retranslate(); // texts of its own; refresh() follows
    virtual void reset() = 0;   // back to the default

    /// Gives a control its place, its name (path + suffix) and its accessible name.
    void add(QWidget* control, const QString& suffix = {});
    void setControlName(QWidget* control, const QString& suffix);

    /// Default or reset, what is wrong and where the value comes from, from the scenario's state.
    void showState(bool given, const QString& exactValue = {});
    void showReading(const QString& text); // in the place of the tag; empty: the tag again
    void showMessage(const QString& text); // of this field, before the scenario's fault

    EditedScenario& edited() const { return m_edited; }
    bool isRequired() const { return m_absence == Absence::NotAllowed; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateHead(bool isDefault);
    void updateMessage();
    void updateToolTip(const QString& exactValue, const InputUsed* input);

    EditedScenario& m_edited;
    std::string m_path;
    Absence m_absence;
    bool m_given = false;
    QString m_ownLabel, m_ownMessage;
    QLabel *m_label, *m_tag, *m_reading, *m_message;
    QToolButton* m_reset;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    QList<QWidget*> m_controls;
};

} // namespace vorlauf
