// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vorlauf {

/// Who sees which screen.
struct ScreenPlan {
    int audience = 0;
    int presenter = -1; // -1: there is no second one
    friend bool operator==(const ScreenPlan&, const ScreenPlan&) = default;
};

/// Of count screens the audience gets the chosen one; where none is chosen (-1, or one that is not
/// there) the first that the window is not on. The presenter stays where the window is, or takes
/// the first other one.
constexpr ScreenPlan screenPlan(int count, int ofWindow, int chosen)
{
    const auto other = [count](int than) { return count < 2 ? -1 : than == 0 ? 1 : 0; };
    const bool exists = chosen >= 0 && chosen < count;
    const int audience = exists ? chosen : count < 2 ? 0 : other(ofWindow);
    const int presenter = ofWindow != audience && count > 1 ? ofWindow : other(audience);
    return {audience, presenter};
}

} // namespace vorlauf
