// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexts.h"
#include "texts.h"

namespace vorlauf {

using namespace Qt::StringLiterals;

QString label(Boundary value)
{
    switch (value) {
    case Boundary::Run:
        return Texts::tr("Final run");
    case Boundary::Project:
        return Texts::tr("All runs of the project");
    case Boundary::Lifecycle:
        return Texts::tr("Life cycle with use");
    }
    return {};
}

QString label(Task value)
{
    switch (value) {
    case Task::Pretrain:
        return Texts::tr("Pre-training");
    case Task::Finetune:
        return Texts::tr("Fine-tuning");
    case Task::Lora:
        return Texts::tr("Fine-tuning with LoRA");
    case Task::Qlora:
        return Texts::tr("Fine-tuning with QLoRA");
    case Task::Preference:
        return Texts::tr("Preference training");
    }
    return {};
}

QString label(Recomputation value)
{
    switch (value) {
    case Recomputation::None:
        return Texts::tr("None", "recomputation");
    case Recomputation::Selective:
        return Texts::tr("Selective", "recomputation");
    case Recomputation::Full:
        return Texts::tr("Full", "recomputation");
    }
    return {};
}

QString label(Attention value)
{
    switch (value) {
    case Attention::Full:
        return Texts::tr("Full attention");
    case Attention::Causal:
        return Texts::tr("Causal half");
    }
    return {};
}

QString label(EnergyLevel value)
{
    switch (value) {
    case EnergyLevel::Accelerator:
        return Texts::tr("Accelerators", "where energy is measured");
    case EnergyLevel::Node:
        return Texts::tr("Servers", "where energy is measured");
    case EnergyLevel::It:
        return Texts::tr("All IT", "where energy is measured");
    case EnergyLevel::Facility:
        return Texts::tr("Whole data centre", "where energy is measured");
    }
    return {};
}

QString label(Precision value)
{
    switch (value) {
    case Precision::Fp4:
        return u"FP4"_s;
    case Precision::Fp8:
        return u"FP8"_s;
    case Precision::Bf16:
        return u"BF16"_s;
    case Precision::Fp16:
        return u"FP16"_s;
    case Precision::Tf32:
        return u"TF32"_s;
    case Precision::Fp32:
        return u"FP32"_s;
    case Precision::Fp64:
        return u"FP64"_s;
    }
    return {};
}

QString label(FactorSet value)
{
    switch (value) {
    case FactorSet::Ipcc2014:
        return u"IPCC 2014"_s;
    case FactorSet::Unece2022:
        return u"UNECE 2022"_s;
    }
    return {};
}

QString label(Basis value)
{
    switch (value) {
    case Basis::Lifecycle:
        return Texts::tr("Life cycle", "emission factors");
    case Basis::Direct:
        return Texts::tr("Direct emissions", "emission factors");
    }
    return {};
}

QString label(ContractType value)
{
    switch (value) {
    case ContractType::Ppa:
        return Texts::tr("Power purchase agreement");
    case ContractType::Guarantee:
        return Texts::tr("Guarantee of origin");
    case ContractType::Supplier:
        return Texts::tr("Supplier tariff");
    }
    return {};
}

QString label(ProfileShape value)
{
    switch (value) {
    case ProfileShape::Flat:
        return Texts::tr("Flat", "profile of a year");
    case ProfileShape::Solar:
        return Texts::tr("Solar", "profile of a year");
    case ProfileShape::Hourly:
        return Texts::tr("Hour by hour", "profile of a year");
    }
    return {};
}

QString label(Policy value)
{
    switch (value) {
    case Policy::Fixed:
        return Texts::tr("As planned", "start of a run");
    case Policy::BestStart:
        return Texts::tr("Best start", "start of a run");
    case Policy::PauseResume:
        return Texts::tr("Pause and resume", "start of a run");
    }
    return {};
}

QString label(CostMode value)
{
    switch (value) {
    case CostMode::Rental:
        return Texts::tr("Rented", "hardware");
    case CostMode::Owned:
        return Texts::tr("Owned", "hardware");
    }
    return {};
}

QString label(CarbonPriceScope value)
{
    switch (value) {
    case CarbonPriceScope::OperationalLocation:
        return Texts::tr("Operation, location-based");
    case CarbonPriceScope::OperationalMarket:
        return Texts::tr("Operation, market-based");
    case CarbonPriceScope::TotalLocation:
        return Texts::tr("Total, location-based");
    case CarbonPriceScope::TotalMarket:
        return Texts::tr("Total, market-based");
    }
    return {};
}

QString label(SciUnit value)
{
    switch (value) {
    case SciUnit::ExaFlop1e15:
        return u"10¹⁵ FLOP"_s;
    case SciUnit::TrainingTokens1000:
        return Texts::tr("1,000 training tokens", "score per");
    case SciUnit::Parameters1e9:
        return Texts::tr("10⁹ parameters", "score per");
    case SciUnit::Tokens1000:
        return Texts::tr("1,000 tokens", "score per");
    case SciUnit::Query:
        return Texts::tr("query", "score per");
    }
    return {};
}

} // namespace vorlauf
