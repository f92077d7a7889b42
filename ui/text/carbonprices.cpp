// SPDX-License-Identifier: GPL-3.0-or-later
#include "carbonprices.h"

#include "contexts.h"
#include "money.h"
#include "numbers.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr double gramsPerTon = 1e6;

QString instrument(const CarbonPrice& row, const CheckContext& context)
{
    const bool german = context.locale.language() == QLocale::German && !row.instrumentDe.empty();
    return fromUtf8(german ? row.instrumentDe : row.instrumentEn);
}

/// Whether electricity pays a price.
QString coverage(const CarbonPrice& row)
{
    if (row.coversElectricity == "yes")
        return Texts::tr("electricity pays it", "carbon price");
    if (row.coversElectricity == "partly")
        return Texts::tr("electricity pays a part of it", "carbon price");
    if (row.coversElectricity == "no")
        return Texts::tr("electricity does not pay it", "carbon price");
    return {};
}

} // namespace

bool isSocialCost(const CarbonPrice& row)
{
    return row.type == "social_cost";
}

std::string idOf(const CarbonPrice& row)
{
    return row.jurisdiction + ':' + row.instrumentEn + ':' + row.date;
}

const CarbonPrice* carbonPrice(const Catalog& catalog, std::string_view id)
{
    const auto found = std::ranges::find(catalog.carbonPrices, id, idOf);
    return found == catalog.carbonPrices.end() ? nullptr : &*found;
}

Number priceIn(const CarbonPrice& row, const CheckContext& context)
{
    if (!row.price)
        return {};
    const Number amount
        = converted(*row.price, row.currency, context.currency.toStdString(), context.catalog);
    return amount ? Number(std::round(*amount * 100) / 100) : Number();
}

QString carbonPriceName(const CarbonPrice& row, const CheckContext& context)
{
    //: %1 instrument, %2 its date, %3 price in the plan's currency
    return Texts::tr("%1, %2: %3", "carbon price")
        .arg(instrument(row, context), fromUtf8(row.date),
             formatQuantity(priceIn(row, context), Unit::MoneyPerTon, context.locale,
                            context.currency));
}

QString carbonPriceNote(const CarbonPrice& row, const CheckContext& context)
{
    QStringList parts{fromUtf8(row.jurisdiction), coverage(row)};
    if (row.price && fromUtf8(row.currency) != context.currency)
        //: The amount before it was converted.
        parts.append(Texts::tr("from %1").arg(
            formatQuantity(row.price, Unit::MoneyPerTon, context.locale, fromUtf8(row.currency))));
    parts.append(sourceText(context.catalog, row.sourceId));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QStringList socialCostLines(const Estimate& result, const CheckContext& context)
{
    const Number grams = result.emissions.totalLocationG;
    QStringList lines, seen;
    for (const CarbonPrice& row : context.catalog.carbonPrices) { // newest first
        const QString name = instrument(row, context);
        const Number price = priceIn(row, context);
        if (!isSocialCost(row) || !price || !grams || seen.contains(name))
            continue;
        seen.append(name);
        lines.append(
            Texts::tr("%1: %2").arg(name,
                                    formatQuantity(*grams / gramsPerTon * *price, Unit::Money,
                                                   context.locale, context.currency)));
    }
    if (!lines.isEmpty())
        lines.prepend(Texts::tr("Social cost of the footprint, a memo that is in no total:"));
    return lines;
}

} // namespace vorlauf
