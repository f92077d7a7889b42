// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlpage.h"

#include "logo.h"
#include "tablewriters.h"

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

QString style()
{
    return uR"(
:root { color-scheme: light; --accent: #0a6a94; }
body { font: 16px/1.5 Inter, "Noto Sans", "Segoe UI", Arial, sans-serif; color: #1b2530; background: #fff;
       max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0.5rem 0; }
h1, h2 { color: var(--accent); }
.logo { max-width: 16rem; max-height: 5rem; }
.confidential { font-weight: 600; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.5rem; border-top: 1px solid #d5dbe1; padding-top: 1rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.25rem; }
.finding { font-size: 1.15rem; font-weight: 600; }
.note, figcaption, tfoot { color: #55626e; font-size: 0.875rem; }
figure { margin: 1rem 0; }
figure svg { width: 100%; height: auto; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #e6eaee; vertical-align: top; text-align: left; }
td[align=right] { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
a { color: #0f5e8c; overflow-wrap: anywhere; }
@media print {
    body { max-width: none; padding: 0; font-size: 11pt; }
    figure, tr { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    details:not([open]) > *:not(summary) { display: none; }
}
)"_s;
}

QString logoImage(const QByteArray& bytes)
{
    const Logo logo(bytes);
    if (!logo.isValid())
        return {};
    return u"<img class=\"logo\" alt=\"\" src=\"data:%1;base64,%2\">\n"_s.arg(
        QString::fromLatin1(logo.mimeType()), QString::fromLatin1(bytes.toBase64()));
}

} // namespace

QString htmlHead(const QString& title, const QString& made, const ReportSettings& settings)
{
    const QString language = settings.locale.bcp47Name().left(2);
    const QString accent = settings.accent.isValid()
        ? u":root { --accent: %1; }\n"_s.arg(settings.accent.name())
        : QString();
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s
                   u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   u"<meta name=\"generator\" content=\"Vorlauf\">\n"_s.arg(language);
    const QString escaped = title.toHtmlEscaped();
    html += u"<title>"_s + escaped + u"</title>\n"_s;
    if (!settings.author.isEmpty())
        html
            += u"<meta name=\"author\" content=\""_s + settings.author.toHtmlEscaped() + u"\">\n"_s;
    html += u"<style>"_s + style() + accent + u"</style>\n</head>\n<body>\n<header>\n"_s;
    html += logoImage(settings.logo) + u"<h1 dir=\"auto\">"_s + escaped + u"</h1>\n"_s;
    html += htmlParagraph(made, "note");
    if (!settings.confidentiality.isEmpty())
        html += htmlParagraph(settings.confidentiality, "confidential");
    return html + u"</header>\n<main>\n"_s;
}

QString htmlHeading(const QString& text, const QString& id)
{
    return u"<h2 id=\""_s + id + u"\" dir=\"auto\">"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

QString htmlParagraph(const QString& text, const char* style)
{
    const QString name = QString::fromLatin1(style);
    const QString start
        = name.isEmpty() ? u"<p dir=\"auto\">"_s : u"<p class=\""_s + name + u"\" dir=\"auto\">"_s;
    return start + text.toHtmlEscaped() + u"</p>\n"_s;
}

QString htmlList(const QStringList& sentences)
{
    if (sentences.isEmpty())
        return {};
    QString html = u"<ul>\n"_s;
    for (const QString& sentence : sentences)
        html += u"<li dir=\"auto\">"_s + sentence.toHtmlEscaped() + u"</li>\n"_s;
    return html + u"</ul>\n"_s;
}

QString htmlTable(const ReportTable& table, const QLocale& locale)
{
    return table.rows.empty() ? QString() : htmlWide(writeHtml(table.viewTable(), locale));
}

QString htmlWide(const QString& table)
{
    return u"<div class=\"wide\" tabindex=\"0\">"_s + table + u"</div>\n"_s;
}

QString htmlFoot(const ReportSettings& settings)
{
    QString html = u"</main>\n"_s;
    if (!settings.confidentiality.isEmpty())
        html += u"<footer>\n"_s + htmlParagraph(settings.confidentiality, "confidential")
            + u"</footer>\n"_s;
    return html + u"</body>\n</html>\n"_s;
}

} // namespace vorlauf
