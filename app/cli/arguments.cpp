// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "commands.h"
#include "streams.h"
#include "words.h"

namespace vorlauf {

Arguments::Arguments(const QString& command, const QString& summary)
    : m_command(command), m_summary(summary)
{
    m_parser.addOption(
        QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    add({.name = QStringLiteral("language"),
         .value = {},
         .description = Cli::tr("Language of sentences and words; the system’s if absent."),
         .words = {QStringLiteral("en"), QStringLiteral("de")}});
}

void Arguments::add(Option option)
{
    if (!option.words.isEmpty())
        option.value = option.words.join(QLatin1Char('|'));
    m_parser.addOption(QCommandLineOption(option.name, {}, option.value));
    m_options.append(std::move(option));
}

void Arguments::addFile(const QString& name, const QString& description)
{
    m_files.append({name, description});
}

void Arguments::addOption(const QString& name, const QString& value, const QString& description)
{
    add({.name = name, .value = value, .description = description, .words = {}});
}

void Arguments::addFlag(const QString& name, const QString& description)
{
    add({.name = name, .value = {}, .description = description, .words = {}});
}

void Arguments::addRequiredOption(const QString& name, const QString& value,
                                  const QString& description)
{
    add({.name = name, .value = value, .description = description, .words = {}, .required = true});
}

void Arguments::addWords(const QString& name, const QStringList& words, const QString& description)
{
    add({.name = name, .value = {}, .description = description, .words = words});
}

void Arguments::addRequiredWords(const QString& name, const QStringList& words,
                                 const QString& description)
{
    add({.name = name, .value = {}, .description = description, .words = words, .required = true});
}

void Arguments::addWholeNumber(const QString& name, const QString& value,
                               const QString& description, qint64 minimum, qint64 maximum)
{
    add({.name = name,
         .value = value,
         .description = description,
         .words = {},
         .number = true,
         .whole = true,
         .minimum = double(minimum),
         .maximum = double(maximum)});
}

void Arguments::addDecimal(const QString& name, const QString& value, const QString& description,
                           double minimum, double maximum)
{
    add({.name = name,
         .value = value,
         .description = description,
         .words = {},
         .number = true,
         .minimum = minimum,
         .maximum = maximum});
}

void Arguments::addDate(const QString& name, const QString& description)
{
    add({.name = name,
         .value = QStringLiteral("YYYY-MM-DD"),
         .description = description,
         .words = {},
         .date = true});
}

void Arguments::addNote(const QString& paragraph)
{
    m_notes.append(paragraph);
}

std::optional<Exit> Arguments::parse(const QStringList& arguments)
{
    const QString wrong = complaint(arguments);
    if (m_parser.isSet(QStringLiteral("help")))
        return printResult(help().toUtf8());
    if (!wrong.isEmpty())
        return wrongUsage(wrong);
    return {};
}

QString Arguments::complaint(const QStringList& arguments)
{
    const bool understood = m_parser.parse(QStringList{m_command} + arguments);
    const QStringList unknown = m_parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return Cli::tr("There is no option “%1”.").arg(unknown.first());
    if (!understood)
        return m_parser.errorText();
    const QStringList files = m_parser.positionalArguments();
    if (files.size() < m_files.size())
        return Cli::tr("%1 is missing.").arg(m_files[files.size()].name);
    if (files.size() > m_files.size())
        return Cli::tr("“%1” is one argument too many.").arg(files[m_files.size()]);
    for (const Option& option : m_options) {
        if (const QString wrong = complaint(option); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString Arguments::complaint(const Option& option) const
{
    if (!m_parser.isSet(option.name))
        return option.required ? Cli::tr("The option --%1 is missing.").arg(option.name)
                               : QString();
    const QString given = m_parser.value(option.name);
    if (!option.words.isEmpty() && !option.words.contains(given))
        //: %1 name of an option, %2 what was given, %3 list of words
        return Cli::tr("--%1 does not know “%2”; it takes %3.")
            .arg(option.name, given, option.words.join(QStringLiteral(", ")));
    if (option.date && !parseDate(given.toStdString()))
        return Cli::tr("--%1 takes a date such as 2026-03-01.").arg(option.name);
    if (!option.number)
        return {};
    bool isNumber = false;
    const double number = option.whole ? double(QLocale::c().toLongLong(given, &isNumber))
                                       : QLocale::c().toDouble(given, &isNumber);
    if (isNumber && number >= option.minimum && number <= option.maximum)
        return {};
    const QString low = QString::number(option.minimum, 'f', QLocale::FloatingPointShortest);
    const QString high = QString::number(option.maximum, 'f', QLocale::FloatingPointShortest);
    return option.whole
        ? Cli::tr("--%1 takes a whole number from %2 to %3.").arg(option.name, low, high)
        : Cli::tr("--%1 takes a number from %2 to %3.").arg(option.name, low, high);
}

QString Arguments::file(int position) const
{
    return m_parser.positionalArguments().value(position);
}

QString Arguments::value(const QString& name) const
{
    if (m_parser.isSet(name))
        return m_parser.value(name);
    for (const Option& option : m_options) {
        if (option.name == name)
            return option.words.value(0);
    }
    return {};
}

bool Arguments::isSet(const QString& name) const
{
    return m_parser.isSet(name);
}

Exit Arguments::wrongUsage(const QString& sentence) const
{
    printError(QStringLiteral("vorlauf-cli %1: %2").arg(m_command, sentence));
    printError(usageLine());
    return Exit::Usage;
}

QString Arguments::usageLine() const
{
    QStringList words{QStringLiteral("vorlauf-cli"), m_command};
    for (const File& file : m_files)
        words.append(file.name);
    for (const Option& option : m_options) {
        const QString word = QStringLiteral("--%1 %2").arg(option.name, option.value).trimmed();
        words.append(option.required ? word : QStringLiteral("[%1]").arg(word));
    }
    return Cli::tr("Usage: %1").arg(words.join(QLatin1Char(' ')));
}

QString Arguments::help() const
{
    QString text = m_summary + QStringLiteral("\n\n") + usageLine() + QStringLiteral("\n\n");
    const auto line = [&text](const QString& term, const QString& description) {
        text += QStringLiteral("  %1  %2\n").arg(term.leftJustified(32), description);
    };
    for (const File& file : m_files)
        line(file.name, file.description);
    for (const Option& option : m_options)
        line(QStringLiteral("--%1 %2").arg(option.name, option.value).trimmed(),
             option.description);
    line(QStringLiteral("--help"), Cli::tr("Shows this text."));
    for (const QString& note : m_notes)
        text += QLatin1Char('\n') + note + QLatin1Char('\n');
    text += QLatin1Char('\n')
        + Cli::tr("Exit status: 0 done, 2 wrong usage or not built yet, 3 the input is invalid, "
                  "4 a file could not be read or written.")
        + QLatin1Char('\n');
    return text;
}

} // namespace vorlauf
