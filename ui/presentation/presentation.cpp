// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation.h"

#include "deck.h"
#include "presentationpage.h"
#include "presenterwindow.h"
#include "slidewindow.h"
#include "texts.h"

#include <QScreen>

namespace vorlauf {

namespace {
constexpr int idleMs = 200; // after the last change, before the next slide is prepared
}

Presentation::Presentation(ScenarioDocument& document, std::vector<PlanSlide> slides,
                           ExportSettings shown, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_slides(std::move(slides))
    , m_shown(std::move(shown))
    , m_audience(std::make_unique<SlideWindow>())
    , m_pages(m_slides.size())
{
    connect(m_audience.get(), &SlideWindow::commanded, this, &Presentation::command);
    connect(&document, &ScenarioDocument::rowChanged, this, &Presentation::pauseNext);
    connect(&document, &ScenarioDocument::aboutToBeReset, this,
            [this] { command(SlideCommand::End); });
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &Presentation::prepareNext);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Presentation::showTime);
}

Presentation::~Presentation() = default;

void Presentation::start(QScreen* audience, QScreen* presenter)
{
    const auto fill = [](QWidget& window, QScreen* screen) {
        window.setGeometry(screen->geometry());
        window.showFullScreen();
    };
    if (presenter) {
        m_presenter = std::make_unique<PresenterWindow>();
        connect(m_presenter.get(), &PresenterWindow::commanded, this, &Presentation::command);
        fill(*m_presenter, presenter);
    }
    m_started.start();
    m_second.start();
    go(0);
    fill(*m_audience, audience);
    m_audience->activateWindow();
    m_audience->setFocus();
    showTime();
}

void Presentation::command(SlideCommand command)
{
    switch (command) {
    case SlideCommand::Next:
        return go(m_position + 1);
    case SlideCommand::Previous:
        return go(m_position - 1);
    case SlideCommand::First:
        return go(0);
    case SlideCommand::Last:
        return go(count() - 1);
    case SlideCommand::Black:
        return setBlack(!m_black);
    case SlideCommand::End:
        m_second.stop();
        m_idle.stop();
        m_audience->hide();
        if (m_presenter)
            m_presenter->hide();
        Q_EMIT ended();
    }
}

void Presentation::go(int position)
{
    setBlack(false);
    position = qBound(0, position, count() - 1);
    if (position == m_position || m_slides.empty())
        return;
    PresentationPage* next = page(position);
    for (PresentationPage* other : m_pages) {
        if (other && other != next)
            other->setLive(false);
    }
    m_position = position;
    m_audience->showPage(next);
    next->setLive(true);
    const auto at = std::size_t(position);
    const QString title = slideTitle(m_document, m_slides[at]);
    m_audience->setWindowTitle(title);
    if (m_presenter) {
        const bool last = position + 1 == count();
        m_presenter->showSlide({position + 1, count(), title, fromUtf8(m_slides[at].notes),
                                last ? QString() : slideTitle(m_document, m_slides[at + 1])});
        m_presenter->showNext({});
    }
    m_idle.start();
}

void Presentation::setBlack(bool black)
{
    m_black = black;
    m_audience->setBlack(black);
    if (m_presenter)
        m_presenter->setBlack(black);
}

PresentationPage* Presentation::page(int position)
{
    PresentationPage*& page = m_pages[std::size_t(position)];
    if (page)
        return page;
    const PlanSlide& slide = m_slides[std::size_t(position)];
    ExportSettings shown = m_shown;
    shown.view = viewOf(slide);
    shown.scenario = scenarioOfSlide(m_document, slide, m_shown.scenario);
    shown.overview = optionsOfSlide(slide, m_shown.overview);
    page = new PresentationPage({m_document, shown}, slide.levers);
    page->setNumber(position + 1, count());
    m_audience->add(page);
    page->resize(m_audience->size());
    connect(page, &PresentationPage::changed, &m_idle, qOverload<>(&QTimer::start));
    return page;
}

/// While something moves, only the slide that is shown follows.
void Presentation::pauseNext()
{
    for (int i = 0; i < count(); ++i) {
        if (i != m_position && m_pages[std::size_t(i)])
            m_pages[std::size_t(i)]->setLive(false);
    }
    m_idle.start();
}

/// Brings the next slide up to date, so that it stands when it is wanted, and lets the presenter
/// see it.
void Presentation::prepareNext()
{
    if (m_position + 1 >= count())
        return;
    PresentationPage* next = page(m_position + 1);
    next->resize(m_audience->size());
    next->setLive(true);
    if (m_presenter)
        m_presenter->showNext(next->grab());
}

void Presentation::showTime()
{
    if (m_presenter)
        m_presenter->showTime(QTime::currentTime(), m_started.elapsed() / 1000);
}

} // namespace vorlauf
