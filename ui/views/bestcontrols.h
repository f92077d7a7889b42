// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore.h"

#include <QWidget>

class QFormLayout;
class QToolButton;

namespace vorlauf {

class ChoiceMenu;
class NumberEdit;

/// One row that says what varies, what counts, what is allowed and where the limits are.
class BestControls final : public QWidget
{
    Q_OBJECT
public:
    explicit BestControls(QWidget* parent = nullptr);

    /// What can be allowed.
    void setCatalog(const Catalog& catalog);
    void setCurrency(const QString& currency);
    PlanSpace space() const; // without prices and threads

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLimits();
    void keepOneObjective();
    void keepOneKindOfPlace();
    void retranslate();
    void showChoices();

    ChoiceMenu *m_vary, *m_minimise, *m_allowed, *m_vendors, *m_places, *m_providers, *m_limits;
    QToolButton *m_varyButton, *m_minimiseButton, *m_allowedButton, *m_limitsButton;
    NumberEdit *m_emissions, *m_cost, *m_hours;
    QFormLayout* m_form;
    std::map<std::string, std::vector<std::string>> m_continents; // with their countries
    QList<std::pair<QString, QString>> m_countries; // of the catalog: id, names joined with "|"
};

} // namespace vorlauf
