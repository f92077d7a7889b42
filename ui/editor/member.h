// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <functional>

namespace vorlauf {

/// How a field reaches an input that may be absent.
template <typename T>
struct Member {
    std::function<std::optional<T>(const Scenario&)> read;
    std::function<void(Scenario&, std::optional<T>)> write;
};

/// memberOf([](auto& s) -> auto& { return s.site.zone; })
template <typename Access>
auto memberOf(Access access)
{
    using T = std::remove_cvref_t<decltype(*access(std::declval<Scenario&>()))>;
    return Member<T>{[access](const Scenario& scenario) { return access(scenario); },
                     [access](Scenario& scenario, std::optional<T> value) {
                         access(scenario) = std::move(value);
                     }};
}

} // namespace vorlauf
