// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"

#include "contexts.h"
#include "sure.h"
#include "texts.h"

namespace vorlauf {

QString certaintySentence(const QString& first, const QString& second, double probability,
                          const QLocale& locale)
{
    const auto filled = [&](const QString& sentence, double share) {
        return sentence.arg(first, second, probabilityText(share, locale));
    };
    switch (certainty(probability)) {
    case Certainty::ClearlyLower:
        //: %1 and %2 names of scenarios, %3 a percentage
        return filled(Texts::tr("“%1” is clearly lower than “%2” (probability %3)."), probability);
    case Certainty::ProbablyLower:
        return filled(Texts::tr("“%1” is probably lower than “%2” (probability %3)."), probability);
    case Certainty::ProbablyHigher:
        return filled(Texts::tr("“%1” is probably higher than “%2” (probability %3)."),
                      1 - probability);
    case Certainty::ClearlyHigher:
        return filled(Texts::tr("“%1” is clearly higher than “%2” (probability %3)."),
                      1 - probability);
    case Certainty::NoClearDifference:
        break;
    }
    return filled(Texts::tr("There is no clear difference between “%1” and “%2” (probability that "
                            "“%1” is lower: %3)."),
                  probability);
}

QString uncertainInputLabel(const Catalog& catalog, std::string_view path, const QLocale& locale)
{
    constexpr std::string_view factors = "/electricity/factorSet/";
    if (path.starts_with(factors))
        //: %1 a source of electricity, such as "Coal (pulverised)"
        return Texts::tr("Emission factor: %1")
            .arg(energySourceName(catalog, path.substr(factors.size()), locale));
    if (path == "/site/ewifLPerKwh")
        return Texts::tr("Water for the grid’s electricity");
    return fieldLabel(path);
}

} // namespace vorlauf
