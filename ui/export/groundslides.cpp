// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidetables.h"

#include "contexts.h"
#include "fields.h"
#include "finding.h"
#include "texts.h"
#include "workbooktexts.h"

#include <map>
#include <set>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// A default, and the scenarios in which it counts.
struct UsedDefault {
    QString label, value;
    QStringList scenarios, sources;
};

bool isShown(const ScenarioDocument& document, int row)
{
    return document.result(row).current && !document.scenario(row).hidden;
}

/// Each by itself.
QStringList sourcesOf(const std::string& ids, const WorkbookTexts& texts)
{
    QStringList sources;
    for (const QString& id : fromUtf8(ids).split(u';', Qt::SkipEmptyParts))
        sources << texts.table.source(id.toStdString());
    return sources;
}

/// The inputs that nobody gave, alike ones together, in the order of the fields.
std::vector<UsedDefault> usedDefaults(const ScenarioDocument& document, const WorkbookTexts& texts)
{
    std::vector<UsedDefault> found;
    const auto fields = inputFields();
    for (const auto& field : fields) {
        const std::size_t first = found.size();
        for (int row = 0; row < document.count(); ++row) {
            if (!isShown(document, row))
                continue;
            const auto inputs
                = inputsOf(document.scenario(row), &document.result(row).current.value());
            const auto& input = inputs[std::size_t(&field - fields.data())];
            if (!input || input->origin == Origin::Given)
                continue;
            const UsedDefault used{texts.table.fieldLabel(field.path),
                                   texts.table.input(field.path, input->value),
                                   {},
                                   {}};
            std::size_t at = first;
            while (at < found.size() && found[at].value != used.value)
                ++at;
            if (at == found.size())
                found.push_back(used);
            for (const QString& source : sourcesOf(input->source, texts)) {
                if (!found[at].sources.contains(source))
                    found[at].sources << source;
            }
            found[at].scenarios << fromUtf8(document.scenario(row).name);
        }
    }
    return found;
}

int shownCount(const ScenarioDocument& document)
{
    int count = 0;
    for (int row = 0; row < document.count(); ++row)
        count += isShown(document, row);
    return count;
}

/// Names while they are few.
QString scenariosText(const QStringList& names, int all)
{
    constexpr qsizetype mostNamed = 2;
    if (names.size() == all)
        return Texts::tr("all", "all scenarios");
    return names.size() <= mostNamed ? names.join(u", "_s)
                                     : Texts::tr("%Ln scenario(s)", nullptr, int(names.size()));
}

std::set<std::string> usedSources(const ScenarioDocument& document)
{
    std::set<std::string> ids;
    for (int row = 0; row < document.count(); ++row) {
        if (!isShown(document, row))
            continue;
        for (const InputUsed& input : document.result(row).current.value().inputs) {
            for (const QString& id : fromUtf8(input.source).split(u';', Qt::SkipEmptyParts))
                ids.insert(id.toStdString());
        }
    }
    return ids;
}

} // namespace

std::vector<Slide> assumptionSlides(const SlideContext& context)
{
    const ScenarioDocument& document = context.document;
    const WorkbookTexts texts
        = workbookTexts(document, context.settings.locale, context.settings.date);
    TableContent content;
    content.name = Texts::tr("Assumptions: the defaults in use");
    content.points = 11;
    content.columns = {{texts.table.word(TableWord::Input), 1.6},
                       {texts.value, 1.3},
                       {texts.table.word(TableWord::Scenario), 1.2},
                       {texts.table.word(TableWord::Source), 3}};
    const int all = shownCount(document);
    for (const UsedDefault& used : usedDefaults(document, texts))
        content.rows.push_back({used.label, used.value, scenariosText(used.scenarios, all),
                                used.sources.join(u"; "_s)});
    const QString subtitle = Texts::tr("What nobody gave for these scenarios; each can be set.");
    const QString sources = sourceNote(document, context.settings.locale);
    return numbered(tableSlides(
        context, {content.name, subtitle, sources, {content.name, subtitle, sources}}, content));
}

std::vector<Slide> caveatSlides(const SlideContext& context)
{
    const ScenarioDocument& document = context.document;
    const QLocale& locale = context.settings.locale;
    std::map<QString, QStringList> names; // by sentence
    for (int row = 0; row < document.count(); ++row) {
        if (document.scenario(row).hidden)
            continue;
        const QString name = fromUtf8(document.scenario(row).name);
        if (!document.result(row).current) {
            names[sentence(document.result(row).current.error().front(), locale)] << name;
            continue;
        }
        for (const Warning& warning : document.result(row).current.value().warnings)
            names[sentence(warning, locale)] << name;
    }
    TableContent content;
    content.name = Texts::tr("What to keep in mind");
    content.points = 12;
    content.columns = {{Texts::tr("Caveat"), 3}, {Texts::tr("Scenario"), 1}};
    const int all = shownCount(document);
    for (const auto& [text, scenarios] : names)
        content.rows.push_back({text, scenariosText(scenarios, all)});
    const QString sources = sourceNote(document, locale);
    return numbered(
        tableSlides(context, {content.name, {}, sources, {content.name, sources}}, content));
}

std::vector<Slide> sourceSlides(const SlideContext& context)
{
    const ScenarioDocument& document = context.document;
    const WorkbookTexts texts
        = workbookTexts(document, context.settings.locale, context.settings.date);
    TableContent content;
    content.name = texts.sources;
    content.points = 11;
    content.columns = {{texts.publisher, 1.2},
                       {texts.title, 2.4},
                       {texts.year, 0.5},
                       {texts.licence, 1},
                       {texts.address, 2.4}};
    for (const std::string& id : usedSources(document)) {
        if (const Source* source = document.catalog().source(id))
            content.rows.push_back({fromUtf8(source->publisher), fromUtf8(source->title),
                                    source->year ? QString::number(int(*source->year)) : QString(),
                                    fromUtf8(source->licence), fromUtf8(source->url)});
    }
    const QString catalog = Texts::tr("Catalog %1").arg(fromUtf8(document.catalog().version));
    return numbered(
        tableSlides(context, {content.name, {}, catalog, {content.name, catalog}}, content));
}

} // namespace vorlauf
