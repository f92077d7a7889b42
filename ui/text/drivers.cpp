// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers.h"

#include "contexts.h"
#include "finding.h"
#include "numbers.h"
#include "tablewords.h"
#include "texts.h"

#include <algorithm>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr double still = 0.001; // of the result as planned: an input that moves less is not drawn

/// A share of the spread. Below a thousandth its digits are those of the samples, not of the input.
QString percent(double share, const QLocale& locale)
{
    constexpr double smallest = 0.001;
    if (share < smallest)
        return u"<\u00a0"_s + percent(smallest, locale);
    return formatQuantity(std::min(share, 1.0), Unit::Share, locale, {}, share < 0.095 ? 1 : 2);
}

const SobolShare* shareOf(const SobolShares* shares, const std::string& path)
{
    if (!shares)
        return nullptr;
    const auto found = std::ranges::find(shares->shares, path, &SobolShare::path);
    return found == shares->shares.end() ? nullptr : &*found;
}

constexpr std::string_view factorPath = "/electricity/factorSet/"; // then the key of a source

QString inputName(const Catalog& catalog, std::string_view path, const QLocale& locale)
{
    if (path.starts_with(factorPath))
        //: an input; %1 is a source of electricity such as "Coal"
        return Texts::tr("Emission factor: %1")
            .arg(energySourceName(catalog, path.substr(factorPath.size()), locale));
    return fieldLabel(path);
}

class DriverRows
{
public:
    DriverRows(const ScenarioDocument& document, const QLocale& locale, const DisplayUnit& unit)
        : m_document(document), m_locale(locale), m_unit(unit)
    {
    }

    TornadoRow row(const TornadoBar& bar, const SobolShare* share) const
    {
        TornadoRow row;
        row.name = inputName(m_document.catalog(), bar.path, m_locale);
        row.origin = bar.given
            //: under the name of an input: its range was given by the user
            ? Texts::tr("own range")
            //: under the name of an input: its value and its range are defaults
            : Texts::tr("default");
        row.atLow = bar.atLowG / m_unit.divisor;
        row.atHigh = bar.atHighG / m_unit.divisor;
        row.low = value(bar.path, bar.low);
        row.high = value(bar.path, bar.high);
        const auto grams
            = [&](double value) { return formatQuantity(value, Unit::GramCo2e, m_locale, {}); };
        //: tool tip; %1 an input, %2 "default", then twice its value and the emissions there
        row.details = Texts::tr("%1 (%2)\n%3: %4\n%5: %6")
                          .arg(row.name, row.origin, row.low, grams(bar.atLowG), row.high,
                               grams(bar.atHighG));
        if (share)
            addShare(row, *share);
        return row;
    }

private:
    QString value(const std::string& path, double number) const
    {
        if (path.starts_with(factorPath))
            return formatQuantity(number, Unit::GramPerKwh, m_locale, {});
        return inputText(path, number, m_document.catalog(), m_locale,
                         fromUtf8(m_document.plan().currency));
    }

    void addShare(TornadoRow& row, const SobolShare& share) const
    {
        row.first = share.first;
        row.total = share.total;
        const QString alone = percent(share.first, m_locale);
        //: a share that the samples give only roughly
        row.share = share.isUncertain() ? Texts::tr("≈ %1").arg(alone) : alone;
        row.details += u'\n'
            //: tool tip; %1 and %2 are shares
            + Texts::tr("explains %1 of the spread alone, %2 together with others")
                  .arg(alone, percent(share.total, m_locale));
        if (share.isUncertain())
            row.details += u'\n' + Texts::tr("The share is uncertain: too few samples.");
    }

    const ScenarioDocument& m_document;
    const QLocale& m_locale;
    const DisplayUnit& m_unit;
};

} // namespace

DriverPicture driverPicture(const ScenarioDocument& document, const Tornado& tornado,
                            const SobolShares* shares, const QLocale& locale)
{
    const DisplayUnit unit = displayUnit(Unit::GramCo2e, tornado.baseG, locale, {});
    const DriverRows rows(document, locale, unit);
    DriverPicture picture{unit.symbol, tornado.baseG / unit.divisor, {}, {}, 0};
    for (const TornadoBar& bar : tornado.bars) {
        if (bar.swing() <= still * tornado.baseG) {
            ++picture.still;
            continue;
        }
        picture.rows.append(rows.row(bar, shareOf(shares, bar.path)));
        picture.paths.push_back(bar.path);
    }
    return picture;
}

QString driverFinding(const ScenarioDocument& document, int row, const DriverPicture& picture,
                      const QLocale& locale)
{
    if (row < 0 || !document.result(row).current)
        return Texts::tr("What drives a result can be said once the scenario has one.");
    const QString name = fromUtf8(document.scenario(row).name);
    if (picture.rows.isEmpty())
        return Texts::tr("Nothing is uncertain in “%1”: every input that moves its emissions is "
                         "given exactly.")
            .arg(name);
    const auto share = [](const TornadoRow& input) { return input.first.value_or(-1); };
    const TornadoRow& most = *std::ranges::max_element(picture.rows, {}, share);
    if (most.first)
        //: %1 an input such as "Utilisation (MFU)", %2 a share, %3 a scenario
        return Texts::tr("%2 of the spread of “%3” comes from: %1.")
            .arg(most.name, percent(*most.first, locale), name);
    const TornadoRow& widest = picture.rows.first();
    const auto [low, high] = std::minmax(widest.atLow, widest.atHigh);
    //: %1 an input, %2 a scenario, %3 and %4 amounts, %5 their unit
    return Texts::tr("What moves the emissions of “%2” most: %1, from %3 to %4 %5.")
        .arg(widest.name, name, formatNumber(low, locale), formatNumber(high, locale),
             picture.unit);
}

QString driverSubtitle(const ScenarioDocument& document, int row, const DriverPicture& picture)
{
    if (picture.rows.isEmpty())
        return {};
    //: Line under the finding; %1 a scenario, %2 a unit such as "t CO₂e".
    return Texts::tr("“%1” in %2, location-based, if one input moves between its low and high "
                     "value and all others stay as planned")
        .arg(fromUtf8(document.scenario(row).name), picture.unit);
}

QString driverNote(const ScenarioDocument& document, const DriverPicture& picture,
                   const Sampling& sampling, const QLocale& locale, int namedSources)
{
    QStringList parts;
    if (!picture.rows.isEmpty()) {
        parts.append(Texts::tr("low and high: P10 and P90, or the ends of an own range"));
        if (picture.rows.first().total)
            parts.append(
                Texts::tr("share of the spread: Sobol index, alone and (outlined) with others"));
        if (picture.still > 0)
            parts.append(Texts::tr("%Ln further input(s) do not move the emissions", nullptr,
                                   picture.still));
        parts.append(Texts::tr("no correlations between inputs"));
        parts.append(Texts::tr("seed %1").arg(sampling.seed));
    }
    parts.append(sourceNote(document, locale, namedSources));
    return parts.join(u" · "_s);
}

std::string editedPath(const std::string& path)
{
    return path.starts_with(factorPath) ? std::string(factorPath.substr(0, factorPath.size() - 1))
                                        : path;
}

} // namespace vorlauf
