// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QItemSelectionModel;

namespace vorlauf {

class ScenarioDocument;

/// Why the selected scenario has no result now, with a link to the field; hidden while it has one.
class FaultLine final : public QLabel
{
    Q_OBJECT
public:
    FaultLine(const ScenarioDocument& document, const QItemSelectionModel& selection,
              QWidget* parent = nullptr);

Q_SIGNALS:
    void fieldWanted(const QString& path); // "/site/pue"

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const ScenarioDocument& m_document;
    const QItemSelectionModel& m_selection;
};

} // namespace vorlauf
