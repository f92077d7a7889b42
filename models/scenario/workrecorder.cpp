// SPDX-License-Identifier: GPL-3.0-or-later
#include "workrecorder.h"

#include "scenariodocument.h"

namespace vorlauf {

namespace {
constexpr int delayMs = 500; // half of the second that was promised; the rest is for the disk
}

WorkRecorder::WorkRecorder(ScenarioDocument& document, QString folder, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(std::move(folder))
    , m_journal(std::make_unique<RecoveryJournal>(m_folder))
{
    m_writer.setMaxThreadCount(1);
    m_due.setSingleShot(true);
    m_due.setInterval(delayMs);
    connect(&m_due, &QTimer::timeout, this, &WorkRecorder::record);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &WorkRecorder::follow);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, &WorkRecorder::follow);
}

WorkRecorder::~WorkRecorder()
{
    m_writer.waitForDone();
}

void WorkRecorder::setFile(const QString& path, const QByteArray& hash)
{
    m_path = path;
    m_hash = hash;
}

void WorkRecorder::adopt(std::unique_ptr<RecoveryJournal> journal)
{
    giveUp();
    m_journal = std::move(journal);
}

void WorkRecorder::giveUp()
{
    m_due.stop();
    m_writer.waitForDone();
    m_journal->remove();
}

void WorkRecorder::follow()
{
    if (m_document.undoStack().isClean())
        giveUp();
    else if (!m_due.isActive()) // not put off by the next edit: a drag may last
        m_due.start();
}

void WorkRecorder::record()
{
    if (m_writer.activeThreadCount() > 0) { // a slow disk
        m_due.start();
        return;
    }
    UnsavedWork work{m_path, m_hash, QString::fromStdString(m_document.plan().title),
                     QDateTime::currentDateTimeUtc(), m_document.plan()};
    m_writer.start([this, work = std::move(work), catalog = m_document.sharedCatalog()]() mutable {
        work.plan = withUsedRows(std::move(work.plan), *catalog);
        const auto fault = m_journal->write(work);
        QMetaObject::invokeMethod(
            this, [this, fault] { tell(fault); }, Qt::QueuedConnection);
    });
}

void WorkRecorder::tell(const std::optional<QString>& fault)
{
    if (!fault) {
        m_failing = false;
        Q_EMIT recorded();
    } else if (!std::exchange(m_failing, true)) {
        Q_EMIT failed(*fault);
    }
}

} // namespace vorlauf
