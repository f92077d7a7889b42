// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantilekernels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numbers>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "quantilekernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace vorlauf::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::ScalableTag<double>;
using Bits = hn::RebindToUnsigned<Tag>;
using Vector = hn::Vec<Tag>;

/// results[i] = function(x[i]); the rest that fills no vector is computed in one of its own.
template <typename Function>
HWY_INLINE void ForEach(const double* x, std::size_t count, double* results,
                        const Function& function)
{
    const Tag d;
    const std::size_t lanes = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        hn::StoreU(function(hn::LoadU(d, x + i)), d, results + i);
    if (i == count)
        return;
    HWY_ALIGN double rest[hn::MaxLanes(Tag())];
    std::fill(rest, rest + lanes, 0.5);
    std::copy(x + i, x + count, rest);
    hn::Store(function(hn::Load(d, rest)), d, rest);
    std::copy(rest, rest + (count - i), results + i);
}

/// c[0] + c[1]·x + …
template <std::size_t N>
HWY_INLINE Vector Polynomial(const std::array<double, N>& c, Vector x)
{
    const Tag d;
    Vector value = hn::Set(d, c[N - 1]);
    for (std::size_t i = N - 1; i-- > 0;)
        value = hn::Add(hn::Mul(value, x), hn::Set(d, c[i]));
    return value;
}

/// The same with other coefficients where the mask is not set.
template <std::size_t N, typename Mask>
HWY_INLINE Vector Polynomial(Mask mask, const std::array<double, N>& c,
                             const std::array<double, N>& other, Vector x)
{
    const Tag d;
    const auto coefficient = [&](std::size_t i) HWY_ATTR {
        return hn::IfThenElse(mask, hn::Set(d, c[i]), hn::Set(d, other[i]));
    };
    Vector value = coefficient(N - 1);
    for (std::size_t i = N - 1; i-- > 0;)
        value = hn::Add(hn::Mul(value, x), coefficient(i));
    return value;
}

// ln 2 as a sum: the first part has 32 bits, so that its product with an exponent is exact.
constexpr double ln2High = 0x1.62e42feep-1;
constexpr double ln2Low = 0x1.a39ef35793c76p-33;
constexpr double wholeShift = 0x1.8p52; // adding it rounds to a whole number, its low bits

/// 2^k for whole k from -1022 to 1023.
HWY_INLINE Vector PowerOfTwo(Vector k)
{
    const Tag d;
    const Bits bits;
    const auto biased = hn::BitCast(bits, hn::Add(k, hn::Set(d, wholeShift + 1023)));
    return hn::BitCast(d, hn::ShiftLeft<52>(biased));
}

HWY_INLINE Vector Exponential(Vector argument)
{
    // 1/2! … 1/13!
    constexpr std::array<double, 12> series{1.0 / 2,        1.0 / 6,         1.0 / 24,
                                            1.0 / 120,      1.0 / 720,       1.0 / 5040,
                                            1.0 / 40320,    1.0 / 362880,    1.0 / 3628800,
                                            1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800};
    const Tag d;
    const Vector shift = hn::Set(d, wholeShift);
    const Vector x = hn::Max(hn::Min(argument, hn::Set(d, 710.0)), hn::Set(d, -746.0));
    const Vector k = hn::Sub(hn::Add(hn::Mul(x, hn::Set(d, std::numbers::log2e)), shift), shift);
    const Vector high = hn::Sub(x, hn::Mul(k, hn::Set(d, ln2High)));
    const Vector low = hn::Mul(k, hn::Set(d, ln2Low));
    const Vector r = hn::Sub(high, low);
    const Vector lost = hn::Sub(hn::Sub(high, r), low);
    const Vector curve = hn::Mul(hn::Mul(r, r), Polynomial(series, r));
    const Vector value = hn::Add(hn::Set(d, 1.0), hn::Add(r, hn::Add(lost, curve)));
    // In two steps, since 2^k alone may not be a double.
    const Vector half = hn::Sub(hn::Add(hn::Mul(k, hn::Set(d, 0.5)), shift), shift);
    const Vector scaled = hn::Mul(hn::Mul(value, PowerOfTwo(half)), PowerOfTwo(hn::Sub(k, half)));
    return hn::IfThenElse(hn::Eq(argument, argument), scaled, argument);
}

