// SPDX-License-Identifier: GPL-3.0-or-later
#include "editedscenario.h"

#include "prepare.h"
#include "spread.h"
#include "texts.h"

#include <algorithm>

namespace vorlauf {

EditedScenario::EditedScenario(ScenarioDocument& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    connect(&document, &ScenarioDocument::rowChanged, this, [this](int row) {
        if (row == m_row)
            Q_EMIT changed();
    });
    connect(&document, &ScenarioDocument::planChanged, this, &EditedScenario::changed);
    connect(&document, &ScenarioDocument::wasReset, this, [this] {
        m_search.reset();
        Q_EMIT catalogChanged();
        Q_EMIT changed();
    });
    follow();
}

/// Stays with the scenario while rows come, go and change places.
void EditedScenario::follow()
{
    connect(&m_document, &ScenarioDocument::rowsInserted, this, [this](int first, int last) {
        if (m_row >= first)
            m_row += last - first + 1;
    });
    connect(&m_document, &ScenarioDocument::rowsRemoved, this, [this](int first, int last) {
        if (m_row >= first && m_row <= last)
            setRow(-1);
        else if (m_row > last)
            m_row -= last - first + 1;
    });
    connect(&m_document, &ScenarioDocument::rowMoved, this, [this](int from, int to) {
        if (m_row == from)
            m_row = to;
        else if (from < m_row && m_row <= to)
            --m_row;
        else if (to <= m_row && m_row < from)
            ++m_row;
    });
}

void EditedScenario::setRow(int row)
{
    if (row == m_row)
        return; // what it says of itself was told
    m_row = row;
    Q_EMIT changed();
}

void EditedScenario::setLocale(const QLocale& locale)
{
    m_locale = locale;
}

const Scenario& EditedScenario::scenario() const
{
    static const Scenario none;
    return exists() ? m_document.scenario(m_row) : none;
}

const Estimate* EditedScenario::estimate() const
{
    return exists() ? m_document.result(m_row).shown() : nullptr;
}

const InputUsed* EditedScenario::usedDefault(std::string_view path) const
{
    const Estimate* shown = estimate();
    if (!shown)
        return nullptr;
    const auto input = std::ranges::find(shown->inputs, path, &InputUsed::path);
    return input == shown->inputs.end() || input->origin == Origin::Given ? nullptr : &*input;
}

std::optional<Distribution> EditedScenario::defaultRange(std::string_view path) const
{
    if (!usedDefault(path))
        return {};
    Record record(catalog());
    prepare(scenario(), m_document.plan().currency, m_document.evaluationDay(), record);
    std::optional<Distribution> found;
    for (const Range& range : record.ranges) {
        if (range.path != path)
            continue;
        if (found) // the sum of several draws is none of these
            return {};
        found = scaled(range.distribution, range.unit);
    }
    return found;
}

const Faults& EditedScenario::faults() const
{
    static const Faults none;
    return exists() && !m_document.result(m_row).current ? m_document.result(m_row).current.error()
                                                         : none;
}

const Fault* EditedScenario::fault(std::string_view path) const
{
    const auto found = std::ranges::find(faults(), path, &Fault::path);
    return found == faults().end() ? nullptr : &*found;
}

QStringList EditedScenario::find(const QString& text, std::string_view table) const
{
    if (!m_search)
        m_search.emplace(catalog());
    QStringList ids;
    for (const CatalogHit& hit : m_search->find(text, table))
        ids.append(fromUtf8(hit.id));
    return ids;
}

void EditedScenario::edit(Scenario changedScenario, std::string_view path, int gesture,
                          const QString& text)
{
    if (exists() && changedScenario != scenario())
        m_document.edit(m_row, std::move(changedScenario), fromUtf8(path), gesture, text);
}

} // namespace vorlauf
