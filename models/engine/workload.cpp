// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "lanes.h"

namespace vorlauf {

namespace {

double contextShare(const Shape& shape)
{
    return shape.causal ? (shape.sequence + 1) / (2 * shape.sequence) : 1;
}

double coreFlops(const Shape& s)
{
    const double perLayer = 2 * contextShare(s) * s.sequence * s.heads * (s.qkHeadDim + s.vHeadDim);
    return s.layers * perLayer;
}

bool hasAdapter(Task task)
{
    return task == Task::Lora || task == Task::Qlora;
}

template <typename Value>
Value modelFlops(const BasicFlopInputs<Value>& in)
{
    switch (in.rule) {
    case FlopRule::Given:
        return in.given;
    case FlopRule::Samples:
        return sampleFlops<Value>(in.samples, in.trainedPerSample, in.frozenPerSample);
    default:
        break;
    }
    if (hasAdapter(in.task))
        return adapterFlops<Value>(in.activeParameters, in.adapterParameters, in.tokens);
    if (in.task == Task::Preference)
        return 12 * in.activeParameters * in.tokens;
    if (in.rule == FlopRule::WithAttention)
        return (6 * in.activeParameters + attentionFlopsPerToken(in.shape)) * in.tokens;
    if (in.rule == FlopRule::Exact)
        return 3 * countShape(in.shape).forwardFlops * in.tokens;
    return denseFlops<Value>(in.activeParameters, in.tokens);
}

template <typename Value>
Value recomputedFlops(const BasicFlopInputs<Value>& in, const Value& model)
{
    if (in.recomputation == Recomputation::None)
        return 0;
    const bool full = in.recomputation == Recomputation::Full;
    const bool counted = in.rule != FlopRule::Given && in.rule != FlopRule::Samples;
    if (counted && hasAdapter(in.task))
        return full ? 2 * in.activeParameters * in.tokens : Value(0);
    if (in.task != Task::Preference && in.rule == FlopRule::WithAttention) {
        const double core = coreFlops(in.shape);
        return in.tokens * (full ? 2 * in.activeParameters + core : Value(core));
    }
    if (in.task != Task::Preference && in.rule == FlopRule::Exact) {
        const ShapeCount count = countShape(in.shape);
        return in.tokens * (full ? count.matmulFlops + count.coreFlops : count.coreFlops);
    }
    return full ? model / 3 : Value(0);
}

} // namespace

ShapeCount countShape(const Shape& s)
{
    const double attention = s.hidden * s.heads * s.qkHeadDim
        + s.hidden * s.kvHeads * (s.qkHeadDim + s.vHeadDim) + s.heads * s.vHeadDim * s.hidden;
    double used = s.ffnMatrices * s.hidden * s.ffn;
    double all = used;
    if (s.experts > 0) {
        const double expert = s.ffnMatrices * s.hidden * s.expertFfn;
        const double router = s.hidden * s.experts;
        used = (s.routed + s.shared) * expert + router;
        all = (s.experts + s.shared) * expert + router;
    }
    const double embedding = s.hidden * s.vocabulary;
    ShapeCount count;
    count.parameters = s.layers * (attention + all) + embedding;
    count.activeParameters = s.layers * (attention + used) + embedding;
    count.matmulFlops = s.layers * 2 * (attention + used);
    count.coreFlops = coreFlops(s);
    count.headFlops = 2 * embedding;
    count.forwardFlops = count.matmulFlops + count.coreFlops + count.headFlops;
    return count;
}

double attentionFlopsPerToken(const Shape& s)
{
    return 12 * contextShare(s) * s.layers * s.heads * s.qkHeadDim * s.sequence;
}

template <typename Value>
BasicFlopCount<Value> countFlops(const BasicFlopInputs<Value>& in)
{
    BasicFlopCount<Value> count;
    count.model = modelFlops(in);
    count.hardware = count.model + recomputedFlops(in, count.model);
    const bool generates
        = in.task == Task::Preference && in.rule != FlopRule::Given && in.rule != FlopRule::Samples;
    count.generated = generates ? 2 * in.activeParameters * in.tokens : Value(0);
    return count;
}

template FlopCount countFlops(const FlopInputs&);
template BasicFlopCount<Lanes> countFlops(const BasicFlopInputs<Lanes>&);

} // namespace vorlauf
