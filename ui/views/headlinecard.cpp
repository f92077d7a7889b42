// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlinecard.h"

#include "style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

HeadlineCard::HeadlineCard(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_difference(new QLabel)
    , m_value(new QLabel)
    , m_suffix(new QLabel)
{
    setObjectName(name);
    setRole(*this, "card");
    setRole(*m_title, "secondary");
    setRole(*m_suffix, "secondary");
    m_value->setObjectName(name + u"Value"_s);
    m_difference->setObjectName(name + u"Difference"_s);
    m_title->setFont(textFont(12));
    m_difference->setFont(textFont(12, true));
    m_suffix->setFont(textFont(12));
    m_value->setFont(textFont(18, true));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_title, 1);
    top->addWidget(m_difference);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(4);
    bottom->addWidget(m_value);
    bottom->addWidget(m_suffix, 1, Qt::AlignLeft);
    m_suffix->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    column->addLayout(top);
    column->addLayout(bottom);
    // Five cards share the width: none may ask for more than its part.
    m_title->setMinimumWidth(1);
    m_value->setMinimumWidth(1);
    m_suffix->setContentsMargins(0, 0, 0, 2);
    m_suffix->setMinimumHeight(24); // as high with a reason as with a number
}

void HeadlineCard::show(const Content& content)
{
    if (content == m_content)
        return;
    m_content = content;
    const QString suffix = u"CO₂e"_s;
    const bool split = content.value.endsWith(suffix);
    m_title->setText(content.title);
    m_value->setVisible(!content.missing);
    m_value->setText(split ? content.value.chopped(suffix.size()).trimmed() : content.value);
    m_suffix->setText(content.missing ? content.value : split ? suffix : QString());
    m_difference->setText(content.difference);
    setRole(*m_difference,
            content.effect < 0       ? "better"
                : content.effect > 0 ? "worse"
                                     : "secondary");
    setToolTip(content.toolTip);
    setAccessibleName(content.title + u": "_s + content.value + u' ' + content.difference);
}

} // namespace vorlauf
