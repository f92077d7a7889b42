// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberscale.h"

#include <span>

namespace vorlauf {

/// The numbers that are worth moving in front of others, in the order of the editor.
std::span<const std::string_view> leverPaths();

/// The spec of one of them, writing as the editor's own field does.
NumberSpec leverSpec(std::string_view path);

/// The intensity as one number, which takes the place of a mix.
NumberSpec intensitySpec();

} // namespace vorlauf
