// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace vorlauf {

/// Takes the view on screen out of the program: to the clipboard or into a file.
class ExportActions final : public QObject
{
    Q_OBJECT
public:
    /// shown says which view is on screen and what it shows.
    ExportActions(ScenarioDocument& document, std::function<ExportSettings()> shown,
                  QSettings& settings, QWidget& window);

    void fillCopy(QMenu& menu);
    void fillExport(QMenu& menu);
    void retranslate();

Q_SIGNALS:
    void message(const QString& text); // for the status bar

private:
    QAction* make(const char* name, void (ExportActions::*does)());
    void put(ClipboardContent content, const QString& said);
    void copyAll();
    void copyPicture();
    void copyTable();
    void copySentence();
    void copySummary();
    void exportFile();
    void write(const ExportSettings& choice, const QString& path);
    QString fileName(const ExportSettings& choice) const;

    ScenarioDocument& m_document;
    std::function<ExportSettings()> m_shown;
    QSettings& m_settings;
    QWidget& m_window;
    QAction *m_copy, *m_copyPicture, *m_copyTable, *m_copySentence, *m_copySummary, *m_export;
};

} // namespace vorlauf
