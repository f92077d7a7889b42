// SPDX-License-Identifier: GPL-3.0-or-later
#include "input.h"

#include "arguments.h"
#include "catalogfile.h"
#include "commands.h"
#include "planjson.h"
#include "streams.h"
#include "texts.h"
#include "today.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace vorlauf {

OrExit<std::shared_ptr<const Catalog>> readCatalog()
{
    auto loaded = loadCatalog(findCatalog());
    if (auto* catalog = std::get_if<std::shared_ptr<const Catalog>>(&loaded))
        return std::move(*catalog);
    const auto& fault = std::get<CatalogFault>(loaded);
    if (fault.path.isEmpty())
        printError(Cli::tr("The catalog was not found; it belongs beside the program, or the "
                           "variable VORLAUF_CATALOG says where it is."));
    else
        printError(
            Cli::tr("The catalog “%1” could not be read: %2.").arg(fault.path, fault.detail));
    return Exit::File;
}

/// The plan of a file that openPlan found at fault, as far as it could be read.
static PlanDraft draftOf(const FileFault& fault)
{
    QFile file(fault.path);
    PlanDraft draft;
    if (file.open(QIODevice::ReadOnly))
        draft = readDraft(file.readAll());
    const auto same = [](const Fault& a, const Fault& b) { // values may be NaN
        return a.code == b.code && a.path == b.path;
    };
    if (!std::ranges::equal(draft.faults, fault.faults, same)) // changed since
        return {{}, fault.faults};
    return draft;
}

OrExit<PlanInput> readInput(const QString& path, const QLocale& locale)
{
    auto catalog = readCatalog();
    if (const auto* exit = std::get_if<Exit>(&catalog))
        return *exit;
    PlanInput input;
    input.day = todayUtc();
    input.shipped = std::get<std::shared_ptr<const Catalog>>(catalog);
    auto opened = openPlan(path);
    if (auto* file = std::get_if<OpenedPlan>(&opened)) {
        input.plan = std::move(file->plan);
        input.warnings = std::move(file->warnings);
    } else if (const auto& fault = std::get<FileFault>(opened);
               fault.kind == FileFault::Kind::Invalid && !fault.faults.empty()) {
        PlanDraft draft = draftOf(fault);
        input.plan = std::move(draft.file.plan);
        input.faults = std::move(draft.faults);
    } else {
        return printFileFault(fault, locale);
    }
    input.catalog = overlay(input.shipped, input.plan.rows);
    const Faults ofPlan = checkPlan(input.plan, *input.catalog);
    input.faults.insert(input.faults.end(), ofPlan.begin(), ofPlan.end());
    return input;
}

Exit printFileFault(const FileFault& fault, const QLocale& locale)
{
    using Kind = FileFault::Kind;
    switch (fault.kind) {
    case Kind::Invalid:
        printFaults(fault.faults, locale);
        return Exit::Invalid;
    case Kind::NotOurs:
    case Kind::Damaged:
    case Kind::Newer:
    case Kind::TooLarge: {
        const FaultCode code = fault.kind == Kind::Newer ? FaultCode::Version
            : fault.kind == Kind::TooLarge               ? FaultCode::Range
                                                         : FaultCode::Type;
        // The pointer of a whole file is empty.
        printError(QStringLiteral(": %1: %2").arg(fromUtf8(codeText(code)), sentence(fault)));
        return Exit::Invalid;
    }
    case Kind::Unreadable:
    case Kind::WalMode:
    case Kind::Unwritable:
        break;
    }
    printError(sentence(fault));
    return Exit::File;
}

int rowOf(const Plan& plan, const QString& id)
{
    const std::string wanted = id.toStdString();
    const auto found = std::ranges::find(plan.scenarios, wanted, &Scenario::id);
    return found == plan.scenarios.end() ? -1 : int(found - plan.scenarios.begin());
}

Exit printNoScenario(const PlanInput& input, const QString& id, const Arguments& arguments,
                     const QLocale& locale)
{
    if (input.faults.empty())
        return arguments.wrongUsage(Cli::tr("The plan has no scenario “%1”.").arg(id));
    printFaults(input.faults, locale); // which may be why it is not there
    return Exit::Invalid;
}

