// SPDX-License-Identifier: GPL-3.0-or-later
#include "planfields.h"
#include "planjson.h"
#include "rowjson.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace vorlauf {

namespace {

constexpr double planVersion = 1;

/// Drops the mark that some editors put in front of UTF-8.
std::string_view withoutMark(const QByteArray& json)
{
    std::string_view text(json.constData(), std::size_t(json.size()));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    return text;
}

/// Faults of a text that is no JSON object.
Faults notJson(std::string_view text)
{
    QJsonParseError error{};
    const auto document
        = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())), &error);
    if (error.error == QJsonParseError::NoError && document.isObject())
        return {};
    Faults faults;
    if (error.error == QJsonParseError::IllegalNumber) {
        for (const std::string& pointer : endlessNumbers(text))
            faults.push_back({FaultCode::NotFinite, pointer});
    }
    if (faults.empty()) {
        const std::string why = error.error == QJsonParseError::NoError
            ? std::string()
            : "offset " + std::to_string(error.offset) + ": " + error.errorString().toStdString();
        faults.push_back({FaultCode::Type, "", {}, why});
    }
    return faults;
}

/// The fault of a format or version that is not ours.
Faults notOurs(std::string_view text)
{
    const std::string_view format = jsonAt(text, "/format");
    const std::string_view version = jsonAt(text, "/version");
    PlanFile none;
    PlanReading reading({}, none.plan.unknown);
    if (format.empty() || jsonType(format) != JsonType::String
        || jsonString(format) != "vorlauf-plan")
        reading.fault(FaultCode::Version, {"/format", format});
    else if (version.empty() || jsonType(version) != JsonType::Double
             || jsonNumber(version) != planVersion)
        reading.fault(FaultCode::Version, {"/version", version});
    return reading.faults;
}

void readObject(PlanReading& reading, const JsonPlace& place, Scenario& scenario);

void readMember(PlanReading& reading, const JsonPlace& place, Scenario& scenario)
{
    const PlanField* field = planField(place.path);
    if (!field) {
        reading.keepUnknown(place);
        return;
    }
    if (!field->isObject || jsonType(place.value) == JsonType::Object)
        field->read(reading, place, scenario);
    if (field->isObject)
        readObject(reading, place, scenario);
}

void readObject(PlanReading& reading, const JsonPlace& place, Scenario& scenario)
{
    for (const JsonMember& member : reading.members(place))
        readMember(reading, place.at(member), scenario);
}

void readScenario(PlanReading& reading, std::string_view json, std::size_t position,
                  Scenario& scenario)
{
    std::optional<std::string> name;
    for (const JsonMember& member : reading.members({{}, json})) {
        const JsonPlace place = JsonPlace{}.at(member);
        if (member.name == "name")
            reading.read(place, name);
        else if (member.name != "id")
            readMember(reading, place, scenario);
        else if (reading.read(place, scenario.id) && scenario.id.empty())
            reading.fault(FaultCode::Type, place);
    }
    if (scenario.id.empty())
        scenario.id = 's' + std::to_string(position + 1);
    scenario.name = name.value_or(scenario.id);
}

void append(PlanFile& file, Faults& faults, const PlanReading& part)
{
    faults.insert(faults.end(), part.faults.begin(), part.faults.end());
    file.warnings.insert(file.warnings.end(), part.warnings.begin(), part.warnings.end());
}

void readScenarios(PlanReading& reading, const JsonPlace& place, PlanFile& file)
{
    std::set<std::string> ids;
    std::vector<Scenario>& scenarios = file.plan.scenarios;
    for (const std::string_view element : reading.elements(place)) {
        const JsonPlace own = place.at(scenarios.size(), element);
        Scenario scenario;
        PlanReading part(own.path, scenario.unknown);
        readScenario(part, element, scenarios.size(), scenario);
        append(file, reading.faults, part);
        if (!ids.insert(scenario.id).second)
            reading.faults.push_back({FaultCode::DuplicateId, own.path + "/id", {}, scenario.id});
        scenarios.push_back(std::move(scenario));
    }
}

/// Doubled members of rows and tables: QJsonObject would hide them.
void checkMembers(PlanReading& reading, const JsonPlace& place)
{
    for (const JsonMember& table : reading.members(place)) {
        const JsonPlace rows = place.at(table);
        std::size_t i = 0;
        for (const std::string_view row : reading.elements(rows)) {
            const JsonPlace own = rows.at(i++, row);
            if (jsonType(row) == JsonType::Object)
                reading.members(own);
        }
    }
}

