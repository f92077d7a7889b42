// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractseditor.h"

#include "checkfield.h"
#include "numberfieldwidget.h"
#include "texts.h"
#include "wordbox.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

std::string contractPath(std::size_t index, const char* name)
{
    return "/electricity/contracts/" + std::to_string(index) + "/" + name;
}

/// A member of one contract; a row that is about to go reads nothing and writes nothing.
template <typename T>
Member<T> contractMember(std::size_t index, T Contract::*member)
{
    return {[=](const Scenario& scenario) -> std::optional<T> {
                const auto& contracts = scenario.electricity.contracts;
                return index < contracts.size() ? std::optional(contracts[index].*member)
                                                : std::nullopt;
            },
            [=](Scenario& scenario, std::optional<T> value) {
                auto& contracts = scenario.electricity.contracts;
                if (index < contracts.size() && value)
                    contracts[index].*member = *value;
            }};
}

} // namespace

ContractsEditor::ContractsEditor(EditedScenario& editedScenario)
    : FieldWidget(editedScenario, "/electricity/contracts", Absence::NotAllowed)
    , m_rowsPlace(new QWidget)
    , m_add(new QPushButton)
{
    auto* place = new QVBoxLayout(m_rowsPlace);
    place->setContentsMargins(0, 0, 0, 0);
    add(m_rowsPlace, u".rows"_s);
    add(m_add, u".add"_s);
    connect(m_add, &QPushButton::clicked, this, &ContractsEditor::addContract);
    retranslate();
    refresh();
}

void ContractsEditor::write(std::vector<Contract> contracts, const QString& text)
{
    Scenario changed = edited().scenario();
    changed.electricity.contracts = std::move(contracts);
    edited().edit(std::move(changed), path(), edited().newGesture(), text);
}

void ContractsEditor::addContract()
{
    auto contracts = edited().scenario().electricity.contracts;
    double covered = 0;
    for (const Contract& contract : contracts)
        covered += contract.share;
    Contract added;
    added.share = std::max(0.0, 1 - covered);
    contracts.push_back(added);
    //: Undo step.
    write(std::move(contracts), tr("Add a contract"));
}

void ContractsEditor::removeContract(std::size_t index)
{
    auto contracts = edited().scenario().electricity.contracts;
    if (index >= contracts.size())
        return;
    contracts.erase(contracts.begin() + std::ptrdiff_t(index));
    //: Undo step.
    write(std::move(contracts), tr("Remove a contract"));
}

void ContractsEditor::reset()
{
    write({}, tr("Remove a contract"));
}

FieldWidget* ContractsEditor::numberField(std::size_t index, const char* name,
                                          double Contract::*member)
{
    const bool share = member == &Contract::share;
    const auto access = contractMember(index, member);
    NumberSpec spec{contractPath(index, name),
                    share ? Unit::Share : Unit::GramPerKwh,
                    0,
                    share ? 1.0 : 1e6,
                    0,
                    share ? 1.0 : 500,
                    false,
                    false,
                    access.read,
                    access.write};
    return new NumberFieldWidget(edited(), std::move(spec), Absence::NotAllowed);
}

QWidget* ContractsEditor::buildRow(std::size_t index)
{
    auto* row = new QFrame;
    row->setProperty("role", u"contract"_s);
    auto* remove = new QPushButton(tr("Remove"));
    remove->setAccessibleName(tr("Remove contract %1").arg(index + 1));
    remove->setObjectName(fromUtf8(contractPath(index, "remove")));
    connect(remove, &QPushButton::clicked, this, [this, index] { removeContract(index); });
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(8);
    column->addWidget(wordBox(edited(), contractPath(index, "type"),
                              contractMember(index, &Contract::type), Absence::NotAllowed));
    column->addWidget(numberField(index, "share", &Contract::share));
    column->addWidget(numberField(index, "factorGPerKwh", &Contract::factorGPerKwh));
    column->addWidget(numberField(index, "upstreamGPerKwh", &Contract::upstreamGPerKwh));
    column->addWidget(new CheckField(edited(), contractPath(index, "qualified"),
                                     Absence::NotAllowed,
                                     contractMember(index, &Contract::qualified)));
    column->addWidget(remove);
    return row;
}

void ContractsEditor::buildRows(std::size_t count)
{
    if (m_rows) { // it may be one of its buttons that asks
        m_rows->hide();
        m_rows->setParent(nullptr);
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (std::size_t index = 0; index < count; ++index)
        column->addWidget(buildRow(index));
    m_rowsPlace->layout()->addWidget(m_rows);
    m_count = count;
}

void ContractsEditor::refresh()
{
    const std::size_t count = edited().scenario().electricity.contracts.size();
    if (count != m_count || !m_rows)
        buildRows(count);
    m_rowsPlace->setVisible(count > 0);
    showState(count > 0);
}

void ContractsEditor::retranslate()
{
    FieldWidget::retranslate();
    m_add->setText(tr("Add a contract"));
    m_add->setAccessibleName(m_add->text());
    if (m_rows)
        buildRows(m_count); // the button of a row has a text
}

QString ContractsEditor::valueText() const
{
    const int count = int(edited().scenario().electricity.contracts.size());
    return count == 0 ? QString() : tr("%n contract(s)", nullptr, count);
}

} // namespace vorlauf