std::vector<int> allRows(const Plan& plan)
{
    std::vector<int> rows(plan.scenarios.size());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

bool isSameFile(const QString& one, const QString& other)
{
    const QString path = QFileInfo(one).canonicalFilePath(); // empty: a new file
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

void addDay(Arguments& arguments)
{
    arguments.addDate(
        QStringLiteral("date"),
        Cli::tr("Day on which rules count for a scenario without a start; today (UTC) if absent."));
}

void takeDay(const Arguments& arguments, PlanInput& input)
{
    if (const auto day = parseDate(arguments.value(QStringLiteral("date")).toStdString()))
        input.day = *day;
}

/// Adds what the reader of the file noticed in this scenario, the path from the scenario.
static void addWarnings(Estimate& estimate, const PlanInput& input, const std::string& prefix)
{
    for (Warning warning : input.warnings) {
        if (!warning.path.starts_with(prefix + '/'))
            continue;
        warning.path.erase(0, prefix.size());
        estimate.warnings.push_back(std::move(warning));
    }
}

static std::string pointerTo(int row)
{
    return "/scenarios/" + std::to_string(row);
}

static bool isIn(const Fault& fault, const std::string& pointer)
{
    return fault.path == pointer || fault.path.starts_with(pointer + '/');
}

/// Faults that no single scenario has: a second id makes the plan ambiguous, and a scenario that
/// could not be read cannot be chosen.
static Faults planFaults(const PlanInput& input)
{
    const std::vector<int> rows = allRows(input.plan);
    Faults faults;
    for (const Fault& fault : input.faults) {
        const bool ofScenario
            = std::ranges::any_of(rows, [&](int row) { return isIn(fault, pointerTo(row)); });
        if (!ofScenario || fault.code == FaultCode::DuplicateId)
            faults.push_back(fault);
    }
    return faults;
}

/// The faults of form of one scenario and those that the engine finds. A member at fault is not a
/// missing one as well.
static void addFaults(Faults& faults, const PlanInput& input, int row, const Faults& found)
{
    const std::string pointer = pointerTo(row);
    Faults form;
    for (const Fault& fault : input.faults) {
        if (isIn(fault, pointer) && fault.code != FaultCode::DuplicateId)
            form.push_back(fault);
    }
    faults.insert(faults.end(), form.begin(), form.end());
    for (Fault fault : found) {
        const bool missing
            = fault.code == FaultCode::Required || fault.code == FaultCode::InputKind;
        fault.path.insert(0, pointer);
        const bool said = std::ranges::any_of(form, [&fault](const Fault& other) {
            return other.code == fault.code && other.path == fault.path;
        });
        if (form.empty() || (!missing && !said))
            faults.push_back(std::move(fault));
    }
}

OrExit<std::vector<NamedEstimate>> estimateRows(const PlanInput& input,
                                                const std::vector<int>& rows, const QLocale& locale)
{
    std::vector<NamedEstimate> estimates;
    Faults faults = planFaults(input);
    for (const int row : rows) {
        const Scenario& scenario = input.plan.scenarios[std::size_t(row)];
        auto result = estimate(scenario, *input.catalog, input.plan.currency, input.day);
        addFaults(faults, input, row, result ? Faults{} : result.error());
        if (!result)
            continue;
        addWarnings(result.value(), input, pointerTo(row));
        estimates.push_back({scenario.id, scenario.name, std::move(result).value()});
    }
    if (faults.empty())
        return estimates;
    printFaults(faults, locale);
    return Exit::Invalid;
}

OrExit<UncertainRows> uncertainRows(const PlanInput& input, const std::vector<int>& rows,
                                    const QLocale& locale)
{
    UncertainRows found;
    Faults faults = planFaults(input);
    auto prepared
        = prepareUncertain(input.plan.scenarios, *input.catalog, input.plan.currency, input.day);
    for (const int row : rows) {
        auto& one = prepared[std::size_t(row)];
        addFaults(faults, input, row, one ? Faults{} : one.error());
        if (!one)
            continue;
        const Scenario& scenario = input.plan.scenarios[std::size_t(row)];
        auto result = estimate(scenario, *input.catalog, input.plan.currency, input.day);
        addWarnings(result.value(), input, pointerTo(row));
        found.estimates.push_back({scenario.id, scenario.name, std::move(result).value()});
        found.scenarios.push_back(std::move(one).value());
    }
    if (faults.empty())
        return found;
    printFaults(faults, locale);
    return Exit::Invalid;
}

Exit printSamplingFaults(const PlanInput& input, int row, const Faults& faults,
                         const QLocale& locale)
{
    Faults placed = faults;
    for (Fault& fault : placed) {
        const int named = rowOf(input.plan, fromUtf8(fault.text)); // else of the first asked for
        fault.path.insert(0, pointerTo(named < 0 ? row : named));
    }
    printFaults(placed, locale);
    return Exit::Invalid;
}

std::optional<Exit> printScenarioFaults(const PlanInput& input, int row, const Faults& found,
                                        const QLocale& locale)
{
    Faults faults = planFaults(input);
    addFaults(faults, input, row, found);
    if (faults.empty())
        return {};
    printFaults(faults, locale);
    return Exit::Invalid;
}

QString titleOf(const Plan& plan, const QString& path)
{
    return plan.title.empty() ? QFileInfo(path).fileName() : fromUtf8(plan.title);
}

} // namespace vorlauf
