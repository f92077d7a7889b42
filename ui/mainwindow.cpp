// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "appearance.h"
#include "bestview.h"
#include "commandpalette.h"
#include "editorcolumn.h"
#include "exportactions.h"
#include "fileactions.h"
#include "headlinestrip.h"
#include "helpactions.h"
#include "numbersview.h"
#include "outsidebanner.h"
#include "overviewview.h"
#include "paletteentries.h"
#include "presentactions.h"
#include "reportactions.h"
#include "scenarioactions.h"
#include "scenariodocument.h"
#include "scenarioeditor.h"
#include "scenariolist.h"
#include "scenariolistview.h"
#include "statusline.h"
#include "style.h"
#include "sureview.h"
#include "undoactions.h"
#include "viewactions.h"
#include "viewpanel.h"
#include "whenview.h"
#include "whereview.h"
#include "whyview.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
/// The path of the one file of ours that is dragged; empty if it is anything else.
QString draggedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"vorlauf" || suffix == u"json" ? path : QString();
}
} // namespace

MainWindow::MainWindow(ScenarioDocument& document, QSettings& settings, Appearance& appearance)
    : m_document(document)
    , m_settings(settings)
    , m_model(document)
    , m_selection(&m_model)
    , m_list(new ScenarioList(document, m_model, m_selection))
    , m_overview(new OverviewView(document, m_model, m_selection))
    , m_why(new WhyView(document, m_model, m_selection))
    , m_when(new WhenView(document, m_selection))
    , m_where(new WhereView(document, m_selection))
    , m_sure(new SureView(document, m_selection))
    , m_best(new BestView(document, m_selection))
    , m_numbers(new NumbersView(document, m_selection))
    , m_views(new ViewPanel(new HeadlineStrip(document, m_model, m_selection)))
    , m_editor(new EditorColumn(document, m_selection))
    , m_columns(new QSplitter)
    , m_outside(new OutsideBanner)
{
    setAcceptDrops(true);
    layOut();
    m_file = new FileActions(document, settings, *this);
    m_undo = new UndoActions(document.undoStack(), this);
    m_scenarios = new ScenarioActions(document, m_selection, m_list->view());
    m_view = new ViewActions(*m_views, {*m_list, *m_editor}, appearance, settings, *this);
    m_export = new ExportActions(
        document, [this] { return shown(); }, settings, *this);
    m_present = new PresentActions(
        document, [this] { return shown(); }, settings, *this);
    m_report = new ReportActions(
        document, [this] { return shown(); }, settings, *this);
    m_help = new HelpActions(*document.shippedCatalog(), *this);
    makeMenus();
    makeToolBar();
    makeStatusBar();
    connectActions();
    connectBanner();
    retranslate();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // before the models that it shows
}

void MainWindow::layOut()
{
    m_views->addView(m_overview, m_overview->corner());
    m_views->addView(m_why, nullptr);
    m_views->addView(m_when, m_when->corner());
    m_views->addView(m_where, m_where->corner());
    m_views->addView(m_sure, m_sure->corner());
    m_views->addView(m_best, m_best->corner());
    m_views->addView(m_numbers, m_numbers->corner());
    m_list->setMinimumWidth(180);
    m_views->setMinimumWidth(640);
    m_editor->setMinimumWidth(240);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_views);
    m_columns->addWidget(m_editor);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({232, 776, 272});
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_outside);
    column->addWidget(m_columns, 1);
    setCentralWidget(centre);
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_editMenu = menuBar()->addMenu(QString());
    m_scenarioMenu = menuBar()->addMenu(QString());
    m_viewMenu = menuBar()->addMenu(QString());
    m_helpMenu = menuBar()->addMenu(QString());
    m_quit = new QAction(this);
    m_quit->setObjectName(u"quit"_s);
    m_quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    m_palette = new QAction(this);
    m_palette->setObjectName(u"commandPalette"_s);
    m_palette->setShortcut(QKeySequence(u"Ctrl+K"_s));
    m_file->fill(*m_fileMenu);
    m_fileMenu->addSeparator();
    m_export->fillExport(*m_fileMenu);
    m_report->fill(*m_fileMenu);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quit);
    m_undo->fill(*m_editMenu);
    m_editMenu->addSeparator();
    m_export->fillCopy(*m_editMenu);
    m_editMenu->addSeparator();
    m_editMenu->addAction(m_palette);
    m_scenarios->fill(*m_scenarioMenu);
    m_view->fill(*m_viewMenu);
    m_viewMenu->addSeparator();
    m_present->fill(*m_viewMenu);
    m_help->fill(*m_helpMenu);
}

void MainWindow::makeToolBar()
{
    auto* bar = new QToolBar(this);
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(bar);
    bar->addAction(m_scenarios->addAction());
    m_templateButton = new QToolButton;
    m_templateButton->setMenu(m_scenarios->templates());
    m_exportButton = new QToolButton;
    m_exportMenu = new QMenu(m_exportButton);
    m_export->fillCopy(*m_exportMenu);
    m_export->fillExport(*m_exportMenu);
    m_report->fill(*m_exportMenu);
    m_exportButton->setMenu(m_exportMenu);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(m_templateButton);
    bar->addActions({m_undo->undo(), m_undo->redo()});
    bar->addWidget(space);
    bar->addWidget(m_exportButton);
    for (QToolButton* button : {m_templateButton, m_exportButton})
        button->setPopupMode(QToolButton::InstantPopup);
    for (auto* button : bar->findChildren<QToolButton*>())
        button->setFocusPolicy(Qt::TabFocus);
    bar->setIconSize({16, 16});
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new StatusLine(m_document, m_selection));
}

