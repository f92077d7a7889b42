// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QKeyEvent;

namespace vorlauf {

/// What the presenter wants, by key in either window or by button.
enum class SlideCommand { Next, Previous, First, Last, Black, End };

/// The meaning of a key; clickers send Page Up and Page Down. Empty: none.
std::optional<SlideCommand> commandOf(const QKeyEvent& event);

} // namespace vorlauf
