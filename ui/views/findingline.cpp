// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingline.h"

#include "style.h"
#include "viewtexts.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

constexpr int editorLines = 3; // at least, so that there is room for a longer sentence

/// One paragraph, whatever was pasted.
QString tidied(const QString& text)
{
    return text.simplified();
}

} // namespace

FindingLine::FindingLine(ScenarioDocument& document, QWidget* parent)
    : QLabel(parent), m_document(document)
{
    setObjectName(u"finding"_s);
    setRole(*this, "finding");
    setFont(textFont(16, true));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::TabFocus);
    connect(&document, &ScenarioDocument::findingTextsChanged, this, [this] {
        if (canEdit())
            setFinding(withOwnWords(m_document, m_finding.kind, m_finding.key, m_finding.generated,
                                    m_locale));
    });
}

void FindingLine::setFinding(const Finding& finding)
{
    if (m_editor && finding.key != m_finding.key)
        finish(false); // another view's subject came before the last key
    m_finding = finding;
    m_locale = QLocale();
    refresh();
}

void FindingLine::showMessage(const QString& text)
{
    Finding message;
    message.text = message.generated = text;
    setFinding(message);
}

void FindingLine::refresh()
{
    const QString text = m_finding.outdated
        //: after a sentence of the user's own; %1 the sentence
        ? tr("%1 (edited; the results have changed since)").arg(m_finding.text)
        : markedText(m_finding);
    setText(text);
    setToolTip(hint());
    setAccessibleName(text);
    setAccessibleDescription(hint());
}

/// What the rules say where somebody else's words stand, and how to edit.
QString FindingLine::hint() const
{
    if (!canEdit())
        return {};
    const QString how = tr("Double-click or press F2 to put it into your own words.");
    return m_finding.edited
        //: %1 a sentence
        ? tr("Generated: %1").arg(m_finding.generated) + u'\n' + how
        : how;
}

void FindingLine::edit()
{
    if (!canEdit() || m_editor)
        return;
    m_editor = new QPlainTextEdit(m_finding.text, this);
    m_editor->setObjectName(u"findingEditor"_s);
    m_editor->setFont(font());
    m_editor->setTabChangesFocus(true);
    m_editor->setAccessibleName(tr("Finding in your own words"));
    m_editor->setPlaceholderText(m_finding.generated);
    m_editor->selectAll();
    m_editor->installEventFilter(this);
    setMinimumHeight(std::max(height(), editorLines * fontMetrics().lineSpacing() + 16));
    m_editor->setGeometry(rect());
    m_editor->show();
    m_editor->setFocus();
}

void FindingLine::finish(bool keep)
{
    if (!m_editor)
        return;
    QPlainTextEdit* editor = std::exchange(m_editor, nullptr); // the focus it loses ends nothing
    const QString text = tidied(editor->toPlainText());
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    setMinimumHeight(0);
    if (hadFocus)
        setFocus();
    if (!keep || text == m_finding.text)
        return;
    if (text.isEmpty() || text == m_finding.generated)
        return restore();
    m_document.setFindingText({m_finding.key, findingLanguage(m_locale), text.toStdString(),
                               m_finding.generated.toStdString()},
                              //: Name of an undo step
                              tr("Edit finding"));
}

void FindingLine::restore()
{
    //: Name of an undo step
    m_document.setFindingText({m_finding.key, findingLanguage(m_locale), {}, {}},
                              tr("Restore finding"));
}

/// F2 renames a scenario elsewhere; here it edits the finding.
bool FindingLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2 && canEdit()) {
        event->accept();
        return true;
    }
    return QLabel::event(event);
}

void FindingLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        finish(false); // written in another language
    QLabel::changeEvent(event);
}

void FindingLine::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.setObjectName(u"findingMenu"_s);
    QAction* change = menu.addAction(tr("&Edit Finding"), this, &FindingLine::edit);
    change->setShortcut(QKeySequence(Qt::Key_F2));
    change->setEnabled(canEdit());
    QAction* back = menu.addAction(tr("&Restore Generated Finding"), this, &FindingLine::restore);
    back->setEnabled(isEdited());
    menu.addSeparator();
    menu.addAction(tr("&Copy Finding"), this, [this] {
        QGuiApplication::clipboard()->setText(hasSelectedText() ? selectedText()
                                                                : markedText(m_finding));
    });
    menu.exec(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft())
                                                             : event->globalPos());
}

void FindingLine::keyPressEvent(QKeyEvent* event)
{
    const bool wanted = event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter;
    if (wanted && canEdit())
        edit();
    else
        QLabel::keyPressEvent(event);
}

void FindingLine::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (canEdit())
        edit();
    else
        QLabel::mouseDoubleClickEvent(event);
}

void FindingLine::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_editor)
        m_editor->setGeometry(rect());
}

/// Return keeps what was written, so does leaving it; Escape does not.
bool FindingLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QLabel::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            finish(key != Qt::Key_Escape);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        finish(true);
    return QLabel::eventFilter(watched, event);
}

} // namespace vorlauf
