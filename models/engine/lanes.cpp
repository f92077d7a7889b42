// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include <algorithm>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "lanes.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace vorlauf::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Tag = hn::CappedTag<double, Lanes::size>;

/// out[i] = operation(a[i], b[i]) over a block; an operand that is the same for all is one number.
template <typename Operation>
HWY_INLINE void Apply(const Operation& operation, const double* a, bool sameA, const double* b,
                      bool sameB, double* HWY_RESTRICT out)
{
    const Tag d;
    if (sameA) {
        const auto x = hn::Set(d, *a);
        for (std::size_t i = 0; i < Lanes::size; i += hn::Lanes(d))
            hn::Store(operation(x, hn::LoadU(d, b + i)), d, out + i);
    } else if (sameB) {
        const auto y = hn::Set(d, *b);
        for (std::size_t i = 0; i < Lanes::size; i += hn::Lanes(d))
            hn::Store(operation(hn::LoadU(d, a + i), y), d, out + i);
    } else {
        for (std::size_t i = 0; i < Lanes::size; i += hn::Lanes(d))
            hn::Store(operation(hn::LoadU(d, a + i), hn::LoadU(d, b + i)), d, out + i);
    }
}

void AddBlock(const double* a, bool sameA, const double* b, bool sameB, double* out)
{
    Apply([](auto x, auto y) HWY_ATTR { return hn::Add(x, y); }, a, sameA, b, sameB, out);
}

void SubBlock(const double* a, bool sameA, const double* b, bool sameB, double* out)
{
    Apply([](auto x, auto y) HWY_ATTR { return hn::Sub(x, y); }, a, sameA, b, sameB, out);
}

void MulBlock(const double* a, bool sameA, const double* b, bool sameB, double* out)
{
    Apply([](auto x, auto y) HWY_ATTR { return hn::Mul(x, y); }, a, sameA, b, sameB, out);
}

void DivBlock(const double* a, bool sameA, const double* b, bool sameB, double* out)
{
    Apply([](auto x, auto y) HWY_ATTR { return hn::Div(x, y); }, a, sameA, b, sameB, out);
}

void CeilBlock(const double* a, double* out)
{
    const Tag d;
    for (std::size_t i = 0; i < Lanes::size; i += hn::Lanes(d))
        hn::Store(hn::Ceil(hn::LoadU(d, a + i)), d, out + i);
}

template <typename Test>
HWY_INLINE void Select(const Test& test, const double* asked, const double* yes, bool sameYes,
                       const double* no, bool sameNo, double* HWY_RESTRICT out)
{
    const Tag d;
    for (std::size_t i = 0; i < Lanes::size; i += hn::Lanes(d)) {
        const auto y = sameYes ? hn::Set(d, *yes) : hn::LoadU(d, yes + i);
        const auto n = sameNo ? hn::Set(d, *no) : hn::LoadU(d, no + i);
        hn::Store(hn::IfThenElse(test(hn::LoadU(d, asked + i)), y, n), d, out + i);
    }
}

void SelectPositive(const double* asked, const double* yes, bool sameYes, const double* no,
                    bool sameNo, double* out)
{
    const auto zero = hn::Zero(Tag());
    Select([zero](auto x) HWY_ATTR { return hn::Gt(x, zero); }, asked, yes, sameYes, no, sameNo,
           out);
}

void SelectKnown(const double* asked, const double* yes, bool sameYes, const double* no,
                 bool sameNo, double* out)
{
    Select([](auto x) HWY_ATTR { return hn::Eq(x, x); }, asked, yes, sameYes, no, sameNo, out);
}

} // namespace vorlauf::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace vorlauf {

HWY_EXPORT(AddBlock);
HWY_EXPORT(SubBlock);
HWY_EXPORT(MulBlock);
HWY_EXPORT(DivBlock);
HWY_EXPORT(CeilBlock);
HWY_EXPORT(SelectPositive);
HWY_EXPORT(SelectKnown);

