// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidetheme.h"

#include "slidepart.h"

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

XmlElement colours(const QString& accent)
{
    const std::pair<const char*, QString> all[]
        = {{"a:dk1", u"18222D"_s},     {"a:lt1", u"FFFFFF"_s},     {"a:dk2", u"52606D"_s},
           {"a:lt2", u"D3D9DF"_s},     {"a:accent1", u"0E4A72"_s}, {"a:accent2", u"2F86BF"_s},
           {"a:accent3", u"86BFE0"_s}, {"a:accent4", u"6F4C9B"_s}, {"a:accent5", u"C98A1B"_s},
           {"a:accent6", accent},      {"a:hlink", u"0A6A94"_s},   {"a:folHlink", u"6F4C9B"_s}};
    XmlElement scheme("a:clrScheme", {{"name", "Vorlauf"}});
    for (const auto& [name, value] : all)
        scheme.add(XmlElement(name, {}, {XmlElement::withValue("a:srgbClr", value)}));
    return scheme;
}

/// The classification tells a program without Inter what to take instead (Arial's is the same).
XmlElement font(const char* name)
{
    return {name,
            {},
            {XmlElement("a:latin", {{"typeface", "Inter"}, {"panose", "020B0604020202020204"}}),
             XmlElement("a:ea", {{"typeface", ""}}), XmlElement("a:cs", {{"typeface", ""}}),
             XmlElement("a:font", {{"script", "Arab"}, {"typeface", "Arial"}}),
             XmlElement("a:font", {{"script", "Hebr"}, {"typeface", "Arial"}})}};
}

XmlElement placeholderFill()
{
    return {"a:solidFill", {}, {XmlElement::withValue("a:schemeClr", "phClr")}};
}

/// A theme needs three of each; they are all plain here.
XmlElement three(const char* name, const XmlElement& style)
{
    return {name, {}, {style, style, style}};
}

XmlElement formats()
{
    const XmlElement line("a:ln", {{"w", 9525}},
                          {placeholderFill(), XmlElement("a:prstDash", {{"val", "solid"}})});
    const XmlElement effect("a:effectStyle", {}, {XmlElement("a:effectLst")});
    return {"a:fmtScheme",
            {{"name", "Vorlauf"}},
            {three("a:fillStyleLst", placeholderFill()), three("a:lnStyleLst", line),
             three("a:effectStyleLst", effect), three("a:bgFillStyleLst", placeholderFill())}};
}

} // namespace

XmlElement slideTheme(const QString& accent)
{
    const XmlElement fonts("a:fontScheme", {{"name", "Vorlauf"}},
                           {font("a:majorFont"), font("a:minorFont")});
    const XmlElement elements("a:themeElements", {}, {colours(accent), fonts, formats()});
    return {"a:theme",
            {{"xmlns:a", slidespace::drawing}, {"name", "Vorlauf"}},
            {elements, XmlElement("a:objectDefaults"), XmlElement("a:extraClrSchemeLst")}};
}

} // namespace vorlauf
