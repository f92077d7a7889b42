// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidebase.h"

namespace vorlauf {

/// Adds the master of pages of notes with its theme; gives its path.
QString addNotesMaster(OfficePackage& package, const QString& accent);

} // namespace vorlauf
