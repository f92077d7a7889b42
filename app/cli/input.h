// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfile.h"
#include "exit.h"
#include "resultjson.h"

#include <QLocale>
#include <QStringList>

namespace vorlauf {

class Arguments;

/// A plan with the data it is computed from.
struct PlanInput {
    Plan plan;                              // what could be read of it, if there are faults
    Faults faults;                          // of form, path from the plan
    std::vector<Warning> warnings;          // path from the plan
    std::shared_ptr<const Catalog> shipped; // the program's catalog
    std::shared_ptr<const Catalog> catalog; // the same under the plan's own rows
    Date day; // on which rules count for a scenario without a start: today, or --date
};

// All of these say on standard error why they end the program.

OrExit<std::shared_ptr<const Catalog>> readCatalog();
OrExit<PlanInput> readInput(const QString& path, const QLocale& locale);

/// The exit status of a file fault, with its sentence or its faults printed.
Exit printFileFault(const FileFault& fault, const QLocale& locale);

/// --date of a command, and what it says: the day, for results that do not change with it.
void addDay(Arguments& arguments);
void takeDay(const Arguments& arguments, PlanInput& input);

/// Position of the scenario with this id; -1 if there is none.
int rowOf(const Plan& plan, const QString& id);

/// The end of a program that was asked for a scenario which is not there.
Exit printNoScenario(const PlanInput& input, const QString& id, const Arguments& arguments,
                     const QLocale& locale);

/// What is computed of the scenarios at these positions; Invalid with every fault of the plan and
/// of every one of them.
OrExit<std::vector<NamedEstimate>>
estimateRows(const PlanInput& input, const std::vector<int>& rows, const QLocale& locale);

/// The same scenarios with what of them is uncertain, one for each estimate.
struct UncertainRows {
    std::vector<NamedEstimate> estimates;
    std::vector<UncertainScenario> scenarios;
};
OrExit<UncertainRows> uncertainRows(const PlanInput& input, const std::vector<int>& rows,
                                    const QLocale& locale);

/// Invalid with what stopped the samples of some scenarios.
Exit printSamplingFaults(const PlanInput& input, int row, const Faults& faults,
                         const QLocale& locale);

/// Invalid with every fault of the plan and of this scenario, which found adds to; empty if there
/// is none.
std::optional<Exit> printScenarioFaults(const PlanInput& input, int row, const Faults& found,
                                        const QLocale& locale);

/// Whether both names lead to one file that exists.
bool isSameFile(const QString& one, const QString& other);

std::vector<int> allRows(const Plan& plan);

/// The title of a plan, else the name of its file.
QString titleOf(const Plan& plan, const QString& path);

} // namespace vorlauf
