// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidewindow.h"

#include "presentationpage.h"
#include "style.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

SlideWindow::SlideWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_pages(new QStackedWidget), m_black(new QWidget(this))
{
    setObjectName(u"slideWindow"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_StyledBackground);
    setRole(*this, "slide");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_black->setObjectName(u"blackout"_s);
    m_black->setAutoFillBackground(true);
    m_black->setPalette(QPalette(Qt::black));
    m_black->setAttribute(Qt::WA_StyledBackground);
    m_black->setStyleSheet(u"background: black;"_s);
    m_black->hide();
}

void SlideWindow::add(PresentationPage* page)
{
    m_pages->addWidget(page);
    for (auto* slider : page->findChildren<QSlider*>())
        slider->installEventFilter(this);
    for (auto* edit : page->findChildren<QLineEdit*>())
        edit->installEventFilter(this);
}

void SlideWindow::showPage(PresentationPage* page)
{
    m_pages->setCurrentWidget(page);
    setFocus();
}

void SlideWindow::setBlack(bool black)
{
    m_black->setGeometry(rect());
    m_black->setVisible(black);
    m_black->raise();
}

bool SlideWindow::isBlack() const
{
    return m_black->isVisibleTo(this);
}

void SlideWindow::closeEvent(QCloseEvent* event)
{
    event->ignore(); // its owner hides it
    Q_EMIT commanded(SlideCommand::End);
}

void SlideWindow::keyPressEvent(QKeyEvent* event)
{
    const QWidget* lever = focusWidget() != this ? focusWidget() : nullptr;
    if (lever) {
        if (!takeFromLever(*event))
            QWidget::keyPressEvent(event);
    } else if (const auto command = commandOf(*event)) {
        Q_EMIT commanded(*command);
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// A clicker moves the slides from anywhere, Esc leaves the lever; its other keys are its own.
bool SlideWindow::takeFromLever(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_PageDown || event.key() == Qt::Key_PageUp)
        Q_EMIT commanded(*commandOf(event));
    else if (event.key() == Qt::Key_Escape)
        setFocus();
    else
        return false;
    return true;
}

void SlideWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_black->setGeometry(rect());
}

bool SlideWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && takeFromLever(static_cast<const QKeyEvent&>(*event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace vorlauf
