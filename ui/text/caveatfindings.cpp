// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexts.h"
#include "findingfacts.h"
#include "findings.h"
#include "texts.h"

namespace vorlauf {

namespace {

using Kind = CaveatFact::Kind;

std::string keyOf(const CaveatFact& fact)
{
    switch (fact.kind) {
    case Kind::Faulty:
        return "caveat:faults";
    case Kind::Boundaries:
        return "caveat:boundaries";
    case Kind::Bases:
        return "caveat:bases";
    case Kind::FactorSets:
        return "caveat:factor-sets";
    case Kind::Forecast:
        return "caveat:forecast";
    case Kind::BorrowedHours:
        return "caveat:borrowed-hours";
    case Kind::Stale:
        return "caveat:stale";
    case Kind::Defaults:
        return "caveat:defaults";
    case Kind::Other:
        break;
    }
    return "caveat:" + std::string(codeText(fact.warning->code)) + fact.warning->path;
}

QString staleText(const std::vector<std::string>& paths, const QLocale& locale)
{
    QStringList names;
    for (const std::string& path : paths)
        //: a name inside a sentence
        names += Texts::tr("“%1”").arg(fieldLabel(path));
    names.removeDuplicates();
    //: %1 one or more inputs, such as "“Country or grid”"
    return Texts::tr("The data behind %1 are more than three years older than the catalog.")
        .arg(locale.createSeparatedList(names));
}

QString textOf(const CaveatFact& fact, const ScenarioDocument& document, const QLocale& locale)
{
    const int count = int(fact.rows.size());
    const QString names = scenarioNames(document, fact.rows, locale);
    switch (fact.kind) {
    case Kind::Faulty:
        //: %1 one scenario or several
        return Texts::tr("%1 has (have) no result, because inputs are faulty, and is (are) left "
                         "out.",
                         nullptr, count)
            .arg(names);
    case Kind::Boundaries:
        return sentence(Warning{WarningCode::Boundary, {}}, locale);
    case Kind::Bases:
        return sentence(Warning{WarningCode::BasisMix, {}}, locale);
    case Kind::FactorSets:
        return Texts::tr("The scenarios use different sets of emission factors for the sources of "
                         "electricity.");
    case Kind::Forecast:
        //: %1 one scenario or several
        return Texts::tr("%1 reckon(s) with a forecast of the grid, not with a measured year.",
                         nullptr, count)
            .arg(names);
    case Kind::BorrowedHours:
        //: %1 one scenario or several
        return Texts::tr("%1 run(s) by the hours of another grid, because its (their) own has "
                         "(have) no hourly data.",
                         nullptr, count)
            .arg(names);
    case Kind::Stale:
        return staleText(fact.paths, locale);
    case Kind::Defaults:
        return Texts::tr("%n input(s) was (were) not given; defaults of the catalog or the method "
                         "stand in.",
                         nullptr, fact.number);
    case Kind::Other:
        break;
    }
    //: %1 one scenario or several, %2 a sentence about it or them
    return Texts::tr("%1: %2", "scenarios, sentence").arg(names, sentence(*fact.warning, locale));
}

} // namespace

std::vector<Finding> caveatFindings(const ScenarioDocument& document, const QLocale& locale)
{
    std::vector<Finding> list;
    for (const CaveatFact& fact : caveatFacts(document)) {
        list.push_back(withOwnWords(document, FindingKind::Caveat, keyOf(fact),
                                    textOf(fact, document, locale), locale));
    }
    return list;
}

} // namespace vorlauf
