// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QItemSelectionModel;

namespace vorlauf {

class ScenarioDocument;

/// What the selected result rests on: version of the catalog, number of defaults, age of the data.
class StatusLine final : public QLabel
{
    Q_OBJECT
public:
    StatusLine(const ScenarioDocument& document, const QItemSelectionModel& selection,
               QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const ScenarioDocument& m_document;
    const QItemSelectionModel& m_selection;
};

} // namespace vorlauf
