// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpicture.h"

#include "chartpage.h"
#include "finding.h"
#include "surepicture.h"
#include "texts.h"
#include "viewfindings.h"

namespace vorlauf {

Picture overviewPicture(ScenarioDocument& document, const ExportSettings& settings)
{
    const auto model = std::make_shared<ScenarioTableModel>(document);
    auto* chart = new OverviewChart(*model, themeOf(settings), settings.locale,
                                    fromUtf8(document.plan().currency));
    chart->setOptions(settings.overview);
    if (settings.overview.uncertainty)
        chart->setRanges(summaries(sampledFor(document, settings.overview)));
    return chartPicture(chart,
                        {fromUtf8(document.plan().title),
                         markedText(headlineFinding(document, settings.overview, settings.locale)),
                         overviewSubtitle(document, settings.overview, settings.locale),
                         sourceNote(document, settings.locale)},
                        settings, model);
}

} // namespace vorlauf
