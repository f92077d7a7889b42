// SPDX-License-Identifier: GPL-3.0-or-later
#include "best.h"
#include "bestcontrols.h"
#include "bestview.h"
#include "chartview.h"
#include "finding.h"
#include "findingline.h"
#include "leverlist.h"
#include "numbers.h"
#include "priceline.h"
#include "scenariodocument.h"
#include "segmentedbuttons.h"
#include "style.h"
#include "texts.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr int rowHeight = 22, mostRows = 4;

/// The accelerator without its maker, and their number where that varies.
QString shortName(const BestPlans& best, const PlanPoint& plan)
{
    const Accelerator* row = best.catalog.accelerator(plan.accelerator);
    const QString name = row ? fromUtf8(row->name) : fromUtf8(plan.accelerator);
    if (!best.space.counts || !plan.count)
        return name;
    return u"%1 × %2"_s.arg(QLocale().toString(*plan.count, 'f', 0), name);
}

} // namespace

void BestView::layOut()
{
    m_stack->addWidget(makePlansPage());
    m_stack->addWidget(m_levers);
    auto* card = new QFrame;
    setRole(*card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 14, 16, 12);
    inside->setSpacing(8);
    inside->addWidget(m_finding);
    inside->addWidget(m_subtitle);
    inside->addWidget(m_stack, 1);
    inside->addWidget(m_sources);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QWidget* BestView::makePlansPage()
{
    m_table->setObjectName(u"plans"_s);
    m_table->setModel(&m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_cancel->setObjectName(u"cancel"_s);
    m_takeOver->setObjectName(u"takeOver"_s);
    m_showsLeftOut->setObjectName(u"showsLeftOut"_s);
    m_showsLeftOut->setCheckable(true);
    m_leftOut->hide();
    setRole(*m_takeOver, "filled");

    auto* busy = new QHBoxLayout;
    busy->setSpacing(8);
    busy->addWidget(m_progress, 1);
    busy->addWidget(m_cancel);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_prices);
    foot->addWidget(m_showsLeftOut);
    foot->addStretch();
    foot->addWidget(m_takeOver);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_controls);
    column->addLayout(busy);
    column->addWidget(m_picture, 1);
    column->addWidget(m_table);
    column->addLayout(foot);
    column->addWidget(m_leftOut);
    showBusy(false);
    return page;
}

void BestView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_chart->setTheme(currentTheme());
    QWidget::changeEvent(event);
}

void BestView::retranslate()
{
    setWindowTitle(tr("Best"));
    m_picture->setAccessibleName(tr("Best plans by emissions and cost"));
    m_table->setAccessibleName(tr("The plans that no other one beats"));
    m_pages->setTexts(tr("Shown"), {tr("All plans"), tr("Caps")});
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Search of the plans"));
    m_takeOver->setText(tr("&Take over as new scenario"));
    //: button that shows which accelerators and places were left out
    m_showsLeftOut->setText(tr("Left out"));
    refresh();
}

void BestView::refresh()
{
    m_controls->setCurrency(fromUtf8(m_document.plan().currency));
    m_sources->setText(sourceNote(m_document, QLocale(), 1));
    const int at = row();
    if (at < 0) {
        showNothing(tr("There is no scenario to look around."));
        return;
    }
    const auto& result = m_document.result(at).current;
    if (!result) {
        showNothing(sentence(result.error().front(), QLocale()));
        return;
    }
    if (m_pages->current() == 1) {
        showCaps();
        return;
    }
    if (const auto best = plans())
        showPlans(*best);
    else
        showNothing(tr("The plans have not been searched."));
}

void BestView::showNothing(const QString& why)
{
    m_finding->showMessage(why);
    m_subtitle->clear();
    m_leftOut->clear();
    m_showsLeftOut->hide();
    m_shown.clear();
    m_rows.clear();
    m_levers->clear();
    m_table->hide();
    m_takeOver->setEnabled(false);
    m_chart->setMarks({}, {}, {}, {}, QLocale());
}

void BestView::showPlans(const BestPlans& best)
{
    const QLocale locale;
    showFinding(best, nullptr);
    m_subtitle->setText(bestSubtitle(best, locale));
    m_leftOut->setText(leftOutNote(best, locale));
    m_showsLeftOut->setVisible(!m_leftOut->text().isEmpty());
    if (best.found.front.empty()) // then it is the answer
        m_showsLeftOut->setChecked(true);
    m_sources->setText((startNote(best) + u' ' + sourceNote(m_document, locale, 1)).trimmed());
    m_picture->setAccessibleDescription(m_finding->text());
    FrontPicture picture = frontPicture(best, locale);
    m_chart->setMarks(picture.x, picture.y, picture.note, std::move(picture.marks), locale);
    showTable(best);
    std::vector<std::string> unpriced;
    for (const LeftOut& left : best.found.leftOut) {
        if (left.reason == LeftOutReason::NoPrice)
            unpriced = left.accelerators;
    }
    m_prices->offer(best.catalog, unpriced, best.scenario.economics.mode.value_or(CostMode::Rental),
                    best.currency);
    m_takeOver->setEnabled(false);
    choose(suggestedMark(best));
}

void BestView::showTable(const BestPlans& best)
{
    const QLocale locale;
    const auto text = [&](Number value, Unit unit) {
        return formatQuantity(value, unit, locale, best.currency);
    };
    m_shown = plansShown(best);
    const QSignalBlocker quiet(m_table->selectionModel());
    m_rows.clear();
    m_rows.setHorizontalHeaderLabels(
        {tr("Plan"), tr("Place"), tr("Start"), tr("Emissions"), tr("Cost"), tr("Duration")});
    for (const std::size_t i : m_shown) {
        const PlanPoint& p = best.found.front[i];
        const QStringList cells{shortName(best, p),         placeName(best, p, locale),
                                startName(best, p, locale), text(p.emissionsG, Unit::GramCo2e),
                                text(p.cost, Unit::Money),  text(p.durationH, Unit::Hours)};
        QList<QStandardItem*> row;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            row.append(new QStandardItem(cells[column]));
            row.last()->setToolTip(planName(best, p, locale));
            if (column >= 3)
                row.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        m_rows.appendRow(row);
    }
    for (int column = 0; column < m_rows.columnCount(); ++column)
        m_rows.horizontalHeaderItem(column)->setTextAlignment(
            (column >= 3 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int rows = std::clamp(m_rows.rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight
                            + 4);
    m_table->setVisible(m_rows.rowCount() > 0);
}

void BestView::showCaps()
{
    const int caps = m_levers->show(m_document, row());
    const QString name = fromUtf8(m_document.scenario(row()).name);
    m_levers->setVisible(caps > 0);
    m_finding->showMessage(
        caps > 0 ? tr("What each lever alone would have to be for “%1” to meet its caps").arg(name)
                 : tr("“%1” has no cap. Caps are set in the editor, under Limits.").arg(name));
    m_subtitle->clear();
}

} // namespace vorlauf
