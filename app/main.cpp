// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "bootstrap.h"
#include "language.h"
#include "mainwindow.h"
#include "messages.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2, unreadable = 4;

struct Arguments {
    QString file, language;
    bool present = false;
    QString fault; // empty: understood
};

Arguments read(const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compares plans for training AI models before the run."_s);
    parser.addPositionalArgument(u"file"_s, u"A .vorlauf document or a plan as JSON."_s,
                                 u"[FILE]"_s);
    const QCommandLineOption language(u"language"_s, u"Language of this start: en or de."_s,
                                      u"en|de"_s);
    const QCommandLineOption present(u"present"_s,
                                     u"Begin with the presentation of the file, full screen."_s);
    parser.addOptions({language, present});
    parser.addHelpOption();
    parser.addVersionOption();
    const bool understood = parser.parse(words);
    if (understood && parser.isSet(u"version"_s))
        parser.showVersion();
    if (understood && parser.isSet(u"help"_s))
        parser.showHelp();

    Arguments arguments{
        parser.positionalArguments().value(0), parser.value(language), parser.isSet(present), {}};
    if (!understood)
        arguments.fault = parser.errorText();
    else if (parser.positionalArguments().size() > 1)
        arguments.fault = u"One file can be opened, not several."_s;
    else if (parser.isSet(language) && arguments.language != u"en"_s
             && arguments.language != u"de"_s)
        arguments.fault = u"The language is en or de, not “%1”."_s.arg(arguments.language);
    return arguments;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"vorlauf"_s);
    QApplication::setApplicationDisplayName(u"Vorlauf"_s);
    QApplication::setApplicationVersion(QStringLiteral(VORLAUF_VERSION));
    QApplication::setDesktopFileName(u"vorlauf"_s);
    const Arguments arguments = read(QApplication::arguments());
    if (!arguments.fault.isEmpty()) {
        std::fprintf(stderr, "vorlauf: %s\n", qUtf8Printable(arguments.fault));
        return wrongUsage;
    }

    vorlauf::Language language;
    language.set(arguments.language.isEmpty() ? vorlauf::Language::ofSystem() : arguments.language);
    auto opened = vorlauf::openSession();
    if (const auto* fault = std::get_if<vorlauf::CatalogFault>(&opened)) {
        std::fprintf(stderr, "vorlauf: %s\n", qUtf8Printable(vorlauf::faultText(*fault)));
        vorlauf::showFault(*fault);
        return unreadable;
    }
    auto& session = std::get<vorlauf::Session>(opened);
    QSettings& settings = *session.settings;
    if (arguments.language.isEmpty())
        language.set(
            settings.value(u"window/language"_s, vorlauf::Language::ofSystem()).toString());

    vorlauf::Appearance appearance(application);
    appearance.setScheme(vorlauf::Scheme(settings.value(u"window/theme"_s, 0).toInt()));
    appearance.setNotation(vorlauf::Notation(settings.value(u"window/notation"_s, 0).toInt()));
    vorlauf::MainWindow window(*session.document, settings, appearance);
    QObject::connect(&window, &vorlauf::MainWindow::languageChosen, &language,
                     &vorlauf::Language::set);
    appearance.dress();
    window.show();
    if (arguments.file.isEmpty() || !window.open(arguments.file))
        window.open(vorlauf::firstFile(settings));
    window.offerRecovery();
    if (arguments.present)
        window.present();
    return QApplication::exec();
}
