// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportactions.h"

#include "messages.h"
#include "planjson.h"
#include "reportdialog.h"
#include "scenariodocument.h"
#include "texts.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QProgressDialog>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vorlauf {

ReportActions::ReportActions(ScenarioDocument& document, std::function<ExportSettings()> shown,
                             QSettings& settings, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_shown(std::move(shown))
    , m_settings(settings)
    , m_window(window)
    , m_report(new QAction(this))
{
    m_report->setObjectName(u"report"_s);
    m_report->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    connect(m_report, &QAction::triggered, this, &ReportActions::choose);
    connect(&m_writer, &ReportWriter::written, this, &ReportActions::finish);
    connect(&m_writer, &ReportWriter::failed, this, &ReportActions::fail);
    retranslate();
}

void ReportActions::fill(QMenu& menu)
{
    menu.addAction(m_report);
}

void ReportActions::retranslate()
{
    m_report->setText(tr("Repor&t…"));
}

void ReportActions::choose()
{
    ReportDialog dialog(m_document, m_shown(), m_settings, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ReportChoice choice = dialog.choice();
    if (const QString path = askPath(choice); !path.isEmpty())
        write(choice, path);
}

QString ReportActions::askPath(const ReportChoice& choice)
{
    QString name = fromUtf8(m_document.plan().title).left(60);
    name.replace(u'/', u'-').replace(u'\\', u'-');
    if (name.isEmpty())
        name = u"vorlauf"_s;
    const QString end = suffix(choice.format);
    const QDir folder(m_settings.value(u"files/exportFolder"_s, QDir::homePath()).toString());
    QFileDialog files(&m_window, tr("Save Report"), folder.path(),
                      u"%1 (*.%2)"_s.arg(end.toUpper(), end));
    files.setAcceptMode(QFileDialog::AcceptSave);
    files.setDefaultSuffix(end);
    files.selectFile(name + u'.' + end);
    return files.exec() == QDialog::Accepted ? files.selectedFiles().value(0) : QString();
}

void ReportActions::write(const ReportChoice& choice, const QString& path)
{
    m_settings.setValue(u"files/exportFolder"_s, QFileInfo(path).absolutePath());
    m_choice = choice;
    m_path = path;
    delete m_progress;
    m_progress
        = new QProgressDialog(tr("The report is being written."), tr("Cancel"), 0, 0, &m_window);
    m_progress->setWindowTitle(tr("Report"));
    m_progress->setMinimumDuration(500);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, &m_writer, &ReportWriter::cancel);
    m_writer.write(writePlan(m_document.plan()), choice, path);
}

void ReportActions::finish()
{
    delete m_progress;
    Q_EMIT message(tr("The report is %1").arg(QDir::toNativeSeparators(m_path)));
    if (m_choice.opensFolder)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

void ReportActions::fail(const QString& why)
{
    delete m_progress;
    showWriteFault(&m_window, m_path, why);
}

} // namespace vorlauf
