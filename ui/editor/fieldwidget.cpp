// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldwidget.h"

#include "spread.h"
#include "texts.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

QLabel* wrappingLabel(const char* role)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FieldWidget::FieldWidget(EditedScenario& edited, std::string path, Absence absence)
    : m_edited(edited)
    , m_path(std::move(path))
    , m_absence(absence)
    , m_label(wrappingLabel("secondary"))
    , m_tag(new QLabel)
    , m_reading(new QLabel)
    , m_message(wrappingLabel("fault"))
    , m_reset(new QToolButton)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    const QString name = fromUtf8(m_path);
    m_tag->setObjectName(name + u".tag"_s);
    m_tag->setProperty("role", u"default-tag"_s);
    m_tag->setCursor(Qt::PointingHandCursor);
    m_tag->installEventFilter(this);
    m_reading->setObjectName(name + u".reading"_s);
    m_reading->setProperty("role", u"secondary"_s);
    m_message->setObjectName(name + u".message"_s);
    m_reset->setObjectName(name + u".reset"_s);
    m_reset->setProperty("role", u"reset"_s);
    m_reset->setAutoRaise(true);
    connect(m_reset, &QToolButton::clicked, this, [this] { reset(); });

    m_head->setSpacing(8);
    m_head->addWidget(m_label, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_tag), static_cast<QWidget*>(m_reading),
                            static_cast<QWidget*>(m_reset)}) {
        widget->hide();
        addBeside(widget);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_head);
    m_body->setSpacing(2);
    layout->addLayout(m_body);
    m_message->hide();
    layout->addWidget(m_message);
    connect(&m_edited, &EditedScenario::changed, this, [this] { refresh(); });
}

QString FieldWidget::label() const
{
    return m_ownLabel.isEmpty() ? fieldLabel(m_path) : m_ownLabel;
}

void FieldWidget::setLabel(const QString& label)
{
    m_ownLabel = label;
    FieldWidget::retranslate();
}

void FieldWidget::setAbsence(Absence absence)
{
    m_absence = absence;
    updateHead(m_edited.usedDefault(m_path));
}

void FieldWidget::setControlsEnabled(bool enabled)
{
    for (QWidget* control : std::as_const(m_controls))
        control->setEnabled(enabled);
}

void FieldWidget::addBeside(QWidget* widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
}

void FieldWidget::add(QWidget* control, const QString& suffix)
{
    m_body->addWidget(control);
    setControlName(control, suffix);
}

void FieldWidget::setControlName(QWidget* control, const QString& suffix)
{
    control->setObjectName(fromUtf8(m_path) + suffix);
    if (m_controls.isEmpty())
        m_label->setBuddy(control);
    m_controls.append(control);
}

void FieldWidget::retranslate()
{
    m_label->setText(label());
    //: Beside a field whose value was not given.
    m_tag->setText(tr("default"));
    //: Takes a value back to its default.
    m_reset->setText(tr("reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(label()));
    for (QWidget* control : std::as_const(m_controls))
        control->setAccessibleName(label());
}

void FieldWidget::showState(bool given, const QString& exactValue)
{
    const InputUsed* input = given ? nullptr : m_edited.usedDefault(m_path);
    m_given = given;
    updateHead(input);
    updateToolTip(exactValue, input);
    updateMessage();
}

void FieldWidget::updateHead(bool isDefault)
{
    const bool reading = !m_reading->text().isEmpty();
    m_tag->setVisible(!m_given && isDefault && !reading);
    m_reset->setVisible(m_given && !isRequired() && !reading);
}

void FieldWidget::updateToolTip(const QString& exactValue, const InputUsed* input)
{
    QStringList lines{fieldHint(m_path), exactValue};
    if (input && !input->source.empty())
        lines.append(tr("Source: %1").arg(sourceText(m_edited.catalog(), input->source)));
    lines.removeAll(QString());
    const QString text = lines.join(u'\n');
    if (text == m_label->toolTip())
        return;
    m_label->setToolTip(text);
    m_tag->setToolTip(text);
    for (QWidget* control : std::as_const(m_controls)) {
        control->setToolTip(text);
        control->setWhatsThis(text);
        control->setAccessibleDescription(text);
    }
}

void FieldWidget::showReading(const QString& text)
{
    m_reading->setText(text);
    m_reading->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        m_tag->hide();
        m_reset->hide();
    }
}

void FieldWidget::showMessage(const QString& text)
{
    m_ownMessage = text;
    updateMessage();
}

void FieldWidget::updateMessage()
{
    QString text = m_ownMessage;
    const Fault* fault = m_edited.fault(m_path);
    if (!fault) // of the range around it
        fault = m_edited.fault("/uncertainty/" + uncertaintyKey(m_path));
    if (fault && text.isEmpty())
        text = sentence(*fault, m_edited.locale());
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

bool FieldWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tag && event->type() == QEvent::MouseButtonRelease) { // where it comes from
        QWhatsThis::showText(m_tag->mapToGlobal(m_tag->rect().bottomLeft()), m_tag->toolTip(),
                             this);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace vorlauf
