// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editedscenario.h"

#include <QLabel>

#include <functional>

namespace vorlauf {

/// What the result says of the fields around it; hidden while it says nothing. It asks only while
/// somebody can see it.
class ResultNote final : public QLabel
{
    Q_OBJECT
public:
    struct Said {
        QString text;
        const char* role = "secondary"; // "better" and "worse" too
    };

    ResultNote(EditedScenario& edited, const QString& name,
               std::function<Said(const EditedScenario&)> say);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    EditedScenario& m_edited;
    std::function<Said(const EditedScenario&)> m_say;
};

} // namespace vorlauf
