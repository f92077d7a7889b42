// SPDX-License-Identifier: GPL-3.0-or-later
#include "filechoice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace vorlauf {

FileChoice::FileChoice(const QString& name, const QString& noneName, QWidget* parent)
    : QWidget(parent), m_choose(new QPushButton), m_none(new QPushButton(tr("None")))
{
    m_choose->setObjectName(name);
    m_none->setObjectName(noneName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choose, 1);
    row->addWidget(m_none);
    setFocusProxy(m_choose);
    for (QPushButton* button : {m_choose, m_none})
        button->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &FileChoice::choose);
    connect(m_none, &QPushButton::clicked, this, [this] { setFile({}); });
    setFile({});
}

void FileChoice::setTexts(const QString& title, const QString& filter, const QString& none)
{
    m_title = title;
    m_filter = filter;
    m_choose->setAccessibleName(title);
    m_none->setAccessibleName(none);
}

void FileChoice::setFile(const QString& file)
{
    m_file = QFileInfo::exists(file) ? file : QString();
    m_choose->setText(m_file.isEmpty() ? tr("Choose…") : QFileInfo(m_file).fileName());
    m_choose->setToolTip(m_file);
    m_none->setEnabled(!m_file.isEmpty());
    Q_EMIT changed();
}

void FileChoice::choose()
{
    const QString file
        = QFileDialog::getOpenFileName(this, m_title, QFileInfo(m_file).path(), m_filter);
    if (!file.isEmpty())
        setFile(file);
}

} // namespace vorlauf
