// SPDX-License-Identifier: GPL-3.0-or-later
#include "whenview.h"

#include "segmentedbuttons.h"
#include "startpage.h"
#include "supplypage.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

WhenView::WhenView(ScenarioDocument& document, const QItemSelectionModel& selection,
                   QWidget* parent)
    : QWidget(parent)
    , m_start(new StartPage(document, selection))
    , m_supply(new SupplyPage(document, selection))
    , m_pages(new QStackedWidget)
    , m_picture(new SegmentedButtons(u"whenPicture"_s, 2))
{
    setObjectName(u"when"_s);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_supply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_picture, &SegmentedButtons::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_start, &StartPage::fieldWanted, this, &WhenView::fieldWanted);
    connect(m_supply, &SupplyPage::fieldWanted, this, &WhenView::fieldWanted);
    retranslate();
}

QWidget* WhenView::corner() const
{
    return m_picture;
}

bool WhenView::showsSupply() const
{
    return m_picture->current() == 1;
}

void WhenView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WhenView::retranslate()
{
    setWindowTitle(tr("When"));
    //: which of two pictures: the start of the run, the contracted supply by the hour
    m_picture->setTexts(tr("Picture"), {tr("Start"), tr("24/7 supply")});
}

} // namespace vorlauf
