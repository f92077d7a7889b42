// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"

namespace vorlauf {

namespace {

const Currency* newestRate(std::string_view currency, const Catalog& catalog)
{
    const Currency* newest = nullptr;
    for (const Currency& row : catalog.currencies) {
        if (row.currency != currency || !row.unitsPerUsd)
            continue;
        if (!newest || row.year > newest->year)
            newest = &row;
    }
    return newest;
}

} // namespace

Number converted(double amount, std::string_view from, std::string_view to, const Catalog& catalog)
{
    if (from == to)
        return amount;
    const Currency* source = newestRate(from, catalog);
    const Currency* target = newestRate(to, catalog);
    if (!source || !target)
        return {};
    return amount * *target->unitsPerUsd / *source->unitsPerUsd;
}

} // namespace vorlauf
