// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracytexts.h"

#include "contexts.h"
#include "numbers.h"
#include "texts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vorlauf {

namespace {

struct Reason {
    std::string_view word;
    const char* sentence;
};

constexpr std::array reasons = {
    Reason{"no_accelerator",
           QT_TRANSLATE_NOOP("Texts",
                             "The accelerator is not published, or "
                             "several kinds were used.")},
    Reason{"no_hours", QT_TRANSLATE_NOOP("Texts", "The accelerator-hours are not published.")},
    Reason{"no_tokens",
           QT_TRANSLATE_NOOP("Texts", "Neither training tokens nor FLOP are published.")},
    Reason{"no_active_parameters",
           QT_TRANSLATE_NOOP("Texts", "The parameters used for each token are not published.")},
    Reason{
        "flop_for_tokens",
        QT_TRANSLATE_NOOP("Texts", "Not the tokens are published but the FLOP, which are used.")},
    Reason{"search",
           QT_TRANSLATE_NOOP("Texts", "It was the search for a model, not the training of one.")},
    Reason{"no_parameters", QT_TRANSLATE_NOOP("Texts", "The parameters are not published.")},
    Reason{"no_energy", QT_TRANSLATE_NOOP("Texts", "The energy is not published.")},
    Reason{"not_measured",
           QT_TRANSLATE_NOOP("Texts",
                             "The published energy rests on a rated or "
                             "assumed power, not on a measurement.")},
    Reason{"perhaps_measured",
           QT_TRANSLATE_NOOP("Texts", "The source leaves open whether the energy was measured.")},
    Reason{"one_digit", QT_TRANSLATE_NOOP("Texts", "The published number has one digit only.")},
    Reason{"no_count",
           QT_TRANSLATE_NOOP("Texts",
                             "The number of accelerators is not published; the one to "
                             "which METHOD 3.2 refers was taken.")},
    Reason{"not_predictable", QT_TRANSLATE_NOOP("Texts", "The run could not be computed.")},
    Reason{"reconstruction",
           QT_TRANSLATE_NOOP("Texts",
                             "The numbers are a reconstruction by "
                             "others.")},
    Reason{"duplicate", QT_TRANSLATE_NOOP("Texts", "The same run stands in another row.")},
    Reason{"assumed_hours", QT_TRANSLATE_NOOP("Texts", "The hours were assumed by the authors.")},
    Reason{"distillation",
           QT_TRANSLATE_NOOP("Texts", "The hours include distillation from larger models.")},
    Reason{"embeddings",
           QT_TRANSLATE_NOOP("Texts",
                             "Most of the parameters are embeddings, which "
                             "take hardly any work.")},
    Reason{"logged_time",
           QT_TRANSLATE_NOOP("Texts", "The hours are the sum of logged steps, without losses.")},
    Reason{"two_legs", QT_TRANSLATE_NOOP("Texts", "The run was made in two legs.")},
    Reason{"other_work", QT_TRANSLATE_NOOP("Texts", "The hours may include other work.")},
    Reason{"sources_disagree",
           QT_TRANSLATE_NOOP("Texts", "Two texts of its makers give different hours.")},
    Reason{"rounded", QT_TRANSLATE_NOOP("Texts", "The hours are rounded to one digit.")},
    Reason{"assumed_count",
           QT_TRANSLATE_NOOP("Texts", "The number of accelerators is an assumption.")},
    Reason{"recalled",
           QT_TRANSLATE_NOOP("Texts", "The tokens were not checked against the source.")},
    Reason{"part_of_hours",
           QT_TRANSLATE_NOOP("Texts",
                             "Only the hours that belong to the tokens "
                             "are compared.")},
    Reason{"gpu_cpu_dram_meter",
           QT_TRANSLATE_NOOP("Texts", "GPU, CPU and memory were metered, not the whole machine.")},
    Reason{"gpu_meter",
           QT_TRANSLATE_NOOP("Texts",
                             "Only the accelerators were metered, and only "
                             "they are predicted.")},
    Reason{"part_of_run",
           QT_TRANSLATE_NOOP("Texts",
                             "Hours and energy are those of a part of the "
                             "run.")},
    Reason{"perhaps_estimated",
           QT_TRANSLATE_NOOP("Texts",
                             "The paper leaves open whether its "
                             "power was measured or estimated.")},
    Reason{"implied_facility",
           QT_TRANSLATE_NOOP("Texts",
                             "By its size, the energy includes host "
                             "and cooling.")},
};

QString sentences(const std::vector<std::string>& words)
{
    QStringList parts;
    for (const std::string& word : words)
        parts.append(runReason(word));
    return parts.join(u' ');
}

QString percent(double share, const QLocale& locale)
{
    return formatQuantity(share, Unit::Share, locale, {}, 2);
}

} // namespace

