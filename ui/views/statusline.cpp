// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "scenariodocument.h"
#include "texts.h"

#include <QEvent>
#include <QItemSelectionModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
struct Foundation {
    int defaults = 0;
    int oldest = 0, newest = 0; // years of the rows in use; 0: none has one
};

Foundation foundationOf(const Estimate& estimate)
{
    Foundation basis;
    for (const InputUsed& input : estimate.inputs) {
        if (input.origin == Origin::Given)
            continue;
        ++basis.defaults;
        if (!input.year)
            continue;
        const int year = int(*input.year);
        basis.oldest = basis.oldest == 0 ? year : std::min(basis.oldest, year);
        basis.newest = std::max(basis.newest, year);
    }
    return basis;
}
} // namespace

StatusLine::StatusLine(const ScenarioDocument& document, const QItemSelectionModel& selection,
                       QWidget* parent)
    : QLabel(parent), m_document(document), m_selection(selection)
{
    setObjectName(u"statusLine"_s);
    setTextFormat(Qt::PlainText);
    setMinimumWidth(1); // a long name makes no wide window
    connect(&selection, &QItemSelectionModel::currentRowChanged, this, &StatusLine::refresh);
    connect(&document, &ScenarioDocument::rowChanged, this, &StatusLine::refresh);
    connect(&document, &ScenarioDocument::wasReset, this, &StatusLine::refresh);
    connect(&document, &ScenarioDocument::rowsRemoved, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLabel::changeEvent(event);
}

void StatusLine::refresh()
{
    QStringList parts{tr("Catalog %1").arg(fromUtf8(m_document.shippedCatalog()->version))};
    const int row = m_selection.currentIndex().row();
    const bool valid = row >= 0 && row < m_document.count();
    if (const Estimate* estimate = valid ? m_document.result(row).shown() : nullptr) {
        const Foundation basis = foundationOf(*estimate);
        if (basis.oldest != 0 && basis.oldest == basis.newest)
            parts += tr("Data from %1", "a year").arg(basis.oldest);
        else if (basis.oldest != 0)
            parts += tr("Data from %1 to %2", "years").arg(basis.oldest).arg(basis.newest);
        //: values nobody gave; %1 the name of a scenario
        parts += tr("%Ln default(s) in use in “%1”", nullptr, basis.defaults)
                     .arg(fromUtf8(m_document.scenario(row).name));
    }
    setText(parts.join(u" · "_s));
}

} // namespace vorlauf
