// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"
#include "testcatalog.h"

namespace vorlauf {

/// Scenarios of the small test catalog that differ in tokens and country, one for each name.
inline Plan exportPlan(const QStringList& names)
{
    static constexpr const char* zones[] = {"DE", "US", "WORLD"};
    Plan plan;
    plan.title = "Comparison";
    for (qsizetype i = 0; i < names.size(); ++i) {
        Scenario scenario = testScenario();
        scenario.id = "s" + std::to_string(i + 1);
        scenario.name = names[i].toStdString();
        scenario.workload.tokens = 1.03e11 * double(i + 1);
        scenario.site.zone = zones[std::size_t(i) % std::size(zones)];
        scenario.economics.rentPerAcceleratorHour = 2;
        plan.scenarios.push_back(scenario);
    }
    return plan;
}

inline QStringList plainNames(int count)
{
    QStringList names;
    for (int i = 1; i <= count; ++i)
        names.append(QStringLiteral("Scenario %1").arg(i));
    return names;
}

/// Names that a format might take for its own signs, or break on.
inline QStringList hostileNames()
{
    return {QStringLiteral("</text><script>alert(\"1\")</script> & 'co' ]]>"),
            QStringLiteral("=1+1"),
            QStringLiteral("Klima 🌍🔥"),
            QStringLiteral("مركز البيانات في أوسلو"),
            QStringLiteral("%1 %2 %L1"),
            QStringLiteral("Rechenzentrumskapazitätsplanung ").repeated(7).left(200)};
}

inline ExportSettings settingsFor(ExportFormat format, const char* locale = "en_US")
{
    ExportSettings settings;
    settings.format = format;
    settings.locale = QLocale(QString::fromLatin1(locale));
    settings.width = 1000;
    settings.height = 600;
    settings.date = QDate(2026, 11, 24);
    return settings;
}

inline std::shared_ptr<const Catalog> sharedCatalog()
{
    static const auto catalog = std::make_shared<const Catalog>(testCatalog());
    return catalog;
}

} // namespace vorlauf
