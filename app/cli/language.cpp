// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace vorlauf {

QLocale chosenLocale(const QStringList& arguments)
{
    QString language = QLocale::system().name().left(2);
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option)
            language = arguments.value(i + 1);
        else if (arguments[i].startsWith(option + QLatin1Char('=')))
            language = arguments[i].mid(option.size() + 1);
    }
    return language == QLatin1String("de") ? QLocale(QLocale::German, QLocale::Germany)
                                           : QLocale(QLocale::English, QLocale::UnitedStates);
}

static void install(const QLocale& locale, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void installTexts(const QLocale& locale)
{
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("vorlauf"), QStringLiteral(":/i18n"));
    QLocale::setDefault(locale); // %Ln in texts
}

} // namespace vorlauf
