// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace vorlauf {

/// One plan's objectives, all minimised: emissions g, cost, duration h (an objective not asked for
/// is 0 everywhere).
using Objectives = std::array<double, 3>;

/// The plans that no other one dominates (METHOD 12.3): y dominates x if it is <= in all objectives
/// and < in one; equal plans all stay. plans   shape (P,), finite Result  indices into plans,
/// ascending by the first objective, then the second, third and index. O(P log P). Source: Kung,
/// Luccio, Preparata 1975 (three objectives by sweep and staircase).
std::vector<std::uint32_t> paretoFront(std::span<const Objectives> plans);

} // namespace vorlauf
