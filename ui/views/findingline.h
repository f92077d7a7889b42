// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"

#include <QLabel>

class QPlainTextEdit;

namespace vorlauf {

/// The finding above a view. A double click, F2 or the context menu lets the user put it into other
/// words, which the document keeps; the menu gives it back to the rules.
class FindingLine final : public QLabel
{
    Q_OBJECT
public:
    explicit FindingLine(ScenarioDocument& document, QWidget* parent = nullptr);

    void setFinding(const Finding& finding); // without a key it cannot be edited
    void showMessage(const QString& text);   // what the view says of itself
    const Finding& finding() const { return m_finding; }
    bool isEdited() const { return m_finding.edited; }

    void edit();
    void restore(); // what the rules say

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool canEdit() const { return !m_finding.key.empty(); }
    void refresh();
    void finish(bool keep);
    QString hint() const;

    ScenarioDocument& m_document;
    Finding m_finding;
    QLocale m_locale;                   // under whose language own words are kept
    QPlainTextEdit* m_editor = nullptr; // while the finding is being edited
};

} // namespace vorlauf
