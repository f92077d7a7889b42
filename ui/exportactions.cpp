// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportactions.h"

#include "exportdialog.h"
#include "findingline.h"
#include "mailsummary.h"
#include "messages.h"
#include "savebytes.h"
#include "texts.h"
#include "viewfindings.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace vorlauf {

ExportActions::ExportActions(ScenarioDocument& document, std::function<ExportSettings()> shown,
                             QSettings& settings, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_shown(std::move(shown))
    , m_settings(settings)
    , m_window(window)
    , m_copy(make("copyView", &ExportActions::copyAll))
    , m_copyPicture(make("copyPicture", &ExportActions::copyPicture))
    , m_copyTable(make("copyTable", &ExportActions::copyTable))
    , m_copySentence(make("copySentence", &ExportActions::copySentence))
    , m_copySummary(make("copySummary", &ExportActions::copySummary))
    , m_export(make("exportView", &ExportActions::exportFile))
{
    m_copy->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    retranslate();
}

QAction* ExportActions::make(const char* name, void (ExportActions::*does)())
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    connect(action, &QAction::triggered, this, does);
    return action;
}

void ExportActions::fillCopy(QMenu& menu)
{
    menu.addActions({m_copy, m_copyPicture, m_copyTable, m_copySentence, m_copySummary});
}

void ExportActions::fillExport(QMenu& menu)
{
    menu.addAction(m_export);
}

void ExportActions::retranslate()
{
    m_copy->setText(tr("&Copy Picture and Table"));
    m_copyPicture->setText(tr("Copy &Picture"));
    m_copyTable->setText(tr("Copy Ta&ble"));
    //: the finding above the view
    m_copySentence->setText(tr("Copy &Sentence"));
    //: a text without links
    m_copySummary->setText(tr("Copy Summary for &Mail"));
    m_export->setText(tr("&Export View…"));
}

void ExportActions::put(ClipboardContent content, const QString& said)
{
    ExportSettings choice = m_shown();
    choice.locale = QLocale();
    QGuiApplication::clipboard()->setMimeData(clipboardData(m_document, choice, content));
    Q_EMIT message(said);
}

void ExportActions::copyAll()
{
    put(ClipboardContent::All, tr("Picture and table are on the clipboard."));
}

void ExportActions::copyPicture()
{
    put(ClipboardContent::Picture, tr("The picture is on the clipboard."));
}

void ExportActions::copyTable()
{
    put(ClipboardContent::Table, tr("The table is on the clipboard."));
}

/// What stands above the view; where there is nothing, the finding of Overview.
void ExportActions::copySentence()
{
    Finding finding;
    for (const FindingLine* line : m_window.findChildren<FindingLine*>()) {
        if (line->isVisible())
            finding = line->finding();
    }
    if (finding.text.isEmpty())
        finding = headlineFinding(m_document, m_shown().overview, QLocale());
    QGuiApplication::clipboard()->setText(markedText(finding));
    Q_EMIT message(tr("The sentence is on the clipboard."));
}

void ExportActions::copySummary()
{
    QGuiApplication::clipboard()->setText(
        mailSummary(m_document, {}, QLocale(), QDate::currentDate()));
    Q_EMIT message(tr("The summary is on the clipboard."));
}

void ExportActions::exportFile()
{
    ExportSettings shown = m_shown();
    shown.locale = QLocale();
    ExportDialog dialog(shown, m_settings, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ExportSettings choice = dialog.settings();
    const QDir folder(m_settings.value(u"files/exportFolder"_s, QDir::homePath()).toString());
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Export View"), folder.filePath(fileName(choice)),
        u"%1 (*.%2)"_s.arg(suffix(choice.format).toUpper(), suffix(choice.format)));
    if (path.isEmpty())
        return;
    m_settings.setValue(u"files/exportFolder"_s, QFileInfo(path).absolutePath());
    write(choice, path);
}

void ExportActions::write(const ExportSettings& choice, const QString& path)
{
    const QByteArray bytes = exportView(m_document, choice);
    if (bytes.isEmpty()) {
        showWriteFault(&m_window, path, tr("The picture could not be drawn."));
        return;
    }
    if (const auto fault = saveBytes(path, bytes)) {
        showWriteFault(&m_window, path, *fault);
        return;
    }
    Q_EMIT message(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
}

QString ExportActions::fileName(const ExportSettings& choice) const
{
    QString title = fromUtf8(m_document.plan().title).left(60);
    title.replace(u'/', u'-').replace(u'\\', u'-');
    if (title.isEmpty())
        title = u"vorlauf"_s;
    return title + u'.' + suffix(choice.format);
}

} // namespace vorlauf
