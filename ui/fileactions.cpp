// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileactions.h"

#include "insertbeside.h"
#include "messages.h"
#include "recoverydialog.h"
#include "scenariodocument.h"
#include "texts.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s;
}
} // namespace

FileActions::FileActions(ScenarioDocument& document, QSettings& settings, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_recent(settings)
    , m_settings(settings)
    , m_window(window)
    , m_recorder(document, recoveryFolder())
    , m_new(add("newDocument", QKeySequence::New))
    , m_open(add("openDocument", QKeySequence::Open))
    , m_save(add("saveDocument", QKeySequence::Save))
    , m_saveAs(add("saveDocumentAs", QKeySequence(u"Ctrl+Shift+S"_s)))
    , m_clearRecent(add("clearRecent", {}))
    , m_recentMenu(new QMenu(&window))
{
    connect(m_new, &QAction::triggered, this, &FileActions::start);
    connect(m_open, &QAction::triggered, this, &FileActions::chooseFile);
    connect(m_save, &QAction::triggered, this, &FileActions::save);
    connect(m_saveAs, &QAction::triggered, this, &FileActions::saveAs);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileActions::fillRecent);
    connect(m_clearRecent, &QAction::triggered, this, [this] {
        m_recent.clear();
        fillRecent();
    });
    connect(&m_watched, &WatchedFile::contentChanged, this, &FileActions::changedOutside);
    connect(&m_recorder, &WorkRecorder::failed, this, [this](const QString& detail) {
        Q_EMIT message(tr("Unsaved work cannot be kept for recovery: %1").arg(detail));
    });
    retranslate();
}

QAction* FileActions::add(const char* name, const QKeySequence& shortcut)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    return action;
}

void FileActions::fill(QMenu& menu)
{
    menu.addAction(m_new);
    menu.addAction(m_open);
    menu.addMenu(m_recentMenu);
    menu.addSeparator();
    menu.addAction(m_save);
    menu.addAction(m_saveAs);
}

void FileActions::retranslate()
{
    m_new->setText(tr("&New"));
    m_open->setText(tr("&Open…"));
    m_recentMenu->setTitle(tr("Open &Recent"));
    m_save->setText(tr("&Save"));
    m_saveAs->setText(tr("Save &As…"));
    m_clearRecent->setText(tr("&Clear List"));
    fillRecent();
}

void FileActions::fillRecent()
{
    m_recentMenu->clear();
    const QStringList files = m_recent.list();
    for (int i = 0; i < files.size(); ++i) {
        const QFileInfo info(files[i]);
        QString text = info.fileName();
        text.replace(u'&', u"&&"_s);
        // One digit each as mnemonic: 1 to 9, then 0.
        auto* action = m_recentMenu->addAction(u"&%1  %2"_s.arg((i + 1) % 10).arg(text));
        action->setToolTip(files[i]);
        action->setStatusTip(files[i]);
        action->setEnabled(info.exists());
        connect(action, &QAction::triggered, this, [this, file = files[i]] { open(file); });
    }
    m_recentMenu->setToolTipsVisible(true);
    m_recentMenu->setEnabled(!files.isEmpty());
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(m_clearRecent);
}

bool FileActions::open(const QString& path)
{
    return mayClose() && load(path);
}

bool FileActions::load(const QString& path)
{
    const QByteArray hash = hashOfFile(path); // before it is read: a change meanwhile is noticed
    auto opened = openPlan(path);
    if (const auto* fault = std::get_if<FileFault>(&opened)) {
        showFault(&m_window, *fault);
        return false;
    }
    auto& [plan, warnings] = std::get<OpenedPlan>(opened);
    m_document.reset(std::move(plan));
    setPath(path, hash);
    if (!warnings.empty())
        Q_EMIT message(sentence(warnings.front(), QLocale()));
    return true;
}

void FileActions::start()
{
    if (!mayClose())
        return;
    m_document.reset({});
    setPath({}, {});
}

void FileActions::chooseFile()
{
    const QString folder = m_settings.value(u"files/folder"_s).toString();
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open"), folder,
                                                      tr("Vorlauf files (*.vorlauf *.json)"));
    if (!path.isEmpty())
        open(path);
}

bool FileActions::mayClose()
{
    if (m_document.undoStack().isClean())
        return true;
    switch (askUnsaved(&m_window, title())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        break;
    }
    return false;
}

