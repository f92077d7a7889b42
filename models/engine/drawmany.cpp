// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawmany.h"

#include "distribution.h"
#include "philox.h"

#include <algorithm>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "drawmany.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace vorlauf::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::ScalableTag<double>;
using Bits = hn::RebindToUnsigned<Tag>;
using Vector = hn::Vec<Bits>; // 32-bit words, each in the lower half of 64 bits

/// The lower words multiplied, all 64 bits.
HWY_INLINE Vector Product(Vector a, std::uint32_t b)
{
    const Bits d;
#if HWY_TARGET == HWY_SCALAR
    return hn::Mul(hn::And(a, hn::Set(d, 0xFFFFFFFF)), hn::Set(d, b));
#else
    const hn::Repartition<std::uint32_t, Bits> words;
    return hn::MulEven(hn::BitCast(words, a), hn::BitCast(words, hn::Set(d, b)));
#endif
}

/// Ten rounds of Philox4x32 for a vector of samples, two of the four words (philox.h).
HWY_INLINE void Rounds(Vector sample, std::uint64_t seed, std::uint64_t identity, bool second,
                       Vector& high, Vector& low)
{
    const Bits d;
    Vector c0 = sample;
    Vector c1 = hn::ShiftRight<32>(sample);
    Vector c2 = hn::Set(d, identity);
    Vector c3 = hn::Set(d, identity >> 32);
    auto key0 = std::uint32_t(seed);
    auto key1 = std::uint32_t(seed >> 32);
    for (int round = 0; round < 10; ++round) {
        const Vector a = Product(c0, 0xD2511F53);
        const Vector b = Product(c2, 0xCD9E8D57);
        c0 = hn::Xor(hn::Xor(hn::ShiftRight<32>(b), c1), hn::Set(d, key0));
        c1 = b;
        c2 = hn::Xor(hn::Xor(hn::ShiftRight<32>(a), c3), hn::Set(d, key1));
        c3 = a;
        key0 += 0x9E3779B9;
        key1 += 0xBB67AE85;
    }
    high = second ? c2 : c0;
    low = second ? c3 : c1;
}

/// (((high >> 6) << 26 | low >> 6) + 0.5)·2^-52 of the lower words.
HWY_INLINE hn::Vec<Tag> ToUniform(Vector high, Vector low)
{
    const Tag d;
    const Bits bits;
    const Vector upper
        = hn::ShiftLeft<26>(hn::ShiftRight<6>(hn::And(high, hn::Set(bits, 0xFFFFFFFF))));
    const Vector lower = hn::ShiftRight<6>(hn::And(low, hn::Set(bits, 0xFFFFFFFF)));
    const auto whole = hn::BitCast(bits, hn::Set(d, 0x1p52));
    const auto number = hn::BitCast(d, hn::Or(hn::Or(upper, lower), whole));
    const auto centred = hn::Add(hn::Sub(number, hn::Set(d, 0x1p52)), hn::Set(d, 0.5));
    return hn::Mul(centred, hn::Set(d, 0x1p-52));
}

void Uniforms(std::uint64_t seed, std::uint64_t identity, std::uint64_t first, bool second,
              double* results, std::size_t count)
{
    const Tag d;
    const Bits bits;
    const std::size_t lanes = hn::Lanes(d);
    HWY_ALIGN double rest[hn::MaxLanes(Tag())];
    for (std::size_t i = 0; i < count; i += lanes) {
        Vector high, low;
        Rounds(hn::Iota(bits, first + i), seed, identity, second, high, low);
        const auto u = ToUniform(high, low);
        if (i + lanes <= count) {
            hn::StoreU(u, d, results + i);
        } else {
            hn::Store(u, d, rest);
            std::copy(rest, rest + (count - i), results + i);
        }
    }
}

} // namespace vorlauf::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace vorlauf {

HWY_EXPORT(Uniforms);

void uniformsMany(std::uint64_t seed, std::uint64_t identity, std::uint64_t first,
                  std::span<double> results, Uniform which)
{
    HWY_DYNAMIC_DISPATCH(Uniforms)
    (seed, identity, first, which == Uniform::B, results.data(), results.size());
}

void drawMany(const Distribution& distribution, std::uint64_t seed, std::uint64_t identity,
              std::uint64_t first, std::span<double> results, Uniform which)
{
    uniformsMany(seed, identity, first, results, which);
    quantiles(distribution, results, results);
}

} // namespace vorlauf
#endif
