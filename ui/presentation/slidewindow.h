// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidecommand.h"

#include <QWidget>

class QStackedWidget;

namespace vorlauf {

class PresentationPage;

/// What the audience sees: one slide, or black. Keys command the slides unless a lever has the
/// focus; then those of a clicker do, and Esc gives them back.
class SlideWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit SlideWindow(QWidget* parent = nullptr);

    void add(PresentationPage* page); // takes it
    void showPage(PresentationPage* page);
    void setBlack(bool black);
    bool isBlack() const;

Q_SIGNALS:
    void commanded(vorlauf::SlideCommand command);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeFromLever(const QKeyEvent& event);

    QStackedWidget* m_pages;
    QWidget* m_black;
};

} // namespace vorlauf
