// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "sampledrows.h"

namespace vorlauf {

class ScenarioDocument;

/// The samples of one quantity for every scenario of a document, kept up to date while they are
/// wanted: after an edit only of the scenarios that it touched. What takes longer than a frame runs
/// in the background; until it is there its rows are empty.
class SampledDocument final : public QObject
{
    Q_OBJECT
public:
    SampledDocument(const ScenarioDocument& document, const SampledTotal& total,
                    const Sampling& sampling = {}, QObject* parent = nullptr);

    void setTotal(const SampledTotal& total);
    void setWanted(bool wanted); // false, as at first: nothing is computed, nothing forgotten

    const SampledRows& rows() const { return m_rows; } // by row of the document; while wanted
    const Sampling& sampling() const { return m_sampling; }
    BackgroundWork& work() { return m_work; }

Q_SIGNALS:
    void changed(); // rows, or whether work is running

private:
    void forget();
    void refresh();
    void reuse();
    void compute();
    void take(const SampledRows& sampled);

    using Prepared = std::shared_ptr<const UncertainScenario>;

    const ScenarioDocument& m_document;
    SampledTotal m_total;
    bool m_wanted = false;
    const Sampling m_sampling;
    std::shared_ptr<const Catalog> m_catalog;
    std::string m_currency;
    std::vector<Prepared> m_prepared; // by row
    SampledRows m_rows;
    std::vector<std::size_t> m_missing; // rows being computed
    Background<SampledRows> m_work;
};

} // namespace vorlauf