bool FileActions::save()
{
    // A sample is part of the program: it is saved as a new file.
    if (m_path.isEmpty() || m_path.startsWith(u':'))
        return saveAs();
    return mayOverwrite() && write(m_path);
}

bool FileActions::saveAs()
{
    const QDir folder(m_settings.value(u"files/folder"_s, QDir::homePath()).toString());
    QFileDialog dialog(&m_window, tr("Save As"), folder.path(),
                       tr("Vorlauf document (*.vorlauf);;Plan as JSON (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"vorlauf"_s);
    dialog.selectFile(QFileInfo(m_path).completeBaseName());
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.contains(u"*.json"_s) ? u"json"_s : u"vorlauf"_s);
    });
    return dialog.exec() == QDialog::Accepted && write(dialog.selectedFiles().value(0));
}

bool FileActions::write(const QString& path)
{
    if (const auto fault = savePlan(m_document.plan(), m_document.catalog(), path)) {
        showFault(&m_window, *fault);
        return false;
    }
    m_document.undoStack().setClean();
    setPath(path, hashOfFile(path));
    Q_EMIT message(tr("Saved as %1").arg(QFileInfo(path).fileName()));
    return true;
}

bool FileActions::mayOverwrite()
{
    if (!m_watched.isChanged())
        return true;
    switch (askOutside(&m_window, title())) {
    case OutsideAnswer::Overwrite:
        return true;
    case OutsideAnswer::Reload:
        reload();
        break;
    case OutsideAnswer::Compare:
        compare();
        break;
    case OutsideAnswer::Cancel:
        break;
    }
    return false;
}

void FileActions::reload()
{
    if (load(m_path))
        Q_EMIT message(tr("Read again: %1").arg(title()));
}

void FileActions::keepMine()
{
    m_watched.accept();
    m_document.undoStack().resetClean(); // what is shown is not what the file holds
    setPath(m_path, m_watched.knownHash());
}

void FileActions::compare()
{
    const auto opened = openPlan(m_path);
    if (const auto* fault = std::get_if<FileFault>(&opened)) {
        showFault(&m_window, *fault);
        return;
    }
    //: Name of a scenario as the file changed by another program has it; %1 is its name
    const auto naming = [](const QString& name) { return tr("%1 (in the file)").arg(name); };
    //: Name of an undo step
    const int count = insertBeside(m_document, std::get<OpenedPlan>(opened).plan, naming,
                                   tr("Compare with the changed file"));
    // Saving asks again: the file may hold more than its scenarios.
    Q_EMIT changedOutside(false);
    Q_EMIT message(count > 0 ? tr("%n scenario(s) of the file put beside yours", nullptr, count)
                             : tr("The scenarios of the file are the same as yours."));
}

void FileActions::offerRecovery()
{
    const std::vector<LeftWork> left = leftWork(m_recorder.folder());
    if (left.empty())
        return;
    RecoveryDialog dialog(left, &m_window);
    if (dialog.exec() == QDialog::Accepted && mayClose())
        restore(*dialog.chosen());
}

void FileActions::restore(const LeftWork& left)
{
    auto journal = RecoveryJournal::take(left.journal);
    if (!journal) {
        Q_EMIT message(tr("Another window of Vorlauf has restored it already."));
        return;
    }
    const auto& work = std::get<UnsavedWork>(left.content);
    m_document.reset(work.plan);
    setPath(work.path, work.fileHash);
    m_recorder.adopt(std::move(journal));
    m_document.undoStack().resetClean();
    m_watched.check();
}

void FileActions::setPath(const QString& path, const QByteArray& hash)
{
    const bool isFile = !path.isEmpty() && !path.startsWith(u':');
    m_path = path;
    m_settings.setValue(u"files/last"_s,
                        path.isEmpty() ? path : QFileInfo(path).absoluteFilePath());
    if (isFile) {
        m_recent.add(path);
        m_settings.setValue(u"files/folder"_s, QFileInfo(path).absolutePath());
    }
    const QString absolute = isFile ? QFileInfo(path).absoluteFilePath() : QString();
    m_watched.watch(absolute, hash);
    m_recorder.setFile(absolute, hash);
    fillRecent();
    Q_EMIT changedOutside(false);
    Q_EMIT fileChanged();
}

QString FileActions::title() const
{
    if (!m_path.isEmpty() && !m_path.startsWith(u':'))
        return QFileInfo(m_path).fileName();
    const QString title = fromUtf8(m_document.plan().title);
    return title.isEmpty() ? tr("Untitled") : title;
}

} // namespace vorlauf
