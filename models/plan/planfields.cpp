// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfields.h"

#include "fields.h"

#include <algorithm>

namespace vorlauf {

namespace {

std::string textOf(const std::string& value)
{
    return toJson(std::string_view(value));
}

std::string textOf(bool value)
{
    return toJson(value);
}

std::string textOf(const std::vector<double>& value)
{
    return toJson(value);
}

template <typename T>
std::string textOf(T value)
{
    if constexpr (std::is_enum_v<T>)
        return toJson(word(value));
    else
        return toJson(std::string_view(toText(value)));
}

template <typename T>
bool isGiven(const std::optional<T>& value)
{
    return value.has_value();
}

bool isGiven(const std::string& text)
{
    return !text.empty();
}

bool isGiven(bool value)
{
    return value;
}

template <typename T>
const T& valueOf(const std::optional<T>& value)
{
    return *value;
}

template <typename T>
const T& valueOf(const T& value)
{
    return value;
}

PlanField number(const NumberField& field)
{
    return {std::string(field.path), false, false,
            [&field](PlanReading& reading, const JsonPlace& place, Scenario& scenario) {
                reading.read(place, field.write(scenario));
            },
            [&field](const Scenario& scenario, JsonTree& tree) {
                if (const Number value = numberAt(scenario, field))
                    tree.set(field.path, toJson(*value));
            }};
}

/// member: a pointer to the member of a scenario, nullptr if its object is absent.
template <typename Member>
PlanField field(const std::string& path, Member member)
{
    return {path, false, false,
            [member](PlanReading& reading, const JsonPlace& place, Scenario& scenario) {
                reading.read(place, *member(scenario));
            },
            [member, path](const Scenario& scenario, JsonTree& tree) {
                const auto* value = member(scenario);
                if (value && isGiven(*value))
                    tree.set(path, textOf(valueOf(*value)));
            }};
}

template <typename Member, typename Read, typename Write>
PlanField field(const std::string& path, Member member, Read read, Write write)
{
    return {path, false, false,
            [=](PlanReading& reading, const JsonPlace& place, Scenario& scenario) {
                read(reading, place, *member(scenario));
            },
            [=](const Scenario& scenario, JsonTree& tree) { write(*member(scenario), tree); }};
}

PlanField object(const std::string& path)
{
    return {path, true, false, [](PlanReading&, const JsonPlace&, Scenario&) {},
            [](const Scenario&, JsonTree&) {}};
}

template <typename Member>
PlanField optionalObject(const std::string& path, Member member)
{
    return {path, true, true,
            [member](PlanReading&, const JsonPlace&, Scenario& scenario) {
                if (!*member(scenario))
                    member(scenario)->emplace();
            },
            [member, path](const Scenario& scenario, JsonTree& tree) {
                if (*member(scenario))
                    tree.set(path, JsonTree());
            }};
}

void readColour(PlanReading& reading, const JsonPlace& place, std::string& colour)
{
    std::string text;
    if (!reading.read(place, text))
        return;
    const bool valid = text.size() == 7 && text[0] == '#'
        && text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
    if (valid)
        colour = text;
    else
        reading.fault(FaultCode::Type, place);
}

void writeColour(const std::string& colour, JsonTree& tree)
{
    if (!colour.empty())
        tree.set("/colour", textOf(colour));
}

/// A field and the one it stands behind; without one: an object in front of its first member, or
/// the end.
struct Placed {
    std::string after;
    PlanField field;
};

#define MEMBER(expression) [](auto& s) { return &s.expression; }
#define MEMBER_OF(object, name) [](auto& s) { return s.object ? &s.object->name : nullptr; }

std::vector<PlanField> leadingFields()
{
    return {field("/note", MEMBER(note)), field("/boundary", MEMBER(boundary)),
            field("/colour", MEMBER(colour), readColour, writeColour),
            field("/hidden", MEMBER(hidden))};
}

std::vector<Placed> workloadFields()
{
    return {
        {{}, object("/workload")},
        {"/workload", field("/workload/preset", MEMBER(workload.preset))},
        {{}, optionalObject("/workload/architecture", MEMBER(workload.architecture))},
        {"/workload/architecture/ffn",
         field("/workload/architecture/gated", MEMBER_OF(workload.architecture, gated))},
        {"/workload/architecture/sequence",
         field("/workload/architecture/attention", MEMBER_OF(workload.architecture, attention))},
        {"/workload/energyKwh", field("/workload/energyLevel", MEMBER(workload.energyLevel))},
        {"/workload/frozenFlopsPerSample", field("/workload/task", MEMBER(workload.task))},
        {"/workload/adapterParameters",
         field("/workload/recomputation", MEMBER(workload.recomputation))},
    };
}

std::vector<Placed> machineFields()
{
    return {
        {{}, object("/hardware")},
        {"/hardware", field("/hardware/accelerator", MEMBER(hardware.accelerator))},
        {"/hardware/count", field("/hardware/node", MEMBER(hardware.node))},
        {"/hardware/acceleratorsPerNode", field("/hardware/precision", MEMBER(hardware.precision))},
        {{}, object("/hardware/power")},
        {{}, object("/site")},
        {"/site", field("/site/zone", MEMBER(site.zone))},
        {"/site/zone", field("/site/cloudRegion", MEMBER(site.cloudRegion))},
        {"/site/powerMw", field("/site/startedOperation", MEMBER(site.startedOperation))},
    };
}

std::vector<Placed> electricityFields()
{
    return {
        {{}, object("/electricity")},
        {"/electricity/intensityGPerKwh",
         field("/electricity/mix", MEMBER(electricity.mix), readMix, writeMix)},
        {"/electricity/mix", field("/electricity/factorSet", MEMBER(electricity.factorSet))},
        {"/electricity/factorSet",
         field("/electricity/mixCalibrated", MEMBER(electricity.mixCalibrated))},
        {"/electricity/mixCalibrated",
         field("/electricity/hourlyIntensityGPerKwh", MEMBER(electricity.hourlyIntensityGPerKwh))},
        {"/electricity/hourlyIntensityGPerKwh",
         field("/electricity/profileZone", MEMBER(electricity.profileZone))},
        {"/electricity/profileZone",
         field("/electricity/basis", MEMBER(electricity.basis))},
        {"/electricity/gridLossShare",
         field("/electricity/contracts", MEMBER(electricity.contracts), readContracts,
               writeContracts)},
        {"/electricity/residualGPerKwh",
         field("/electricity/cfeHourly", MEMBER(electricity.cfeHourly), readSupply, writeSupply)},
        {{}, object("/schedule")},
        {"/schedule", field("/schedule/start", MEMBER(schedule.start))},
        {"/schedule/start", field("/schedule/policy", MEMBER(schedule.policy))},
        {"/schedule/policy", field("/schedule/deadline", MEMBER(schedule.deadline))},
    };
}

std::vector<Placed> remainingFields()
{
    return {
        {{}, optionalObject("/use", MEMBER(use))},
        {"/use/whPerQuery", field("/use/accelerator", MEMBER_OF(use, accelerator))},
        {{}, object("/economics")},
        {"/economics", field("/economics/mode", MEMBER(economics.mode))},
        {"/economics/carbonPricePerT",
         field("/economics/carbonPriceScope", MEMBER(economics.carbonPriceScope))},
        {{}, object("/caps")},
        {{}, optionalObject("/avoided", MEMBER(avoided))},
        {"/avoided/tCO2e", field("/avoided/mechanism", MEMBER_OF(avoided, mechanism))},
        {"/avoided/rebound", field("/avoided/evidence", MEMBER_OF(avoided, evidence))},
        {{}, object("/sci")},
        {"/sci", field("/sci/per", MEMBER(sciPer))},
        {{}, field("/uncertainty", MEMBER(uncertainty), readDistributions, writeDistributions)},
    };
}

#undef MEMBER
#undef MEMBER_OF

void insert(std::vector<PlanField>& fields, const Placed& placed)
{
    auto place = std::ranges::find_if(fields, [&](const PlanField& other) {
        return placed.after.empty() ? other.path.starts_with(placed.field.path + '/')
                                    : other.path == placed.after;
    });
    if (place != fields.end() && !placed.after.empty())
        ++place;
    fields.insert(place, placed.field);
}

std::vector<PlanField> allFields()
{
    std::vector<PlanField> fields = leadingFields();
    std::ranges::transform(numberFields(), std::back_inserter(fields), number);
    for (const auto& part :
         {workloadFields(), machineFields(), electricityFields(), remainingFields()}) {
        for (const Placed& placed : part)
            insert(fields, placed);
    }
    return fields;
}

} // namespace

const std::vector<PlanField>& planFields()
{
    static const std::vector<PlanField> fields = allFields();
    return fields;
}

const PlanField* planField(std::string_view path)
{
    static const auto byPath = [] {
        std::map<std::string_view, const PlanField*> map;
        for (const PlanField& field : planFields())
            map.emplace(field.path, &field);
        return map;
    }();
    const auto found = byPath.find(path);
    return found != byPath.end() ? found->second : nullptr;
}

} // namespace vorlauf
