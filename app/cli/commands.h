// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace vorlauf {

/// Translation context of everything vorlauf-cli says itself.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One command: `vorlauf-cli NAME ARGUMENTS`.
struct Command {
    QString name;
    QString summary;
    Exit (*run)(const QStringList& arguments, const QLocale& locale);
};

/// In the order of the help text.
QList<Command> commands();

// One file each.
Exit accuracyCommand(const QStringList& arguments, const QLocale& locale);
Exit evaluateCommand(const QStringList& arguments, const QLocale& locale);
Exit compareCommand(const QStringList& arguments, const QLocale& locale);
Exit sensitivityCommand(const QStringList& arguments, const QLocale& locale);
Exit exploreCommand(const QStringList& arguments, const QLocale& locale);
Exit reportCommand(const QStringList& arguments, const QLocale& locale);
Exit exportCommand(const QStringList& arguments, const QLocale& locale);
Exit catalogCommand(const QStringList& arguments, const QLocale& locale);
Exit convertCommand(const QStringList& arguments, const QLocale& locale);
Exit checkCommand(const QStringList& arguments, const QLocale& locale);

} // namespace vorlauf
