// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace vorlauf {

/// The words of the views, in their order; a slide shows one of them.
inline constexpr std::array<std::string_view, 7> slideViews{"overview",   "why",  "when",   "where",
                                                            "confidence", "best", "numbers"};

/// Position of a view's word; -1: no view is called that.
constexpr int viewPosition(std::string_view word)
{
    for (std::size_t i = 0; i < slideViews.size(); ++i) {
        if (slideViews[i] == word)
            return int(i);
    }
    return -1;
}

/// One slide of a presentation.
struct PlanSlide {
    std::string view = std::string(slideViews.front());
    std::string scenario;            // id, for a view of one scenario; empty: the one selected
    std::string notes;               // what the presenter reads
    std::vector<std::string> levers; // JSON pointers of numbers to be moved on the slide
    friend bool operator==(const PlanSlide&, const PlanSlide&) = default;
};

inline constexpr std::size_t mostLevers = 3; // shown on a slide

} // namespace vorlauf
