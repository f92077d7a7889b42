// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <cstdint>
#include <span>

namespace vorlauf {

/// Which of the two uniforms of a draw (METHOD.md 10.2): B is for the second matrix of section 11.
enum class Uniform { A, B };

/// The uniforms of samples first, first + 1, …: those that uniforms() in philox.h gives one by one,
/// with the widest vectors of the processor. shape (n,)
void uniformsMany(std::uint64_t seed, std::uint64_t identity, std::uint64_t first,
                  std::span<double> results, Uniform which = Uniform::A);

/// A distribution drawn for samples first, first + 1, …: quantile() of their uniforms, the same
/// bits however the samples are cut into parts. distribution  valid; shape (n,)
void drawMany(const Distribution& distribution, std::uint64_t seed, std::uint64_t identity,
              std::uint64_t first, std::span<double> results, Uniform which = Uniform::A);

} // namespace vorlauf