Unit accuracyUnit(AccuracyMode mode)
{
    return mode == AccuracyMode::Hours ? Unit::Kilowatthour : Unit::AcceleratorHours;
}

QString accuracyQuantity(AccuracyMode mode)
{
    return mode == AccuracyMode::Hours ? Texts::tr("Energy") : Texts::tr("Accelerator-hours");
}

QString accuracyFinding(const Accuracy& all, const QLocale& locale)
{
    if (all.judged == 0 || !all.medianError || !all.medianRatio)
        return Texts::tr("There is no published run to compare with.");
    QString text = all.mode == AccuracyMode::Hours
        //: %1 is a factor such as 1.14, in %2 a percentage
        ? Texts::tr("From accelerator-hours, Vorlauf predicts %1 times the energy that %Ln run(s) "
                    "measured (median), with a median error of %2",
                    nullptr, all.judged)
              .arg(formatNumber(*all.medianRatio, locale), percent(*all.medianError, locale))
        //: %1 is a percentage
        : Texts::tr("From parameters and tokens, Vorlauf predicts the accelerator-hours of %Ln "
                    "run(s) with a median error of %1",
                    nullptr, all.judged)
              .arg(percent(*all.medianError, locale));
    if (!all.coverage)
        return text + u'.';
    //: ends a sentence: %1 of %2 runs
    return text
        + Texts::tr("; %1 of %2 lie inside the range from P5 to P95.")
              .arg(std::lround(*all.coverage * all.judged))
              .arg(all.judged);
}

QString accuracyMethod(AccuracyMode mode)
{
    return mode == AccuracyMode::Hours
        ? Texts::tr("Judged are runs whose energy was measured; energy at rated power only tests "
                    "arithmetic. The early papers metered GPU, CPU and memory only, so that the "
                    "prediction for the whole facility is higher (METHOD 3.4).")
        : Texts::tr("Judged are runs with published parameters, tokens (or FLOP) and hours. The "
                    "defaults of "
                    "METHOD 3.2 rest on the same runs: this shows how far they scatter and is no "
                    "proof for the next one.");
}

QString runReason(std::string_view word)
{
    const auto found = std::ranges::find(reasons, word, &Reason::word);
    return found == reasons.end() ? QString() : Texts::tr(found->sentence);
}

QString accuracyCause(const AccuracyRow& row, AccuracyMode mode, const QLocale& locale)
{
    const Prediction& one = row.perAccelerator;
    if (!one.published || !one.predicted)
        return {};
    if (mode == AccuracyMode::Tokens)
        return Texts::tr("Over the whole run it reached %1 of the peak; %2 were expected.")
            .arg(percent(*one.published, locale), percent(*one.predicted, locale));
    return Texts::tr("The energy is %1 for each accelerator; %2 were expected.")
        .arg(formatQuantity(one.published, Unit::Watt, locale, {}, 3),
             formatQuantity(one.predicted, Unit::Watt, locale, {}, 3));
}

QString accuracyRemark(const AccuracyRow& row, AccuracyMode mode, const QLocale& locale)
{
    QStringList parts;
    if (!row.isJudged())
        parts.append(sentences(row.exclude));
    else if (row.headline(mode).isInside() == false)
        parts.append(accuracyCause(row, mode, locale));
    parts.append(sentences(row.caveats));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString runName(const PublishedRun& run)
{
    const QString model = fromUtf8(run.model);
    return run.year ? QStringLiteral("%1 (%2)").arg(model, QString::number(int(*run.year))) : model;
}

QString accuracySources(const Accuracy& all, const Catalog& catalog)
{
    QStringList sources;
    for (std::size_t i = 0; i < all.rows.size() && i < catalog.publishedRuns.size(); ++i) {
        const QString source = sourceText(catalog, catalog.publishedRuns[i].sourceId);
        if (all.rows[i].isJudged() && !sources.contains(source))
            sources.append(source);
    }
    return sources.join(QStringLiteral(", "));
}

} // namespace vorlauf
