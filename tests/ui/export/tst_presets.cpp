// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdocument.h"
#include "pdfreader.h"
#include "svgreader.h"
#include "theme.h"
#include "warnings.h"

#include <QFontMetricsF>
#include <QImage>

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// Pictures for a purpose: their size, text that can be read there, nothing cut.
class TestPresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void init()
    {
        failOnWarnings();
        m_document = std::make_unique<ScenarioDocument>(sharedCatalog());
    }

    void textIsLegibleAndWhole_data()
    {
        QTest::addColumn<ExportView>("view");
        QTest::addColumn<Preset>("preset");
        QTest::addColumn<QString>("language");
        for (int view = 0; view <= int(ExportView::Numbers); ++view) {
            for (int preset = 0; preset <= int(Preset::Poster); ++preset) {
                for (const char* language : {"en_US", "de_DE"}) {
                    QTest::addRow("%s %s %s", viewName(view), presetName(preset), language)
                        << ExportView(view) << Preset(preset) << QString::fromLatin1(language);
                }
            }
        }
    }
    void textIsLegibleAndWhole()
    {
        QFETCH(ExportView, view);
        QFETCH(Preset, preset);
        QFETCH(QString, language);
        m_document->reset(exportPlan(longNames()));
        for (const Notation notation : {Notation::Screen, Notation::Management}) {
            ExportSettings settings = presetSettings(view, preset, language);
            settings.style = notation;
            const Svg svg = readSvg(exportView(*m_document, settings));
            QVERIFY2(svg.fault.isEmpty(), qPrintable(svg.fault));
            QCOMPARE(svg.page.width(), double(settings.width));
            if (view != ExportView::Numbers)
                QVERIFY(svg.page.height() >= settings.height - 0.01);
            checkTexts(svg, sizeOf(preset, view).leastPoints);
        }
    }

    void sizesArePrintedSizes_data()
    {
        QTest::addColumn<Preset>("preset");
        QTest::addColumn<ExportView>("view");
        QTest::addColumn<double>("width");  // mm
        QTest::addColumn<double>("height"); // mm; 0: as high as it needs
        QTest::addColumn<double>("points");
        QTest::newRow("slide") << Preset::Slide << ExportView::Overview << 338.7 << 190.5 << 14.0;
        QTest::newRow("A4") << Preset::A4 << ExportView::Overview << 160.0 << 0.0 << 9.0;
        QTest::newRow("one column") << Preset::Journal << ExportView::Why << 85.0 << 0.0 << 7.0;
        QTest::newRow("two columns") << Preset::Journal << ExportView::Where << 180.0 << 0.0 << 7.0;
        QTest::newRow("web") << Preset::Web << ExportView::Overview << 317.5 << 0.0 << 10.5;
        QTest::newRow("poster") << Preset::Poster << ExportView::Overview << 420.0 << 297.0 << 18.0;
    }
    void sizesArePrintedSizes()
    {
        QFETCH(Preset, preset);
        QFETCH(ExportView, view);
        QFETCH(double, width);
        QFETCH(double, height);
        QFETCH(double, points);
        QCOMPARE(sizeOf(preset, view).leastPoints, points);
        m_document->reset(exportPlan(plainNames(3)));
        ExportSettings settings = presetSettings(view, preset, u"en_US"_s);
        settings.format = ExportFormat::Pdf;
        const QByteArray pdf = exportView(*m_document, settings);
        const QString facts = readPdf(u"pdfinfo"_s, {}, pdf);
        static const QRegularExpression size(u"Page size: +([0-9.]+) x ([0-9.]+) pts"_s);
        const auto match = size.match(facts);
        QVERIFY2(match.hasMatch(), qPrintable(facts));
        constexpr double millimetresPerPoint = 25.4 / 72;
        QVERIFY(qAbs(match.captured(1).toDouble() * millimetresPerPoint - width) < 0.5);
        if (height > 0)
            QVERIFY(qAbs(match.captured(2).toDouble() * millimetresPerPoint - height) < 0.5);
    }

    void picturesOfASlideFillTheScreen()
    {
        m_document->reset(exportPlan(plainNames(3)));
        ExportSettings settings = presetSettings(ExportView::Overview, Preset::Slide, u"en_US"_s);
        settings.format = ExportFormat::Png;
        const QImage image = QImage::fromData(exportView(*m_document, settings), "PNG");
        QCOMPARE(image.size(), QSize(1920, 1080));
    }

    void aSizeOfOnesOwnWins()
    {
        m_document->reset(exportPlan(plainNames(30)));
        ExportSettings settings = presetSettings(ExportView::Overview, Preset::Slide, u"en_US"_s);
        QVERIFY(readSvg(exportView(*m_document, settings)).page.height() > settings.height + 1);
        settings.mayGrow = false;
        settings.width = 900;
        settings.height = 500;
        QCOMPARE(readSvg(exportView(*m_document, settings)).page, QSizeF(900, 500));
    }

private:
    static const char* viewName(int view)
    {
        static constexpr const char* names[]
            = {"overview", "why", "when", "where", "confidence", "best", "numbers"};
        return names[view];
    }

    static const char* presetName(int preset)
    {
        static constexpr const char* names[] = {"none", "slide", "a4", "journal", "web", "poster"};
        return names[preset];
    }

    static QStringList longNames()
    {
        QStringList names;
        for (int i = 1; i <= 4; ++i) {
            names.append(u"Rechenzentrumskapazitätserweiterungsplanung in Nordschweden, Fassung "_s
                         + u"%1 nach Abstimmung mit dem Netzbetreiber"_s.arg(i));
        }
        return names;
    }

    static ExportSettings presetSettings(ExportView view, Preset preset, const QString& language)
    {
        ExportSettings settings;
        settings.view = view;
        settings.format = ExportFormat::Svg;
        settings.locale = QLocale(language);
        settings.date = QDate(2026, 11, 24);
        settings.overview.uncertainty = view == ExportView::Overview;
        applyPreset(settings, preset);
        return settings;
    }

    /// Every text as large as it must be, inside the page as far as its letters reach, and not
    /// shortened.
    static void checkTexts(const Svg& svg, double leastPoints)
    {
        constexpr double pointsPerPx = 72.0 / 96.0;
        QVERIFY(svg.placed.size() > 3);
        for (const Svg::Text& text : svg.placed) {
            const QByteArray place = u"“%1” at %2, %3, %4 px"_s.arg(text.text)
                                         .arg(text.at.x())
                                         .arg(text.at.y())
                                         .arg(text.size)
                                         .toUtf8();
            QVERIFY2(text.size * pointsPerPx >= leastPoints - 0.01, place.constData());
            QVERIFY2(!text.text.contains(u'…') && !text.text.contains(u"..."_s), place.constData());
            constexpr int measured = 100; // px, for exact widths
            const double width
                = QFontMetricsF(textFont(measured, text.semibold)).horizontalAdvance(text.text)
                * text.size / measured;
            QVERIFY2(text.at.x() >= 0 && text.at.x() + width <= svg.page.width() + 2,
                     place.constData());
            QVERIFY2(text.at.y() - text.size * 0.7 >= 0
                         && text.at.y() + text.size * 0.2 <= svg.page.height(),
                     place.constData());
        }
    }

    std::unique_ptr<ScenarioDocument> m_document;
};

QTEST_MAIN(TestPresets)
#include "tst_presets.moc"
