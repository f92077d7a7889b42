// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportwriter.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QMenu;
class QProgressDialog;
class QSettings;
class QWidget;

namespace vorlauf {

/// Writes reports: asks what they are to be and where, then shows that they are being written
/// without keeping the window from anything else.
class ReportActions final : public QObject
{
    Q_OBJECT
public:
    ReportActions(ScenarioDocument& document, std::function<ExportSettings()> shown,
                  QSettings& settings, QWidget& window);

    void fill(QMenu& menu);
    void retranslate();

Q_SIGNALS:
    void message(const QString& text); // for the status bar

private:
    void choose();
    QString askPath(const ReportChoice& choice);
    void write(const ReportChoice& choice, const QString& path);
    void finish();
    void fail(const QString& why);

    ScenarioDocument& m_document;
    std::function<ExportSettings()> m_shown;
    QSettings& m_settings;
    QWidget& m_window;
    QAction* m_report;
    ReportWriter m_writer;
    ReportChoice m_choice; // of what is being written
    QString m_path;
    QPointer<QProgressDialog> m_progress;
};

} // namespace vorlauf
