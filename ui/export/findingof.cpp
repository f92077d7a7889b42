// SPDX-License-Identifier: GPL-3.0-or-later
#include "bestpicture.h"
#include "surepicture.h"
#include "viewfindings.h"
#include "whenpicture.h"
#include "wherepicture.h"
#include "whypicture.h"

namespace vorlauf {

Finding findingOf(ExportView view, const ScenarioDocument& document, const ExportSettings& shown)
{
    switch (view) {
    case ExportView::Overview:
        return headlineFinding(document, shown.overview, shown.locale);
    case ExportView::Why:
        return whyFindingOf(document, shown);
    case ExportView::When:
        return whenFindingOf(document, shown);
    case ExportView::Where:
        return whereFindingOf(document, shown);
    case ExportView::Sure:
        return sureFindingOf(document, shown);
    case ExportView::Best:
        return bestFindingOf(document, shown);
    case ExportView::Numbers:
        break;
    }
    return {};
}

} // namespace vorlauf
