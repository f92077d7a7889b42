// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include "contexts.h"
#include "findingfacts.h"
#include "texts.h"

#include <algorithm>

namespace vorlauf {

namespace {

/// The inputs whose sources a reader asks for first, most important first.
constexpr std::string_view firstPaths[] = {"/electricity/intensityGPerKwh",
                                           "/electricity/mix",
                                           "/hardware/accelerator",
                                           "/hardware/node",
                                           "/site/pue",
                                           "/workload/preset"};

std::vector<std::string_view> split(std::string_view ids)
{
    std::vector<std::string_view> parts;
    while (!ids.empty()) {
        const auto end = std::min(ids.find(';'), ids.size());
        if (end > 0)
            parts.push_back(ids.substr(0, end));
        ids.remove_prefix(std::min(end + 1, ids.size()));
    }
    return parts;
}

/// Sources of catalog rows in use, each once, by the rank of the input that uses it.
QStringList citations(const ScenarioDocument& document)
{
    std::vector<std::pair<std::ptrdiff_t, std::string>> ranked;
    for (int row = 0; row < document.count(); ++row) {
        const Estimate* result = document.result(row).shown();
        if (!result || document.scenario(row).hidden)
            continue;
        for (const InputUsed& input : result->inputs) {
            if (input.origin != Origin::Catalog)
                continue;
            const auto rank = std::ranges::find(firstPaths, input.path) - std::begin(firstPaths);
            for (const auto id : split(input.source))
                ranked.emplace_back(rank, std::string(id));
        }
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<std::ptrdiff_t, std::string>::first);
    QStringList texts;
    for (const auto& [rank, id] : ranked) {
        const QString text = sourceText(document.catalog(), id);
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts;
}

} // namespace

QString sourceNote(const ScenarioDocument& document, const QLocale&, int named)
{
    QStringList sources = citations(document);
    const qsizetype more = sources.size() - named;
    QStringList parts;
    if (more > 0) {
        sources.resize(named);
        //: %1 is a list of sources, %n the number of those not named.
        parts.append(Texts::tr("Sources: %1 and %Ln more", nullptr, int(more))
                         .arg(sources.join(QStringLiteral(", "))));
    } else if (!sources.isEmpty()) {
        parts.append(Texts::tr("Sources: %1").arg(sources.join(QStringLiteral(", "))));
    }
    parts.append(Texts::tr("Catalog %1").arg(fromUtf8(document.catalog().version)));
    parts.append(Texts::tr("%Ln default(s) in use", nullptr, defaultsInUse(document)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace vorlauf
