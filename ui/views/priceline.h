// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace vorlauf {

class NumberEdit;

/// A field for the price of an accelerator that the catalog has none for, so that it can be
/// compared.
class PriceLine final : public QWidget
{
    Q_OBJECT
public:
    explicit PriceLine(QWidget* parent = nullptr);

    /// The accelerators without a price, those given here among them; hidden if there is none.
    void offer(const Catalog& catalog, const std::vector<std::string>& accelerators, CostMode mode,
               const QString& currency);
    const std::map<std::string, double>& prices() const { return m_prices; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void take();
    void showPrice();
    void retranslate();

    QLabel* m_label;
    QComboBox* m_accelerator;
    NumberEdit* m_price;
    CostMode m_mode = CostMode::Rental;
    std::map<std::string, double> m_prices;
};

} // namespace vorlauf
