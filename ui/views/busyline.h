// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vorlauf {

class BackgroundWork;

/// What long work is doing, how far it is, and a button that ends it. Hidden while nothing runs,
/// and for work that is over in a blink.
class BusyLine final : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLine(BackgroundWork& work, QWidget* parent = nullptr);

    void setText(const QString& text); // what is being done
    void started();                    // work was begun or begun anew

Q_SIGNALS:
    void cancelled(); // by the button; the work has stopped

protected:
    void changeEvent(QEvent* event) override;

private:
    void ended();
    void retranslate();

    BackgroundWork& m_work;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_blink;
};

} // namespace vorlauf
