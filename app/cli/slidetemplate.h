// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit.h"
#include "slidebase.h"

namespace vorlauf {

/// What the slides of a report stand on, read from a presentation or template of the user's own;
/// empty without a path. Why not stands on standard error.
OrExit<std::optional<SlideBase>> readTemplate(const QString& path);

} // namespace vorlauf
