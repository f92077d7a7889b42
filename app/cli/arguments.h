// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit.h"

#include <QCommandLineParser>
#include <QStringList>

namespace vorlauf {

/// The command line of one command: its options, its help text and the sentences about wrong usage.
/// Every command has --language and --help.
class Arguments
{
public:
    Arguments(const QString& command, const QString& summary);

    void addFile(const QString& name, const QString& description); // required, in this order
    void addOption(const QString& name, const QString& value, const QString& description);
    void addFlag(const QString& name, const QString& description); // takes no value
    void addRequiredOption(const QString& name, const QString& value, const QString& description);
    void addWords(const QString& name, const QStringList& words, const QString& description);
    void addRequiredWords(const QString& name, const QStringList& words,
                          const QString& description);
    void addWholeNumber(const QString& name, const QString& value, const QString& description,
                        qint64 minimum, qint64 maximum);
    void addDecimal(const QString& name, const QString& value, const QString& description,
                    double minimum, double maximum);
    void addDate(const QString& name, const QString& description); // YYYY-MM-DD
    void addNote(const QString& paragraph); // below the options in the help text

    /// Empty: go on. Otherwise the program ends: help was printed or the usage is wrong.
    std::optional<Exit> parse(const QStringList& arguments);

    QString file(int position) const;
    QString value(const QString& name) const; // the first of its words if it was not given
    bool isSet(const QString& name) const;

    /// Says on standard error why the usage is wrong.
    Exit wrongUsage(const QString& sentence) const;

private:
    struct Option {
        QString name, value, description;
        QStringList words; // empty: any text
        bool required = false;
        bool number = false, whole = false, date = false;
        double minimum = 0, maximum = 0;
    };
    struct File {
        QString name, description;
    };

    void add(Option option);
    QString complaint(const QStringList& arguments); // empty: all is well
    QString complaint(const Option& option) const;
    QString help() const;
    QString usageLine() const;

    QString m_command, m_summary;
    QList<File> m_files;
    QList<Option> m_options;
    QStringList m_notes;
    QCommandLineParser m_parser;
};

} // namespace vorlauf
