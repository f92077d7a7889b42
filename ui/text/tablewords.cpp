// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewords.h"

#include "checks.h"
#include "contexts.h"
#include "numbers.h"
#include "texts.h"

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

QString heading(TableWord word)
{
    switch (word) {
    case TableWord::Scenario:
        return Texts::tr("Scenario");
    case TableWord::Figure:
        return Texts::tr("Figure", "a number that was computed");
    case TableWord::Input:
        return Texts::tr("Input", "a value that the calculation starts from");
    case TableWord::Unit:
        return Texts::tr("Unit");
    case TableWord::Formula:
        return Texts::tr("Formula");
    case TableWord::Source:
        return Texts::tr("Source");
    case TableWord::Total:
        return Texts::tr("Total");
    case TableWord::Difference:
        return Texts::tr("Difference to baseline");
    case TableWord::DifferencePercent:
        return Texts::tr("Difference to baseline in %");
    case TableWord::Check:
        return Texts::tr("Limit or rule");
    case TableWord::Caps:
        return Texts::tr("Caps");
    case TableWord::Rules:
        //: Heading above laws that bind.
        return Texts::tr("Rules in force");
    case TableWord::DraftsAndVoluntary:
        //: Heading above rules that do not bind.
        return Texts::tr("Drafts and voluntary rules");
    case TableWord::Limit:
        return Texts::tr("Limit");
    case TableWord::Never:
        //: Use never emits as much as training did.
        return Texts::tr("never");
    default:
        return {};
    }
}

QString part(TableWord word)
{
    switch (word) {
    case TableWord::Accelerators:
        return Texts::tr("Accelerators");
    case TableWord::HostAndNetwork:
        return Texts::tr("Host and network");
    case TableWord::Cooling:
        return Texts::tr("Cooling (PUE)");
    case TableWord::Embodied:
        return Texts::tr("Embodied", "part of the emissions: making the hardware");
    case TableWord::LostAndRepeated:
        return Texts::tr("Lost and repeated runs");
    case TableWord::Use:
        return Texts::tr("Use", "part of the emissions: answering queries");
    case TableWord::Electricity:
        return Texts::tr("Electricity");
    case TableWord::Rent:
        return Texts::tr("Rent", "of accelerators");
    case TableWord::Hardware:
        return Texts::tr("Hardware");
    case TableWord::Carbon:
        return Texts::tr("Carbon price");
    case TableWord::Water:
        return Texts::tr("Water");
    case TableWord::WaterOnsite:
        return Texts::tr("Water on site");
    case TableWord::WaterOffsite:
        return Texts::tr("Water for electricity");
    default:
        return {};
    }
}

QString signedQuantity(Number value, Unit unit, const QLocale& locale, const QString& currency)
{
    const QString text = formatQuantity(value, unit, locale, currency);
    return value && *value > 0 ? u'+' + text : text;
}

} // namespace

TableTexts tableTexts(const ScenarioDocument& document, const QLocale& locale)
{
    // Asked at each call: opening a file brings another catalog and another currency.
    const auto currency = [&document] { return fromUtf8(document.plan().currency); };
    TableTexts texts;
    texts.word = [](TableWord word) {
        const QString text = heading(word);
        return text.isEmpty() ? part(word) : text;
    };
    texts.figureLabel = figureLabel;
    texts.figureGroup = figureGroup;
    texts.fieldLabel = fieldLabel;
    texts.quantity = [locale, currency](Number value, Unit unit) {
        return formatQuantity(value, unit, locale, currency());
    };
    texts.difference = [locale, currency](Number value, Unit unit) {
        return signedQuantity(value, unit, locale, currency());
    };
    texts.percent = [locale](Number value, Number reference) {
        return formatDifference(value, reference, locale);
    };
    texts.input = [&document, locale, currency](std::string_view path, const InputValue& value) {
        return inputText(path, value, document.catalog(), locale, currency());
    };
    texts.unit = [locale, currency](Unit unit) {
        // One of a unit is shown in that unit; a share (0.31) as 31 %, so that it has none itself.
        const DisplayUnit shown = displayUnit(unit, 1, locale, currency());
        return shown.divisor == 1 ? shown.symbol : QString();
    };
    texts.source
        = [&document](std::string_view ids) { return sourceText(document.catalog(), ids); };
    const auto context = [&document, locale, currency] {
        return CheckContext{document.catalog(), locale, currency()};
    };
    texts.checkLabel = [context](std::string_view id) { return checkName(id, context()); };
    texts.checkNote = [context](std::string_view id) { return checkNote(id, context()); };
    texts.check = [context](const Check& check) { return checkText(check, context()); };
    texts.differenceHeading
        = [](const QString& scenario) { return Texts::tr("%1, difference").arg(scenario); };
    texts.percentHeading
        = [](const QString& scenario) { return Texts::tr("%1, difference in %").arg(scenario); };
    return texts;
}

} // namespace vorlauf
