// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"
#include "warnings.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>

#include <cmath>

using namespace vorlauf;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init() { failOnWarnings(); }

    void contrastOfKnownPairs()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.478) < 0.001); // WCAG's known grey
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void textIsReadable_data() { themes(); }
    void textIsReadable()
    {
        const Theme theme = themeOfRow();
        const QList<QColor> inks{theme.text,   theme.textSecondary, theme.accent,
                                 theme.better, theme.worse,         theme.warning};
        for (const QColor& ink : inks) {
            for (const QColor& paper : {theme.window, theme.surface})
                QVERIFY2(contrast(ink, paper) >= 4.5, qPrintable(ink.name() + paper.name()));
        }
        for (const QColor& paper : {theme.surface2, theme.accentSoft}) {
            QVERIFY(contrast(theme.text, paper) >= 4.5);
            QVERIFY(contrast(theme.textSecondary, paper) >= 4.5);
        }
        const QPalette palette = theme.palette();
        QVERIFY(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= 4.5);
    }

    // Cooling is pale by intent: it lies between darker neighbours, and is outlined where it ends
    // a bar (overviewmarks.cpp).
    void marksStandOut_data() { themes(); }
    void marksStandOut()
    {
        const Theme theme = themeOfRow();
        for (const QColor& mark : {theme.accelerators, theme.hostAndNetwork, theme.embodied,
                                   theme.use, theme.accent, theme.better, theme.worse})
            QVERIFY2(contrast(mark, theme.surface) >= 3, qPrintable(mark.name()));
        QVERIFY(contrast(theme.textSecondary, theme.surface) >= 3); // the outline
    }

    // Embodied is hatched and needs no other lightness than what stands beside it.
    void neighboursDifferInGrey_data() { themes(); }
    void neighboursDifferInGrey()
    {
        const Theme theme = themeOfRow();
        const QList<QColor> parts{theme.accelerators, theme.hostAndNetwork, theme.cooling,
                                  theme.lostAndRepeated, theme.use};
        for (qsizetype i = 1; i < parts.size(); ++i)
            QVERIFY2(qAbs(lightness(parts[i]) - lightness(parts[i - 1])) >= 12,
                     qPrintable(parts[i - 1].name() + parts[i].name()));
    }

    void coloursOfScenariosRepeatAfterSeven()
    {
        QCOMPARE(scenarioColour(0), QColor(0x0072B2));
        QCOMPARE(scenarioColour(6), QColor(0xF0E442));
        QCOMPARE(scenarioColour(7), scenarioColour(0));
    }

    void interIsEmbedded()
    {
        const QStringList files = QDir(QStringLiteral(":/fonts")).entryList();
        QVERIFY(!files.isEmpty());
        for (const QString& file : files) {
            const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + file);
            QVERIFY(QFontDatabase::applicationFontFamilies(id).join(u' ').contains(u"Inter"));
        }
    }

    void bothWeightsAreFound()
    {
        const QFont regular = textFont(16), semibold = textFont(16, true);
        QCOMPARE(QFontInfo(regular).family().left(5), QStringLiteral("Inter"));
        QCOMPARE(QFontInfo(regular).weight(), int(QFont::Normal));
        QCOMPARE(QFontInfo(semibold).weight(), int(QFont::DemiBold));
        QVERIFY(QRawFont::fromFont(regular).isValid());
        const QString text = QStringLiteral("4.1 t CO₂e −89 %");
        QVERIFY(QFontMetricsF(semibold).horizontalAdvance(text)
                > QFontMetricsF(regular).horizontalAdvance(text));
        for (const QChar sign : text)
            QVERIFY(QRawFont::fromFont(regular).supportsCharacter(sign));
    }

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static Theme themeOfRow()
    {
        QFETCH(bool, dark);
        return dark ? Theme::darkTheme() : Theme::lightTheme();
    }
    static double lightness(const QColor& colour) // L* of CIELAB, from the contrast with black
    {
        const double luminance = contrast(colour, Qt::black) * 0.05 - 0.05;
        return 116 * std::cbrt(luminance) - 16;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
