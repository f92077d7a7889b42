// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace vorlauf {

/// The language of the running program: texts of ours and of Qt, number formats. Windows hear of a
/// change by QEvent::LanguageChange.
class Language final : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// "de" or "en"; anything else is English.
    void set(const QString& code);

    static QString ofSystem();

private:
    void remove();

    QTranslator m_texts, m_qt;
};

} // namespace vorlauf
