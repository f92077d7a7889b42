// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariolist.h"

#include "samples.h"
#include "scenariodelegate.h"
#include "scenariodocument.h"
#include "scenariolistview.h"
#include "scenariotablemodel.h"
#include "style.h"
#include "texts.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

ScenarioList::ScenarioList(ScenarioDocument& document, ScenarioTableModel& model,
                           QItemSelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel)
    , m_invitation(new QLabel)
    , m_samples(new QVBoxLayout)
    , m_pages(new QStackedWidget)
    , m_view(new ScenarioListView)
{
    setObjectName(u"scenarioColumn"_s);
    setAttribute(Qt::WA_StyledBackground);
    setRole(*this, "side");
    setRole(*m_title, "heading");
    m_title->setFont(textFont(13, true));
    m_view->setModel(&model);
    m_view->setSelectionModel(&selection);
    m_view->setItemDelegate(new ScenarioDelegate(document, m_view));
    m_pages->addWidget(m_view);
    m_pages->addWidget(makeEmptyPage());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_pages, 1);

    connect(&document, &ScenarioDocument::rowsInserted, this, &ScenarioList::showPage);
    connect(&document, &ScenarioDocument::rowsRemoved, this, &ScenarioList::showPage);
    connect(&document, &ScenarioDocument::wasReset, this, &ScenarioList::showPage);
    // A fault adds its sentence to the card: another height.
    connect(&document, &ScenarioDocument::rowChanged, m_view, &ScenarioListView::layOutSoon);
    retranslate();
    showPage();
}

QWidget* ScenarioList::makeEmptyPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    setRole(*m_invitation, "secondary");
    m_invitation->setWordWrap(true);
    column->addWidget(m_invitation);
    column->addLayout(m_samples);
    column->addStretch();
    return page;
}

void ScenarioList::fillSamples()
{
    while (QLayoutItem* item = m_samples->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Sample& sample : samples()) {
        auto* link = new QLabel(u"<a href=\"%1\">%2</a>"_s.arg(
            sample.path, fromUtf8(sample.plan.title).toHtmlEscaped()));
        link->setWordWrap(true);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, &ScenarioList::sampleChosen);
        m_samples->addWidget(link);
    }
}

void ScenarioList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScenarioList::retranslate()
{
    m_title->setText(tr("Scenarios"));
    m_view->setAccessibleName(tr("Scenarios"));
    m_invitation->setText(tr("No scenario yet. Add one, or begin with a sample:"));
    m_view->viewport()->update();
    fillSamples();
}

void ScenarioList::showPage()
{
    m_pages->setCurrentIndex(m_document.count() > 0 ? 0 : 1);
}

} // namespace vorlauf
