// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"

#include <QWidget>

class QLabel;

namespace vorlauf {

class EditedScenario;

/// Up to three inputs of one scenario that can be moved on a slide, as in the editor: one movement
/// of the hand is one undo step.
class LeverRow final : public QWidget
{
    Q_OBJECT
public:
    LeverRow(ScenarioDocument& document, const std::vector<std::string>& paths,
             QWidget* parent = nullptr);
    ~LeverRow() override;

    void setRow(int row);        // -1: none
    void setScale(double scale); // 1: the sizes of the window
    bool isEmpty() const { return m_count == 0; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showName();

    EditedScenario* m_edited;
    QLabel* m_name;
    int m_count = 0;
};

} // namespace vorlauf