void MainWindow::connectActions()
{
    const auto openSample = [this](const QString& path) { open(path); };
    const auto say = [this](const QString& text) { statusBar()->showMessage(text, 6000); };
    connect(m_list, &ScenarioList::sampleChosen, this, openSample);
    connect(m_help, &HelpActions::sampleChosen, this, openSample);
    connect(m_file, &FileActions::message, this, say);
    connect(m_export, &ExportActions::message, this, say);
    connect(m_report, &ReportActions::message, this, say);
    connect(m_file, &FileActions::fileChanged, this, &MainWindow::showTitle);
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(m_view, &ViewActions::languageChosen, this, &MainWindow::languageChosen);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_palette, &QAction::triggered, this, &MainWindow::showPalette);
    const auto showField = [this](const QString& path) {
        m_editor->show();
        m_editor->editor().showField(path);
    };
    connect(m_overview, &OverviewView::fieldWanted, this, showField);
    connect(m_when, &WhenView::fieldWanted, this, showField);
    connect(m_where, &WhereView::fieldWanted, this, showField);
    connect(m_sure, &SureView::fieldWanted, this, showField);
    connect(m_numbers, &NumbersView::fieldWanted, this, showField);
    connect(m_overview, &OverviewView::scenarioChosen, this, &MainWindow::select);
    connect(m_sure, &SureView::scenarioChosen, this, &MainWindow::select);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { select(0); });
    // Where the selected row goes, another becomes the current one but is not selected by itself.
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this] { select(m_selection.currentIndex().row()); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_selection.currentIndex().isValid())
            select(0);
    });
}

void MainWindow::connectBanner()
{
    connect(m_file, &FileActions::changedOutside, this, [this](bool isOther) {
        m_outside->setState(m_file->title(), isWindowModified());
        m_outside->setVisible(isOther);
    });
    connect(&m_document.undoStack(), &QUndoStack::cleanChanged, this,
            [this](bool clean) { m_outside->setState(m_file->title(), !clean); });
    connect(m_outside, &OutsideBanner::reloadWanted, m_file, &FileActions::reload);
    connect(m_outside, &OutsideBanner::keepWanted, m_file, &FileActions::keepMine);
    connect(m_outside, &OutsideBanner::compareWanted, m_file, &FileActions::compare);
}

void MainWindow::showPalette()
{
    CommandPalette palette(actionEntries(*menuBar()) + scenarioEntries(m_document, m_selection),
                           catalogEntries(m_document, m_selection), this);
    palette.exec();
    if (const auto run = palette.chosen())
        run(); // when the palette is gone: it may open a window of its own
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_undo->updateIcons();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_file->lookOutside();
}

void MainWindow::retranslate()
{
    setLocale(QLocale());
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_scenarioMenu->setTitle(tr("&Scenario"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_quit->setText(tr("&Quit"));
    m_palette->setText(tr("Comman&d Palette…"));
    m_templateButton->setText(tr("From template"));
    m_exportButton->setText(tr("Export ▾"));
    m_file->retranslate();
    m_undo->retranslate();
    m_scenarios->retranslate();
    m_view->retranslate();
    m_export->retranslate();
    m_present->retranslate();
    m_report->retranslate();
    m_help->retranslate();
    showTitle();
}

void MainWindow::showTitle()
{
    setWindowTitle(m_file->title() + u"[*] – Vorlauf"_s);
    setWindowModified(!m_document.undoStack().isClean());
}

void MainWindow::select(int row)
{
    m_selection.setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::ClearAndSelect);
}

bool MainWindow::open(const QString& path)
{
    return m_file->open(path);
}

void MainWindow::offerRecovery()
{
    m_file->offerRecovery();
}

void MainWindow::present()
{
    m_present->present();
}

ExportSettings MainWindow::shown() const
{
    ExportSettings settings;
    settings.view = ExportView(m_views->current()); // in the order of the tabs
    settings.style = currentTheme().notation;
    settings.from = m_why->fromId();
    settings.to = m_why->toId();
    const int row = m_selection.currentIndex().row();
    if (row >= 0 && row < m_document.count())
        settings.scenario = m_document.scenario(row).id;
    settings.supply = m_when->showsSupply();
    settings.best = m_best->space();
    settings.mapMeasure = m_where->measure();
    settings.places = m_where->choice();
    settings.drivers = m_sure->showsDrivers();
    settings.overview
        = settings.view == ExportView::Sure ? m_sure->options() : m_overview->options();
    return settings;
}

void MainWindow::restoreWindow()
{
    resize(1280, 800);
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    m_columns->restoreState(m_settings.value(u"window/columns"_s).toByteArray());
    m_view->restore();
    m_overview->setUncertainty(m_settings.value(u"window/uncertainty"_s).toBool());
    const QVariant sections = m_settings.value(u"window/sections"_s);
    if (sections.isValid())
        m_editor->editor().setOpenSections(sections.toStringList());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_file->mayClose()) {
        event->ignore();
        return;
    }
    m_file->giveUp();
    m_present->stop(); // its windows would keep the program running
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/columns"_s, m_columns->saveState());
    m_settings.setValue(u"window/uncertainty"_s, m_overview->options().uncertainty);
    m_settings.setValue(u"window/sections"_s, m_editor->editor().openSections());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(draggedFile(*event->mimeData()));
}

} // namespace vorlauf
