// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidecommand.h"

#include <QPixmap>
#include <QTime>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vorlauf {

/// What the presenter sees on the other screen: the notes, the next slide, the clock and how long
/// it has been going on.
class PresenterWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit PresenterWindow(QWidget* parent = nullptr);

    struct Slide {
        int number = 1, count = 1;
        QString title, notes;
        QString next; // title of the one that follows; empty: this is the last
    };
    void showSlide(const Slide& slide);
    void showNext(const QPixmap& picture); // null: none
    void showTime(const QTime& clock, qint64 elapsedS);
    void setBlack(bool black);

Q_SIGNALS:
    void commanded(vorlauf::SlideCommand command);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showTexts();
    void fitNext();

    Slide m_slide;
    QPixmap m_next;
    QLabel *m_title, *m_clock, *m_elapsed, *m_nextTitle, *m_nextPicture, *m_black;
    QPlainTextEdit* m_notes;
    QPushButton *m_previousButton, *m_nextButton, *m_blackButton, *m_endButton;
};

} // namespace vorlauf
