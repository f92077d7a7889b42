// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;
class QWidget;

namespace vorlauf {

class Appearance;
class ViewPanel;

/// What is shown and how: the views, the folded columns, theme,
/// notation and language. None of it is an edit.
class ViewActions final : public QObject
{
    Q_OBJECT
public:
    struct Columns {
        QWidget& scenarios;
        QWidget& editor;
    };
    ViewActions(ViewPanel& views, Columns columns, Appearance& appearance, QSettings& settings,
                QWidget& window);

    void fill(QMenu& menu);
    void retranslate();
    void restore(); // what the settings remember

Q_SIGNALS:
    void languageChosen(const QString& code); // "en", "de"

private:
    QAction* make(const char* name, const QString& shortcut);
    void makeViews();
    void makeThemes();
    void makeNotations();
    void makeLanguages();
    void bindColumn(QAction* action, QWidget& column, const QString& key);

    ViewPanel& m_panel;
    Columns m_columns;
    Appearance& m_appearance;
    QSettings& m_settings;
    QWidget& m_window;
    QActionGroup *m_views, *m_themes, *m_notations, *m_languages;
    QMenu *m_themeMenu, *m_notationMenu, *m_languageMenu;
    QAction *m_scenarios, *m_editor, *m_fullScreen;
};

} // namespace vorlauf