HWY_INLINE Vector Logarithm(Vector x)
{
    // artanh s = s + s³/3 + …, twice
    constexpr std::array<double, 10> series{2.0 / 3,  2.0 / 5,  2.0 / 7,  2.0 / 9,  2.0 / 11,
                                            2.0 / 13, 2.0 / 15, 2.0 / 17, 2.0 / 19, 2.0 / 21};
    const Tag d;
    const Bits bits;
    const auto one = std::bit_cast<std::uint64_t>(1.0);
    const auto least = std::bit_cast<std::uint64_t>(std::numbers::sqrt2 / 2);
    const auto whole = std::bit_cast<std::uint64_t>(0x1p52);
    const auto moved = hn::Add(hn::BitCast(bits, x), hn::Set(bits, one - least));
    const auto exponent = hn::Or(hn::ShiftRight<52>(moved), hn::Set(bits, whole));
    const Vector k = hn::Sub(hn::BitCast(d, exponent), hn::Set(d, 0x1p52 + 1023));
    const auto fraction = hn::And(moved, hn::Set(bits, (std::uint64_t{1} << 52) - 1));
    const Vector m = hn::BitCast(d, hn::Add(fraction, hn::Set(bits, least)));
    const Vector f = hn::Sub(m, hn::Set(d, 1.0));
    const Vector s = hn::Div(f, hn::Add(hn::Set(d, 2.0), f));
    const Vector z = hn::Mul(s, s);
    const Vector rest = hn::Mul(z, Polynomial(series, z)); // 2 artanh s = 2s + s·rest
    const Vector half = hn::Mul(hn::Mul(hn::Set(d, 0.5), f), f);
    const Vector low = hn::Add(hn::Mul(s, hn::Add(half, rest)), hn::Mul(k, hn::Set(d, ln2Low)));
    return hn::Sub(hn::Mul(k, hn::Set(d, ln2High)), hn::Sub(hn::Sub(half, low), f));
}

HWY_INLINE Vector NormalQuantile(Vector u)
{
    // The coefficients of the paper: near the middle, in the tails, far out.
    constexpr std::array a{3.3871328727963666080e0,  1.3314166789178437745e+2,
                           1.9715909503065514427e+3, 1.3731693765509461125e+4,
                           4.5921953931549871457e+4, 6.7265770927008700853e+4,
                           3.3430575583588128105e+4, 2.5090809287301226727e+3};
    constexpr std::array b{1.0,
                           4.2313330701600911252e+1,
                           6.8718700749205790830e+2,
                           5.3941960214247511077e+3,
                           2.1213794301586595867e+4,
                           3.9307895800092710610e+4,
                           2.8729085735721942674e+4,
                           5.2264952788528545610e+3};
    constexpr std::array c{1.42343711074968357734e0,  4.63033784615654529590e0,
                           5.76949722146069140550e0,  3.64784832476320460504e0,
                           1.27045825245236838258e0,  2.41780725177450611770e-1,
                           2.27238449892691845833e-2, 7.74545014278341407640e-4};
    constexpr std::array d0{1.0,
                            2.05319162663775882187e0,
                            1.67638483018380384940e0,
                            6.89767334985100004550e-1,
                            1.48103976427480074590e-1,
                            1.51986665636164571966e-2,
                            5.47593808499534494600e-4,
                            1.05075007164441684324e-9};
    constexpr std::array e{6.65790464350110377720e0,  5.46378491116411436990e0,
                           1.78482653991729133580e0,  2.96560571828504891230e-1,
                           2.65321895265761230930e-2, 1.24266094738807843860e-3,
                           2.71155556874348757815e-5, 2.01033439929228813265e-7};
    constexpr std::array f{1.0,
                           5.99832206555887937690e-1,
                           1.36929880922735805310e-1,
                           1.48753612908506148525e-2,
                           7.86869131145613259100e-4,
                           1.84631831751005468180e-5,
                           1.42151175831644588870e-7,
                           2.04426310338993978564e-15};
    const Tag d;
    const Vector q = hn::Sub(u, hn::Set(d, 0.5));
    const auto middle = hn::Le(hn::Abs(q), hn::Set(d, 0.425));
    const auto below = hn::Lt(q, hn::Zero(d));
    const Vector tail = hn::IfThenElse(below, u, hn::Sub(hn::Set(d, 1.0), u));
    const Vector r = hn::Sqrt(hn::Neg(Logarithm(tail)));
    const Vector x = hn::IfThenElse(middle, hn::Sub(hn::Set(d, 0.180625), hn::Mul(q, q)),
                                    hn::Sub(r, hn::Set(d, 1.6)));
    const Vector upper = Polynomial(middle, a, c, x);
    const Vector numerator = hn::IfThenElse(middle, hn::Mul(q, upper), upper);
    Vector z = hn::Div(numerator, Polynomial(middle, b, d0, x));
    const auto far = hn::AndNot(middle, hn::Gt(r, hn::Set(d, 5.0)));
    if (!hn::AllFalse(d, far)) {
        const Vector y = hn::Sub(r, hn::Set(d, 5.0));
        z = hn::IfThenElse(far, hn::Div(Polynomial(e, y), Polynomial(f, y)), z);
    }
    return hn::IfThenElse(hn::AndNot(middle, below), hn::Neg(z), z);
}

