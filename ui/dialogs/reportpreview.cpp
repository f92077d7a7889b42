// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpreview.h"

#include "style.h"
#include "viewtexts.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr int patienceMs = 400;

QToolButton* button(const char* name, const QString& sign, const QString& text)
{
    auto* result = new QToolButton;
    result->setObjectName(QLatin1StringView(name));
    result->setText(sign);
    result->setToolTip(text);
    result->setAccessibleName(text);
    return result;
}

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
    , m_sheet(wrappedLabel("reportPage", "secondary", textFont(13)))
    , m_number(wrappedLabel("reportPageNumber", "secondary", textFont(12)))
    , m_back(button("reportPageBack", u"‹"_s, tr("Page before")))
    , m_forward(button("reportPageForward", u"›"_s, tr("Next page")))
{
    setObjectName(u"reportPreview"_s);
    setAttribute(Qt::WA_StyledBackground);
    setRole(*this, "centre");
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_number->setWordWrap(false);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_number, m_forward})
        foot->addWidget(part);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_sheet, 1);
    column->addLayout(foot);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ReportPreview::make);
    connect(&m_writer, &ReportWriter::written, this, &ReportPreview::take);
    connect(&m_writer, &ReportWriter::failed, this, &ReportPreview::showSentence);
    connect(m_back, &QToolButton::clicked, this, [this] { go(m_page - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(m_page + 1); });
    showSentence({});
}

ReportPreview::~ReportPreview() = default;

void ReportPreview::preview(const QByteArray& plan, const ReportChoice& choice)
{
    m_writer.cancel();
    m_plan = plan;
    m_choice = choice;
    if (m_pages.isEmpty())
        m_sheet->setText(tr("The pages are being made."));
    m_patience.start();
}

void ReportPreview::showSentence(const QString& text)
{
    m_patience.stop();
    m_writer.cancel();
    m_pages.clear();
    m_picture = {};
    m_sheet->clear();
    m_sheet->setText(text);
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_number, m_forward})
        part->hide();
}

void ReportPreview::make()
{
    m_next = std::make_unique<QTemporaryDir>();
    m_writer.write(m_plan, m_choice, m_next->filePath(u"report.pdf"_s), m_next->path());
}

void ReportPreview::take()
{
    m_folder = std::move(m_next);
    m_pages.clear();
    const QDir folder(m_folder->path());
    for (const QString& name : folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name))
        m_pages.append(folder.filePath(name));
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_number, m_forward})
        part->show();
    go(m_page); // stays where it was
    Q_EMIT made();
}

void ReportPreview::go(int page)
{
    if (m_pages.isEmpty())
        return;
    m_page = qBound(0, page, pageCount() - 1);
    m_picture = QPixmap(m_pages[m_page]);
    m_number->setText(tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < pageCount());
    m_sheet->setAccessibleName(m_number->text());
    fit();
}

void ReportPreview::fit()
{
    if (!m_picture.isNull())
        m_sheet->setPixmap(
            m_picture.scaled(m_sheet->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
    case Qt::Key_Right:
        return go(m_page + 1);
    case Qt::Key_PageUp:
    case Qt::Key_Up:
    case Qt::Key_Left:
        return go(m_page - 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(pageCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace vorlauf
