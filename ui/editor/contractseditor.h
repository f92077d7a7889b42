// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"

class QPushButton;

namespace vorlauf {

/// Electricity contracts, one below the other: kind, share, factors and whether they count.
class ContractsEditor final : public FieldWidget
{
    Q_OBJECT
public:
    explicit ContractsEditor(EditedScenario& edited);

    QString valueText() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    void addContract();
    void removeContract(std::size_t index);
    void write(std::vector<Contract> contracts, const QString& text);
    void buildRows(std::size_t count);
    QWidget* buildRow(std::size_t index);
    FieldWidget* numberField(std::size_t index, const char* name, double Contract::*member);

    QWidget* m_rows = nullptr;
    QWidget* m_rowsPlace;
    QPushButton* m_add;
    std::size_t m_count = 0;
};

} // namespace vorlauf
