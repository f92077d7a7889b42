// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "exportview.h"
#include "theme.h"

#include <memory>

namespace vorlauf {

/// What stands around the chart of a slide.
struct SlideSentences {
    QString finding, subtitle, sources;
    friend bool operator==(const SlideSentences&, const SlideSentences&) = default;
};

/// What a slide shows: the chart of a view and its sentences, in step with the document while it is
/// live. Long work runs in the background; until it is there the last picture stays.
class SlideContent : public QObject
{
    Q_OBJECT
public:
    /// Of the document; scenario and the choices of the views as the settings say.
    struct Subject {
        ScenarioDocument& document;
        ExportSettings shown;
    };
    explicit SlideContent(const Subject& subject);

    virtual Chart& chart() const = 0; // belongs to the scene that it is put into
    virtual void setTheme(const Theme& theme) = 0;

    /// Follows the document; while it does not, a change is caught up with when it does again.
    void setLive(bool live);
    const SlideSentences& texts() const { return m_texts; }
    int row() const; // of the scenario that it is of; -1: there is none

Q_SIGNALS:
    void changed(); // texts or chart

protected:
    virtual void refresh() = 0;
    virtual void rest() {} // no longer live

    ScenarioDocument& document() const { return m_document; }
    const ExportSettings& settings() const { return m_settings; }
    bool isLive() const { return m_live; }
    void setTexts(SlideSentences texts);
    /// Says that it is being computed, where there is no picture yet.
    void showWaiting();
    /// Why there is nothing to show of the scenario; empty: it has a result.
    QString complaint() const;

private:
    void follow();

    ScenarioDocument& m_document;
    ExportSettings m_settings;
    SlideSentences m_texts;
    bool m_live = false, m_outdated = true;
};

/// The content of the view that the settings name.
std::unique_ptr<SlideContent> slideContent(const SlideContent::Subject& subject);

} // namespace vorlauf
