// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"
#include "scenariotablemodel.h"

#include <QItemSelectionModel>
#include <QMainWindow>

class QSettings;
class QSplitter;
class QToolButton;

namespace vorlauf {

class Appearance;
class BestView;
class EditorColumn;
class ExportActions;
class FileActions;
class HelpActions;
class NumbersView;
class OutsideBanner;
class OverviewView;
class PresentActions;
class ReportActions;
class ScenarioActions;
class ScenarioList;
class SureView;
class UndoActions;
class ViewActions;
class ViewPanel;
class WhenView;
class WhereView;
class WhyView;

/// The frame: three columns, menus, tool bar, status bar. What they do is next to what they act on.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(ScenarioDocument& document, QSettings& settings, Appearance& appearance);
    ~MainWindow() override;

    /// A file or a sample; false if it could not be opened (the user was told why).
    bool open(const QString& path);
    void offerRecovery(); // of work that a crash left
    void present();

Q_SIGNALS:
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void connectActions();
    void retranslate();
    void showTitle();
    void connectBanner();
    void showPalette();
    void select(int row);
    void restoreWindow();
    ExportSettings shown() const;

    ScenarioDocument& m_document;
    QSettings& m_settings;
    ScenarioTableModel m_model;
    QItemSelectionModel m_selection;

    ScenarioList* m_list;
    OverviewView* m_overview;
    WhyView* m_why;
    WhenView* m_when;
    WhereView* m_where;
    SureView* m_sure;
    BestView* m_best;
    NumbersView* m_numbers;
    ViewPanel* m_views;
    EditorColumn* m_editor;
    QSplitter* m_columns;
    OutsideBanner* m_outside;

    FileActions* m_file;
    UndoActions* m_undo;
    ScenarioActions* m_scenarios;
    ViewActions* m_view;
    ExportActions* m_export;
    PresentActions* m_present;
    ReportActions* m_report;
    HelpActions* m_help;

    QMenu *m_fileMenu, *m_editMenu, *m_scenarioMenu, *m_viewMenu, *m_helpMenu, *m_exportMenu;
    QAction *m_quit, *m_palette;
    QToolButton *m_templateButton, *m_exportButton;
};

} // namespace vorlauf
