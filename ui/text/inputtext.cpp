// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexts.h"
#include "numbers.h"
#include "tablewords.h"
#include "texts.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
QString labelOf(std::string_view text)
{
    const auto value = fromWord<Enum>(text);
    return value ? label(*value) : fromUtf8(text);
}

QString yesOrNo(std::string_view text)
{
    return text == "true" ? Texts::tr("Yes") : Texts::tr("No");
}

/// Inputs that hold one word of a list.
QString labelAt(std::string_view path, std::string_view text)
{
    struct Words {
        std::string_view path;
        QString (*label)(std::string_view);
    };
    static constexpr std::array<Words, 13> lists{{
        {"/boundary", labelOf<Boundary>},
        {"/workload/architecture/gated", yesOrNo},
        {"/workload/architecture/attention", labelOf<Attention>},
        {"/workload/energyLevel", labelOf<EnergyLevel>},
        {"/workload/task", labelOf<Task>},
        {"/workload/recomputation", labelOf<Recomputation>},
        {"/hardware/precision", labelOf<Precision>},
        {"/electricity/factorSet", labelOf<FactorSet>},
        {"/electricity/mixCalibrated", yesOrNo},
        {"/electricity/basis", labelOf<Basis>},
        {"/schedule/policy", labelOf<Policy>},
        {"/economics/mode", labelOf<CostMode>},
        {"/economics/carbonPriceScope", labelOf<CarbonPriceScope>},
    }};
    const auto found = std::ranges::find(lists, path, &Words::path);
    return found == lists.end() ? QString() : found->label(text);
}

QString wordText(std::string_view path, const std::string& text, const Catalog& catalog,
                 const QLocale& locale)
{
    if (const QString known = labelAt(path, text); !known.isEmpty())
        return known;
    if (path == "/workload/preset")
        return presetName(catalog, text);
    if (path == "/hardware/accelerator" || path == "/use/accelerator")
        return acceleratorName(catalog, text);
    if (path == "/hardware/node")
        return nodeName(catalog, text);
    if (path == "/site/zone" || path == "/electricity/profileZone")
        return zoneName(catalog, text, locale);
    if (path == "/electricity/hourlyIntensityGPerKwh")
        //: %1 is a zone, the scenario's own or the one whose profile it borrows
        return Texts::tr("Profile of %1").arg(zoneName(catalog, text, locale));
    if (path == "/site/cloudRegion")
        return cloudRegionName(catalog, text);
    if (path == "/sci/per")
        return labelOf<SciUnit>(text);
    if (const auto day = parseDate(text); path == "/site/startedOperation" && day)
        return locale.toString(QDate(1970, 1, 1).addDays(day->days), QLocale::ShortFormat);
    if (const auto instant = parseInstant(text); instant && path.starts_with("/schedule/"))
        return Texts::tr("%1 UTC").arg(
            locale.toString(QDateTime::fromSecsSinceEpoch(instant->secondsUtc, QTimeZone::utc()),
                            QLocale::ShortFormat));
    return fromUtf8(text);
}

QString mixText(const Mix& mix, const Catalog& catalog, const QLocale& locale)
{
    QStringList parts;
    for (const auto& [key, share] : mix) {
        if (share > 0)
            parts += formatQuantity(share, Unit::Share, locale, {}) + u' '
                + energySourceName(catalog, key, locale);
    }
    return parts.join(u", "_s);
}

QString contractsText(const std::vector<Contract>& contracts, const QLocale& locale)
{
    QStringList parts;
    for (const Contract& contract : contracts) {
        parts += formatQuantity(contract.share, Unit::Share, locale, {}) + u' '
            + label(contract.type);
    }
    return parts.join(u", "_s);
}

} // namespace

QString inputText(std::string_view path, const InputValue& value, const Catalog& catalog,
                  const QLocale& locale, const QString& currency)
{
    if (const auto* number = std::get_if<double>(&value)) {
        const NumberField* field = numberField(path);
        return formatQuantity(*number, field ? field->unit : Unit::One, locale, currency);
    }
    if (const auto* text = std::get_if<std::string>(&value))
        return wordText(path, *text, catalog, locale);
    if (const auto* mix = std::get_if<Mix>(&value))
        return mixText(*mix, catalog, locale);
    if (const auto* contracts = std::get_if<std::vector<Contract>>(&value))
        return contractsText(*contracts, locale);
    if (const auto* hours = std::get_if<std::vector<double>>(&value))
        return Texts::tr("%Ln hourly value(s)", nullptr, int(hours->size()));
    const auto& supply = std::get<HourlySupply>(value);
    return formatQuantity(supply.annualMwh, Unit::Megawatthour, locale, currency) + u", "_s
        + label(supply.shape);
}

} // namespace vorlauf
