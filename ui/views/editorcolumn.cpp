// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorcolumn.h"

#include "scenariodocument.h"
#include "scenarioeditor.h"
#include "style.h"
#include "texts.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

EditorColumn::EditorColumn(ScenarioDocument& document, const QItemSelectionModel& selection,
                           QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_name(new QLabel)
    , m_editor(new ScenarioEditor(document))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(*this, "side");
    setRole(*m_name, "heading");
    m_name->setObjectName(u"editedScenario"_s);
    m_name->setFont(textFont(13, true));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setContentsMargins(12, 12, 12, 0);
    m_name->setMinimumWidth(1);
    m_name->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_editor, 1);
    column->addStretch();
    connect(&selection, &QItemSelectionModel::currentRowChanged, this, &EditorColumn::refresh);
    connect(&document, &ScenarioDocument::rowChanged, this, &EditorColumn::refresh);
    connect(&document, &ScenarioDocument::rowMoved, this, &EditorColumn::refresh);
    connect(&document, &ScenarioDocument::rowsRemoved, this, &EditorColumn::refresh);
    connect(&document, &ScenarioDocument::wasReset, this, &EditorColumn::refresh);
    refresh();
}

void EditorColumn::refresh()
{
    const int current = m_selection.currentIndex().row();
    const int row = current < m_document.count() ? current : -1;
    m_name->setText(row < 0 ? QString() : fromUtf8(m_document.scenario(row).name));
    m_editor->setRow(row);
    m_editor->setVisible(row >= 0);
}

} // namespace vorlauf
