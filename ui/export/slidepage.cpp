// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidepage.h"

#include "textblock.h"
#include "theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

constexpr double subtitlePoints = 12, sourcePoints = 10;
constexpr qint64 gap = 91440; // EMU

constexpr double fine = 8; // fonts come in whole pixels

TextBlock laidOut(const QString& text, double points, qint64 width, bool bold)
{
    const double inside = double(width) / double(emuPerPoint) * fine;
    return {text, textFont(int(std::lround(points * fine)), bold), inside};
}

SlideText textAt(const SlideArea& area, const QString& name, const QString& text, double points)
{
    return {area, name, {{text}}, points, u"tx2"_s};
}

} // namespace

ExportSettings SlideContext::shown(ExportView view) const
{
    ExportSettings shown = settings.shown;
    shown.view = view;
    shown.locale = settings.locale;
    shown.date = settings.date;
    shown.dark = false;
    return shown;
}

SlidePage::SlidePage(const SlideContext& context, const SlideTexts& texts)
    : m_space(context.base.bodyArea)
{
    constexpr double largestTitle = 24, smallestTitle = 12;
    m_slide.title = texts.title;
    m_slide.titlePoints
        = fittingPoints(texts.title, context.base.titleArea, largestTitle, smallestTitle, true);
    m_slide.notes = texts.notes;
    if (!texts.subtitle.isEmpty()) {
        const qint64 height = textHeight(texts.subtitle, subtitlePoints, m_space.width);
        add(textAt({m_space.x, m_space.y, m_space.width, height}, u"Subtitle"_s, texts.subtitle,
                   subtitlePoints));
        m_space.y += height + gap;
        m_space.height -= height + gap;
    }
    QString foot = texts.sources;
    if (context.base.foot.index.isEmpty() && !context.settings.confidentiality.isEmpty())
        foot.prepend(context.settings.confidentiality + u" · "_s);
    if (!foot.isEmpty()) {
        const qint64 height = textHeight(foot, sourcePoints, m_space.width);
        m_space.height -= height + gap;
        SlideText sources
            = textAt({m_space.x, m_space.y + m_space.height + gap, m_space.width, height},
                     u"Sources"_s, foot, sourcePoints);
        sources.atBottom = true;
        add(std::move(sources));
    }
}

qint64 textHeight(const QString& text, double points, qint64 width, bool bold)
{
    const TextBlock block = laidOut(text, points, width, bold);
    const TextBlock one = laidOut(u"X"_s, points, width, bold);
    constexpr double lineSpacing = 1.22; // of Inter, as presentation programs set it
    const double lines = std::round(block.height() / one.height());
    return qint64(std::ceil(lines * points * lineSpacing * double(emuPerPoint)));
}

qint64 textWidth(const QString& text, double points, bool bold)
{
    const TextBlock one = laidOut(text, points, std::numeric_limits<int>::max(), bold);
    return qint64(std::ceil(one.width() / fine * double(emuPerPoint)));
}

double fittingPoints(const QString& text, const SlideArea& area, double largest, double smallest,
                     bool bold)
{
    double points = largest;
    while (points > smallest && textHeight(text, points, area.width, bold) > area.height)
        points -= 1;
    return points;
}

SlideText captionAt(const SlideArea& area, const QString& name, const QString& text)
{
    constexpr double captionPoints = 12;
    return {{area.x, area.y, area.width, captionHeight}, name, {{text}}, captionPoints, u"tx2"_s};
}

QString numberFormat(double largest, bool signs)
{
    const QString digits = largest >= 100 ? u"#,##0"_s : largest >= 10 ? u"#,##0.0"_s : u"0.00"_s;
    return signs ? u"\"+\"%1;\"−\"%1;0"_s.arg(digits) : digits;
}

SlideColour slideColour(const QColor& colour)
{
    const Theme theme = Theme::lightTheme();
    const QColor accents[] = {theme.accelerators, theme.hostAndNetwork, theme.cooling,
                              theme.embodied, theme.lostAndRepeated};
    const auto found = std::ranges::find(accents, colour);
    if (found != std::end(accents))
        return u"accent%1"_s.arg(found - std::begin(accents) + 1);
    return colour == theme.textSecondary ? u"tx2"_s : colour.name().mid(1).toUpper();
}

} // namespace vorlauf
