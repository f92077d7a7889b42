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
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    hide();
    connect(this, &QLabel::linkActivated, this, &FaultLine::fieldWanted);
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
    clear();
    if (faulty) {
        const Fault& fault = m_document.result(row).current.error().front();
        setText(u"%1 <a href=\"%2\">%3</a>"_s.arg(sentence(fault, QLocale()).toHtmlEscaped(),
                                                  fromUtf8(fault.path).toHtmlEscaped(),
                                                  tr("Show the field").toHtmlEscaped()));
    }
    setVisible(faulty);
}

} // namespace vorlauf
