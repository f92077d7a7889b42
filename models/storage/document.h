// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfile.h"

#include <QByteArray>

namespace vorlauf {

enum class Scrutiny { Quick, Full }; // SQLite's quick_check, or its integrity_check

/// Whether the bytes are an SQLite file, or could be the beginning of one.
bool looksLikeDocument(const QByteArray& bytes);

/// Reads a document that may come from a stranger. Faults have no path yet.
FileResult<OpenedPlan> readDocument(const QByteArray& bytes, Scrutiny scrutiny);

/// The bytes of a fresh document that holds plan JSON (of writePlan()), or why there are none.
std::variant<QByteArray, QString> documentOf(const QByteArray& json);

} // namespace vorlauf
