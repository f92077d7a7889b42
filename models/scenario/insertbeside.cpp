// SPDX-License-Identifier: GPL-3.0-or-later
#include "insertbeside.h"

#include "scenariodocument.h"

#include <algorithm>

namespace vorlauf {

namespace {
/// -1: none.
int rowOf(const ScenarioDocument& document, const std::string& id)
{
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).id == id)
            return row;
    }
    return -1;
}
} // namespace

int insertBeside(ScenarioDocument& document, const Plan& other,
                 const std::function<QString(const QString& name)>& naming, const QString& text)
{
    std::vector<Scenario> different;
    std::ranges::copy_if(other.scenarios, std::back_inserter(different), [&](const Scenario& its) {
        const int row = rowOf(document, its.id);
        return row < 0 || document.scenario(row) != its;
    });
    if (different.empty())
        return 0;
    document.undoStack().beginMacro(text);
    for (Scenario& its : different) {
        const int row = rowOf(document, its.id);
        its.id.clear();
        its.colour.clear(); // two of one colour could not be told apart
        its.name = naming(QString::fromStdString(its.name)).toStdString();
        document.insert(row < 0 ? document.count() : row + 1, std::move(its), text);
    }
    document.undoStack().endMacro();
    return int(different.size());
}

} // namespace vorlauf
