// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "checks.h"
#include "contexts.h"
#include "knownness.h"
#include "sure.h"
#include "tablewords.h"

#include <algorithm>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    Writer(const ScenarioDocument& document, int row, const QLocale& locale)
        : m_document(document)
        , m_scenario(document.scenario(row))
        , m_result(document.result(row).current.value())
        , m_locale(locale)
        , m_texts(tableTexts(document, locale))
        , m_context{document.catalog(), locale, fromUtf8(document.plan().currency)}
    {
    }

    Statement write(const SampledRow* energy)
    {
        Statement statement;
        statement.title = Texts::tr("Energy and compute sheet");
        statement.subtitle = fromUtf8(m_scenario.name);
        statement.lead = {result(), basis(),
                          Texts::tr("Annex XI of Regulation (EU) 2024/1689 (EU AI Act), section 1, "
                                    "point 2, asks the provider of a general-purpose AI model for "
                                    "the computational resources of the training, such as FLOP and "
                                    "training time (d), and for its known or estimated energy "
                                    "consumption (e).")};
        statement.tables = {model(), resources(), consumption(energy), thresholds()};
        statement.notes = notes();
        return statement;
    }

private:
    ReportTable table(const QString& title) const
    {
        ReportTable table;
        table.title = title;
        table.columns = {{Texts::tr("Quantity"), 1.5, false},
                         {Texts::tr("Value"), 1.4, false},
                         {Texts::tr("Known or estimated"), 1.5, false},
                         {Texts::tr("Method or source"), 2.4, false}};
        return table;
    }

    QString quantity(Number value, Unit unit) const { return m_texts.quantity(value, unit); }

    bool isEnergyGiven() const { return m_scenario.workload.energyKwh.has_value(); }

    QString result() const
    {
        const Number energy = m_result.energy.facilityKwh, flop = m_result.flopsModel;
        const QString used = quantity(energy, Unit::Kilowatthour);
        if (!flop)
            return Texts::tr("%1 of energy at the data centre; the training compute in FLOP is not "
                             "known.")
                .arg(used);
        return Texts::tr("%1 of energy at the data centre, %2 of training compute.")
            .arg(used, quantity(flop, Unit::Flop));
    }

    QString basis() const
    {
        return isEnergyGiven()
            ? Texts::tr("The energy rests on a value that was given.")
            : Texts::tr("The energy is estimated from the computational resources, as Annex XI "
                        "allows where it is not known.");
    }

    /// An input of the plan, if it is there.
    void addInput(ReportTable& table, std::string_view path) const
    {
        const auto fields = inputFields();
        const auto field = std::ranges::find(fields, path, &InputField::path);
        if (field == fields.end())
            return;
        const auto inputs = inputsOf(m_scenario, &m_result);
        const auto& input = inputs[std::size_t(field - fields.begin())];
        if (input)
            table.rows.push_back({fieldLabel(path), m_texts.input(path, input->value),
                                  knownText(input->origin), m_texts.source(input->source)});
    }

    void addFigure(ReportTable& table, std::string_view name) const
    {
        const Figure* shown = figure(name);
        table.rows.push_back({figureLabel(name), quantity(shown->value(m_result), shown->unit),
                              knownText(m_scenario, m_result, name),
                              methodOf(m_scenario, m_result, name)});
    }

    ReportTable model() const
    {
        ReportTable model = table(Texts::tr("Model"));
        for (const std::string_view path :
             {"/workload/preset", "/workload/parameters", "/workload/activeParameters",
              "/workload/tokens", "/workload/task"})
            addInput(model, path);
        return model;
    }

    ReportTable resources() const
    {
        ReportTable resources = table(Texts::tr("Computational resources (point 2 d)"));
        addFigure(resources, "flopsModel");
        for (const std::string_view path :
             {"/hardware/accelerator", "/hardware/count", "/hardware/precision"})
            addInput(resources, path);
        addFigure(resources, "mfu");
        addFigure(resources, "acceleratorHours");
        addFigure(resources, "durationH");
        addInput(resources, "/schedule/start");
        return resources;
    }

    ReportTable consumption(const SampledRow* energy) const
    {
        ReportTable consumption = table(Texts::tr("Energy consumption (point 2 e)"));
        addFigure(consumption, "energy.itKwh");
        addInput(consumption, "/site/pue");
        addFigure(consumption, "energy.facilityKwh");
        if (energy && energy->varies()) {
            OverviewOptions options;
            options.quantity = OverviewQuantity::Energy;
            consumption.rows.push_back(
                {Texts::tr("Range of it"),
                 spokenRange(energy->summary, options, m_locale, m_context.currency),
                 Texts::tr("%Ln sample(s)", nullptr, int(energy->values.size())),
                 u"METHOD\u00A010"_s});
        }
        if (m_result.use)
            addFigure(consumption, "use.totalKwh");
        addInput(consumption, "/site/zone");
        addFigure(consumption, "emissions.operationalLocationG");
        return consumption;
    }

    ReportTable thresholds() const
    {
        ReportTable rules;
        rules.title = Texts::tr("What the EU AI Act asks");
        rules.columns = {{Texts::tr("Limit or rule"), 2, false},
                         {Texts::tr("What it asks"), 2, false},
                         {Texts::tr("Result", "of a check"), 1.3, false}};
        for (const Check& check : m_result.checks) {
            if (!check.id.starts_with("rule.aiact_"))
                continue;
            const bool below = check.status == CheckStatus::NotApplicable && check.value
                && check.limit && *check.value <= *check.limit;
            rules.rows.push_back({checkName(check.id, m_context), checkNote(check.id, m_context),
                                  below ? Texts::tr("– Not reached", "threshold of a rule")
                                        : checkText(check, m_context)});
        }
        return rules;
    }

    QStringList notes() const
    {
        QStringList notes;
        const QStringList defaults = defaultsBehind(m_scenario, m_result, "energy.facilityKwh");
        if (!defaults.isEmpty())
            //: %1 names of inputs
            notes.append(Texts::tr("Defaults behind the energy: %1.").arg(defaults.join(u", "_s)));
        QStringList sources;
        for (const Regulation& rule : m_document.catalog().regulations) {
            const QString source = sourceText(m_document.catalog(), rule.sourceId);
            if (rule.regulationId.starts_with("aiact_") && !sources.contains(source))
                sources.append(source);
        }
        if (!sources.isEmpty())
            notes.append(Texts::tr("Sources of the rules: %1").arg(sources.join(u", "_s)));
        if (const QString rules = rulesNote(m_document, m_locale); !rules.isEmpty())
            notes.append(rules);
        notes.append(Texts::tr("Catalog %1").arg(fromUtf8(m_document.catalog().version)));
        return notes;
    }

    const ScenarioDocument& m_document;
    const Scenario& m_scenario;
    const Estimate& m_result;
    const QLocale m_locale;
    const TableTexts m_texts;
    const CheckContext m_context;
};

} // namespace

Statement energyStatement(const ScenarioDocument& document, int row, const SampledRow* energy,
                          const QLocale& locale)
{
    return Writer(document, row, locale).write(energy);
}

} // namespace vorlauf
