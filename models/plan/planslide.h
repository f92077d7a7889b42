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

/// What a view compares, and the two ways to account for the emissions of electricity.
inline constexpr std::array<std::string_view, 5> slideQuantities{"emissions", "energy", "water",
                                                                 "cost", "duration"};
inline constexpr std::array<std::string_view, 2> slideMethods{"location", "market"};

/// Position of a word among others; -1: it is none of them.
template <std::size_t count>
constexpr int wordPosition(const std::array<std::string_view, count>& words, std::string_view word)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (words[i] == word)
            return int(i);
    }
    return -1;
}

/// Position of a view's word; -1: no view is called that.
constexpr int viewPosition(std::string_view word)
{
    return wordPosition(slideViews, word);
}

/// One slide of a presentation.
struct PlanSlide {
    std::string view = std::string(slideViews.front());
    std::string scenario;            // id, for a view of one scenario; empty: the one selected
    std::string notes;               // what the presenter reads
    std::vector<std::string> levers; // JSON pointers of numbers to be moved on the slide
    std::string quantity = {};       // of a view that compares one; empty: as in the window
    std::string method = {};         // of emissions; empty: as in the window
    friend bool operator==(const PlanSlide&, const PlanSlide&) = default;
};

inline constexpr std::size_t mostLevers = 3; // shown on a slide

} // namespace vorlauf
