// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLabel>

#include <functional>

namespace vorlauf {

/// A quiet sentence between fields, in the language of the window.
class NoteLine final : public QLabel
{
public:
    NoteLine(const QString& name, std::function<QString()> text) : m_text(std::move(text))
    {
        setObjectName(name);
        setProperty("role", QStringLiteral("secondary"));
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        setText(m_text());
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            setText(m_text());
        QLabel::changeEvent(event);
    }

private:
    std::function<QString()> m_text;
};

} // namespace vorlauf
