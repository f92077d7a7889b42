// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore.h"
#include "arguments.h"
#include "commands.h"
#include "input.h"
#include "streams.h"
#include "tablewriters.h"
#include "texts.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

namespace vorlauf {

static const QStringList variables{QStringLiteral("accelerators"), QStringLiteral("zones"),
                                   QStringLiteral("starts"), QStringLiteral("counts"),
                                   QStringLiteral("cloud-regions")};
static const QStringList objectives{QStringLiteral("emissions"), QStringLiteral("cost"),
                                    QStringLiteral("duration")};

static void describe(Arguments& arguments)
{
    arguments.addFile(QStringLiteral("FILE"), Cli::tr("Plan (JSON) or .vorlauf document."));
    arguments.addRequiredOption(QStringLiteral("scenario"), QStringLiteral("ID"),
                                Cli::tr("The scenario around which plans are searched."));
    arguments.addOption(QStringLiteral("vary"), variables.join(QLatin1Char(',')),
                        Cli::tr("What varies; accelerators,zones,starts if absent. counts: a "
                                "quarter to four times as many accelerators."));
    arguments.addOption(QStringLiteral("minimise"), objectives.join(QLatin1Char(',')),
                        Cli::tr("What counts; all three if absent."));
    arguments.addWholeNumber(QStringLiteral("limit"), QStringLiteral("N"),
                             Cli::tr("Plans of the front to print at most; 200 if absent."), 1,
                             1'000'000);
    arguments.addOption(QStringLiteral("vendors"), QStringLiteral("NAME,…"),
                        Cli::tr("Only accelerators of these vendors."));
    arguments.addOption(QStringLiteral("places"), QStringLiteral("ZONE,…"),
                        Cli::tr("Only these zones and what lies in them."));
    arguments.addOption(QStringLiteral("providers"), QStringLiteral("NAME,…"),
                        Cli::tr("Only cloud regions of these providers."));
    arguments.addDecimal(QStringLiteral("max-emissions"), QStringLiteral("TONNES"),
                         Cli::tr("Only plans that emit no more."), 0, 1e15);
    arguments.addDecimal(QStringLiteral("max-cost"), QStringLiteral("AMOUNT"),
                         Cli::tr("Only plans that cost no more, in the plan’s currency."), 0, 1e15);
    arguments.addDecimal(QStringLiteral("max-hours"), QStringLiteral("HOURS"),
                         Cli::tr("Only plans that take no longer."), 0, 1e9);
    arguments.addWords(QStringLiteral("memory"), {QStringLiteral("any"), QStringLiteral("fits")},
                       Cli::tr("fits: only accelerators in whose memory the model fits."));
    arguments.addWords(QStringLiteral("format"), {QStringLiteral("json"), QStringLiteral("csv")},
                       Cli::tr("json for programs, csv for spreadsheets; json if absent."));
}

static QStringList listOf(const Arguments& arguments, const QString& option)
{
    QStringList words;
    for (const QString& word : arguments.value(option).split(QLatin1Char(','), Qt::SkipEmptyParts))
        words.append(word.trimmed());
    return words;
}

/// Empty if every word of every list is known and no list is empty.
static QString complaint(const Arguments& arguments)
{
    const std::pair<QString, QStringList> lists[]{{QStringLiteral("vary"), variables},
                                                  {QStringLiteral("minimise"), objectives}};
    for (const auto& [option, known] : lists) {
        if (!arguments.isSet(option))
            continue;
        const QStringList given = listOf(arguments, option);
        if (given.isEmpty())
            return Cli::tr("--%1 needs at least one of %2.")
                .arg(option, known.join(QStringLiteral(", ")));
        for (const QString& word : given) {
            if (!known.contains(word))
                //: %1 name of an option, %2 what was given, %3 list of words
                return Cli::tr("--%1 does not know “%2”; it takes %3.")
                    .arg(option, word, known.join(QStringLiteral(", ")));
        }
    }
    const QStringList vary = listOf(arguments, QStringLiteral("vary"));
    if (vary.contains(variables[1]) && vary.contains(variables[4]))
        return Cli::tr("--vary takes zones or cloud-regions, not both.");
    return {};
}

static std::vector<std::string> textsOf(const Arguments& arguments, const QString& option)
{
    std::vector<std::string> texts;
    for (const QString& word : listOf(arguments, option))
        texts.push_back(word.toStdString());
    return texts;
}

static Number numberOf(const Arguments& arguments, const QString& option)
{
    return arguments.isSet(option) ? Number(arguments.value(option).toDouble()) : Number();
}

static PlanSpace spaceOf(const Arguments& arguments)
{
    PlanSpace space;
    if (arguments.isSet(QStringLiteral("vary"))) {
        const QStringList vary = listOf(arguments, QStringLiteral("vary"));
        const bool regions = vary.contains(variables[4]);
        space.accelerators = vary.contains(variables[0]);
        space.places = regions || vary.contains(variables[1]);
        space.placeKind = regions ? PlanPlaces::CloudRegions : PlanPlaces::Zones;
        space.starts = vary.contains(variables[2]);
        space.counts = vary.contains(variables[3]);
    }
    if (arguments.isSet(QStringLiteral("minimise"))) {
        const QStringList minimise = listOf(arguments, QStringLiteral("minimise"));
        space.emissions = minimise.contains(objectives[0]);
        space.cost = minimise.contains(objectives[1]);
        space.duration = minimise.contains(objectives[2]);
    }
    space.vendors = textsOf(arguments, QStringLiteral("vendors"));
    space.zones = textsOf(arguments, QStringLiteral("places"));
    space.providers = textsOf(arguments, QStringLiteral("providers"));
    space.mostEmissionsT = numberOf(arguments, QStringLiteral("max-emissions"));
    space.mostCost = numberOf(arguments, QStringLiteral("max-cost"));
    space.mostHours = numberOf(arguments, QStringLiteral("max-hours"));
    space.mustFit = arguments.value(QStringLiteral("memory")) == QLatin1String("fits");
    space.threads = QThread::idealThreadCount();
    return space;
}

static QJsonValue jsonOf(const Number& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

static QJsonArray jsonOf(const std::vector<std::string>& ids)
{
    QJsonArray array;
    for (const std::string& id : ids)
        array.append(fromUtf8(id));
    return array;
}

static QJsonObject jsonOf(const PlanPoint& p)
{
    QJsonObject object{
        {QStringLiteral("accelerator"),
         p.accelerator.empty() ? QJsonValue() : QJsonValue(fromUtf8(p.accelerator))},
        {QStringLiteral("count"), jsonOf(p.count)},
        {QStringLiteral("zone"), fromUtf8(p.zone)},
        {QStringLiteral("startHour"), p.starts.empty() ? QJsonValue() : p.starts.front()},
        {QStringLiteral("emissionsG"), p.emissionsG},
        {QStringLiteral("cost"), jsonOf(p.cost)},
        {QStringLiteral("durationH"), jsonOf(p.durationH)}};
    if (!p.cloudRegion.empty())
        object[QStringLiteral("cloudRegion")] = fromUtf8(p.cloudRegion);
    if (p.starts.size() > 1)
        object[QStringLiteral("equalStarts")] = qint64(p.starts.size());
    return object;
}

static QByteArray explorationJson(const Exploration& found, double seconds, std::size_t limit)
{
    QJsonArray leftOut;
    for (const LeftOut& left : found.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("reason"), fromUtf8(leftOutWord(left.reason))},
                                   {QStringLiteral("plans"), qint64(left.plans)},
                                   {QStringLiteral("accelerators"), jsonOf(left.accelerators)},
                                   {QStringLiteral("places"), jsonOf(left.places)}});
    QJsonArray front;
    for (const std::size_t i : thinned(found.front, limit))
        front.append(jsonOf(found.front[i]));
    return QJsonDocument(QJsonObject{{QStringLiteral("plans"), qint64(found.plans)},
                                     {QStringLiteral("skipped"), qint64(found.skipped)},
                                     {QStringLiteral("leftOut"), leftOut},
                                     {QStringLiteral("seconds"), seconds},
                                     {QStringLiteral("front"), front}})
        .toJson();
}

