// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarioeditor.h"

#include "editedscenario.h"
#include "foldsection.h"
#include "sections.h"
#include "spread.h"
#include "texts.h"

#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vorlauf {

using namespace Qt::StringLiterals;

ScenarioEditor::ScenarioEditor(ScenarioDocument& document, QWidget* parent)
    : QScrollArea(parent), m_edited(new EditedScenario(document, this)), m_faults(new QLabel)
{
    setObjectName(u"scenarioEditor"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_faults->setObjectName(u"editorFaults"_s);
    m_faults->setProperty("role", u"fault"_s);
    m_faults->setWordWrap(true);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->hide();

    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 0, 12, 12);
    m_column->setSpacing(8);
    m_column->addWidget(m_faults);
    for (auto* make :
         {modelSection, trainingSection, hardwareSection, placeSection, electricitySection,
          timeSection, useSection, costSection, limitsSection, rulesSection, avoidedSection})
        addSection(make(*m_edited));
    m_column->addStretch(1);
    setWidget(content);
    setOpenSections({u"section.model"_s, u"section.hardware"_s, u"section.place"_s});
    connect(m_edited, &EditedScenario::changed, this, &ScenarioEditor::refresh);
    refresh();
}

ScenarioEditor::~ScenarioEditor()
{
    // a field that loses the focus while everything goes must not write
    const QSignalBlocker blocker(m_edited);
    m_edited->setRow(-1);
}

void ScenarioEditor::addSection(FoldSection* section)
{
    if (!m_sections.isEmpty()) {
        auto* line = new QWidget; // a hairline between sections
        line->setAttribute(Qt::WA_StyledBackground);
        line->setProperty("role", u"hairline"_s);
        line->setFixedHeight(1);
        m_column->addWidget(line);
    }
    m_sections.append(section);
    m_column->addWidget(section);
    connect(section, &FoldSection::toggled, this, [this] {
        refresh();
        Q_EMIT openSectionsChanged();
    });
}

void ScenarioEditor::setRow(int row)
{
    m_edited->setRow(row);
}

int ScenarioEditor::row() const
{
    return m_edited->row();
}

QStringList ScenarioEditor::openSections() const
{
    QStringList names;
    for (const FoldSection* section : findChildren<FoldSection*>()) {
        if (section->isOpen())
            names.append(section->objectName());
    }
    return names;
}

void ScenarioEditor::setOpenSections(const QStringList& names)
{
    for (FoldSection* section : findChildren<FoldSection*>())
        section->setOpen(names.contains(section->objectName()));
}

bool ScenarioEditor::showField(const QString& path)
{
    const QString name = fromUtf8(uncertainInput(path.toStdString()));
    auto* control = findChild<QWidget*>(name);
    if (!control) { // perhaps in a fold that was never opened
        for (FoldSection* section : findChildren<FoldSection*>())
            section->build();
        control = findChild<QWidget*>(name);
    }
    if (!control)
        return false;
    for (QWidget* around = control; around && around != this; around = around->parentWidget()) {
        if (auto* section = qobject_cast<FoldSection*>(around))
            section->setOpen(true);
    }
    ensureWidgetVisible(control);
    control->setFocus(Qt::OtherFocusReason);
    return true;
}

/// A fault stands at its field; where that is folded away or missing, on top.
void ScenarioEditor::refresh()
{
    for (FoldSection* section : std::as_const(m_sections))
        section->showSummary();
    QStringList sentences;
    for (const Fault& fault : m_edited->faults()) {
        const auto* message
            = findChild<QLabel*>(fromUtf8(uncertainInput(fault.path)) + u".message"_s);
        if (!message || !message->isVisibleTo(this))
            sentences.append(sentence(fault, m_edited->locale()));
    }
    m_faults->setText(sentences.join(u'\n'));
    m_faults->setVisible(!sentences.isEmpty());
}

void ScenarioEditor::changeEvent(QEvent* event)
{
    // the fields hear of the language after this, with the locale that belongs to it
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_edited->setLocale(QLocale());
        refresh();
    }
    QScrollArea::changeEvent(event);
}

} // namespace vorlauf
