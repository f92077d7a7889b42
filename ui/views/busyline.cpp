// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyline.h"

#include "background.h"
#include "style.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vorlauf {

BusyLine::BusyLine(BackgroundWork& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
{
    setRole(*m_text, "secondary");
    m_text->setFont(textFont(12));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(6);
    m_cancel->setObjectName(u"cancel"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    hide();
    m_blink.setSingleShot(true);
    m_blink.setInterval(300);
    connect(&m_blink, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_work.cancel();
        Q_EMIT cancelled();
    });
    connect(&work, &BackgroundWork::progressed, this,
            [this](double share) { m_bar->setValue(int(share * 100)); });
    connect(&work, &BackgroundWork::finished, this, &BusyLine::ended);
    connect(&work, &BackgroundWork::stopped, this, &BusyLine::ended);
    retranslate();
}

void BusyLine::setText(const QString& text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void BusyLine::started()
{
    m_bar->setValue(0);
    if (m_work.isRunning() && !isVisible())
        m_blink.start();
}

void BusyLine::ended()
{
    if (m_work.isRunning())
        return;
    m_blink.stop();
    hide();
}

void BusyLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BusyLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace vorlauf
