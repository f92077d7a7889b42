// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportchoice.h"

#include "planslide.h"
#include "texts.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

QString word(ExportView view)
{
    return fromUtf8(slideViews[std::size_t(view)]);
}

QString wordsOf(const std::vector<ExportView>& views)
{
    QStringList words;
    for (const ExportView view : views)
        words.append(word(view));
    return words.join(u',');
}

std::vector<ExportView> viewsOf(const QString& words)
{
    std::vector<ExportView> views;
    for (const QString& each : words.split(u',', Qt::SkipEmptyParts)) {
        const int position = viewPosition(each.toStdString());
        if (position >= 0 && std::ranges::count(views, ExportView(position)) == 0)
            views.push_back(ExportView(position));
    }
    return views;
}

} // namespace

QString suffix(ReportFormat format)
{
    static const std::array<QString, 4> suffixes{u"pdf"_s, u"pptx"_s, u"xlsx"_s, u"html"_s};
    return suffixes[std::size_t(format)];
}

bool isWritten(ReportKind kind, ReportFormat format)
{
    return kind == ReportKind::Management || format == ReportFormat::Pdf
        || format == ReportFormat::Html;
}

ReportChoice lastReport(const QSettings& store)
{
    ReportChoice choice;
    const auto text = [&store](const QString& key) { return store.value(key).toString(); };
    choice.format = ReportFormat(std::clamp(store.value(u"report/format"_s).toInt(), 0, 3));
    choice.kind = ReportKind(std::clamp(store.value(u"report/kind"_s).toInt(), 0, 2));
    ReportSettings& settings = choice.settings;
    settings.locale = QLocale();
    settings.date = QDate::currentDate();
    settings.author = text(u"report/author"_s);
    settings.organisation = text(u"report/organisation"_s);
    settings.confidentiality = text(u"report/confidentiality"_s);
    settings.accent = QColor(text(u"report/accent"_s));
    if (store.contains(u"report/views"_s))
        settings.views = viewsOf(text(u"report/views"_s));
    choice.logoFile = text(u"report/logo"_s);
    choice.templateFile = text(u"report/template"_s);
    choice.planBeside = store.value(u"report/planBeside"_s, true).toBool();
    choice.opensFolder = store.value(u"report/opensFolder"_s, true).toBool();
    return choice;
}

void keepReport(const ReportChoice& choice, QSettings& store)
{
    const ReportSettings& settings = choice.settings;
    store.setValue(u"report/format"_s, int(choice.format));
    store.setValue(u"report/kind"_s, int(choice.kind));
    store.setValue(u"report/author"_s, settings.author);
    store.setValue(u"report/organisation"_s, settings.organisation);
    store.setValue(u"report/confidentiality"_s, settings.confidentiality);
    store.setValue(u"report/accent"_s, settings.accent.isValid() ? settings.accent.name() : u""_s);
    store.setValue(u"report/views"_s, wordsOf(settings.views));
    store.setValue(u"report/logo"_s, choice.logoFile);
    store.setValue(u"report/template"_s, choice.templateFile);
    store.setValue(u"report/planBeside"_s, choice.planBeside);
    store.setValue(u"report/opensFolder"_s, choice.opensFolder);
}

QStringList reportArguments(const ReportChoice& choice)
{
    static const std::array<QString, 3> kinds{u"management"_s, u"energy-sheet"_s, u"sci"_s};
    const ReportSettings& settings = choice.settings;
    QStringList arguments;
    const auto add = [&arguments](const QString& name, const QString& value) {
        if (!value.isEmpty())
            arguments << u"--%1=%2"_s.arg(name, value);
    };
    add(u"kind"_s, kinds[std::size_t(choice.kind)]);
    add(u"language"_s, settings.locale.language() == QLocale::German ? u"de"_s : u"en"_s);
    add(u"date"_s, settings.date.toString(Qt::ISODate));
    add(u"author"_s, settings.author);
    add(u"organisation"_s, settings.organisation);
    add(u"confidentiality"_s, settings.confidentiality);
    add(u"accent"_s, settings.accent.isValid() ? settings.accent.name() : QString());
    add(u"logo"_s, choice.logoFile);
    if (choice.format == ReportFormat::Pptx)
        add(u"template"_s, choice.templateFile);
    if (choice.kind == ReportKind::Management) {
        add(u"views"_s, wordsOf(settings.views));
        add(u"scenario"_s, fromUtf8(settings.shown.scenario));
    }
    if (!choice.planBeside)
        arguments << u"--no-plan"_s;
    return arguments;
}

} // namespace vorlauf
