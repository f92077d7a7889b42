// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

#include <algorithm>
#include <array>
#include <span>

namespace vorlauf {

/// A number of a block of samples: one that is the same for all, or one for each. Computing with it
/// gives for each sample the bits that computing with its doubles gives: every operation is a
/// single one of IEEE 754, whatever the vectors of the processor are.
class Lanes
{
public:
    static constexpr std::size_t size = 64;

    Lanes() = default;
    Lanes(double same) // the same for all; a number is one, so this converts
        : m_same(same)
    {
    }
    /// The values of samples, at most size; the rest of the block repeats the last.
    static Lanes of(std::span<const double> values);

    Lanes(const Lanes& other) : m_same(other.m_same), m_isSame(other.m_isSame) { copyEach(other); }
    Lanes& operator=(const Lanes& other)
    {
        m_same = other.m_same;
        m_isSame = other.m_isSame;
        copyEach(other);
        return *this;
    }
    ~Lanes() = default;

    bool isSame() const { return m_isSame; }
    double operator[](std::size_t i) const { return m_isSame ? m_same : m_each[i]; }

    /// The numbers of the first samples, as many as fit.
    void writeTo(std::span<double> values) const;

    friend Lanes operator+(const Lanes& a, const Lanes& b);
    friend Lanes operator-(const Lanes& a, const Lanes& b);
    friend Lanes operator*(const Lanes& a, const Lanes& b);
    friend Lanes operator/(const Lanes& a, const Lanes& b);
    Lanes& operator+=(const Lanes& other) { return *this = *this + other; }
    Lanes& operator*=(const Lanes& other) { return *this = *this * other; }

    friend Lanes ifPositive(const Lanes& test, const Lanes& yes, const Lanes& no);
    friend Lanes ifKnown(const Lanes& test, const Lanes& yes, const Lanes& no);
    friend Lanes orZero(const Lanes& value) { return ifKnown(value, value, 0.0); }
    friend Lanes ceiling(const Lanes& value);

    template <typename Function, typename... Others>
    friend Lanes lanewise(const Function& function, const Lanes& first, const Others&... others)
    {
        if (first.m_isSame && (... && others.m_isSame))
            return function(first.m_same, others.m_same...);
        Lanes result(Block{});
        for (std::size_t i = 0; i < size; ++i)
            result.m_each[i] = function(first[i], others[i]...);
        return result;
    }

private:
    struct Block {
    }; // one for each, set afterwards
    explicit Lanes(Block) : m_isSame(false) {}
    void copyEach(const Lanes& other)
    {
        if (!other.m_isSame)
            m_each = other.m_each;
    }
    const double* data() const { return m_isSame ? &m_same : m_each.data(); }

    double m_same = unknown;
    bool m_isSame = true;
    alignas(64) std::array<double, size> m_each; // not set while all are the same
};

} // namespace vorlauf
