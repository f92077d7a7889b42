// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentfiles.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace vorlauf {

class ScenarioDocument;

/// New, open, save and what belongs to them: the file of the document, the question about unsaved
/// changes, the recent files.
class FileActions final : public QObject
{
    Q_OBJECT
public:
    FileActions(ScenarioDocument& document, QSettings& settings, QWidget& window);

    void fill(QMenu& menu);
    void retranslate();

    /// Opens a file or a sample; asks about unsaved changes first. On failure it says why and
    /// changes nothing.
    bool open(const QString& path);
    /// True if the document may go: unchanged, saved, or discarded by the user.
    bool mayClose();
    QString title() const; // of the document, for the window

Q_SIGNALS:
    void fileChanged();
    void message(const QString& text); // for the status bar

private:
    QAction* add(const char* name, const QKeySequence& shortcut);
    void start();
    void chooseFile();
    bool save();
    bool saveAs();
    bool write(const QString& path);
    void setPath(const QString& path);
    void fillRecent();

    ScenarioDocument& m_document;
    RecentFiles m_recent;
    QSettings& m_settings;
    QWidget& m_window;
    QString m_path; // empty: never saved
    QAction* m_new;
    QAction* m_open;
    QAction* m_save;
    QAction* m_saveAs;
    QAction* m_clearRecent;
    QMenu* m_recentMenu;
};

} // namespace vorlauf
