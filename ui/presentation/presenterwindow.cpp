// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenterwindow.h"

#include "style.h"
#include "viewtexts.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

/// "0:07:30"
QString duration(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

PresenterWindow::PresenterWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_title(wrappedLabel("presenterTitle", "finding", textFont(20, true)))
    , m_clock(wrappedLabel("presenterClock", "finding", figureFont(28, true)))
    , m_elapsed(wrappedLabel("presenterElapsed", "secondary", figureFont(28)))
    , m_nextTitle(wrappedLabel("presenterNext", "secondary", textFont(16)))
    , m_nextPicture(new QLabel)
    , m_black(wrappedLabel("presenterBlack", "worse", textFont(16, true)))
    , m_notes(new QPlainTextEdit)
    , m_previousButton(new QPushButton)
    , m_nextButton(new QPushButton)
    , m_blackButton(new QPushButton)
    , m_endButton(new QPushButton)
{
    setObjectName(u"presenterWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setRole(*this, "slide");
    setFocusPolicy(Qt::StrongFocus);
    m_notes->setObjectName(u"presenterNotes"_s);
    m_notes->setReadOnly(true);
    m_notes->setFont(textFont(20));
    m_notes->installEventFilter(this);
    m_nextPicture->setObjectName(u"presenterPicture"_s);
    m_nextPicture->setAlignment(Qt::AlignCenter);
    m_nextPicture->setMinimumSize(320, 180);
    m_nextPicture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    const auto bind = [this](QPushButton* button, const char* name, SlideCommand command) {
        button->setObjectName(QLatin1StringView(name));
        button->setFocusPolicy(Qt::NoFocus); // Space moves on
        connect(button, &QPushButton::clicked, this,
                [this, command] { Q_EMIT commanded(command); });
    };
    bind(m_previousButton, "presenterPrevious", SlideCommand::Previous);
    bind(m_nextButton, "presenterForward", SlideCommand::Next);
    bind(m_blackButton, "presenterBlackOut", SlideCommand::Black);
    bind(m_endButton, "presenterEnd", SlideCommand::End);
    m_blackButton->setCheckable(true);
    setRole(*m_nextButton, "filled");
    m_black->hide();
    layOut();
    retranslate();
}

void PresenterWindow::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(m_title, 1);
    head->addWidget(m_black);
    head->addWidget(m_elapsed);
    head->addWidget(m_clock);
    for (QLabel* label : {m_clock, m_elapsed, m_black})
        label->setWordWrap(false);
    auto* next = new QVBoxLayout;
    next->setSpacing(8);
    next->addWidget(m_nextTitle);
    next->addWidget(m_nextPicture, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_notes, 1);
    middle->addLayout(next, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_endButton);
    foot->addWidget(m_blackButton);
    foot->addStretch();
    foot->addWidget(m_previousButton);
    foot->addWidget(m_nextButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addLayout(foot);
}

void PresenterWindow::retranslate()
{
    setWindowTitle(tr("Presenter"));
    m_notes->setAccessibleName(tr("Notes"));
    //: on the presenter's screen: what to do without notes
    m_notes->setPlaceholderText(tr("No notes. They are written in View > Slides."));
    m_previousButton->setText(tr("Back"));
    m_nextButton->setText(tr("Next"));
    m_blackButton->setText(tr("Black screen"));
    m_endButton->setText(tr("End"));
    m_black->setText(tr("The audience sees black."));
    m_elapsed->setToolTip(tr("Since the start of the presentation"));
    showTexts();
}

void PresenterWindow::showSlide(const Slide& slide)
{
    m_slide = slide;
    showTexts();
}

void PresenterWindow::showTexts()
{
    //: number of a slide, how many there are, and its title
    m_title->setText(tr("%1 / %2 · %3").arg(m_slide.number).arg(m_slide.count).arg(m_slide.title));
    if (m_notes->toPlainText() != m_slide.notes)
        m_notes->setPlainText(m_slide.notes);
    m_nextTitle->setText(m_slide.next.isEmpty() ? tr("This is the last slide.")
                                                : tr("Next: %1").arg(m_slide.next));
    m_previousButton->setEnabled(m_slide.number > 1);
    m_nextButton->setEnabled(m_slide.number < m_slide.count);
}

void PresenterWindow::showNext(const QPixmap& picture)
{
    m_next = picture;
    fitNext();
}

void PresenterWindow::fitNext()
{
    if (m_next.isNull())
        m_nextPicture->clear();
    else
        m_nextPicture->setPixmap(
            m_next.scaled(m_nextPicture->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void PresenterWindow::showTime(const QTime& clock, qint64 elapsedS)
{
    m_clock->setText(QLocale().toString(clock, QLocale::ShortFormat));
    m_elapsed->setText(duration(elapsedS));
}

void PresenterWindow::setBlack(bool black)
{
    m_black->setVisible(black);
    m_blackButton->setChecked(black);
}

void PresenterWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PresenterWindow::closeEvent(QCloseEvent* event)
{
    event->ignore(); // its owner hides it
    Q_EMIT commanded(SlideCommand::End);
}

void PresenterWindow::keyPressEvent(QKeyEvent* event)
{
    if (const auto command = commandOf(*event))
        Q_EMIT commanded(*command);
    else
        QWidget::keyPressEvent(event);
}

void PresenterWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNext();
}

/// The notes scroll by wheel; their keys are the slides'.
bool PresenterWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const auto command = commandOf(static_cast<const QKeyEvent&>(*event))) {
            Q_EMIT commanded(*command);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vorlauf
