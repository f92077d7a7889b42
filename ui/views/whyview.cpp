// SPDX-License-Identifier: GPL-3.0-or-later
#include "whyview.h"

#include "chartview.h"
#include "exportview.h"
#include "finding.h"
#include "findingline.h"
#include "style.h"
#include "viewfindings.h"
#include "viewtexts.h"
#include "why.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

WhyView::WhyView(ScenarioDocument& document, ScenarioTableModel& model,
                 const QItemSelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_chart(new WaterfallChart(currentTheme()))
    , m_picture(new ChartView(m_chart))
    , m_from(new QComboBox)
    , m_fromLabel(new QLabel)
    , m_finding(new FindingLine(document))
    , m_subtitle(wrappedLabel("subtitle", "secondary", textFont(12)))
    , m_sources(wrappedLabel("sourceNote", "note", textFont(12)))
{
    m_from->setObjectName(u"from"_s);
    m_from->setModel(&model);
    m_fromLabel->setBuddy(m_from);
    layOut(m_picture);
    connectDocument();
    followBaseline();
    retranslate();
}

int WhyView::fromRow() const
{
    return m_from->currentIndex();
}

/// The selected scenario; where that is the one compared with, the first other one.
int WhyView::toRow() const
{
    const int selected = m_selection.currentIndex().row();
    if (selected >= 0 && selected != fromRow())
        return selected;
    for (int row = 0; row < m_document.count(); ++row) {
        if (row != fromRow())
            return row;
    }
    return -1;
}

std::string WhyView::fromId() const
{
    const int row = fromRow();
    return row >= 0 && row < m_document.count() ? m_document.scenario(row).id : std::string();
}

std::string WhyView::toId() const
{
    const int row = toRow();
    return row >= 0 ? m_document.scenario(row).id : std::string();
}

void WhyView::layOut(QWidget* picture)
{
    auto* card = new QFrame;
    setRole(*card, "card");
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_fromLabel);
    choices->addWidget(m_from);
    choices->addStretch();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 12);
    inside->setSpacing(8);
    inside->addWidget(m_finding);
    inside->addWidget(m_subtitle);
    inside->addLayout(choices);
    inside->addWidget(picture, 1);
    inside->addWidget(m_sources);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void WhyView::connectDocument()
{
    connect(m_from, &QComboBox::currentIndexChanged, this, &WhyView::refresh);
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, &WhyView::refresh);
    connect(&m_document, &ScenarioDocument::rowChanged, this, &WhyView::refresh);
    connect(&m_document, &ScenarioDocument::rowsInserted, this, &WhyView::refresh);
    connect(&m_document, &ScenarioDocument::rowsRemoved, this, &WhyView::refresh);
    connect(&m_document, &ScenarioDocument::rowMoved, this, &WhyView::refresh);
    connect(&m_document, &ScenarioDocument::baselineChanged, this, &WhyView::followBaseline);
    connect(&m_document, &ScenarioDocument::wasReset, this, &WhyView::followBaseline);
}

void WhyView::followBaseline()
{
    m_from->setCurrentIndex(m_document.baselineRow());
    refresh();
}

void WhyView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_chart->setTheme(currentTheme());
        refresh();
    }
    QWidget::changeEvent(event);
}

void WhyView::retranslate()
{
    setWindowTitle(tr("Why"));
    //: before the choice of the scenario with which the selected one is compared
    m_fromLabel->setText(tr("Compared with"));
    m_picture->setAccessibleName(tr("Steps from one scenario to the other"));
    refresh();
}

void WhyView::refresh()
{
    const QLocale locale;
    const int from = fromRow();
    const int to = toRow();
    Waterfall steps = waterfall(m_document, from, to, locale);
    m_finding->setFinding(explanationFinding(m_document, from, to, locale));
    m_subtitle->setText(steps.steps.isEmpty() ? QString() : whySubtitle(steps.unit));
    m_sources->setText(withNotation(ExportView::Why, sourceNote(m_document, locale)));
    m_chart->setSteps(steps.unit, std::move(steps.steps));
    m_picture->setAccessibleDescription(m_finding->text());
}

} // namespace vorlauf
