// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QByteArray>

namespace vorlauf {

// A plan as rows of a document: each scenario and each catalog row is a row of its own, the rest is
// one. What stands in a row is the plan file's JSON, so both have one reader and one writer.

/// Inserts plan JSON as writePlan() gives it. false: see the database's error().
bool insertPlan(Database& database, const QByteArray& json);

/// Plan JSON made of the rows; invalid JSON if a row is none, which readPlan() then refuses. Empty
/// if they cannot be read: see the database's error().
QByteArray selectPlan(Database& database);

} // namespace vorlauf
