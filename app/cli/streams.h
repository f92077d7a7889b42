// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit.h"
#include "fault.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace vorlauf {

/// Call before any file is opened: a standard stream that the caller has closed must not become the
/// next file that we open, and a reader that goes away must be an error instead of a signal.
void prepareStreams();

/// Keeps what Qt remarks about its surroundings out of standard error, which scripts read.
void silenceQt();

/// Writes the result to standard output; File with a sentence if it did not get there whole.
Exit printResult(const QByteArray& result);

/// One line on standard error, control characters escaped.
void printError(const QString& line);

/// "path: CODE: sentence", one line for each fault.
void printFaults(const Faults& faults, const QLocale& locale);
void printWarnings(const std::vector<Warning>& warnings, const QLocale& locale);

/// User text made fit for one line of a terminal: control characters and direction marks as \u001b.
QString oneLine(const QString& text);

} // namespace vorlauf
