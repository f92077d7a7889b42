// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultline.h"

#include "scenariodocument.h"
#include "style.h"
#include "texts.h"

#include <QEvent>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace vorlauf {

FaultLine::FaultLine(const ScenarioDocument& document, const QItemSelectionModel& selection,
                     QWidget* parent)
    : QLabel(parent), m_document(document), m_selection(selection)
{
    setObjectName(u"faultLine"_s);
    setRole(*this, "fault");
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    connect(&selection, &QItemSelectionModel::currentRowChanged, this, &FaultLine::refresh);
    connect(&document, &ScenarioDocument::rowChanged, this, &FaultLine::refresh);
    connect(&document, &ScenarioDocument::rowsRemoved, this, &FaultLine::refresh);
    connect(&document, &ScenarioDocument::wasReset, this, &FaultLine::refresh);
    refresh();
}

void FaultLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLabel::changeEvent(event);
}

void FaultLine::refresh()
{
    const int row = m_selection.currentIndex().row();
    const bool valid = row >= 0 && row < m_document.count();
    const bool faulty = valid && !m_document.result(row).current;
    if (faulty)
        setText(sentence(m_document.result(row).current.error().front(), QLocale()));
    else
        clear();
    setVisible(faulty);
    Q_EMIT faultyChanged(faulty);
}

} // namespace vorlauf
