// SPDX-License-Identifier: GPL-3.0-or-later
#include "powereditor.h"

#include "columnbox.h"
#include "numberfieldwidget.h"
#include "texts.h"

#include <QSignalBlocker>

#include <algorithm>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

const std::array<std::string, 4> wayPaths
    = {"/hardware/power/utilisation", "/hardware/power/fractionOfTdp", "/hardware/power/meanW",
       "/hardware/power/systemW"};

std::vector<std::string> others(const std::string& path)
{
    std::vector<std::string> result;
    for (const std::string& other : wayPaths) {
        if (other != path)
            result.push_back(other);
    }
    return result;
}

/// Three digits are what a person would type.
double roundedTo3(double value)
{
    return QString::number(value, 'g', 3).toDouble();
}

} // namespace

PowerEditor::PowerEditor(EditedScenario& editedScenario)
    : FieldWidget(editedScenario, "/hardware/power", Absence::Allowed), m_way(columnBox())
{
    add(m_way, u".way"_s);
    for (std::size_t i = 0; i < ways; ++i) {
        m_fields[i] = new NumberFieldWidget(edited(), numberSpec(wayPaths[i], others(wayPaths[i])),
                                            Absence::Allowed);
        add(m_fields[i], u"."_s + QString::number(i));
    }
    connect(m_way, &QComboBox::activated, this, [this](int index) { choose(index - 1); });
    retranslate();
    refresh();
}

int PowerEditor::givenWay() const
{
    for (std::size_t i = 0; i < ways; ++i) {
        if (numberAt(edited().scenario(), *numberField(wayPaths[i])))
            return int(i);
    }
    return -1;
}

int PowerEditor::shownWay() const
{
    const int given = givenWay();
    for (std::size_t i = 0; given < 0 && i < ways; ++i) {
        if (edited().usedDefault(wayPaths[i]))
            return int(i);
    }
    return given;
}

/// The value that says in this way what the shown result says in its own.
Number PowerEditor::equalValue(int way) const
{
    const Estimate* result = edited().estimate();
    const auto& id = edited().scenario().hardware.accelerator;
    const Accelerator* row = id ? edited().catalog().accelerator(*id) : nullptr;
    const Number mean = result ? result->meanPowerW : Number();
    const Number rated = row ? row->tdpW : Number();
    if (way >= 2) {
        const Number power = way == 2 || !result ? mean : result->systemPowerW;
        return power ? roundedTo3(*power) : 500;
    }
    if (!mean || !rated)
        return 0.8;
    if (way == 1)
        return roundedTo3(*mean / *rated);
    const MethodDefault* share = edited().catalog().methodDefault("hw.idle_fraction");
    const double idle = share ? share->mode.value_or(0) * *rated : 0; // METHOD 3.4
    return roundedTo3(std::max(0.0, (*mean - idle) / (*rated - idle)));
}

void PowerEditor::choose(int way)
{
    if (way == givenWay())
        return;
    const Number value = way < 0 ? Number() : equalValue(way);
    Scenario changed = edited().scenario();
    changed.hardware.power = {};
    if (way >= 0)
        setNumberAt(changed, *numberField(wayPaths[std::size_t(way)]), value);
    const QString before = m_way->itemText(givenWay() + 1);
    edited().edit(std::move(changed), path(), edited().newGesture(),
                  describeEdit(label(), before, m_way->itemText(way + 1)));
}

void PowerEditor::reset()
{
    choose(-1);
}

QString PowerEditor::valueText() const
{
    const int way = shownWay();
    return way < 0 ? QString() : m_fields[std::size_t(way)]->valueText();
}

void PowerEditor::refresh()
{
    const QSignalBlocker blocker(m_way);
    m_way->setCurrentIndex(givenWay() + 1);
    for (std::size_t i = 0; i < ways; ++i)
        m_fields[i]->setVisible(int(i) == shownWay());
    showState(givenWay() >= 0);
}

void PowerEditor::retranslate()
{
    FieldWidget::retranslate();
    const QSignalBlocker blocker(m_way);
    m_way->clear();
    //: The power of the accelerators is not given.
    m_way->addItem(tr("Default"));
    for (const std::string& wayPath : wayPaths)
        m_way->addItem(fieldLabel(wayPath));
}

} // namespace vorlauf
