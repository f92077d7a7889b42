// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"
#include "testcatalog.h"

#include <random>

namespace vorlauf {

/// A plan of named scenarios from the small test catalog, a to c.
inline Plan testPlan()
{
    Plan plan;
    plan.title = "Three";
    plan.baseline = "a";
    for (const char* id : {"a", "b", "c"}) {
        Scenario scenario = testScenario();
        scenario.id = id;
        scenario.name = id;
        plan.scenarios.push_back(scenario);
    }
    plan.scenarios[1].hardware.count = 512;
    plan.scenarios[2].hardware.accelerator = "nvidia-a100-sxm4-80gb";
    return plan;
}

inline std::shared_ptr<const Catalog> sharedTestCatalog()
{
    return std::make_shared<const Catalog>(testCatalog());
}

/// Edits of every kind in an order that a seed decides; some of them put a fault in a scenario.
class RandomEdits
{
public:
    RandomEdits(ScenarioDocument& document, unsigned seed) : m_document(document), m_random(seed) {}

    void step()
    {
        const int count = m_document.count();
        const int row = count ? below(count) : 0;
        const QString text = QStringLiteral("step %1").arg(++m_steps);
        switch (count ? below(15) : 0) {
        case 0:
            m_document.insert(below(count + 1), testScenario(), text);
            break;
        case 1:
            m_document.duplicate(row, QStringLiteral("copy %1").arg(m_steps), text);
            break;
        case 2:
        case 3:
            m_document.remove(row, text);
            break;
        case 4:
        case 5:
            m_document.move(row, below(count), text);
            break;
        case 6:
            m_document.setBaseline(row, text);
            break;
        case 7:
            m_document.setTitle(text, text);
            break;
        case 8:
            m_document.setCurrency(below(2) ? QStringLiteral("USD") : QStringLiteral("EUR"), text);
            break;
        case 9:
            m_document.setFindingText(
                {"key " + std::to_string(below(3)), "en", below(3) ? text.toStdString() : "", ""},
                text);
            break;
        case 10:
            m_document.setSlides({{"why", m_document.scenario(row).id, text.toStdString(), {}}},
                                 text);
            break;
        default:
            edit(row, text);
        }
    }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    void edit(int row, const QString& text)
    {
        Scenario changed = m_document.scenario(row);
        const int value = below(1000);
        switch (below(8)) {
        case 0:
            changed.hardware.count = 1 + value;
            break;
        case 1:
            changed.site.pue = 0.9 + value / 1000.0; // below 1 is a fault
            break;
        case 2:
            changed.name = "name " + std::to_string(value);
            break;
        case 3:
            changed.hidden = !changed.hidden;
            break;
        case 4:
            changed.electricity.mix = Mix{{"coal", value / 1000.0}, {"gas", 1 - value / 1000.0}};
            break;
        case 5:
            changed.electricity.contracts = {{ContractType::Ppa, value / 1000.0, 0, 11, true}};
            break;
        case 6:
            changed.site.pue.reset();
            break;
        default:
            changed.boundary = Boundary(value % 2);
        }
        m_document.edit(row, std::move(changed), QStringLiteral("/any"), m_document.newGesture(),
                        text);
    }

    ScenarioDocument& m_document;
    std::mt19937 m_random;
    int m_steps = 0;
};

} // namespace vorlauf
