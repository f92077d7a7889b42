// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportactions.h"

#include "exportdialog.h"
#include "messages.h"
#include "savebytes.h"
#include "texts.h"

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
    , m_copy(new QAction(this))
    , m_export(new QAction(this))
{
    m_copy->setObjectName(u"copyView"_s);
    m_copy->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    m_export->setObjectName(u"exportView"_s);
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    connect(m_copy, &QAction::triggered, this, &ExportActions::copy);
    connect(m_export, &QAction::triggered, this, &ExportActions::exportFile);
    retranslate();
}

void ExportActions::fillCopy(QMenu& menu)
{
    menu.addAction(m_copy);
}

void ExportActions::fillExport(QMenu& menu)
{
    menu.addAction(m_export);
}

void ExportActions::retranslate()
{
    m_copy->setText(tr("&Copy Picture and Table"));
    m_export->setText(tr("&Export View…"));
}

void ExportActions::copy()
{
    ExportSettings choice = m_shown();
    choice.locale = QLocale();
    QGuiApplication::clipboard()->setMimeData(clipboardData(m_document, choice));
    Q_EMIT message(tr("Picture and table are on the clipboard."));
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