void LanePool::addBlocks()
{
    constexpr std::size_t many = 32; // a computation has about 100 at a time
    auto& blocks = m_blocks.emplace_back(std::make_unique_for_overwrite<LaneBlock[]>(many));
    for (std::size_t i = many; i-- > 0;) {
        blocks[i].pool = this;
        give(&blocks[i]);
    }
}

Lanes LanePool::column(std::span<const double> values)
{
    Lanes result(*this);
    if (values.size() >= Lanes::size) {
        result.m_block->values = values.data();
        return result;
    }
    auto& own = result.m_block->own;
    std::fill(std::ranges::copy(values, own.begin()).out, own.end(), values.back());
    return result;
}

Lanes::Lanes(LanePool& pool) : m_block(pool.take())
{
    m_block->uses = 1;
}

void Lanes::giveBack()
{
    m_block->values = m_block->own.data();
    m_block->pool->give(m_block);
}

void Lanes::writeTo(std::span<double> values) const
{
    const std::size_t count = std::min(values.size(), size);
    if (m_block)
        std::copy_n(m_block->values, count, values.begin());
    else
        std::ranges::fill(values.first(count), m_same);
}

Lanes operator+(const Lanes& a, const Lanes& b)
{
    if (!a.m_block && !b.m_block)
        return a.m_same + b.m_same;
    Lanes result(*(a.m_block ? a.m_block : b.m_block)->pool);
    HWY_DYNAMIC_DISPATCH(AddBlock)
    (a.data(), a.isSame(), b.data(), b.isSame(), result.m_block->own.data());
    return result;
}

Lanes operator-(const Lanes& a, const Lanes& b)
{
    if (!a.m_block && !b.m_block)
        return a.m_same - b.m_same;
    Lanes result(*(a.m_block ? a.m_block : b.m_block)->pool);
    HWY_DYNAMIC_DISPATCH(SubBlock)
    (a.data(), a.isSame(), b.data(), b.isSame(), result.m_block->own.data());
    return result;
}

Lanes operator*(const Lanes& a, const Lanes& b)
{
    if (!a.m_block && !b.m_block)
        return a.m_same * b.m_same;
    Lanes result(*(a.m_block ? a.m_block : b.m_block)->pool);
    HWY_DYNAMIC_DISPATCH(MulBlock)
    (a.data(), a.isSame(), b.data(), b.isSame(), result.m_block->own.data());
    return result;
}

Lanes operator/(const Lanes& a, const Lanes& b)
{
    if (!a.m_block && !b.m_block)
        return a.m_same / b.m_same;
    Lanes result(*(a.m_block ? a.m_block : b.m_block)->pool);
    HWY_DYNAMIC_DISPATCH(DivBlock)
    (a.data(), a.isSame(), b.data(), b.isSame(), result.m_block->own.data());
    return result;
}

Lanes ceiling(const Lanes& value)
{
    if (!value.m_block)
        return std::ceil(value.m_same);
    Lanes result(*value.m_block->pool);
    HWY_DYNAMIC_DISPATCH(CeilBlock)(value.data(), result.m_block->own.data());
    return result;
}

Lanes ifPositive(const Lanes& test, const Lanes& yes, const Lanes& no)
{
    if (!test.m_block)
        return test.m_same > 0 ? yes : no;
    Lanes result(*test.m_block->pool);
    HWY_DYNAMIC_DISPATCH(SelectPositive)
    (test.data(), yes.data(), yes.isSame(), no.data(), no.isSame(), result.m_block->own.data());
    return result;
}

Lanes ifKnown(const Lanes& test, const Lanes& yes, const Lanes& no)
{
    if (!test.m_block)
        return isKnown(test.m_same) ? yes : no;
    Lanes result(*test.m_block->pool);
    HWY_DYNAMIC_DISPATCH(SelectKnown)
    (test.data(), yes.data(), yes.isSame(), no.data(), no.isSame(), result.m_block->own.data());
    return result;
}

} // namespace vorlauf
#endif
