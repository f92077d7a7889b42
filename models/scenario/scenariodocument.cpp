// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariodocument.h"

#include "catalogfile.h"
#include "changefindings.h"
#include "changeplan.h"
#include "changeslides.h"
#include "editscenario.h"
#include "insertscenario.h"
#include "movescenario.h"
#include "prepare.h"
#include "removescenario.h"

#include <algorithm>

namespace vorlauf {

namespace {

constexpr int undoSteps = 2000; // bounds memory: a step may hold a profile of 8,760 numbers

bool holdsId(const std::vector<Scenario>& scenarios, const std::string& id)
{
    return std::ranges::any_of(scenarios, [&](const Scenario& s) { return s.id == id; });
}

/// Whether somebody wrote about a scenario of this id, which may be gone: its key holds ":id".
bool isSpokenOf(const std::vector<FindingText>& findings, const std::string& id)
{
    return std::ranges::any_of(findings, [part = ':' + id + ':'](const FindingText& finding) {
        return (finding.key + ':').find(part) != std::string::npos;
    });
}

std::string freeIdIn(const Plan& plan, const std::string& wanted)
{
    if (!wanted.empty() && !holdsId(plan.scenarios, wanted))
        return wanted;
    for (std::size_t number = 1;; ++number) {
        std::string id = "s" + std::to_string(number);
        if (!holdsId(plan.scenarios, id) && !isSpokenOf(plan.findingTexts, id))
            return id;
    }
}

template <typename T>
void moveWithin(std::vector<T>& values, int from, int to)
{
    const auto first = values.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
}

} // namespace

ScenarioDocument::ScenarioDocument(std::shared_ptr<const Catalog> shipped, QObject* parent)
    : QObject(parent), m_shipped(std::move(shipped)), m_catalog(m_shipped)
{
    m_undoStack.setUndoLimit(undoSteps);
}

ScenarioDocument::~ScenarioDocument() = default;

ScenarioResult ScenarioDocument::evaluate(const Scenario& scenario, const ScenarioResult& previous,
                                          const std::string& currency) const
{
    ScenarioResult result{estimate(scenario, *m_catalog, currency, m_evaluationDay), {}};
    if (!result.current && previous.shown()) {
        result.lastGood = *previous.shown();
        if (CostResult& cost = result.lastGood->cost; cost.currency != currency) {
            cost = {};
            cost.currency = currency;
        }
    }
    return result;
}

std::string ScenarioDocument::freeId(const std::string& wanted) const
{
    return freeIdIn(m_plan, wanted);
}

std::string ScenarioDocument::baselineId() const
{
    const int row = baselineRow();
    return row < 0 ? std::string() : scenario(row).id;
}

void ScenarioDocument::edit(int row, Scenario changed, const QString& path, int gesture,
                            const QString& text)
{
    changed.id = scenario(row).id;
    if (changed == scenario(row))
        return;
    ScenarioResult next = evaluate(changed, result(row), m_plan.currency);
    m_undoStack.push(
        new EditScenario(*this, row, {std::move(changed), std::move(next)}, path, gesture, text));
}

void ScenarioDocument::insert(int row, Scenario scenario, const QString& text)
{
    row = std::clamp(row, 0, count());
    scenario.id = freeId(scenario.id);
    // Where the plan names no baseline, the first row is it, and stays it below a new one.
    std::string baseline = row == 0 ? baselineId() : m_plan.baseline;
    ScenarioResult result = evaluate(scenario, {}, m_plan.currency);
    m_undoStack.push(new InsertScenario(*this, row, {std::move(scenario), std::move(result)},
                                        std::move(baseline), text));
}

void ScenarioDocument::duplicate(int row, const QString& name, const QString& text)
{
    Scenario copy = scenario(row);
    copy.name = name.toStdString();
    copy.colour.clear(); // two of one colour could not be told apart
    insert(row + 1, std::move(copy), text);
}

void ScenarioDocument::remove(int row, const QString& text)
{
    std::string baseline = m_plan.baseline;
    if (baseline == scenario(row).id)
        baseline = count() > 1 ? scenario(row == 0 ? 1 : 0).id : std::string();
    m_undoStack.push(new RemoveScenario(*this, row, std::move(baseline), text));
}

void ScenarioDocument::move(int from, int to, const QString& text)
{
    to = std::clamp(to, 0, count() - 1);
    if (from == to)
        return;
    const bool changesFirst = from == 0 || to == 0;
    m_undoStack.push(
        new MoveScenario(*this, from, to, changesFirst ? baselineId() : m_plan.baseline, text));
}

void ScenarioDocument::setBaseline(int row, const QString& text)
{
    const std::string& id = scenario(row).id;
    if (id != baselineId())
        m_undoStack.push(
            new ChangePlan(*this, {m_plan.title, m_plan.currency, id}, /*results*/ {}, text));
}

void ScenarioDocument::setTitle(const QString& title, const QString& text)
{
    std::string changed = title.toStdString();
    if (changed != m_plan.title)
        m_undoStack.push(new ChangePlan(
            *this, {std::move(changed), m_plan.currency, m_plan.baseline}, /*results*/ {}, text));
}

void ScenarioDocument::setCurrency(const QString& currency, const QString& text)
{
    std::string changed = currency.toStdString();
    if (changed == m_plan.currency)
        return;
    std::vector<ScenarioResult> results;
    results.reserve(m_results.size());
    for (int row = 0; row < count(); ++row)
        results.push_back(evaluate(scenario(row), result(row), changed));
    m_undoStack.push(new ChangePlan(*this, {m_plan.title, std::move(changed), m_plan.baseline},
                                    std::move(results), text));
}

void ScenarioDocument::setFindingText(FindingText finding, const QString& text)
{
    std::vector<FindingText> changed = m_plan.findingTexts;
    const auto same = [&](const FindingText& other) {
        return other.key == finding.key && other.language == finding.language;
    };
    const auto found = std::ranges::find_if(changed, same);
    if (finding.text.empty())
        std::erase_if(changed, same);
    else if (found == changed.end())
        changed.push_back(std::move(finding));
    else
        *found = std::move(finding);
    if (changed != m_plan.findingTexts)
        m_undoStack.push(new ChangeFindings(*this, std::move(changed), text));
}

void ScenarioDocument::setSlides(std::vector<PlanSlide> slides, const QString& text)
{
    if (slides != m_plan.slides)
        m_undoStack.push(new ChangeSlides(*this, std::move(slides), text));
}

void ScenarioDocument::reset(Plan plan)
{
    Q_EMIT aboutToBeReset();
    m_plan = std::move(plan);
    std::vector<Scenario> given = std::exchange(m_plan.scenarios, {});
    for (Scenario& scenario : given) {
        scenario.id = freeId(scenario.id);
        m_plan.scenarios.push_back(std::move(scenario));
    }
    if (!holdsId(m_plan.scenarios, m_plan.baseline))
        m_plan.baseline.clear();
    m_catalog = overlay(m_shipped, m_plan.rows);
    m_results.clear();
    for (const Scenario& scenario : m_plan.scenarios)
        m_results.push_back(evaluate(scenario, {}, m_plan.currency));
    m_undoStack.clear();
    Q_EMIT wasReset();
}

Date ScenarioDocument::evaluationDay() const
{
    return m_evaluationDay.value_or(catalogDay(*m_catalog));
}

void ScenarioDocument::setEvaluationDay(Date day)
{
    if (day == m_evaluationDay)
        return;
    m_evaluationDay = day;
    for (int row = 0; row < count(); ++row) {
        ScenarioResult next = evaluate(scenario(row), result(row), m_plan.currency);
        if (next == result(row))
            continue;
        m_results[std::size_t(row)] = std::move(next);
        Q_EMIT rowChanged(row);
    }
}

void ScenarioDocument::exchangeRow(int row, ScenarioRow& other)
{
    std::swap(m_plan.scenarios[std::size_t(row)], other.scenario);
    std::swap(m_results[std::size_t(row)], other.result);
    Q_EMIT rowChanged(row);
}

void ScenarioDocument::putRow(int row, ScenarioRow& content, std::string& baseline)
{
    const std::string before = baselineId();
    Q_EMIT rowsAboutToBeInserted(row, row);
    m_plan.scenarios.insert(m_plan.scenarios.begin() + row, std::move(content.scenario));
    m_results.insert(m_results.begin() + row, std::move(content.result));
    m_plan.baseline.swap(baseline);
    Q_EMIT rowsInserted(row, row);
    if (baselineId() != before)
        Q_EMIT baselineChanged();
}

void ScenarioDocument::takeRow(int row, ScenarioRow& content, std::string& baseline)
{
    const std::string before = baselineId();
    Q_EMIT rowsAboutToBeRemoved(row, row);
    content
        = {std::move(m_plan.scenarios[std::size_t(row)]), std::move(m_results[std::size_t(row)])};
    m_plan.scenarios.erase(m_plan.scenarios.begin() + row);
    m_results.erase(m_results.begin() + row);
    m_plan.baseline.swap(baseline);
    Q_EMIT rowsRemoved(row, row);
    if (baselineId() != before)
        Q_EMIT baselineChanged();
}

void ScenarioDocument::moveRow(int from, int to, std::string& baseline)
{
    Q_EMIT rowAboutToBeMoved(from, to);
    moveWithin(m_plan.scenarios, from, to);
    moveWithin(m_results, from, to);
    m_plan.baseline.swap(baseline);
    Q_EMIT rowMoved(from, to);
}

void ScenarioDocument::exchangeHead(PlanHead& other, std::vector<ScenarioResult>& results)
{
    const std::string before = baselineId();
    const bool changed = other.title != m_plan.title || other.currency != m_plan.currency;
    m_plan.title.swap(other.title);
    m_plan.currency.swap(other.currency);
    m_plan.baseline.swap(other.baseline);
    const bool recomputed = !results.empty();
    if (recomputed)
        m_results.swap(results);
    if (changed)
        Q_EMIT planChanged();
    if (baselineId() != before)
        Q_EMIT baselineChanged();
    for (int row = 0; recomputed && row < count(); ++row)
        Q_EMIT rowChanged(row);
}

void ScenarioDocument::exchangeFindings(std::vector<FindingText>& other)
{
    m_plan.findingTexts.swap(other);
    Q_EMIT findingTextsChanged();
}

void ScenarioDocument::exchangeSlides(std::vector<PlanSlide>& other)
{
    m_plan.slides.swap(other);
    Q_EMIT slidesChanged();
}

} // namespace vorlauf
