// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QLabel;

namespace vorlauf {

/// A line or paragraph of a view that wraps and can be selected: finding, subtitle, source note.
QLabel* wrappedLabel(const char* name, const char* role, const QFont& font);

} // namespace vorlauf
