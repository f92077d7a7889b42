// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace vorlauf {

class ScenarioDocument;

/// The caps of a scenario, each with the levers that would meet it alone.
class LeverList final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit LeverList(QWidget* parent = nullptr);

    /// Number of caps shown.
    int show(const ScenarioDocument& document, int row);

private:
    void retranslate();
};

} // namespace vorlauf
