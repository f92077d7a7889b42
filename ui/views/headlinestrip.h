// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headlinecard.h"

#include <array>

class QItemSelectionModel;

namespace vorlauf {

class ScenarioDocument;
class ScenarioTableModel;

/// Emissions, energy, duration, cost and water of the selected scenario, each with its difference
/// to the baseline.
class HeadlineStrip final : public QWidget
{
    Q_OBJECT
public:
    HeadlineStrip(ScenarioDocument& document, const ScenarioTableModel& model,
                  const QItemSelectionModel& selection, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Figure;
    void refresh();
    HeadlineCard::Content content(const Figure& figure, int row) const;
    QString reason(const Figure& figure, int row) const;

    ScenarioDocument& m_document;
    const ScenarioTableModel& m_model;
    const QItemSelectionModel& m_selection;
    std::array<HeadlineCard*, 5> m_cards;
};

} // namespace vorlauf
