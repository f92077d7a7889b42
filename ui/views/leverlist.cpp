// SPDX-License-Identifier: GPL-3.0-or-later
#include "leverlist.h"

#include "leverlines.h"
#include "scenariodocument.h"
#include "texts.h"
#include "theme.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace vorlauf {

LeverList::LeverList(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(u"levers"_s);
    setColumnCount(3);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(16);
    setSelectionMode(NoSelection);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(header(), &QHeaderView::sectionResized, this,
            [this] { scheduleDelayedItemsLayout(); }); // lines wrap anew
}

void LeverList::retranslate()
{
    setHeaderLabels({tr("Lever, all else as it is"), tr("Today"), tr("To meet the cap")});
    setAccessibleName(tr("What would meet the caps"));
}

int LeverList::show(const ScenarioDocument& document, int row)
{
    const QLocale locale;
    clear();
    retranslate();
    const auto& result = document.result(row).current;
    if (!result)
        return 0;
    const std::string& currency = document.plan().currency;
    const QString shownCurrency = fromUtf8(currency);
    int caps = 0;
    for (const Check& check : result->checks) {
        if (!check.id.starts_with("cap."))
            continue;
        ++caps;
        auto* cap = new QTreeWidgetItem(this, {capSentence(check, locale, shownCurrency)});
        cap->setFont(0, textFont(13, true));
        cap->setFirstColumnSpanned(true);
        const Scenario& scenario = document.scenario(row);
        const auto levers = leversFor(scenario, document.catalog(), currency, check);
        for (const LeverLine& line : leverLines(scenario, check, levers, locale, shownCurrency)) {
            auto* item = new QTreeWidgetItem(cap, {line.lever, line.today, line.needed});
            if (!line.possible)
                item->setForeground(2, palette().placeholderText());
        }
    }
    expandAll();
    return caps;
}

} // namespace vorlauf
