// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog.h"
#include "documentfile.h"
#include "estimate.h"
#include "figures.h"
#include "words.h"

#include <QLocale>
#include <QString>

namespace vorlauf {

// All words that models and engine leave to the interface, through Qt Linguist (context "Texts").

QString fieldLabel(std::string_view path); // "/hardware/mfu" -> "Utilisation (MFU)"
QString fieldHint(std::string_view path); // one sentence for tool tip and What's This; may be empty
QString figureLabel(std::string_view name); // "energy.facilityKwh" -> "Facility energy"
QString figureGroup(std::string_view name); // "Energy"

QString label(Boundary value);
QString label(Task value);
QString label(Recomputation value);
QString label(Attention value);
QString label(EnergyLevel value);
QString label(Precision value);
QString label(FactorSet value);
QString label(Basis value);
QString label(ContractType value);
QString label(ProfileShape value);
QString label(Policy value);
QString label(CostMode value);
QString label(CarbonPriceScope value);
QString label(SciUnit value);

/// "The PUE must be at least 1; 0.95 was given." With the name of the field, without the code.
QString sentence(const Fault& fault, const QLocale& locale);
QString sentence(const Warning& warning, const QLocale& locale);
QString sentence(const FileFault& fault);

/// Name of an undo step: "PUE 1.2 → 1.1"; an empty value is the default.
QString describeEdit(const QString& label, const QString& from, const QString& to);
QString describeEdit(std::string_view path, Number from, Number to, const QLocale& locale,
                     const QString& currency);

/// Name of a row in the language of the locale: "Germany" / "Deutschland", "NVIDIA H100 SXM5 80GB".
QString zoneName(const Catalog& catalog, std::string_view id, const QLocale& locale);
QString acceleratorName(const Catalog& catalog, std::string_view id);
QString nodeName(const Catalog& catalog, std::string_view id);
QString presetName(const Catalog& catalog, std::string_view id);
QString cloudRegionName(const Catalog& catalog, std::string_view providerAndCode);
QString energySourceName(const Catalog& catalog, std::string_view key, const QLocale& locale);
QString equivalentText(const Catalog& catalog, const EquivalentResult& equivalent,
                       const QLocale& locale); // "5 × average US car over its lifetime"

/// "Our World in Data / Ember 2025 (CC BY 4.0)", "METHOD 3.2 (default)".
QString sourceText(const Catalog& catalog, std::string_view sourceIds);

/// UTF-8 in, UTF-8 out.
inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace vorlauf
