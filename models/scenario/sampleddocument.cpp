// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleddocument.h"

#include "scenariodocument.h"

#include <algorithm>

namespace vorlauf {

namespace {

/// Scenarios that are sampled at once without being felt; one whose inputs are filled in anew for
/// each sample counts as many.
constexpr double fewScenarios = 12, timesForFields = 40;

bool sameField(const UncertainField& a, const UncertainField& b)
{
    return a.identity == b.identity && a.distribution == b.distribution;
}

/// Whether the samples of two prepared scenarios are the same, bit for bit, for the same catalog
/// and currency.
bool sameSamples(const UncertainScenario& a, const UncertainScenario& b)
{
    return *a.scenario == *b.scenario && a.ranges == b.ranges
        && std::ranges::equal(a.fields, b.fields, sameField);
}

double effort(const UncertainScenario& scenario)
{
    return scenario.fields.empty() ? 1 : timesForFields;
}

} // namespace

SampledDocument::SampledDocument(const ScenarioDocument& document, const SampledTotal& total,
                                 const Sampling& sampling, QObject* parent)
    : QObject(parent), m_document(document), m_total(total), m_sampling(sampling)
{
    connect(&document, &ScenarioDocument::rowChanged, this, &SampledDocument::refresh);
    connect(&document, &ScenarioDocument::rowsInserted, this, &SampledDocument::refresh);
    connect(&document, &ScenarioDocument::rowsRemoved, this, &SampledDocument::refresh);
    connect(&document, &ScenarioDocument::rowMoved, this, &SampledDocument::refresh);
    connect(&document, &ScenarioDocument::planChanged, this, &SampledDocument::refresh);
    connect(&document, &ScenarioDocument::wasReset, this, &SampledDocument::refresh);
    connect(&m_work, &BackgroundWork::finished, this, [this] {
        take(*m_work.result());
        Q_EMIT changed();
    });
}

void SampledDocument::setTotal(const SampledTotal& total)
{
    if (std::ranges::equal(total, m_total, {}, &SampledFigure::which, &SampledFigure::which))
        return;
    m_total = total;
    forget();
    refresh();
}

void SampledDocument::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    refresh();
}

void SampledDocument::forget()
{
    m_prepared.clear();
    m_rows.clear();
    m_missing.clear();
}

void SampledDocument::refresh()
{
    m_work.cancel();
    if (!m_wanted)
        return;
    if (m_catalog != m_document.sharedCatalog() || m_currency != m_document.plan().currency)
        forget();
    m_catalog = m_document.sharedCatalog();
    m_currency = m_document.plan().currency;
    reuse();
    compute();
    Q_EMIT changed();
}

/// Prepares every scenario anew, which is quick, and keeps the samples of those that are as before.
void SampledDocument::reuse()
{
    const std::vector<Prepared> before = std::move(m_prepared);
    const SampledRows sampled = std::move(m_rows);
    const auto& scenarios = m_document.plan().scenarios;
    auto results = prepareUncertain(scenarios, *m_catalog, m_currency, m_document.evaluationDay());
    m_prepared.assign(results.size(), {});
    m_rows.assign(results.size(), {});
    m_missing.clear();
    for (std::size_t row = 0; row < results.size(); ++row) {
        if (!results[row])
            continue;
        m_prepared[row]
            = std::make_shared<const UncertainScenario>(std::move(results[row].value()));
        for (std::size_t old = 0; old < before.size() && !m_rows[row]; ++old) {
            if (before[old] && sampled[old] && sameSamples(*before[old], *m_prepared[row]))
                m_rows[row] = sampled[old];
        }
        if (!m_rows[row])
            m_missing.push_back(row);
    }
}

void SampledDocument::compute()
{
    std::vector<UncertainScenario> ready;
    double work = 0;
    for (std::size_t row : m_missing) {
        ready.push_back(*m_prepared[row]);
        work += effort(ready.back());
    }
    if (work <= fewScenarios) {
        take(*sampleRows(ready, m_total, m_sampling));
        return;
    }
    m_work.run([ready = std::move(ready), catalog = m_catalog, total = m_total,
                sampling = m_sampling](const Progress& progress) {
        return sampleRows(ready, total, sampling, progress);
    });
}

void SampledDocument::take(const SampledRows& sampled)
{
    for (std::size_t i = 0; i < m_missing.size(); ++i)
        m_rows[m_missing[i]] = sampled[i];
    m_missing.clear();
}

} // namespace vorlauf
