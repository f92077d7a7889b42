// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"
#include "value.h"

namespace vorlauf {

// Workload -> FLOP (METHOD.md 2). Plain arithmetic on valid numbers: estimate() checks the ranges
// before; an unknown input (NaN) gives an unknown result.

/// A decoder whose layers are all equal. experts = 0: dense, else ffn is not used.
struct Shape {
    double layers = 0, hidden = 0, heads = 0, kvHeads = 0, qkHeadDim = 0, vHeadDim = 0;
    double ffn = 0, ffnMatrices = 2; // 2 plain, 3 gated
    double vocabulary = 0, sequence = 0;
    double experts = 0, routed = 0, shared = 0, expertFfn = 0;
    bool causal = false;
};

/// What a shape holds and does; FLOP of one token, forward.
struct ShapeCount {
    double parameters, activeParameters; // N, N_act
    double matmulFlops;                  // Σ mm over the layers
    double coreFlops;                    // Σ core over the layers
    double headFlops;                    // output head, once
    double forwardFlops;                 // all of them
};

/// Parameters and forward FLOP per token of a shape (METHOD.md 2.4):
///   P_attn = d·H·q_qk + d·H_kv·(q_qk+q_v) + H·q_v·d;  P_ffn = m·d·f, or with experts
///   (k_routed+k_shared)·m·d·f_e + d·E;  mm = 2·(P_attn+P_ffn);  core = 2·c·s·H·(q_qk+q_v);
///   head = 2·d·V;  f_fwd = L·(mm+core) + head;  c = 1 (full) or (s+1)/(2s) (causal)
/// Source: Kaplan et al. 2020, Table 1; Hoffmann et al. 2022, app. F; Narayanan et al. 2021.
ShapeCount countShape(const Shape& shape);

/// Attention FLOP of one training token, 12·c·L·H·q·s (METHOD.md 2.2).
/// Source: Chowdhery et al. 2022 (PaLM), app. B.
double attentionFlopsPerToken(const Shape& shape);

/// F_model = 6·N·D, with N_act for a mixture of experts (METHOD.md 2.1, 2.3).
/// activeParameters  N_act;  tokens  D, epochs included
/// Source: Kaplan et al. 2020; Hoffmann et al. 2022.
template <typename Value = double>
Value denseFlops(In<Value> activeParameters, In<Value> tokens)
{
    return 6 * activeParameters * tokens;
}

/// F_model = 4·N·D + 6·N_a·D of LoRA and QLoRA (METHOD.md 2.7): no weight gradients for frozen
/// weights. Source: Hu et al. 2021; Dettmers et al. 2023.
template <typename Value = double>
Value adapterFlops(In<Value> activeParameters, In<Value> adapterParameters, In<Value> tokens)
{
    return 4 * activeParameters * tokens + 6 * adapterParameters * tokens;
}

/// F_model = D·(3·f_trained + f_frozen) of samples (METHOD.md 2.6).
/// trained, frozen  FLOP of the forward pass of one sample
template <typename Value = double>
Value sampleFlops(In<Value> samples, In<Value> trained, In<Value> frozen)
{
    return samples * (3 * trained + frozen);
}

/// How F_model is counted.
enum class FlopRule { Simple, WithAttention, Exact, Samples, Given };

struct FlopFacts {
    FlopRule rule = FlopRule::Simple;
    Task task = Task::Pretrain;
    Recomputation recomputation = Recomputation::None;
    Shape shape; // WithAttention, Exact
};

template <typename Value>
struct BasicFlopInputs : FlopFacts {
    Value parameters, activeParameters, tokens, adapterParameters; // N, N_act, D, N_a
    Value given;                                                   // FLOP; Given
    Value samples, trainedPerSample, frozenPerSample;              // Samples
};
using FlopInputs = BasicFlopInputs<double>;

template <typename Value>
struct BasicFlopCount {
    Value model;     // F_model
    Value hardware;  // F_hw, recomputation included
    Value generated; // the part of both that a preference phase generates at u_dec, else 0
};
using FlopCount = BasicFlopCount<double>;

/// F_model and F_hw of a workload (METHOD.md 2.1–2.8). Recomputation (2.5): full adds the forward
/// pass of the layers (without a shape 1/3·F_model, for adapters 2·N·D), selective adds the
/// attention core (without a shape nothing). Preference (2.8): 12·N_act·D, of which 2·N_act·D is
/// generated.
/// Source: Narayanan et al. 2021; Korthikanti et al. 2022.
template <typename Value>
BasicFlopCount<Value> countFlops(const BasicFlopInputs<Value>& inputs);

} // namespace vorlauf
