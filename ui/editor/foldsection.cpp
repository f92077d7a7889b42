// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldsection.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace vorlauf {

using namespace Qt::StringLiterals;

FoldSection::FoldSection(const QString& name, std::function<QString()> title, const char* role)
    : m_title(std::move(title))
    , m_toggle(new QToolButton)
    , m_summary(new QLabel)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setObjectName(name);
    m_toggle->setObjectName(name + u".toggle"_s);
    m_toggle->setProperty("role", QString::fromLatin1(role));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_summary->setObjectName(name + u".summary"_s);
    m_summary->setProperty("role", u"secondary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_toggle);
    layout->addWidget(m_summary);
    layout->addWidget(m_content);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        setOpen(open);
        Q_EMIT toggled();
    });
    setOpen(false);
    retranslate();
}

void FoldSection::add(QWidget* widget)
{
    // what is rarely used stays last
    m_column->insertWidget(m_more ? m_column->count() - 1 : m_column->count(), widget);
}

void FoldSection::add(FieldWidget* field, bool inSummary)
{
    add(field);
    if (inSummary)
        m_fields.append(field);
}

FoldSection& FoldSection::more()
{
    if (!m_more) {
        //: Fold with the fields that are rarely used.
        m_more = new FoldSection(
            objectName() + u".more"_s, [] { return tr("More"); }, "more");
        m_column->addWidget(m_more);
        connect(m_more, &FoldSection::toggled, this, &FoldSection::toggled);
    }
    return *m_more;
}

void FoldSection::setMore(std::function<void(FoldSection&)> fill)
{
    more().m_fill = std::move(fill);
}

void FoldSection::build()
{
    const auto fill = std::exchange(m_fill, {});
    if (!fill)
        return;
    fill(*this);
    QWidget* before = m_toggle; // Tab reaches what came late where it stands
    for (auto* control : m_content->findChildren<QWidget*>()) {
        if (!(control->focusPolicy() & Qt::TabFocus) || control->focusProxy()
            || control->window() != window()) // a list that pops up
            continue;
        setTabOrder(before, control);
        before = control;
    }
}

bool FoldSection::isOpen() const
{
    return m_toggle->isChecked();
}

void FoldSection::setOpen(bool open)
{
    if (open)
        build();
    m_toggle->setChecked(open);
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
    showSummary();
}

void FoldSection::showSummary()
{
    QStringList values;
    for (const FieldWidget* field : std::as_const(m_fields)) {
        // an input of another kind is hidden and says nothing
        if (!field->isHidden() && !field->valueText().isEmpty())
            values.append(field->valueText());
    }
    m_summary->setText(values.join(u" · "_s));
    m_summary->setVisible(!isOpen() && !values.isEmpty());
}

void FoldSection::retranslate()
{
    m_toggle->setText(m_title());
    m_toggle->setAccessibleName(m_title());
    showSummary();
}

void FoldSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vorlauf
