// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolve.h"
#include "words.h"

namespace vorlauf {

namespace {

/// What a preset's row says, in single units.
struct PresetNumbers {
    const ModelPreset* row = nullptr;
    double parameters = unknown, activeParameters = unknown, tokens = unknown, flops = unknown;
    bool dense = false; // all parameters are active

    /// F is the row's own number, scaled, not counted from parameters (METHOD.md 2.0).
    bool reported() const
    {
        return row && isKnown(flops) && (row->flopsBasis.starts_with("reported") || !row->tokensB);
    }
};

PresetNumbers presetNumbers(const Workload& w, Task task, Record& record)
{
    PresetNumbers numbers;
    if (!w.preset)
        return numbers;
    numbers.row = record.catalog().modelPreset(*w.preset);
    if (!numbers.row) {
        record.fault(FaultCode::UnknownId, "/workload/preset", {}, *w.preset);
        return numbers;
    }
    record.given("/workload/preset", *w.preset);
    const ModelPreset& row = *numbers.row;
    numbers.parameters = orUnknown(row.paramsTotalB) * perBillion;
    numbers.activeParameters = orUnknown(row.paramsActiveB) * perBillion;
    numbers.dense = !row.paramsActiveB || row.paramsActiveB == row.paramsTotalB;
    if (task == Task::Pretrain) {
        numbers.tokens = orUnknown(row.tokensB) * perBillion;
        numbers.flops = orUnknown(row.trainFlops);
    }
    return numbers;
}

/// E-INPUT-KIND unless exactly one kind is given (METHOD.md 2).
bool oneKind(const Workload& w, const PresetNumbers& preset)
{
    const bool samples = w.samples || w.flopsPerSample || w.macsPerSample || w.frozenFlopsPerSample;
    const int direct = int(w.flops.has_value()) + int(w.acceleratorHours.has_value())
        + int(w.energyKwh.has_value()) + int(samples);
    const bool counted = w.architecture && (direct > 0 || preset.reported());
    const bool second = w.parameters && w.tokens && (w.energyKwh || samples);
    const int kinds = direct + int(w.preset.has_value()) + int(counted) + int(second);
    if (kinds > 0)
        return kinds == 1;
    return w.parameters || w.tokens || w.architecture;
}

double fromPreset(std::string_view path, Number given, double value, const PresetNumbers& preset,
                  Record& record)
{
    if (given)
        return record.given(path, *given);
    if (preset.row && isKnown(value))
        return record.catalogValue(path, value, {preset.row->sourceId, {}});
    return unknown;
}

void resolveParameters(const Workload& w, const PresetNumbers& preset, FlopInputs& f,
                       Record& record)
{
    f.parameters
        = fromPreset("/workload/parameters", w.parameters, preset.parameters, preset, record);
    // A dense model stays dense when only its size is changed.
    const double active = preset.dense ? unknown : preset.activeParameters;
    f.activeParameters
        = fromPreset("/workload/activeParameters", w.activeParameters, active, preset, record);
    if (!isKnown(f.activeParameters))
        f.activeParameters = f.parameters;
    const bool bothGiven = w.parameters && w.activeParameters; // validate() compares these
    if (!bothGiven && f.activeParameters > f.parameters)
        record.fault(FaultCode::Range,
                     w.parameters ? "/workload/parameters" : "/workload/activeParameters",
                     w.parameters ? f.parameters : f.activeParameters);
    f.tokens = fromPreset("/workload/tokens", w.tokens, preset.tokens, preset, record);
}

double required(Number value, std::string_view path, Record& record)
{
    if (value)
        return record.given(path, *value);
    record.fault(FaultCode::Required, path);
    return unknown;
}

double integer(Number value, double otherwise, std::string_view path, Record& record)
{
    return value ? record.given(path, *value) : record.derived(path, otherwise, "METHOD 2.4");
}

void resolveExperts(const Architecture& a, Shape& shape, Record& record)
{
    if (!a.experts)
        return;
    shape.experts = record.given("/workload/architecture/experts", *a.experts);
    shape.routed = required(a.routed, "/workload/architecture/routed", record);
    if (a.shared)
        shape.shared = record.given("/workload/architecture/shared", *a.shared);
    shape.expertFfn = integer(a.expertFfn, shape.ffn, "/workload/architecture/expertFfn", record);
}

/// Numbers of 2.2, which needs less than 2.4: layers, heads, qkHeadDim, sequence, attention.
void resolveAttention(const Architecture& a, Shape& shape, Record& record)
{
    shape.layers = required(a.layers, "/workload/architecture/layers", record);
    shape.heads = required(a.heads, "/workload/architecture/heads", record);
    if (a.hidden)
        shape.hidden = record.given("/workload/architecture/hidden", *a.hidden);
    if (a.qkHeadDim || a.hidden) {
        shape.qkHeadDim = integer(a.qkHeadDim, shape.hidden / shape.heads,
                                  "/workload/architecture/qkHeadDim", record);
    } else {
        required({}, "/workload/architecture/qkHeadDim", record);
    }
    shape.vHeadDim
        = integer(a.vHeadDim, shape.qkHeadDim, "/workload/architecture/vHeadDim", record);
    shape.sequence = record.pick("/workload/architecture/sequence", a.sequence, "work.sequence");
    shape.causal = a.attention == Attention::Causal;
    if (a.attention)
        record.given("/workload/architecture/attention", word(*a.attention));
    else
        record.methodWord("/workload/architecture/attention", word(Attention::Full), "2.4");
}

void resolveExact(const Architecture& a, Shape& shape, Record& record)
{
    if (!a.hidden)
        record.fault(FaultCode::Required, "/workload/architecture/hidden");
    shape.kvHeads = integer(a.kvHeads, shape.heads, "/workload/architecture/kvHeads", record);
    const double factor = record.constant("/workload/architecture/ffn", "work.ffn_factor");
    shape.ffn = integer(a.ffn, factor * shape.hidden, "/workload/architecture/ffn", record);
    shape.ffnMatrices = a.gated.value_or(false) ? 3 : 2;
    shape.vocabulary
        = record.pick("/workload/architecture/vocabulary", a.vocabulary, "work.vocabulary");
    resolveExperts(a, shape, record);
}

/// 2.2 beside parameters, 2.4 alone.
void resolveArchitecture(const Architecture& a, FlopInputs& f, Record& record)
{
    resolveAttention(a, f.shape, record);
    if (isKnown(f.parameters)) {
        f.rule = FlopRule::WithAttention;
        return;
    }
    f.rule = FlopRule::Exact;
    resolveExact(a, f.shape, record);
    const ShapeCount count = countShape(f.shape);
    f.parameters = record.derived("/workload/parameters", count.parameters, "METHOD 2.4");
    if (!isKnown(f.activeParameters))
        f.activeParameters = count.activeParameters;
}

void resolveSamples(const Workload& w, FlopInputs& f, Record& record)
{
    f.rule = FlopRule::Samples;
    f.samples = required(w.samples, "/workload/samples", record);
    if (w.macsPerSample)
        f.trainedPerSample = flopPerMac * record.given("/workload/macsPerSample", *w.macsPerSample);
    else
        f.trainedPerSample = required(w.flopsPerSample, "/workload/flopsPerSample", record);
    f.frozenPerSample = w.frozenFlopsPerSample
        ? record.given("/workload/frozenFlopsPerSample", *w.frozenFlopsPerSample)
        : 0;
}

/// F_model = train_flops·(D/D_row)·(N_act/N_act,row), a missing ratio is 1 (METHOD.md 2.0).
double reportedFlops(const PresetNumbers& preset, const FlopInputs& f)
{
    const double row = preset.dense ? preset.parameters : preset.activeParameters;
    const double tokens = f.tokens / preset.tokens;
    const double active = f.activeParameters / row;
    return preset.flops * (isKnown(tokens) ? tokens : 1) * (isKnown(active) ? active : 1);
}

void resolveFlops(const Workload& w, const PresetNumbers& preset, FlopInputs& f, Record& record)
{
    if (w.flops) {
        f.rule = FlopRule::Given;
        f.given = record.given("/workload/flops", *w.flops);
    } else if (w.samples || w.flopsPerSample || w.macsPerSample || w.frozenFlopsPerSample) {
        resolveSamples(w, f, record);
    } else if (preset.reported()) {
        f.rule = FlopRule::Given;
        f.given = record.catalogValue("/workload/flops", reportedFlops(preset, f),
                                      {preset.row->sourceId, {}});
    } else {
        if (w.architecture)
            resolveArchitecture(*w.architecture, f, record);
        const bool unknownPreset = w.preset && !preset.row;
        if (!isKnown(f.activeParameters) && !w.architecture && !unknownPreset)
            record.fault(FaultCode::Required, "/workload/parameters");
        if (!isKnown(f.tokens) && !unknownPreset)
            record.fault(FaultCode::Required, "/workload/tokens");
    }
}

void resolveEnergy(const Workload& w, WorkloadInputs& out, Record& record)
{
    out.kind = WorkKind::Energy;
    out.energyKwh = record.given("/workload/energyKwh", *w.energyKwh);
    if (w.energyLevel) {
        out.energyLevel = *w.energyLevel;
        record.given("/workload/energyLevel", word(*w.energyLevel));
    } else {
        record.fault(FaultCode::Required, "/workload/energyLevel");
    }
}

void resolveTask(const Workload& w, WorkloadInputs& out, Record& record)
{
    FlopInputs& f = out.flops;
    f.task = w.task.value_or(Task::Pretrain);
    f.recomputation = w.recomputation.value_or(Recomputation::None);
    if (w.task)
        record.given("/workload/task", word(f.task));
    else
        record.methodWord("/workload/task", word(f.task), "2");
    if (f.task == Task::Lora || f.task == Task::Qlora) {
        const double share = record.constant("/workload/adapterParameters", "work.adapter_share");
        if (w.adapterParameters)
            f.adapterParameters = record.given("/workload/adapterParameters", *w.adapterParameters);
        else if (isKnown(f.activeParameters))
            f.adapterParameters = record.derived("/workload/adapterParameters",
                                                 share * f.activeParameters, "METHOD 2.7");
    }
    if (f.task == Task::Qlora)
        out.timeFactor = record.constant("/workload/task", "work.qlora_time_factor");
    if (w.recomputation)
        record.given("/workload/recomputation", word(f.recomputation));
    else
        record.methodWord("/workload/recomputation", word(f.recomputation), "2.5");
}

double overheadOf(const Varying& varying, Number given, WorkKind kind, Record& record)
{
    if (!given && kind != WorkKind::Flops) // inside what was measured
        return record.methodValue(varying.path, 0, "2.10");
    return record.pickVarying(varying, given, varying.identity);
}

} // namespace

WorkloadInputs resolveWorkload(const Scenario& scenario, Record& record)
{
    const Workload& w = scenario.workload;
    WorkloadInputs out;
    out.flops.parameters = out.flops.activeParameters = out.flops.tokens
        = out.flops.adapterParameters = unknown;
    const PresetNumbers preset = presetNumbers(w, w.task.value_or(Task::Pretrain), record);
    const bool one = oneKind(w, preset);
    if (!one)
        record.fault(FaultCode::InputKind, "/workload");
    resolveParameters(w, preset, out.flops, record);
    if (w.energyKwh) {
        resolveEnergy(w, out, record);
    } else if (w.acceleratorHours) {
        out.kind = WorkKind::AcceleratorHours;
        out.acceleratorHours = record.given("/workload/acceleratorHours", *w.acceleratorHours);
    } else if (one) {
        resolveFlops(w, preset, out.flops, record);
    }
    resolveTask(w, out, record);
    out.lostFraction = overheadOf({"/workload/lostFraction", "work.phi", InputNumber::LostFraction},
                                  w.lostFraction, out.kind, record);
    out.evaluationShare
        = overheadOf({"/workload/evaluationShare", "work.eps", InputNumber::EvaluationShare},
                     w.evaluationShare, out.kind, record);
    const bool run = scenario.boundary.value_or(Boundary::Run) == Boundary::Run;
    out.experimentsMultiplier = record.pickVarying(
        {"/workload/experimentsMultiplier", "work.kappa", InputNumber::ExperimentsMultiplier},
        w.experimentsMultiplier, run ? "work.kappa.run" : "work.kappa.project");
    return out;
}

} // namespace vorlauf
