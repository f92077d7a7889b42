// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QStringList>

#include <optional>

namespace vorlauf {

constexpr quint32 documentApplicationId = 0x566c446f; // "VlDo"; resources/sql/0001_document.sql

/// The steps that make a document's schema, the first at version 1 (resources/sql).
const QStringList& documentSteps();

/// Runs the steps that a database lacks, each in one transaction with its user_version. Gives
/// SQLite's words if a step fails; the database is then as the last whole step left it.
std::optional<QString> migrate(Database& database, const QStringList& steps);

/// One line for each table and index, with the SQL that made it.
QStringList schemaOf(const Database& database);

/// What schemaOf() gives after these steps.
QStringList schemaAfter(const QStringList& steps);

} // namespace vorlauf
