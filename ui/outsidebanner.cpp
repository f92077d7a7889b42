// SPDX-License-Identifier: GPL-3.0-or-later
#include "outsidebanner.h"

#include "style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vorlauf {

OutsideBanner::OutsideBanner(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_reload(new QPushButton)
    , m_keep(new QPushButton)
    , m_compare(new QPushButton)
{
    setObjectName(u"outsideBanner"_s);
    setRole(*this, "banner");
    m_text->setObjectName(u"outsideText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_reload->setObjectName(u"bannerReload"_s);
    m_keep->setObjectName(u"bannerKeep"_s);
    m_compare->setObjectName(u"bannerCompare"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_reload, m_keep, m_compare})
        row->addWidget(button);
    connect(m_reload, &QPushButton::clicked, this, &OutsideBanner::reloadWanted);
    connect(m_keep, &QPushButton::clicked, this, &OutsideBanner::keepWanted);
    connect(m_compare, &QPushButton::clicked, this, &OutsideBanner::compareWanted);
    hide();
    retranslate();
}

void OutsideBanner::setState(const QString& title, bool hasUnsaved)
{
    m_title = title;
    m_hasUnsaved = hasUnsaved;
    retranslate();
}

void OutsideBanner::retranslate()
{
    m_text->setText(m_hasUnsaved
                        ? tr("“%1” was changed by another program. Reloading gives up your unsaved "
                             "changes.")
                              .arg(m_title)
                        : tr("“%1” was changed by another program.").arg(m_title));
    m_reload->setText(tr("Reload"));
    m_keep->setText(tr("Keep Mine"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Puts the scenarios of the file beside yours"));
}

void OutsideBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vorlauf
