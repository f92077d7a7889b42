// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace vorlauf {

class Presentation;

/// Presents, and lets the slides be chosen. When a presentation ends, the window is as it was.
class PresentActions final : public QObject
{
    Q_OBJECT
public:
    /// shown says what the views show and which scenario is selected.
    PresentActions(ScenarioDocument& document, std::function<ExportSettings()> shown,
                   QSettings& settings, QWidget& window);
    ~PresentActions() override;

    void fill(QMenu& menu);
    void retranslate();
    void present();
    void stop();
    Presentation* presentation() const; // nullptr: none is under way

private:
    void chooseSlides();
    int selectedRow() const;
    void finish();

    ScenarioDocument& m_document;
    std::function<ExportSettings()> m_shown;
    QSettings& m_settings;
    QWidget& m_window;
    QPointer<Presentation> m_presentation;
    QPointer<QWidget> m_focus; // where the keys were
    QAction *m_present, *m_slides;
};

} // namespace vorlauf
