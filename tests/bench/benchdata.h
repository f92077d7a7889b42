// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogfile.h"
#include "planjson.h"

#include <QFile>

namespace vorlauf {

/// The shipped catalog and a shipped sample; the benchmark ends if either is not there.
inline std::shared_ptr<const Catalog> benchCatalog()
{
    auto loaded = loadCatalog(QStringLiteral(VORLAUF_CATALOG_FILE));
    if (auto* catalog = std::get_if<std::shared_ptr<const Catalog>>(&loaded))
        return *catalog;
    qFatal("no catalog at %s", VORLAUF_CATALOG_FILE);
}

inline Plan benchSample(const QString& name)
{
    QFile file(QStringLiteral(":/samples/%1.json").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        if (auto read = readPlan(file.readAll()))
            return read.value().plan;
    }
    qFatal("no sample %s", qPrintable(name));
}

/// A plan of twelve scenarios that differ in size and place.
inline Plan benchTwelve()
{
    const Plan sample = benchSample(QStringLiteral("seven-b-germany"));
    Plan twelve = sample;
    twelve.scenarios.clear();
    for (int i = 0; i < 12; ++i) {
        Scenario scenario = sample.scenarios[std::size_t(i) % sample.scenarios.size()];
        scenario.id = 's' + std::to_string(i + 1);
        scenario.workload.parameters = 1e9 * (i + 1);
        twelve.scenarios.push_back(std::move(scenario));
    }
    twelve.baseline = "s1";
    return twelve;
}

} // namespace vorlauf