/// Columns named as in JSON.
static QByteArray explorationCsv(const Exploration& found, std::size_t limit)
{
    const auto cell = [](const Number& number) { return number ? ViewCell(*number) : ViewCell(); };
    ViewTable table;
    for (const char* name : {"accelerator", "count", "zone", "cloudRegion", "startHour",
                             "emissionsG", "cost", "durationH"})
        table.columns.push_back({QString::fromLatin1(name), {}});
    for (const std::size_t i : thinned(found.front, limit)) {
        const PlanPoint& p = found.front[i];
        table.rows.push_back({fromUtf8(p.accelerator), cell(p.count), fromUtf8(p.zone),
                              fromUtf8(p.cloudRegion),
                              p.starts.empty() ? ViewCell() : ViewCell(double(p.starts.front())),
                              p.emissionsG, cell(p.cost), cell(p.durationH)});
    }
    return writeCsv(table, CsvDialect::International);
}

Exit exploreCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(QStringLiteral("explore"),
                        Cli::tr("Searches all plans around a scenario and prints those that no "
                                "other one beats."));
    describe(arguments);
    if (const auto exit = arguments.parse(list))
        return *exit;
    if (const QString wrong = complaint(arguments); !wrong.isEmpty())
        return arguments.wrongUsage(wrong);
    auto read = readInput(arguments.file(0), locale);
    if (const auto* exit = std::get_if<Exit>(&read))
        return *exit;
    const auto& input = std::get<PlanInput>(read);
    const QString id = arguments.value(QStringLiteral("scenario"));
    const int row = rowOf(input.plan, id);
    if (row < 0)
        return printNoScenario(input, id, arguments, locale);

    QElapsedTimer timer;
    timer.start();
    const auto found = *explore(input.plan.scenarios[std::size_t(row)], *input.catalog,
                                input.plan.currency, spaceOf(arguments));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (printScenarioFaults(input, row, found ? Faults{} : found.error(), locale))
        return Exit::Invalid;
    const auto limit = arguments.isSet(QStringLiteral("limit"))
        ? arguments.value(QStringLiteral("limit")).toULongLong()
        : 200;
    return printResult(arguments.value(QStringLiteral("format")) == QLatin1String("csv")
                           ? explorationCsv(*found, limit)
                           : explorationJson(*found, seconds, limit));
}

} // namespace vorlauf
