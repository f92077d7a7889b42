// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexts.h"
#include "numbers.h"
#include "texts.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

QString inLanguage(const std::string& english, const std::string& german, const QLocale& locale)
{
    return fromUtf8(locale.language() == QLocale::German && !german.empty() ? german : english);
}

/// "NVIDIA" and "H100" -> "NVIDIA H100", but neither "Apple Apple M2" nor "various HGX".
QString withMaker(const std::string& maker, const std::string& name)
{
    const QString full = fromUtf8(name);
    return maker.empty() || maker == "various" || full.startsWith(fromUtf8(maker))
        ? full
        : fromUtf8(maker) + u' ' + full;
}

QString oneSource(const Catalog& catalog, std::string_view id)
{
    if (id.starts_with("METHOD"))
        return Texts::tr("%1 (default)").arg(fromUtf8(id));
    const Source* source = catalog.source(id);
    if (!source)
        return fromUtf8(id);
    QString text = fromUtf8(source->publisher.empty() ? source->title : source->publisher);
    if (source->year)
        text += u' ' + QString::number(*source->year, 'f', 0);
    if (!source->licence.empty())
        text += u" (%1)"_s.arg(fromUtf8(source->licence));
    return text;
}

} // namespace

QString zoneName(const Catalog& catalog, std::string_view id, const QLocale& locale)
{
    const Zone* zone = catalog.zone(id);
    return zone ? inLanguage(zone->nameEn, zone->nameDe, locale) : fromUtf8(id);
}

QString acceleratorName(const Catalog& catalog, std::string_view id)
{
    const Accelerator* row = catalog.accelerator(id);
    return row ? withMaker(row->vendor, row->name) : fromUtf8(id);
}

QString nodeName(const Catalog& catalog, std::string_view id)
{
    const Node* row = catalog.node(id);
    return row ? withMaker(row->vendor, row->name) : fromUtf8(id);
}

QString presetName(const Catalog& catalog, std::string_view id)
{
    const ModelPreset* row = catalog.modelPreset(id);
    return row ? fromUtf8(row->name) : fromUtf8(id);
}

QString cloudRegionName(const Catalog& catalog, std::string_view providerAndCode)
{
    const CloudRegion* row = catalog.cloudRegion(providerAndCode);
    if (!row)
        return fromUtf8(providerAndCode);
    const QString name = fromUtf8(row->provider) + u' ' + fromUtf8(row->regionCode);
    return row->cityEn.empty() ? name : u"%1 (%2)"_s.arg(name, fromUtf8(row->cityEn));
}

QString energySourceName(const Catalog& catalog, std::string_view key, const QLocale& locale)
{
    const EnergySource* row = catalog.energySource(key);
    return row ? inLanguage(row->nameEn, row->nameDe, locale) : fromUtf8(key);
}

QString equivalentText(const Catalog& catalog, const EquivalentResult& equivalent,
                       const QLocale& locale)
{
    const EquivalentReference* row = catalog.equivalent(equivalent.id);
    const QString name
        = row ? inLanguage(row->nameEn, row->nameDe, locale) : fromUtf8(equivalent.id);
    //: %1 number, %2 what it is compared with: "5 × Average US car over its lifetime"
    return Texts::tr("%1 × %2").arg(formatNumber(equivalent.count, locale, 2), name);
}

QString sourceText(const Catalog& catalog, std::string_view sourceIds)
{
    QStringList texts;
    while (!sourceIds.empty()) {
        const std::size_t end = std::min(sourceIds.find(';'), sourceIds.size());
        const QString text = end > 0 ? oneSource(catalog, sourceIds.substr(0, end)) : QString();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
        sourceIds.remove_prefix(std::min(end + 1, sourceIds.size()));
    }
    return texts.join("; "_L1);
}

QString describeEdit(const QString& label, const QString& from, const QString& to)
{
    const auto shown = [](const QString& value) {
        //: The value that holds where nothing is given.
        return value.isEmpty() ? Texts::tr("default") : value;
    };
    //: Name of an undo step: field, old value, new value.
    return Texts::tr("%1 %2 → %3").arg(label, shown(from), shown(to));
}

QString describeEdit(std::string_view path, Number from, Number to, const QLocale& locale,
                     const QString& currency)
{
    const NumberField* field = numberField(path);
    const Unit unit = field ? field->unit : Unit::One;
    const auto text = [&](Number value) {
        return value ? formatQuantity(value, unit, locale, currency) : QString();
    };
    return describeEdit(fieldLabel(path), text(from), text(to));
}

} // namespace vorlauf
