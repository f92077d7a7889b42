// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"
#include "slidecommand.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QScreen;

namespace vorlauf {

class PresenterWindow;
class PresentationPage;
class SlideWindow;

/// Slides shown on a screen, and what the presenter sees on another one. The slide shown follows
/// every edit; the next one is computed while nothing else is to be done.
class Presentation final : public QObject
{
    Q_OBJECT
public:
    /// shown says what each view shows, and the scenario selected.
    Presentation(ScenarioDocument& document, std::vector<PlanSlide> slides, ExportSettings shown,
                 QObject* parent = nullptr);
    ~Presentation() override;

    /// presenter may be nullptr: then the audience's screen is the only one.
    void start(QScreen* audience, QScreen* presenter);
    void command(SlideCommand command);

    int position() const { return m_position; } // from 0
    int count() const { return int(m_slides.size()); }
    bool isBlack() const { return m_black; }
    SlideWindow& audienceWindow() const { return *m_audience; }
    PresenterWindow* presenterWindow() const { return m_presenter.get(); }

Q_SIGNALS:
    void ended();

private:
    void go(int position);
    void setBlack(bool black);
    PresentationPage* page(int position); // made when first asked for
    void pauseNext();
    void prepareNext();
    void showTime();

    ScenarioDocument& m_document;
    const std::vector<PlanSlide> m_slides;
    const ExportSettings m_shown;
    std::unique_ptr<SlideWindow> m_audience;
    std::unique_ptr<PresenterWindow> m_presenter;
    std::vector<PresentationPage*> m_pages; // nullptr: not made yet
    int m_position = -1;
    bool m_black = false;
    QElapsedTimer m_started;
    QTimer m_second, m_idle;
};

} // namespace vorlauf
