// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileactions.h"

#include "documentfile.h"
#include "messages.h"
#include "scenariodocument.h"
#include "texts.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vorlauf {

FileActions::FileActions(ScenarioDocument& document, QSettings& settings, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_recent(settings)
    , m_settings(settings)
    , m_window(window)
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
    if (!mayClose())
        return false;
    auto opened = openPlan(path);
    if (const auto* fault = std::get_if<FileFault>(&opened)) {
        showFault(&m_window, *fault);
        return false;
    }
    auto& [plan, warnings] = std::get<OpenedPlan>(opened);
    m_document.reset(std::move(plan));
    setPath(path);
    if (!warnings.empty())
        Q_EMIT message(sentence(warnings.front(), QLocale()));
    return true;
}

void FileActions::start()
{
    if (!mayClose())
        return;
    m_document.reset({});
    setPath({});
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
    return m_path.isEmpty() || m_path.startsWith(u':') ? saveAs() : write(m_path);
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
    setPath(path);
    Q_EMIT message(tr("Saved as %1").arg(QFileInfo(path).fileName()));
    return true;
}

void FileActions::setPath(const QString& path)
{
    m_path = path;
    m_settings.setValue(u"files/last"_s, path);
    if (!path.isEmpty() && !path.startsWith(u':')) {
        m_recent.add(path);
        m_settings.setValue(u"files/folder"_s, QFileInfo(path).absolutePath());
    }
    fillRecent();
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
