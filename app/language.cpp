// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
/// The system's own locale where it is of that language: Austria and Switzerland write numbers
/// their way.
QLocale localeOf(QLocale::Language language)
{
    if (QLocale::system().language() == language)
        return QLocale::system();
    return language == QLocale::German ? QLocale(language, QLocale::Germany)
                                       : QLocale(language, QLocale::UnitedStates);
}
} // namespace

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language()
{
    remove();
}

QString Language::ofSystem()
{
    return QLocale::system().language() == QLocale::German ? u"de"_s : u"en"_s;
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::set(const QString& code)
{
    const QLocale locale = localeOf(code == u"de"_s ? QLocale::German : QLocale::English);
    QLocale::setDefault(locale);
    remove();
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_texts.load(locale, u"vorlauf"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace vorlauf
