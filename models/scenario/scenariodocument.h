// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estimate.h"
#include "plan.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace vorlauf {

/// A scenario's newest result, and the last one without faults, which views show greyed while there
/// are faults.
struct ScenarioResult {
    Result<Estimate> current = Faults{};
    std::optional<Estimate> lastGood;
    const Estimate* shown() const
    {
        return current ? &current.value() : lastGood ? &*lastGood : nullptr;
    }
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
    std::shared_ptr<const Catalog> shippedCatalog() const { return m_shipped; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// A number that tells one hand movement from the next: steps of one gesture, row and path
    /// merge into one.
    int newGesture() { return ++m_gesture; }

    // Writers. text names the undo step, in the user's language.
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

    /// Replaces everything (open, new); clears the undo stack.
    void reset(Plan plan);

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
    void aboutToBeReset();
    void wasReset();

private:
    friend class EditScenario;
    friend class InsertScenario;
    friend class RemoveScenario;
    friend class MoveScenario;
    friend class ChangePlan;

    Plan m_plan;
    std::vector<ScenarioResult> m_results;
    std::shared_ptr<const Catalog> m_shipped, m_catalog;
    QUndoStack m_undoStack;
    int m_gesture = 0;
};

} // namespace vorlauf
