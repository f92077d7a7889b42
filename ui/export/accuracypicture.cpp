// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracypicture.h"

#include "accuracytexts.h"
#include "chartpage.h"
#include "contexts.h"
#include "numbers.h"
#include "texts.h"

#include <algorithm>

namespace vorlauf {

namespace {

ViewCell cell(const Number& number)
{
    return number ? ViewCell(*number) : ViewCell();
}

/// "GPT-3 (2021): 3.2 million h predicted, 3.55 million h published, ..."
QString details(const AccuracyRow& row, const QString& name, AccuracyMode mode,
                const QLocale& locale)
{
    const Prediction& one = row.headline(mode);
    const auto text = [&](const Number& number) {
        return formatQuantity(number, accuracyUnit(mode), locale, {});
    };
    QStringList lines{Texts::tr("%1: %2 predicted, %3 published")
                          .arg(name, text(one.predicted), text(one.published))};
    if (one.p5 && one.p95)
        lines.append(Texts::tr("Range from P5 to P95: %1 to %2").arg(text(one.p5), text(one.p95)));
    const QString remark = accuracyRemark(row, mode, locale);
    if (!remark.isEmpty())
        lines.append(remark);
    return lines.join(u'\n');
}

AccuracyPoint::Kind kindOf(const AccuracyRow& row, AccuracyMode mode)
{
    using Kind = AccuracyPoint::Kind;
    if (!row.isJudged())
        return Kind::NotJudged;
    return row.headline(mode).isInside() == false ? Kind::Missed : Kind::Inside;
}

AccuracyChart::Words chartWords(AccuracyMode mode)
{
    const bool hours = mode == AccuracyMode::Hours;
    return {hours ? Texts::tr("Published energy") : Texts::tr("Published accelerator-hours"),
            hours ? Texts::tr("Predicted energy") : Texts::tr("Predicted accelerator-hours"),
            //: of a run whose published number lies inside the predicted range
            Texts::tr("inside P5 to P95"), Texts::tr("outside"), Texts::tr("not judged"),
            //: the line on which predicted and published numbers are the same
            Texts::tr("predicted = published")};
}

} // namespace

void fillChart(AccuracyChart& chart, const Accuracy& all, const Catalog& catalog,
               const QLocale& locale)
{
    QList<AccuracyPoint> points;
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        const AccuracyRow& row = all.rows[i];
        const Prediction& one = row.headline(all.mode);
        if (!one.published || !one.predicted || *one.published <= 0 || *one.predicted <= 0)
            continue;
        const QString name = runName(catalog.publishedRuns[i]);
        AccuracyPoint point{
            kindOf(row, all.mode), int(i),         name, details(row, name, all.mode, locale),
            *one.published,        *one.predicted, {}};
        if (one.p5 && one.p95 && *one.p5 > 0)
            point.range = std::pair(*one.p5, *one.p95);
        points.append(std::move(point));
    }
    std::ranges::stable_sort(points, {}, &AccuracyPoint::published); // arrow keys go upwards
    const auto tick = [unit = accuracyUnit(all.mode), locale](double value) {
        return formatQuantity(value, unit, locale, {}, 1);
    };
    chart.setPoints(chartWords(all.mode), std::move(points), tick);
}

Picture accuracyPicture(const Accuracy& all, const Catalog& catalog, const ExportSettings& settings)
{
    auto* chart = new AccuracyChart(themeOf(settings));
    fillChart(*chart, all, catalog, settings.locale);
    return chartPicture(chart,
                        {{},
                         accuracyFinding(all, settings.locale),
                         accuracyMethod(all.mode),
                         Texts::tr("Sources: %1").arg(accuracySources(all, catalog))},
                        settings);
}

ViewTable accuracyTable(const Accuracy& all, const Catalog& catalog, const QLocale& locale)
{
    const QString unit = displayUnit(accuracyUnit(all.mode), 1, locale, {}).symbol;
    ViewTable table;
    table.title = Texts::tr("Accuracy: %1").arg(accuracyQuantity(all.mode));
    table.notes = {accuracyFinding(all, locale), accuracyMethod(all.mode),
                   Texts::tr("Sources: %1").arg(accuracySources(all, catalog)),
                   Texts::tr("Catalog %1").arg(fromUtf8(catalog.version))};
    table.columns = {{Texts::tr("Run"), {}},
                     {Texts::tr("Predicted"), unit},
                     {Texts::tr("Published"), unit},
                     {QStringLiteral("P5"), unit},
                     {QStringLiteral("P95"), unit},
                     {Texts::tr("Predicted / published"), {}},
                     //: heading of a column: whether the method is judged by the run
                     {Texts::tr("Judged"), {}},
                     {Texts::tr("Remark"), {}},
                     {Texts::tr("Source"), {}}};
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        const AccuracyRow& row = all.rows[i];
        const Prediction& one = row.headline(all.mode);
        table.rows.push_back({runName(catalog.publishedRuns[i]), cell(one.predicted),
                              cell(one.published), cell(one.p5), cell(one.p95), cell(one.ratio()),
                              row.isJudged() ? Texts::tr("Yes") : Texts::tr("No"),
                              accuracyRemark(row, all.mode, locale),
                              fromUtf8(catalog.publishedRuns[i].url)});
    }
    return table;
}

} // namespace vorlauf
