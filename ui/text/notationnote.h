// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vorlauf {

enum class ExportView;

/// What the signs of a view mean in the notation for management; empty: it has none of them.
QString notationNote(ExportView view);

} // namespace vorlauf
