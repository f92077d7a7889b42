// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QLabel;

namespace vorlauf {

enum class ExportView;

/// A line or paragraph of a view that wraps and can be selected: finding, subtitle, source note.
QLabel* wrappedLabel(const char* name, const char* role, const QFont& font);

/// The note below a view: what its signs mean in the notation shown, then its sources.
QString withNotation(ExportView view, const QString& sources);

} // namespace vorlauf
