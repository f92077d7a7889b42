// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace vorlauf {

/// What long work calls now and then with the share done, 0..1. False: stop, the result is not
/// wanted any more. Empty: nobody asks. Called from the working thread.
using Progress = std::function<bool(double share)>;

/// Tells progress and asks whether to go on.
inline bool goesOn(const Progress& progress, double share)
{
    return !progress || progress(share);
}

} // namespace vorlauf
