// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporttables.h"

#include "checks.h"
#include "contexts.h"
#include "figuresources.h"
#include "tablewords.h"
#include "workbooktexts.h"

#include <set>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view keyFigures[] = {"emissions.totalLocationG", "emissions.totalMarketG",
                                           "energy.facilityKwh", "durationH", "cost.total"};

const Estimate* resultOf(const ScenarioDocument& document, int row)
{
    return document.result(row).current ? &document.result(row).current.value() : nullptr;
}

/// "−89 %" of the baseline; empty for the baseline itself.
QString differenceOf(const ScenarioDocument& document, int row, const TableTexts& texts)
{
    const int baseline = document.baselineRow();
    const Estimate* own = resultOf(document, row);
    const Estimate* base = resultOf(document, baseline);
    if (row == baseline)
        return Texts::tr("baseline");
    if (!own || !base || !comparable(*own, *base))
        return texts.percent({}, {});
    return texts.percent(own->emissions.totalLocationG, base->emissions.totalLocationG);
}

/// Heading of the inputs that stand in one object of the plan.
QString groupOf(std::string_view path)
{
    const std::string_view object = path.substr(0, path.find('/', 1));
    if (object == "/workload")
        return Texts::tr("Work", "inputs: what is trained");
    if (object == "/hardware")
        return Texts::tr("Hardware");
    if (object == "/site")
        return Texts::tr("Place");
    if (object == "/electricity")
        return Texts::tr("Electricity");
    if (object == "/schedule")
        return Texts::tr("Time");
    if (object == "/use")
        return Texts::tr("Use");
    if (object == "/economics")
        return Texts::tr("Cost");
    if (object == "/caps")
        return Texts::tr("Caps");
    if (object == "/avoided")
        return Texts::tr("Beside the footprint, never netted");
    return object == "/sci" ? Texts::tr("Score") : QString();
}

/// The sources in use by id, in the order of their numbers.
std::vector<std::string> sourcesInUse(const ScenarioDocument& document)
{
    std::set<std::string> ids;
    for (int row = 0; row < document.count(); ++row) {
        const Estimate* result = resultOf(document, row);
        if (!result)
            continue;
        for (const InputUsed& input : result->inputs) {
            for (const QString& id : fromUtf8(input.source).split(u';', Qt::SkipEmptyParts)) {
                if (document.catalog().source(id.toStdString()))
                    ids.insert(id.toStdString());
            }
        }
    }
    return {ids.begin(), ids.end()};
}

/// "[3], [7], METHOD 6.1" of sources joined with ";".
QString citation(const std::string& joined, const std::vector<std::string>& numbered)
{
    QList<qsizetype> numbers;
    QStringList parts;
    for (const QString& id : fromUtf8(joined).split(u';', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find(numbered, id.toStdString());
        if (found == numbered.end())
            parts.append(QString(id).replace(u' ', QChar::Nbsp));
        else
            numbers.append(found - numbered.begin() + 1);
    }
    std::ranges::sort(numbers);
    for (const qsizetype number : numbers)
        parts.append(u"[%1]"_s.arg(number));
    return parts.join(u", "_s);
}

} // namespace

ReportTable keyFigureTable(const ScenarioDocument& document, const QLocale& locale)
{
    const TableTexts texts = tableTexts(document, locale);
    ReportTable table;
    table.columns = {{texts.word(TableWord::Scenario), 2, false}};
    for (const std::string_view name : keyFigures)
        table.columns.push_back({figureLabel(name), 1.35, true});
    table.columns.insert(table.columns.begin() + 2,
                         {texts.word(TableWord::Difference), 1.35, true});
    for (int row = 0; row < document.count(); ++row) {
        QStringList cells{fromUtf8(document.scenario(row).name)};
        const Estimate* result = resultOf(document, row);
        for (const std::string_view name : keyFigures) {
            const Figure* shown = figure(name);
            cells.append(texts.quantity(result ? shown->value(*result) : Number(), shown->unit));
        }
        cells.insert(2, differenceOf(document, row, texts));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable inputTable(const ScenarioDocument& document, int row, const QLocale& locale)
{
    const WorkbookTexts texts = workbookTexts(document, locale, {});
    ReportTable table;
    table.title = texts.inputs;
    table.columns = {{texts.table.word(TableWord::Input), 1.7, false},
                     {texts.value, 1.7, false},
                     {texts.originHeading, 1.2, false},
                     {texts.table.word(TableWord::Source), 1.3, false}};
    const auto numbered = sourcesInUse(document);
    const auto found = inputsOf(document.scenario(row), resultOf(document, row));
    const auto fields = inputFields();
    QString group;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!found[i])
            continue;
        const QString own = groupOf(fields[i].path);
        if (!own.isEmpty() && own != group)
            table.rows.push_back({own});
        group = own;
        table.rows.push_back(
            {fieldLabel(fields[i].path), texts.table.input(fields[i].path, found[i]->value),
             texts.origin(found[i]->origin), citation(found[i]->source, numbered)});
    }
    return table;
}

ReportTable checkTable(const ScenarioDocument& document, int row, const QLocale& locale)
{
    const CheckContext context{document.catalog(), locale, fromUtf8(document.plan().currency)};
    ReportTable table;
    table.title = Texts::tr("Limits and rules");
    table.columns = {{Texts::tr("Limit or rule"), 2, false},
                     {Texts::tr("What it asks"), 2, false},
                     {Texts::tr("Result", "of a check"), 1.3, false}};
    const Estimate* result = resultOf(document, row);
    if (!result)
        return table;
    for (const Check& check : result->checks) {
        if (check.status != CheckStatus::NotApplicable)
            table.rows.push_back({checkName(check.id, context), checkNote(check.id, context),
                                  checkText(check, context)});
    }
    return table;
}

ReportTable sourceTable(const ScenarioDocument& document)
{
    ReportTable table;
    table.columns = {{Texts::tr("No.", "number of a source"), 0.4, false},
                     {Texts::tr("Title"), 2, false},
                     {Texts::tr("Publisher"), 1.3, false},
                     {Texts::tr("Year"), 0.5, false},
                     {Texts::tr("Licence"), 1.1, false},
                     {Texts::tr("Address", "of a web page"), 2, false}};
    for (const std::string& id : sourcesInUse(document)) {
        const Source& source = *document.catalog().source(id);
        table.rows.push_back({QString::number(table.rows.size() + 1), fromUtf8(source.title),
                              fromUtf8(source.publisher),
                              source.year ? QString::number(int(*source.year)) : u"–"_s,
                              fromUtf8(source.licence), fromUtf8(source.url)});
    }
    return table;
}

ReportTable formulaTable()
{
    ReportTable table;
    table.columns = {{Texts::tr("Figure", "a number that was computed"), 1.6, false},
                     {Texts::tr("Formula"), 2.4, false},
                     {Texts::tr("Section of the method"), 0.8, false}};
    QString group;
    for (const Figure& figure : figures()) {
        const QString own = figureGroup(figure.name);
        if (own != group)
            table.rows.push_back({own});
        group = own;
        table.rows.push_back({figureLabel(figure.name), fromUtf8(figure.formula),
                              u"METHOD\u00A0"_s + fromUtf8(figure.section)});
    }
    return table;
}

} // namespace vorlauf
