// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexts.h"
#include "reporttables.h"
#include "texts.h"
#include "uncertainty.h"

namespace vorlauf {

QStringList methodSentences(const ScenarioDocument& document)
{
    return {
        Texts::tr("Work, hardware and time give the energy of the run; the energy that the data "
                  "centre takes in (PUE) and the electricity of its place and hours give the "
                  "emissions of operation. The share of the hardware’s manufacturing that falls to "
                  "the run is added."),
        Texts::tr("Location-based emissions take the average electricity of the place; "
                  "market-based ones take what contracts convey. Offsets are never deducted, "
                  "avoided emissions never netted."),
        Texts::tr("Included in manufacturing are raw material, production and transport of "
                  "accelerators and servers. Left out are the building, disposal, and the water of "
                  "manufacturing, for which there are no data."),
        Texts::tr("What nobody gave is a default of the catalog or of the method and is marked as "
                  "one beside its source. What cannot be computed is shown as a dash, never as 0."),
        Texts::tr("Ranges come from %Ln sample(s) of the defaults’ distributions; values that were "
                  "given count as exact unless a range was set for them. Beyond inputs that "
                  "scenarios share, no dependence between inputs is assumed. The result as planned "
                  "is not the mean of the samples.",
                  nullptr, int(Sampling().count)),
        Texts::tr("With hours of a typical year, a chosen start is judged with hindsight: what it "
                  "saves is an upper bound."),
        //: %1 version of the data
        Texts::tr("Every figure can be computed again from this report with the catalog %1.")
            .arg(fromUtf8(document.catalog().version)),
    };
}

QStringList licenceSentences(const ScenarioDocument& document)
{
    return {
        Texts::tr("This report was made with Vorlauf, free software under the GNU General Public "
                  "License, version 3 or later, without any warranty."),
        //: %1 version of the data
        Texts::tr("The catalog %1 is published under the Open Database License 1.0 (ODbL); the "
                  "licence of each source stands beside it.")
            .arg(fromUtf8(document.catalog().version)),
        Texts::tr("The typeface is Inter (SIL Open Font License 1.1)."),
    };
}

} // namespace vorlauf
