// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <array>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace vorlauf {

class LanePool;

/// The values of a block of samples, shared by the numbers that have them.
struct LaneBlock {
    static constexpr std::size_t size = 256;

    const double* values = own.data(); // its own, or those of a column
    LanePool* pool = nullptr;
    LaneBlock* next = nullptr; // free one
    std::size_t uses = 0;
    alignas(64) std::array<double, size> own;
};

/// A number of a block of samples: one that is the same for all, or one for each. Computing with it
/// gives for each sample the bits that computing with its doubles gives: every operation is a
/// single one of IEEE 754, whatever the vectors of the processor are.
class Lanes
{
public:
    static constexpr std::size_t size = LaneBlock::size;

    Lanes() = default;
    Lanes(double same) // the same for all; a number is one, so this converts
        : m_same(same)
    {
    }
    Lanes(const Lanes& other) : m_same(other.m_same), m_block(other.m_block)
    {
        if (m_block)
            ++m_block->uses;
    }
    Lanes(Lanes&& other) noexcept
        : m_same(other.m_same), m_block(std::exchange(other.m_block, nullptr))
    {
    }
    Lanes& operator=(Lanes other) noexcept
    {
        m_same = other.m_same;
        std::swap(m_block, other.m_block);
        return *this;
    }
    ~Lanes()
    {
        if (m_block && --m_block->uses == 0)
            giveBack();
    }

    bool isSame() const { return !m_block; }
    double operator[](std::size_t i) const { return m_block ? m_block->values[i] : m_same; }

    /// The numbers of the first samples, as many as fit.
    void writeTo(std::span<double> values) const;

    friend Lanes operator+(const Lanes& a, const Lanes& b);
    friend Lanes operator-(const Lanes& a, const Lanes& b);
    friend Lanes operator*(const Lanes& a, const Lanes& b);
    friend Lanes operator/(const Lanes& a, const Lanes& b);
    Lanes& operator+=(const Lanes& other) { return *this = *this + other; }

    friend Lanes ifPositive(const Lanes& test, const Lanes& yes, const Lanes& no);
    friend Lanes ifKnown(const Lanes& test, const Lanes& yes, const Lanes& no);
    friend Lanes orZero(const Lanes& value) { return ifKnown(value, value, 0.0); }
    friend Lanes ceiling(const Lanes& value);

    template <typename Function, typename... Others>
    friend Lanes lanewise(const Function& function, const Lanes& first, const Others&... others)
    {
        LanePool* pool = nullptr;
        for (const Lanes* lanes : {&first, &others...})
            pool = lanes->m_block ? lanes->m_block->pool : pool;
        if (!pool)
            return function(first.m_same, others.m_same...);
        Lanes result(*pool);
        for (std::size_t i = 0; i < size; ++i)
            result.m_block->own[i] = function(first[i], others[i]...);
        return result;
    }

private:
    friend class LanePool;

    explicit Lanes(LanePool& pool); // one for each, set afterwards
    void giveBack();
    const double* data() const { return m_block ? m_block->values : &m_same; }

    double m_same = unknown;
    LaneBlock* m_block = nullptr; // null: the same for all
};

/// Blocks for the numbers of one computation, used again and again. It must outlive its numbers;
/// one thread at a time.
class LanePool
{
public:
    /// The values of samples, at most Lanes::size; those of a full block are not copied and must
    /// outlive the number. A block that is not full repeats its last value.
    Lanes column(std::span<const double> values);

private:
    friend class Lanes;

    LaneBlock* take()
    {
        if (!m_free)
            addBlocks();
        return std::exchange(m_free, m_free->next);
    }
    void give(LaneBlock* block) { block->next = std::exchange(m_free, block); }
    void addBlocks();

    std::vector<std::unique_ptr<LaneBlock[]>> m_blocks;
    LaneBlock* m_free = nullptr;
};

} // namespace vorlauf
