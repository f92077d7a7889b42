// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"
#include "plan.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace vorlauf {

/// A scenario's newest result and, while that has faults, the last one without, which views show
/// greyed. A last result in another currency than the plan's has no cost.
struct ScenarioResult {
    Result<Estimate> current = Faults{};
    std::optional<Estimate> lastGood;
    const Estimate* shown() const
    {
        return current ? &current.value() : lastGood ? &*lastGood : nullptr;
    }
    friend bool operator==(const ScenarioResult&, const ScenarioResult&) = default;
};

/// What moves together: a scenario and its results.
struct ScenarioRow {
    Scenario scenario;
    ScenarioResult result;
};

/// What a plan says beside its scenarios, as far as it can be changed.
struct PlanHead {
    std::string title, currency, baseline;
};

/// The plan being edited, its undo stack and its results: the only writer. Every public writer
/// below pushes one undo step (merged with the previous one of the same gesture) and recomputes
/// what it touched before it returns.
class ScenarioDocument final : public QObject
{
    Q_OBJECT
public:
    explicit ScenarioDocument(std::shared_ptr<const Catalog> shipped, QObject* parent = nullptr);
    ~ScenarioDocument() override;

    const Plan& plan() const { return m_plan; }
    int count() const { return int(m_plan.scenarios.size()); }
    const Scenario& scenario(int row) const { return m_plan.scenarios[std::size_t(row)]; }
    const ScenarioResult& result(int row) const { return m_results[std::size_t(row)]; }
    int baselineRow() const { return m_plan.baselineRow(); }
    const Catalog& catalog() const
    {
        return *m_catalog;
    } // the shipped one under the document's own rows
    std::shared_ptr<const Catalog> sharedCatalog() const { return m_catalog; } // for other threads
    std::shared_ptr<const Catalog> shippedCatalog() const { return m_shipped; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// A number that tells one hand movement from the next: steps of one gesture, row and path
    /// merge into one.
    int newGesture() { return ++m_gesture; }

    // Writers. text names the undo step, in the user's language. A call that changes nothing leaves
    // no step. The id of a scenario stays whatever changed says.
    void edit(int row, Scenario changed, const QString& path, int gesture, const QString& text);
    void insert(int row, Scenario scenario,
                const QString& text); // gives it a free id if its own is taken
    void duplicate(int row, const QString& name, const QString& text); // below the row
    void
    remove(int row,
           const QString& text); // the first that remains becomes the baseline if it was this one
    void move(int from, int to, const QString& text); // to = final position
    void setBaseline(int row, const QString& text);
    void setTitle(const QString& title, const QString& text);
    void setCurrency(const QString& currency, const QString& text);
    void setSlides(std::vector<PlanSlide> slides, const QString& text);

    /// Puts a finding into the user's own words; an empty text gives it back to the rules.
    void setFindingText(FindingText finding, const QString& text);

    /// Replaces everything (open, new); clears the undo stack. Ids that are empty or taken become
    /// free ones, a baseline that does not exist becomes none.
    void reset(Plan plan);

    /// The day on which rules count for a scenario without a start (METHOD.md 8.5), such as today:
    /// results follow, no step is left. Without one it is that of the catalog. Call it before
    /// anything is edited.
    void setEvaluationDay(Date day);
    Date evaluationDay() const;

Q_SIGNALS:
    void rowChanged(int row); // scenario or result
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted(int first, int last);
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved(int first, int last);
    void rowAboutToBeMoved(int from, int to); // to = final position
    void rowMoved(int from, int to);
    void baselineChanged();
    void planChanged(); // title or currency
    void findingTextsChanged();
    void slidesChanged();
    void aboutToBeReset();
    void wasReset();

private:
    friend class EditScenario;
    friend class InsertScenario;
    friend class RemoveScenario;
    friend class MoveScenario;
    friend class ChangePlan;
    friend class ChangeFindings;
    friend class ChangeSlides;

    /// The result of a scenario in a currency, after another one in the same row.
    ScenarioResult evaluate(const Scenario& scenario, const ScenarioResult& previous,
                            const std::string& currency) const;
    std::string freeId(const std::string& wanted) const;
    std::string baselineId() const; // also where the plan names none

    // What commands do; each is undone by its counterpart with what the first call left behind.
    void exchangeRow(int row, ScenarioRow& other);
    void putRow(int row, ScenarioRow& content, std::string& baseline);
    void takeRow(int row, ScenarioRow& content, std::string& baseline);
    void moveRow(int from, int to, std::string& baseline);
    void exchangeHead(PlanHead& other, std::vector<ScenarioResult>& results); // empty: kept
    void exchangeFindings(std::vector<FindingText>& other);
    void exchangeSlides(std::vector<PlanSlide>& other);

    Plan m_plan;
    std::vector<ScenarioResult> m_results;
    std::shared_ptr<const Catalog> m_shipped, m_catalog;
    std::optional<Date> m_evaluationDay;
    QUndoStack m_undoStack;
    int m_gesture = 0;
};

} // namespace vorlauf