void readRows(PlanReading& reading, const JsonPlace& place, Plan& plan)
{
    const std::size_t before = reading.faults.size();
    checkMembers(reading, place);
    if (reading.faults.size() > before)
        return;
    const QByteArray json(place.value.data(), qsizetype(place.value.size()));
    std::vector<std::string> unknown;
    auto rows = catalogRowsFromJson(QJsonDocument::fromJson(json).object(), place.path, &unknown);
    if (!rows) {
        reading.faults.insert(reading.faults.end(), rows.error().begin(), rows.error().end());
        return;
    }
    plan.rows = std::move(rows).value();
    for (const std::string& pointer : unknown) {
        const JsonPlace own{
            pointer, jsonAt(place.value, std::string_view(pointer).substr(place.path.size()))};
        if (jsonType(own.value) != JsonType::Array || !jsonElements(own.value).empty())
            reading.keepUnknown(own);
    }
}

void readFinding(PlanReading& reading, const JsonPlace& place, FindingText& finding)
{
    const std::pair<std::string_view, std::string*> required[]
        = {{"key", &finding.key}, {"language", &finding.language}, {"text", &finding.text}};
    std::set<std::string_view> seen;
    for (const JsonMember& member : reading.members(place)) {
        const JsonPlace own = place.at(member);
        const auto known = std::ranges::find(required, member.name,
                                             &std::pair<std::string_view, std::string*>::first);
        if (known != std::end(required)) {
            seen.insert(known->first);
            reading.read(own, *known->second);
        } else if (member.name == "generated") {
            reading.read(own, finding.generated);
        } else {
            reading.keepUnknown(own);
        }
    }
    for (const auto& [name, text] : required) {
        if (!seen.contains(name))
            reading.fault(FaultCode::Required, {pointerTo(place.path, name), {}});
    }
}

void readFindings(PlanReading& reading, const JsonPlace& place, Plan& plan)
{
    for (const std::string_view element : reading.elements(place)) {
        FindingText finding;
        readFinding(reading, place.at(plan.findingTexts.size(), element), finding);
        plan.findingTexts.push_back(std::move(finding));
    }
}

void readPlanMembers(PlanReading& reading, std::string_view text, PlanFile& file)
{
    JsonPlace baseline;
    bool hasScenarios = false;
    for (const JsonMember& member : reading.members({{}, text})) {
        const JsonPlace place = JsonPlace{}.at(member);
        if (member.name == "title") {
            reading.read(place, file.plan.title);
        } else if (member.name == "currency") {
            reading.read(place, file.plan.currency);
        } else if (member.name == "baseline") {
            baseline = reading.read(place, file.plan.baseline) ? place : JsonPlace{};
        } else if (member.name == "scenarios") {
            hasScenarios = true;
            readScenarios(reading, place, file);
        } else if (member.name == "slides") {
            readSlides(reading, place, file.plan.slides);
        } else if (member.name == "catalogRows") {
            readRows(reading, place, file.plan);
        } else if (member.name == "findings") {
            readFindings(reading, place, file.plan);
        } else if (member.name != "format" && member.name != "version") {
            reading.keepUnknown(place);
        }
    }
    if (!hasScenarios)
        reading.fault(FaultCode::Required, {"/scenarios", {}});
    const bool known = std::ranges::any_of(file.plan.scenarios, [&](const Scenario& scenario) {
        return scenario.id == file.plan.baseline;
    });
    if (!baseline.path.empty() && !known)
        reading.fault(FaultCode::UnknownId, baseline);
}

} // namespace

PlanDraft readDraft(const QByteArray& json)
{
    const std::string_view text = withoutMark(json);
    if (Faults faults = notJson(text); !faults.empty())
        return {{}, std::move(faults)};
    if (Faults faults = notOurs(text); !faults.empty())
        return {{}, std::move(faults)};
    PlanDraft draft;
    PlanReading reading({}, draft.file.plan.unknown);
    readPlanMembers(reading, text, draft.file);
    draft.faults = std::move(reading.faults);
    std::vector<Warning>& warnings = draft.file.warnings;
    warnings.insert(warnings.begin(), reading.warnings.begin(), reading.warnings.end());
    return draft;
}

Result<PlanFile> readPlan(const QByteArray& json)
{
    PlanDraft draft = readDraft(json);
    if (draft.faults.empty())
        return std::move(draft.file);
    return std::move(draft.faults);
}

Faults checkPlan(const Plan& plan, const Catalog& catalog)
{
    const bool known = std::ranges::any_of(
        catalog.currencies, [&](const Currency& row) { return row.currency == plan.currency; });
    if (known)
        return {};
    return {{FaultCode::UnknownId, "/currency", {}, plan.currency}};
}

} // namespace vorlauf
