// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewpanel.h"

#include "style.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

/// The views take the height that is left, whatever their texts ask for at a width: nobody need
/// ask each of those that are not seen.
class ViewStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

ViewPanel::ViewPanel(QWidget* headline, QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar), m_corners(new QStackedWidget), m_views(new ViewStack)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(*this, "centre");
    m_tabs->setObjectName(u"viewTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_corners->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* tabRow = new QHBoxLayout;
    tabRow->setSpacing(8);
    tabRow->addWidget(m_tabs, 1);
    tabRow->addWidget(m_corners);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(headline);
    column->addLayout(tabRow);
    column->addWidget(m_views, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ViewPanel::show);
}

void ViewPanel::addView(QWidget* view, QWidget* corner)
{
    m_views->addWidget(view);
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    if (corner)
        row->addWidget(corner);
    m_corners->addWidget(place);
    const int tab = m_tabs->addTab(view->windowTitle());
    connect(view, &QWidget::windowTitleChanged, this, [this, tab](const QString& title) {
        m_tabs->setTabText(tab, title);
        Q_EMIT titleChanged(tab);
    });
}

int ViewPanel::count() const
{
    return m_tabs->count();
}

int ViewPanel::current() const
{
    return m_tabs->currentIndex();
}

void ViewPanel::setCurrent(int position)
{
    if (position >= 0 && position < count())
        m_tabs->setCurrentIndex(position);
}

QString ViewPanel::title(int position) const
{
    return m_tabs->tabText(position);
}

void ViewPanel::show(int position)
{
    m_views->setCurrentIndex(position);
    m_corners->setCurrentIndex(position);
    Q_EMIT currentChanged(position);
}

} // namespace vorlauf
