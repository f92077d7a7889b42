// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportwriter.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace vorlauf {

/// The pages of a report as it will be, one at a time; made anew a moment after a choice changed.
class ReportPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);
    ~ReportPreview() override;

    void preview(const QByteArray& plan, const ReportChoice& choice);
    void showSentence(const QString& text); // instead of pages
    int pageCount() const { return int(m_pages.size()); }
    int page() const { return m_page; } // from 0

Q_SIGNALS:
    void made(); // the pages are there

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void make();
    void take();
    void go(int page);
    void fit();

    QByteArray m_plan;
    ReportChoice m_choice;
    std::unique_ptr<QTemporaryDir> m_folder, m_next; // of the pages shown, of those being made
    ReportWriter m_writer;
    QTimer m_patience;   // a choice is seldom the last one
    QStringList m_pages; // files
    QPixmap m_picture;
    int m_page = 0;
    QLabel *m_sheet, *m_number;
    QToolButton *m_back, *m_forward;
};

} // namespace vorlauf
