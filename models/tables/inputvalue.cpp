// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputvalue.h"

#include "words.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace vorlauf {

namespace {

using Value = std::optional<InputValue>;

Value given(const std::string& text)
{
    return text.empty() ? Value() : Value(text);
}

Value given(const std::optional<bool>& flag)
{
    return flag ? Value(std::string(*flag ? "true" : "false")) : Value();
}

Value given(const std::optional<Instant>& instant)
{
    return instant ? Value(toText(*instant)) : Value();
}

Value given(const std::optional<Date>& date)
{
    return date ? Value(toText(*date)) : Value();
}

Value given(const std::vector<Contract>& contracts)
{
    return contracts.empty() ? Value() : Value(contracts);
}

template <typename T>
Value given(const std::optional<T>& member)
{
    if constexpr (std::is_enum_v<T>)
        return member ? Value(std::string(word(*member))) : Value();
    else
        return member ? Value(*member) : Value();
}

/// A member of an object that may be absent.
template <typename Object, typename Member>
Value given(const std::optional<Object>& object, Member Object::*member)
{
    return object ? given((*object).*member) : Value();
}

using S = const Scenario&;

const std::array wordFields{
    InputField{"/boundary", Unit::One, [](S s) { return given(s.boundary); }},
    InputField{"/workload/preset", Unit::One, [](S s) { return given(s.workload.preset); }},
    InputField{"/workload/architecture/gated", Unit::One,
               [](S s) { return given(s.workload.architecture, &Architecture::gated); }},
    InputField{"/workload/architecture/attention", Unit::One,
               [](S s) { return given(s.workload.architecture, &Architecture::attention); }},
    InputField{"/workload/energyLevel", Unit::One,
               [](S s) { return given(s.workload.energyLevel); }},
    InputField{"/workload/task", Unit::One, [](S s) { return given(s.workload.task); }},
    InputField{"/workload/recomputation", Unit::One,
               [](S s) { return given(s.workload.recomputation); }},
    InputField{"/hardware/accelerator", Unit::One,
               [](S s) { return given(s.hardware.accelerator); }},
    InputField{"/hardware/node", Unit::One, [](S s) { return given(s.hardware.node); }},
    InputField{"/hardware/precision", Unit::One, [](S s) { return given(s.hardware.precision); }},
    InputField{"/site/zone", Unit::One, [](S s) { return given(s.site.zone); }},
    InputField{"/site/cloudRegion", Unit::One, [](S s) { return given(s.site.cloudRegion); }},
    InputField{"/site/startedOperation", Unit::One,
               [](S s) { return given(s.site.startedOperation); }},
    InputField{"/electricity/mix", Unit::One, [](S s) { return given(s.electricity.mix); }},
    InputField{"/electricity/factorSet", Unit::One,
               [](S s) { return given(s.electricity.factorSet); }},
    InputField{"/electricity/mixCalibrated", Unit::One,
               [](S s) { return given(s.electricity.mixCalibrated); }},
    InputField{"/electricity/hourlyIntensityGPerKwh", Unit::GramPerKwh,
               [](S s) { return given(s.electricity.hourlyIntensityGPerKwh); }},
    InputField{"/electricity/profileZone", Unit::One,
               [](S s) { return given(s.electricity.profileZone); }},
    InputField{"/electricity/basis", Unit::One, [](S s) { return given(s.electricity.basis); }},
    InputField{"/electricity/contracts", Unit::One,
               [](S s) { return given(s.electricity.contracts); }},
    InputField{"/electricity/cfeHourly", Unit::One,
               [](S s) { return given(s.electricity.cfeHourly); }},
    InputField{"/schedule/start", Unit::One, [](S s) { return given(s.schedule.start); }},
    InputField{"/schedule/policy", Unit::One, [](S s) { return given(s.schedule.policy); }},
    InputField{"/schedule/deadline", Unit::One, [](S s) { return given(s.schedule.deadline); }},
    InputField{"/use/accelerator", Unit::One, [](S s) { return given(s.use, &Use::accelerator); }},
    InputField{"/economics/mode", Unit::One, [](S s) { return given(s.economics.mode); }},
    InputField{"/economics/carbonPriceScope", Unit::One,
               [](S s) { return given(s.economics.carbonPriceScope); }},
    InputField{"/avoided/mechanism", Unit::One,
               [](S s) { return given(s.avoided, &Avoided::mechanism); }},
    InputField{"/avoided/evidence", Unit::One,
               [](S s) { return given(s.avoided, &Avoided::evidence); }},
    InputField{"/sci/per", Unit::One, [](S s) { return given(s.sciPer); }},
};

std::string_view objectOf(std::string_view path)
{
    return path.substr(0, path.find('/', 1));
}

constexpr std::array<std::string_view, 11> objects{
    "/boundary", "/workload",  "/hardware", "/site",    "/electricity", "/schedule",
    "/use",      "/economics", "/caps",     "/avoided", "/sci"};

std::vector<InputField> collectFields()
{
    std::vector<InputField> fields(wordFields.begin(), wordFields.end());
    for (const NumberField& number : numberFields())
        fields.push_back({number.path, number.unit, nullptr, &number});
    std::ranges::stable_sort(fields, {}, [](const InputField& field) {
        return std::ranges::find(objects, objectOf(field.path)) - objects.begin();
    });
    return fields;
}

Value readField(const InputField& field, const Scenario& scenario)
{
    if (field.read)
        return field.read(scenario);
    const Number number = numberAt(scenario, *field.number);
    return number ? Value(*number) : Value();
}

InputValue valueOf(const InputUsed& used)
{
    return std::visit([](const auto& value) { return InputValue(value); }, used.value);
}

} // namespace

std::span<const InputField> inputFields()
{
    static const std::vector<InputField> fields = collectFields();
    return fields;
}

std::vector<std::optional<Input>> inputsOf(const Scenario& scenario, const Estimate* result)
{
    const std::span<const InputField> fields = inputFields();
    std::unordered_map<std::string_view, const InputUsed*> used;
    if (result) {
        for (const InputUsed& input : result->inputs)
            used.emplace(input.path, &input);
    }
    std::vector<std::optional<Input>> inputs(fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto found = used.find(fields[i].path);
        const InputUsed* use = found == used.end() ? nullptr : found->second;
        if (Value value = readField(fields[i], scenario))
            inputs[i] = Input{std::move(*value), Origin::Given, use ? use->source : std::string()};
        else if (use && use->origin != Origin::Given)
            inputs[i] = Input{valueOf(*use), use->origin, use->source};
    }
    return inputs;
}

} // namespace vorlauf
