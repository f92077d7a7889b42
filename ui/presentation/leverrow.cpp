// SPDX-License-Identifier: GPL-3.0-or-later
#include "leverrow.h"

#include "editedscenario.h"
#include "leverspec.h"
#include "numberfieldwidget.h"
#include "rangebutton.h"
#include "texts.h"
#include "viewtexts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace vorlauf {

LeverRow::LeverRow(ScenarioDocument& document, const std::vector<std::string>& paths,
                   QWidget* parent)
    : QWidget(parent)
    , m_edited(new EditedScenario(document, this))
    , m_name(wrappedLabel("leverScenario", "secondary", textFont(13, true)))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name, 1);
    for (const std::string& path : paths) {
        if (std::size_t(m_count) == mostLevers)
            break;
        if (!numberField(path))
            continue; // a name of a later version
        auto* field
            = new NumberFieldWidget(*m_edited, leverSpec(path), FieldWidget::Absence::NotAllowed);
        for (RangeButton* range : field->findChildren<RangeButton*>())
            range->hide(); // how sure an input is, is asked elsewhere
        row->addWidget(field, 2);
        ++m_count;
    }
    connect(m_edited, &EditedScenario::changed, this, &LeverRow::showName);
    if (isEmpty())
        hide();
}

LeverRow::~LeverRow()
{
    // a field that loses the focus while everything goes must not write
    const QSignalBlocker blocker(m_edited);
    m_edited->setRow(-1);
}

void LeverRow::setRow(int row)
{
    if (row != m_edited->row())
        m_edited->setRow(row);
}

void LeverRow::setScale(double scale)
{
    setFont(textFont(qRound(13 * scale)));
    m_name->setFont(textFont(qRound(13 * scale), true));
    layout()->setSpacing(qRound(28 * scale));
    const int handle = qRound(10 * scale), groove = qRound(4 * scale);
    setStyleSheet(uR"(
QLabel, QLineEdit, QToolButton { font-size: %9px; }
QLineEdit { padding: %1px %2px; }
QSlider { min-height: %3px; }
QSlider::groove:horizontal { height: %4px; border-radius: %5px; }
QSlider::sub-page:horizontal { height: %4px; border-radius: %5px; }
QSlider::handle:horizontal { width: %6px; height: %6px; margin: -%7px 0; border-radius: %8px; }
)"_s.arg(qRound(4 * scale))
                      .arg(qRound(8 * scale))
                      .arg(2 * handle)
                      .arg(groove)
                      .arg(groove / 2)
                      .arg(handle)
                      .arg((handle + 4 - groove) / 2)
                      .arg((handle + 4) / 2)
                      .arg(qRound(13 * scale)));
}

void LeverRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_edited->setLocale(QLocale());
        showName();
    }
    QWidget::changeEvent(event);
}

void LeverRow::showName()
{
    m_name->setText(m_edited->exists() ? fromUtf8(m_edited->scenario().name) : QString());
}

} // namespace vorlauf
