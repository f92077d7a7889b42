// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbooktexts.h"

#include "contexts.h"
#include "finding.h"
#include "findings.h"
#include "tablewords.h"
#include "texts.h"
#include "why.h"

namespace vorlauf {

namespace {

/// What neither a field nor a figure is called.
QString stepLabel(std::string_view name)
{
    if (name == "flopsHardware")
        return Texts::tr("FLOP with recomputation");
    if (name == "flopsGenerated")
        return Texts::tr("FLOP of generated tokens, inside the above");
    if (name == "timeFactor")
        return Texts::tr("Time factor of QLoRA");
    if (name == "nodes")
        return Texts::tr("Servers");
    if (name == "acceleratorW")
        return Texts::tr("Power of one accelerator");
    if (name == "storageW")
        return Texts::tr("Power of all storage");
    if (name == "itPowerW")
        return Texts::tr("IT power");
    if (name == "gridKwh")
        return Texts::tr("Electricity from the grid");
    if (name == "intensityMet")
        return Texts::tr("Mean intensity of that electricity");
    if (name == "directShare")
        return Texts::tr("Direct share of the intensity");
    return {};
}

QString chainLabel(std::string_view name)
{
    if (name.starts_with('/'))
        return fieldLabel(name);
    return figure(name) ? figureLabel(name) : stepLabel(name);
}

QString originLabel(Origin origin)
{
    switch (origin) {
    case Origin::Given:
        return Texts::tr("given", "by the user");
    case Origin::Catalog:
        return Texts::tr("default of the catalog");
    case Origin::Method:
        return Texts::tr("default of the method");
    case Origin::Derived:
        break;
    }
    return Texts::tr("derived", "from other inputs");
}

} // namespace

WorkbookTexts workbookTexts(const ScenarioDocument& document, const QLocale& locale,
                            const QDate& date)
{
    WorkbookTexts texts;
    texts.table = tableTexts(document, locale);
    texts.chainLabel = chainLabel;
    texts.origin = originLabel;
    texts.summary = Texts::tr("Summary", "name of a sheet");
    texts.inputs = Texts::tr("Inputs");
    texts.calculation = Texts::tr("Calculation");
    texts.sources = Texts::tr("Sources");
    texts.title = Texts::tr("Title");
    texts.publisher = Texts::tr("Publisher");
    texts.year = Texts::tr("Year");
    texts.licence = Texts::tr("Licence");
    texts.address = Texts::tr("Address", "of a web page");
    texts.symbol = Texts::tr("Symbol");
    texts.value = Texts::tr("Value");
    texts.originHeading = Texts::tr("Origin", "of a value: given or a default");
    texts.quantity = Texts::tr("Emissions, location-based (t CO₂e)");
    for (const Finding& finding : findings(document, {}, locale)) {
        const bool first
            = finding.kind == FindingKind::Headline || finding.kind == FindingKind::Explanation;
        (first ? texts.findings : texts.remarks) << markedText(finding);
    }
    texts.notes << sourceNote(document, locale) << locale.toString(date, QLocale::LongFormat);
    return texts;
}

} // namespace vorlauf
