// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexts.h"
#include "numbers.h"
#include "texts.h"

#include <QFileInfo>

namespace vorlauf {

namespace {

QString whole(std::optional<double> value, const QLocale& locale)
{
    return value ? locale.toString(*value, 'f', 0) : QString();
}

QString memory(const Warning& warning, const QLocale& locale)
{
    if (!warning.value)
        return Texts::tr("The model does not fit into the memory of these accelerators.");
    return Texts::tr("The model does not fit into the memory of these accelerators; at least %1 of "
                     "them would hold it.")
        .arg(whole(warning.value, locale));
}

QString stale(const QString& name, const Warning& warning)
{
    if (!warning.value)
        return Texts::tr("The data behind “%1” are more than three years older than the catalog.")
            .arg(name);
    return Texts::tr("The data behind “%1” are from %2 and more than three years older than the "
                     "catalog.")
        .arg(name, QString::number(*warning.value, 'f', 0));
}

QString peakFallback(const Warning& warning)
{
    const auto precision = fromWord<Precision>(warning.text);
    if (!precision)
        return Texts::tr("This accelerator does not have the wanted precision; the next wider one "
                         "is used.");
    return Texts::tr("This accelerator does not have the wanted precision; %1 is used.")
        .arg(label(*precision));
}

} // namespace

QString sentence(const Warning& warning, const QLocale& locale)
{
    const QString name = fieldLabel(warning.path);
    const QString text = fromUtf8(warning.text);
    switch (warning.code) {
    case WarningCode::UnknownField:
        return Texts::tr("The field %1 is not known; it is kept but not used.")
            .arg(fromUtf8(warning.path));
    case WarningCode::Memory:
        return memory(warning, locale);
    case WarningCode::Partial:
        return Texts::tr("The total lacks a part that could not be computed.");
    case WarningCode::NoHourly:
        return Texts::tr("There is no hourly profile for this grid; its annual mean is used.");
    case WarningCode::ProfileProxy:
        return text.isEmpty()
            ? Texts::tr("This grid has no hourly profile of its own; that of a neighbour is used.")
            : Texts::tr("This grid has no hourly profile of its own; that of %1 is used.")
                  .arg(text);
    case WarningCode::NoPrice:
        return Texts::tr("There is no price for “%1”, so this cost is not known.").arg(name);
    case WarningCode::Boundary:
        return Texts::tr(
            "The scenarios count different things, so they are not compared in percent.");
    case WarningCode::PueHigh:
        return Texts::tr("A PUE above 3 is unusual; please check it.");
    case WarningCode::UtilisationHigh:
        return Texts::tr("A utilisation above 60 % is more than published runs reach; please check "
                         "it.");
    case WarningCode::PeakFallback:
        return peakFallback(warning);
    case WarningCode::NoResidual:
        return Texts::tr("No residual mix is known; what no contract covers counts with the "
                         "intensity of the grid.");
    case WarningCode::Quality:
        return Texts::tr(
            "A contract does not count, because its quality criteria are not confirmed.");
    case WarningCode::SmallSample:
        return Texts::tr("Fewer than 1,000 samples give unsteady percentiles.");
    case WarningCode::AttentionMix:
        return Texts::tr("Published utilisations count attention in full; counting only its causal "
                         "half makes the run look shorter than it is.");
    case WarningCode::BasisMix:
        return Texts::tr("Direct and life-cycle factors are compared with each other.");
    case WarningCode::GwpMix:
        return Texts::tr("Factors with different global warming potentials are compared.");
    case WarningCode::AnnualMatch:
        return Texts::tr("Own generation is matched over the year, not hour by hour.");
    case WarningCode::Stale:
        return stale(name, warning);
    }
    return {};
}

QString sentence(const FileFault& fault)
{
    const QString name = QFileInfo(fault.path).fileName();
    switch (fault.kind) {
    case FileFault::Kind::Unreadable:
        return Texts::tr("“%1” cannot be read.").arg(name);
    case FileFault::Kind::NotOurs:
        return Texts::tr("“%1” is neither a Vorlauf document nor a plan.").arg(name);
    case FileFault::Kind::Damaged:
        return Texts::tr("“%1” is damaged and was not opened.").arg(name);
    case FileFault::Kind::Newer:
        return Texts::tr(
                   "“%1” was written by a newer version of Vorlauf, which is needed to open it.")
            .arg(name);
    case FileFault::Kind::WalMode:
        return Texts::tr("“%1” is still in use by another program; close it there first.")
            .arg(name);
    case FileFault::Kind::TooLarge:
        return Texts::tr("“%1” is too large to be a Vorlauf document.").arg(name);
    case FileFault::Kind::Invalid:
        if (fault.faults.empty())
            return Texts::tr("“%1” is a plan that is not valid.").arg(name);
        //: %1 file, %2 the sentence of the first fault
        return Texts::tr("“%1” is a plan that is not valid. %2")
            .arg(name, sentence(fault.faults.front(), QLocale()));
    case FileFault::Kind::Unwritable:
        return Texts::tr("“%1” cannot be saved there; the file is as it was.").arg(name);
    }
    return {};
}

} // namespace vorlauf
