// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "fault.h"

#include <QJsonObject>

namespace vorlauf {

/// `catalogRows` of a plan: {table: [row objects with the catalog's columns]}, tables and columns
/// named as in columns.h. Tables without rows and empty members are left out; hourly_profiles has
/// its hours in "g_per_kwh", an array of 8,760 whole numbers.
QJsonObject catalogRowsToJson(const Catalog& rows);

/// The opposite, index built. pointer is where the object stands in its file ("/catalogRows").
/// Faults: E-TYPE (not an array, object, text, number or true/false where one belongs, an hour that
/// is no whole number of 16 bits), E-REQUIRED (a row without its key), E-DUPLICATE-ID (two rows of
/// one key), E-PROFILE-GAP (not 8,760 hours). unknown receives the JSON pointers of tables and
/// columns that are not the catalog's; they are no faults.
Result<Catalog> catalogRowsFromJson(const QJsonObject& object, const std::string& pointer,
                                    std::vector<std::string>* unknown = nullptr);

} // namespace vorlauf
