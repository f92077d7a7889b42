// SPDX-License-Identifier: GPL-3.0-or-later
#include "priceline.h"

#include "numberedit.h"
#include "style.h"
#include "texts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace vorlauf {

PriceLine::PriceLine(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_accelerator(new QComboBox)
    , m_price(new NumberEdit(u"missingPrice"_s, Unit::MoneyPerHour))
{
    m_accelerator->setObjectName(u"unpriced"_s);
    m_accelerator->setMaximumWidth(220);
    m_accelerator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_accelerator->setMinimumContentsLength(18);
    m_price->setMaximumWidth(110);
    m_label->setBuddy(m_accelerator);
    setRole(*m_label, "secondary");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_accelerator);
    row->addWidget(m_price);
    connect(m_accelerator, &QComboBox::currentIndexChanged, this, &PriceLine::showPrice);
    connect(m_price, &NumberEdit::changed, this, &PriceLine::take);
    retranslate();
    hide(); // until there is something to offer
}

void PriceLine::offer(const Catalog& catalog, const std::vector<std::string>& accelerators,
                      CostMode mode, const QString& currency)
{
    if (mode != m_mode) // rent is no purchase
        m_prices.clear();
    m_mode = mode;
    const QVariant before = m_accelerator->currentData();
    QList<std::pair<QString, QString>> rows;
    const auto add = [&](const std::string& id) {
        const QString name = acceleratorName(catalog, id);
        rows.append({name, fromUtf8(id)});
    };
    for (const auto& [id, price] : m_prices)
        add(id);
    for (const std::string& id : accelerators) {
        if (!m_prices.contains(id))
            add(id);
    }
    std::ranges::sort(rows);
    const QSignalBlocker quiet(m_accelerator);
    m_accelerator->clear();
    for (const auto& [name, id] : rows)
        m_accelerator->addItem(name, id);
    m_accelerator->setCurrentIndex(std::max(0, m_accelerator->findData(before)));
    m_price->setUnit(mode == CostMode::Rental ? Unit::MoneyPerHour : Unit::Money, currency);
    setVisible(!rows.isEmpty());
    showPrice();
}

void PriceLine::take()
{
    const std::string id = m_accelerator->currentData().toString().toStdString();
    if (m_price->value())
        m_prices[id] = *m_price->value();
    else
        m_prices.erase(id);
    Q_EMIT changed();
}

void PriceLine::showPrice()
{
    const auto known = m_prices.find(m_accelerator->currentData().toString().toStdString());
    m_price->setValue(known == m_prices.end() ? Number() : Number(known->second));
}

void PriceLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PriceLine::retranslate()
{
    //: before a list of accelerators and a field for their price
    m_label->setText(tr("Price of"));
    m_price->setAccessibleName(tr("Price of this accelerator"));
    m_price->setToolTip(tr("The catalog has no price for it. With one it takes part."));
    showPrice();
}

} // namespace vorlauf
