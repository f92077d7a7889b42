// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidetables.h"

#include "contexts.h"
#include "figures.h"
#include "figuresources.h"
#include "finding.h"
#include "inputsmodel.h"
#include "tablewords.h"
#include "texts.h"

#include <algorithm>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr std::string_view keyFigures[] = {"emissions.totalLocationG", "energy.facilityKwh",
                                           "durationH", "cost.total", "water.onsiteL"};
constexpr int mostBeside = 6; // scenarios as columns of one table

QString keyLabel(std::string_view name, const TableTexts& texts)
{
    // Its own label does not say that it is water.
    return name == "water.onsiteL" ? texts.word(TableWord::WaterOnsite) : texts.figureLabel(name);
}

/// "−89 %" of the baseline, where the two can be compared.
QString differenceOf(const ScenarioDocument& document, int row, const TableTexts& texts)
{
    const int baseline = document.baselineRow();
    if (row == baseline)
        return Texts::tr("baseline", "instead of a difference");
    const auto& own = document.result(row).current;
    const auto& base = document.result(baseline).current;
    if (!own || !base || !comparable(own.value(), base.value()))
        return texts.percent({}, {});
    return texts.percent(own->emissions.totalLocationG, base->emissions.totalLocationG);
}

QStringList keyRow(const ScenarioDocument& document, int row, const TableTexts& texts)
{
    const auto& current = document.result(row).current;
    QStringList cells{fromUtf8(document.scenario(row).name)};
    for (const std::string_view name : keyFigures) {
        const Figure* shown = figure(name);
        cells << texts.quantity(current ? shown->value(current.value()) : Number(), shown->unit);
        if (name == keyFigures[0])
            cells << differenceOf(document, row, texts);
    }
    return cells;
}

/// The inputs of some of the scenarios; defaults have a star.
TableContent inputTable(const InputsModel& model, int first, int count)
{
    TableContent content;
    content.name = Texts::tr("Inputs that differ");
    content.points = 12;
    content.columns.push_back(
        {Texts::tr("Input", "a value that the calculation starts from"), 1.4});
    for (int column = first; column < first + count; ++column)
        content.columns.push_back({model.headerData(column, Qt::Horizontal).toString()});
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{model.index(row, 0).data().toString()};
        for (int column = first; column < first + count; ++column) {
            const QModelIndex cell = model.index(row, column);
            const bool filledIn = cell.data(InputsModel::DefaultRole).toBool();
            cells << cell.data().toString() + (filledIn ? u" *"_s : QString());
        }
        content.rows.push_back(cells);
    }
    return content;
}

} // namespace

std::vector<Slide> figureSlides(const SlideContext& context)
{
    const ScenarioDocument& document = context.document;
    const TableTexts texts = tableTexts(document, context.settings.locale);
    TableContent content;
    content.name = Texts::tr("Key figures");
    content.columns.push_back({texts.word(TableWord::Scenario), 2});
    for (const std::string_view name : keyFigures) {
        content.columns.push_back({keyLabel(name, texts), 1.2, true});
        if (name == keyFigures[0])
            content.columns.push_back({texts.word(TableWord::DifferencePercent), 1, true});
    }
    for (int row = 0; row < document.count(); ++row) {
        if (!document.scenario(row).hidden)
            content.rows.push_back(keyRow(document, row, texts));
    }
    if (content.rows.size() > 8)
        content.points = 12;
    const QString subtitle = overviewSubtitle(document, {}, context.settings.locale);
    const QString sources = sourceNote(document, context.settings.locale);
    QStringList notes{content.name};
    for (const QStringList& cells : content.rows)
        notes << cells.join(u" · "_s);
    return numbered(tableSlides(
        context, {content.name, subtitle, sources, notes << subtitle << sources}, content));
}

std::vector<Slide> differenceSlides(const SlideContext& context)
{
    const InputsModel model(context.document,
                            tableTexts(context.document, context.settings.locale));
    const QString sources = sourceNote(context.document, context.settings.locale);
    const QString subtitle
        = Texts::tr("Where the scenarios are not alike. A star marks a default.");
    std::vector<Slide> slides;
    const int scenarios = model.columnCount() - 1;
    const int tables = (scenarios + mostBeside - 1) / mostBeside;
    for (int table = 0; table < tables; ++table) { // of about as many columns each
        const int first = scenarios * table / tables, end = scenarios * (table + 1) / tables;
        const TableContent content = inputTable(model, first + 1, end - first);
        for (Slide& slide : tableSlides(
                 context, {content.name, subtitle, sources, {content.name, subtitle, sources}},
                 content))
            slides.push_back(std::move(slide));
    }
    return numbered(std::move(slides));
}

} // namespace vorlauf
