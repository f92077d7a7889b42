// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace vorlauf {

/// Philox4x32-10, a counter-based random number generator: the same counter and key always give the
/// same four words, so that samples need no order and no thread shares a state. Source: Salmon,
/// Moraes, Dror, Shaw 2011, SC'11 (Random123).
constexpr std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                              std::array<std::uint32_t, 2> key)
{
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t a = std::uint64_t(0xD2511F53) * counter[0];
        const std::uint64_t b = std::uint64_t(0xCD9E8D57) * counter[2];
        counter = {std::uint32_t(b >> 32) ^ counter[1] ^ key[0], std::uint32_t(b),
                   std::uint32_t(a >> 32) ^ counter[3] ^ key[1], std::uint32_t(a)};
        key = {key[0] + 0x9E3779B9, key[1] + 0xBB67AE85};
    }
    return counter;
}

/// FNV-1a, 64 bit, of the UTF-8 bytes of an input identity such as "grid.ci|DE|2024" (METHOD 10.2).
constexpr std::uint64_t identityHash(std::string_view identity)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : identity)
        hash = (hash ^ std::uint8_t(c)) * 0x100000001b3;
    return hash;
}

/// Two independent uniforms of one draw, 0 < u < 1 strictly.
struct Uniforms {
    double a, b; // b belongs to the second matrix of section 11
};

/// The uniforms of sample i of an input (METHOD 10.2): the identity, not the scenario, selects the
/// stream, so scenarios that share an input share its draws.
constexpr Uniforms uniforms(std::uint64_t seed, std::uint64_t identity, std::uint64_t sample)
{
    const auto x = philox({std::uint32_t(sample), std::uint32_t(sample >> 32),
                           std::uint32_t(identity), std::uint32_t(identity >> 32)},
                          {std::uint32_t(seed), std::uint32_t(seed >> 32)});
    const auto uniform = [](std::uint32_t high, std::uint32_t low) {
        const std::uint64_t bits = std::uint64_t(high >> 6) << 26 | low >> 6;
        return (double(bits) + 0.5) * 0x1p-52;
    };
    return {uniform(x[0], x[1]), uniform(x[2], x[3])};
}

} // namespace vorlauf
