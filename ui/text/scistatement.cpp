// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement.h"

#include "contexts.h"
#include "knownness.h"
#include "numbers.h"
#include "tablewords.h"
#include "texts.h"

#include <algorithm>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view runPaths[]
    = {"/boundary",        "/workload/preset", "/workload/parameters",
       "/workload/tokens", "/workload/task",   "/hardware/accelerator",
       "/hardware/count",  "/site/zone",       "/site/cloudRegion",
       "/site/pue",        "/schedule/start",  "/use/queriesPerDay",
       "/use/days"};

bool isOfUse(SciUnit per)
{
    return per == SciUnit::Query || per == SciUnit::Tokens1000;
}

/// The figure whose grams stand above the line.
Number gramsOf(const Estimate& result)
{
    const EmissionsResult& e = result.emissions;
    if (isOfUse(result.sciPer))
        return e.useG;
    if (!e.operationalLocationG || !e.embodiedG)
        return {};
    return *e.operationalLocationG + *e.embodiedG;
}

/// R: how many functional units there are.
Number unitsOf(const Estimate& result)
{
    const Number grams = gramsOf(result);
    if (!grams || !result.sciG || *result.sciG == 0)
        return {};
    return *grams / *result.sciG;
}

class Writer
{
public:
    Writer(const ScenarioDocument& document, int row, const QLocale& locale)
        : m_document(document)
        , m_scenario(document.scenario(row))
        , m_result(document.result(row).current.value())
        , m_locale(locale)
        , m_per(label(m_result.sciPer))
    {
    }

    Statement write() const
    {
        Statement statement;
        statement.title = Texts::tr("SCI statement (ISO/IEC 21031)");
        statement.subtitle = fromUtf8(m_scenario.name);
        if (m_result.sciG)
            statement.lead = {//: %1 "1.76 g CO₂e", %2 "1e15 FLOP"
                              Texts::tr("Software Carbon Intensity: %1 per %2.")
                                  .arg(grams(m_result.sciG), m_per)};
        else
            statement.lead = {Texts::tr("The score cannot be computed: the number of functional "
                                        "units or the emissions are not known.")};
        statement.lead.append(
            Texts::tr("The score is a rate of emissions for each functional unit, location-based; "
                      "neither contracts nor offsets lower it."));
        statement.tables = {run(), terms()};
        statement.notes = notes();
        return statement;
    }

private:
    QString grams(Number value) const
    {
        return formatQuantity(value, Unit::GramCo2e, m_locale, {});
    }
    QString quantity(Number value, Unit unit) const
    {
        return formatQuantity(value, unit, m_locale, {});
    }
    QString known(std::string_view figure) const { return knownText(m_scenario, m_result, figure); }

