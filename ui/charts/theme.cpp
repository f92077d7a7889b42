// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "scenariopalette.h"

#include <QDir>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace vorlauf {

Theme Theme::lightTheme()
{
    return {.dark = false,
            .window = QColor(0xF4F6F8),
            .surface = QColor(0xFFFFFF),
            .surface2 = QColor(0xEDF0F3),
            .line = QColor(0xD3D9DF),
            .text = QColor(0x18222D),
            .textSecondary = QColor(0x52606D),
            .accent = QColor(0x0A6A94),
            .accentSoft = QColor(0xDDEFF7),
            .better = QColor(0x1A7447),
            .worse = QColor(0xB23A26),
            .warning = QColor(0x8A5F00),
            .accelerators = QColor(0x0E4A72),
            .hostAndNetwork = QColor(0x2F86BF),
            .cooling = QColor(0x86BFE0),
            .embodied = QColor(0x6F4C9B),
            .lostAndRepeated = QColor(0xC98A1B),
            .use = QColor(0x7A4A12)};
}

Theme Theme::darkTheme()
{
    return {.dark = true,
            .window = QColor(0x12161B),
            .surface = QColor(0x1A2027),
            .surface2 = QColor(0x242C35),
            .line = QColor(0x35404B),
            .text = QColor(0xE9EEF3),
            .textSecondary = QColor(0xA5B1BD),
            .accent = QColor(0x5DB9DF),
            .accentSoft = QColor(0x153544),
            .better = QColor(0x5FC690),
            .worse = QColor(0xF28C73),
            .warning = QColor(0xE5B54A),
            .accelerators = QColor(0x8CC4E6),
            .hostAndNetwork = QColor(0x3F97CF),
            .cooling = QColor(0x1F5F8F),
            .embodied = QColor(0xA98AD0),
            .lostAndRepeated = QColor(0xE0A63C),
            .use = QColor(0xA06A2C)};
}

Theme Theme::of(bool dark, Notation notation)
{
    Theme theme = dark ? darkTheme() : lightTheme();
    theme.notation = notation;
    if (notation == Notation::Screen)
        return theme;
    theme.accent = theme.text;
    theme.accentSoft = theme.surface2;
    theme.better = dark ? QColor(0x6FB7E8) : QColor(0x005A8C);
    theme.worse = dark ? QColor(0xF0A04B) : QColor(0xB84A00);
    theme.accelerators = dark ? QColor(0xE1E6EB) : QColor(0x1B252F);
    theme.hostAndNetwork = dark ? QColor(0xAEB8C1) : QColor(0x56626D);
    theme.cooling = dark ? QColor(0x7F8B96) : QColor(0x8C98A3);
    theme.embodied = dark ? QColor(0xC8D0D7) : QColor(0x38444F);
    theme.lostAndRepeated = dark ? QColor(0x96A2AC) : QColor(0x707D89);
    theme.use = dark ? QColor(0xD5DBE0) : QColor(0x2A3540);
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, surface2);
    palette.setColor(QPalette::Button, surface2);
    palette.setColor(QPalette::ToolTipBase, surface);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                      QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, textSecondary);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, textSecondary);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, dark ? window : surface);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Midlight, surface2);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::Shadow, line);
    return palette;
}

static double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor scenarioColour(int position)
{
    return paletteColour(position);
}

void loadFonts()
{
    const QDir fonts(QStringLiteral(":/fonts"));
    for (const QString& name : fonts.entryList())
        QFontDatabase::addApplicationFont(fonts.filePath(name));
}

QFont textFont(int pixelSize, bool semibold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(pixelSize);
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every scale
    return font;
}

QFont figureFont(int pixelSize, bool semibold)
{
    QFont font = textFont(pixelSize, semibold);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

} // namespace vorlauf
