// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>

namespace vorlauf {

/// How the program ends; scripts read these numbers.
enum class Exit {
    Done = 0,
    Usage = 2,   // wrong usage, or not built yet
    Invalid = 3, // the input is invalid
    File = 4,    // a file could not be read or written
};

/// What a step produced, or that the program ends here (the reason stands on standard error).
template <typename T>
using OrExit = std::variant<T, Exit>;

} // namespace vorlauf
