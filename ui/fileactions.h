// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentfiles.h"
#include "watchedfile.h"
#include "workrecorder.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace vorlauf {

class ScenarioDocument;

/// New, open, save and what belongs to them: the file of the document, the question about unsaved
/// changes, the recent files, work that a crash left, and a file that another program changed.
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
    /// The document goes, with what is not saved of it.
    void giveUp() { m_recorder.giveUp(); }
    QString title() const; // of the document, for the window

    /// Asks about work that a crash left, if there is any; what is restored is not saved yet.
    void offerRecovery();

    // When another program changed the file: its version, ours, or both beside each other.
    void lookOutside() { m_watched.check(); }
    void reload();
    void keepMine();
    void compare();

Q_SIGNALS:
    void fileChanged();
    void changedOutside(bool isOther); // false: no more
    void message(const QString& text); // for the status bar

private:
    QAction* add(const char* name, const QKeySequence& shortcut);
    void start();
    void chooseFile();
    bool save();
    bool saveAs();
    bool write(const QString& path);
    bool mayOverwrite();
    bool load(const QString& path);
    void restore(const LeftWork& left);
    void setPath(const QString& path, const QByteArray& hash);
    void fillRecent();

    ScenarioDocument& m_document;
    RecentFiles m_recent;
    QSettings& m_settings;
    QWidget& m_window;
    QString m_path; // empty: never saved
    WatchedFile m_watched;
    WorkRecorder m_recorder;
    QAction* m_new;
    QAction* m_open;
    QAction* m_save;
    QAction* m_saveAs;
    QAction* m_clearRecent;
    QMenu* m_recentMenu;
};

} // namespace vorlauf