void Exponentials(const double* x, std::size_t count, double* results)
{
    ForEach(x, count, results, [](Vector v) HWY_ATTR { return Exponential(v); });
}

void Logarithms(const double* x, std::size_t count, double* results)
{
    ForEach(x, count, results, [](Vector v) HWY_ATTR { return Logarithm(v); });
}

void NormalQuantiles(const double* u, std::size_t count, double* results)
{
    ForEach(u, count, results, [](Vector v) HWY_ATTR { return NormalQuantile(v); });
}

void TriangularQuantiles(double low, double mode, double high, const double* u, std::size_t count,
                         double* results)
{
    const Tag d;
    const Vector a = hn::Set(d, low);
    const Vector b = hn::Set(d, high);
    const Vector width = hn::Set(d, high - low);
    const Vector up = hn::Set(d, mode - low);
    const Vector down = hn::Set(d, high - mode);
    const Vector peak = hn::Set(d, (mode - low) / (high - low));
    ForEach(u, count, results, [=](Vector v) HWY_ATTR {
        const auto rises = hn::Lt(v, peak);
        const Vector share = hn::IfThenElse(rises, v, hn::Sub(hn::Set(Tag(), 1.0), v));
        const Vector root
            = hn::Sqrt(hn::Mul(hn::Mul(share, width), hn::IfThenElse(rises, up, down)));
        return hn::IfThenElse(rises, hn::Add(a, root), hn::Sub(b, root));
    });
}

} // namespace vorlauf::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace vorlauf {

HWY_EXPORT(Exponentials);
HWY_EXPORT(Logarithms);
HWY_EXPORT(NormalQuantiles);
HWY_EXPORT(TriangularQuantiles);

void exponentials(std::span<const double> x, std::span<double> results)
{
    HWY_DYNAMIC_DISPATCH(Exponentials)(x.data(), x.size(), results.data());
}

void logarithms(std::span<const double> x, std::span<double> results)
{
    HWY_DYNAMIC_DISPATCH(Logarithms)(x.data(), x.size(), results.data());
}

void normalQuantiles(std::span<const double> u, std::span<double> results)
{
    HWY_DYNAMIC_DISPATCH(NormalQuantiles)(u.data(), u.size(), results.data());
}

void triangularQuantiles(double a, double m, double b, std::span<const double> u,
                         std::span<double> results)
{
    HWY_DYNAMIC_DISPATCH(TriangularQuantiles)(a, m, b, u.data(), u.size(), results.data());
}

double exponential(double x)
{
    exponentials({&x, 1}, {&x, 1});
    return x;
}

double logarithm(double x)
{
    logarithms({&x, 1}, {&x, 1});
    return x;
}

} // namespace vorlauf
#endif
