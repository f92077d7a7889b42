// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracy.h"
#include "accuracytexts.h"
#include "arguments.h"
#include "commands.h"
#include "input.h"
#include "numbers.h"
#include "streams.h"
#include "texts.h"
#include "texttable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace vorlauf {

static void describe(Arguments& arguments)
{
    arguments.addWords(QStringLiteral("mode"), {QStringLiteral("hours"), QStringLiteral("tokens")},
                       Cli::tr("hours: energy from accelerator-hours; tokens: accelerator-hours "
                               "from parameters and tokens; hours if absent."));
    arguments.addWholeNumber(QStringLiteral("samples"), QStringLiteral("N"),
                             Cli::tr("Samples of each run for P5 and P95; 10000 if absent."), 100,
                             1'000'000);
    arguments.addWords(QStringLiteral("format"), {QStringLiteral("json"), QStringLiteral("table")},
                       Cli::tr("json for programs, table for people; json if absent."));
}

static QJsonValue toJson(const Number& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

static QJsonArray toJson(const std::vector<std::string>& words)
{
    QJsonArray array;
    for (const std::string& word : words)
        array.append(fromUtf8(word));
    return array;
}

static QJsonObject toJson(const Prediction& one)
{
    return {{QStringLiteral("predicted"), toJson(one.predicted)},
            {QStringLiteral("published"), toJson(one.published)},
            {QStringLiteral("p5"), toJson(one.p5)},
            {QStringLiteral("p95"), toJson(one.p95)}};
}

static QJsonObject rowJson(const AccuracyRow& row, AccuracyMode mode)
{
    const Prediction& headline = row.headline(mode);
    QJsonObject object = toJson(headline);
    object.insert(QStringLiteral("runId"), fromUtf8(row.runId));
    object.insert(QStringLiteral("judged"), row.isJudged());
    object.insert(QStringLiteral("ratio"), toJson(headline.ratio()));
    const auto inside = headline.isInside();
    object.insert(QStringLiteral("inside"), inside ? QJsonValue(*inside) : QJsonValue());
    object.insert(QStringLiteral("exclude"), toJson(row.exclude));
    object.insert(QStringLiteral("caveats"), toJson(row.caveats));
    if (mode == AccuracyMode::Tokens)
        object.insert(QStringLiteral("energyKwh"), toJson(row.energyKwh));
    object.insert(QStringLiteral("emissionsG"), toJson(row.emissionsG));
    return object;
}

static QByteArray accuracyJson(const Accuracy& all)
{
    const bool hours = all.mode == AccuracyMode::Hours;
    QJsonArray rows;
    for (const AccuracyRow& row : all.rows)
        rows.append(rowJson(row, all.mode));
    return QJsonDocument(QJsonObject{{QStringLiteral("mode"),
                                      hours ? QStringLiteral("hours") : QStringLiteral("tokens")},
                                     {QStringLiteral("quantity"),
                                      hours ? QStringLiteral("energyKwh")
                                            : QStringLiteral("acceleratorHours")},
                                     {QStringLiteral("rows"), rows},
                                     {QStringLiteral("judged"), all.judged},
                                     {QStringLiteral("medianError"), toJson(all.medianError)},
                                     {QStringLiteral("medianRatio"), toJson(all.medianRatio)},
                                     {QStringLiteral("coverage"), toJson(all.coverage)}})
        .toJson();
}

static QString cell(const Number& number, Unit unit, const QLocale& locale)
{
    return formatQuantity(number, unit, locale, {});
}

static QByteArray accuracyText(const Accuracy& all, const QLocale& locale)
{
    const Unit unit = accuracyUnit(all.mode);
    TextTable table(std::numeric_limits<int>::max());
    table.addColumn(Cli::tr("Run"), TextTable::Align::Left);
    table.addColumn(Cli::tr("Predicted"));
    table.addColumn(Cli::tr("Published"));
    table.addColumn(QStringLiteral("P5"));
    table.addColumn(QStringLiteral("P95"));
    table.addColumn(Cli::tr("Predicted / published"));
    //: Heading of a column: whether the method is judged by this run
    table.addColumn(Cli::tr("Judged"), TextTable::Align::Left);
    table.addColumn(Cli::tr("Remark"), TextTable::Align::Left);
    for (const AccuracyRow& row : all.rows) {
        const Prediction& one = row.headline(all.mode);
        const Number ratio = one.ratio();
        const QString judged = !row.isJudged() ? Cli::tr("no")
            : one.isInside().value_or(true)    ? Cli::tr("yes")
                                            //: of a run whose number lies outside the range
                                            : Cli::tr("missed");
        table.addRow({fromUtf8(row.runId), cell(one.predicted, unit, locale),
                      cell(one.published, unit, locale), cell(one.p5, unit, locale),
                      cell(one.p95, unit, locale),
                      ratio ? formatNumber(*ratio, locale, 3) : QString(QChar(0x2013)), judged,
                      accuracyRemark(row, all.mode, locale)});
    }
    const QString text = accuracyQuantity(all.mode) + QStringLiteral("\n\n") + table.text()
        + QLatin1Char('\n') + accuracyFinding(all, locale) + QLatin1Char('\n')
        + accuracyMethod(all.mode) + QLatin1Char('\n');
    return text.toUtf8();
}

Exit accuracyCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(
        QStringLiteral("accuracy"),
        Cli::tr("Predicts published runs from what a planner knows beforehand, with error and "
                "coverage."));
    describe(arguments);
    if (const auto exit = arguments.parse(list))
        return *exit;
    auto read = readCatalog();
    if (const auto* exit = std::get_if<Exit>(&read))
        return *exit;
    const auto& catalog = *std::get<std::shared_ptr<const Catalog>>(read);
    const auto mode = arguments.value(QStringLiteral("mode")) == QLatin1String("tokens")
        ? AccuracyMode::Tokens
        : AccuracyMode::Hours;
    Sampling sampling;
    if (arguments.isSet(QStringLiteral("samples")))
        sampling.count = arguments.value(QStringLiteral("samples")).toULongLong();
    const Accuracy all = accuracy(catalog, mode, sampling).value();
    if (arguments.value(QStringLiteral("format")) == QLatin1String("table"))
        return printResult(accuracyText(all, locale));
    return printResult(accuracyJson(all));
}

} // namespace vorlauf