    /// What the score is about.
    ReportTable run() const
    {
        const TableTexts texts = tableTexts(m_document, m_locale);
        ReportTable table;
        table.title = Texts::tr("Run", "what a score is about");
        table.columns = {{Texts::tr("Input", "a value that the calculation starts from"), 1.9},
                         {Texts::tr("Value"), 2.8},
                         {Texts::tr("Known or estimated"), 2.4}};
        const auto inputs = inputsOf(m_scenario, &m_result);
        const auto fields = inputFields();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (inputs[i] && std::ranges::count(runPaths, fields[i].path) > 0)
                table.rows.push_back({fieldLabel(fields[i].path),
                                      texts.input(fields[i].path, inputs[i]->value),
                                      knownText(inputs[i]->origin)});
        }
        return table;
    }

    ReportTable terms() const
    {
        ReportTable table;
        table.title = Texts::tr("Terms of the score");
        table.columns = {{Texts::tr("Term", "of a formula"), 1.9, false},
                         {Texts::tr("Value"), 1.3, false},
                         {Texts::tr("Known or estimated"), 1.5, false},
                         {Texts::tr("Method or source"), 2.4, false}};
        if (isOfUse(m_result.sciPer))
            addUse(table);
        else
            addTraining(table);
        table.rows.push_back({Texts::tr("R: functional units, of %1 each").arg(m_per),
                              quantity(unitsOf(m_result), Unit::One),
                              {},
                              u"METHOD\u00A013"_s});
        table.rows.push_back({Texts::tr("SCI, for each functional unit"), grams(m_result.sciG),
                              known("sci.valueG"), formula()});
        return table;
    }

    void addTraining(ReportTable& table) const
    {
        const EmissionsResult& e = m_result.emissions;
        table.rows.push_back({Texts::tr("E: energy of the data centre"),
                              quantity(m_result.energy.facilityKwh, Unit::Kilowatthour),
                              known("energy.facilityKwh"),
                              methodOf(m_scenario, m_result, "energy.facilityKwh")});
        table.rows.push_back({Texts::tr("I: intensity of the electricity, location-based"),
                              quantity(m_result.intensityLocationGPerKwh, Unit::GramPerKwh),
                              known("intensityGPerKwh.location"),
                              methodOf(m_scenario, m_result, "intensityGPerKwh.location")});
        table.rows.push_back({Texts::tr("O: emissions of operation, E · I"),
                              grams(e.operationalLocationG),
                              known("emissions.operationalLocationG"),
                              methodOf(m_scenario, m_result, "emissions.operationalLocationG")});
        table.rows.push_back({Texts::tr("M: emissions of manufacturing, share of the run"),
                              grams(e.embodiedG), known("emissions.embodiedG"),
                              methodOf(m_scenario, m_result, "emissions.embodiedG")});
    }

    void addUse(ReportTable& table) const
    {
        table.rows.push_back(
            {Texts::tr("Energy of use"),
             quantity(m_result.use ? m_result.use->totalKwh : Number(), Unit::Kilowatthour),
             known("use.totalKwh"), methodOf(m_scenario, m_result, "use.totalKwh")});
        table.rows.push_back({Texts::tr("O + M: emissions of use"), grams(m_result.emissions.useG),
                              known("emissions.useG"),
                              methodOf(m_scenario, m_result, "emissions.useG")});
    }

    /// "SCI = (552 t CO₂e + 0 g CO₂e) / 314,000,000 = 1.76 g CO₂e"
    QString formula() const
    {
        const QString units = quantity(unitsOf(m_result), Unit::One), score = grams(m_result.sciG);
        if (!m_result.sciG)
            return u"SCI = (O + M) / R"_s;
        if (isOfUse(m_result.sciPer))
            return u"SCI = (O + M) / R = %1 / %2 = %3"_s.arg(grams(m_result.emissions.useG), units,
                                                             score);
        return u"SCI = (O + M) / R = (%1 + %2) / %3 = %4"_s.arg(
            grams(m_result.emissions.operationalLocationG), grams(m_result.emissions.embodiedG),
            units, score);
    }

    QStringList notes() const
    {
        QStringList notes{
            Texts::tr("Included: accelerators, servers, network and storage of the run, energy of "
                      "reserved hardware that waits as far as it was given, cooling and other "
                      "energy of the data centre (PUE), a share of the hardware’s manufacturing."),
            Texts::tr("Not included: losses of the grid, contracts for electricity, offsets, "
                      "avoided emissions, disposal of the hardware."),
            //: The parameters, tokens or FLOP that the score is divided by.
            Texts::tr("The functional units are gross: all parameters, tokens or FLOP of the "
                      "training, not only active or unique ones."),
            Texts::tr("Scores of training and of use are never added.")};
        const QStringList defaults = defaultsBehind(m_scenario, m_result, "sci.valueG");
        if (!defaults.isEmpty())
            //: %1 names of inputs
            notes.append(Texts::tr("Defaults behind the score: %1.").arg(defaults.join(u", "_s)));
        notes.append(Texts::tr("Basis: ISO/IEC 21031:2024, Software Carbon Intensity (SCI) "
                               "Specification; functional units after SCI for AI. This statement "
                               "was not audited."));
        notes.append(Texts::tr("Catalog %1").arg(fromUtf8(m_document.catalog().version)));
        return notes;
    }

    const ScenarioDocument& m_document;
    const Scenario& m_scenario;
    const Estimate& m_result;
    const QLocale m_locale;
    const QString m_per;
};

} // namespace

Statement sciStatement(const ScenarioDocument& document, int row, const QLocale& locale)
{
    return Writer(document, row, locale).write();
}

} // namespace vorlauf
