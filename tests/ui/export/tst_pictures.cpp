// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdocument.h"
#include "finding.h"
#include "pdfreader.h"
#include "svgreader.h"
#include "warnings.h"

#include <QImage>

using namespace vorlauf;

class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void init()
    {
        failOnWarnings();
        m_document = std::make_unique<ScenarioDocument>(sharedCatalog());
        m_document->reset(exportPlan(plainNames(3)));
    }

    void pngHasTheSizeAskedFor_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("scenarios");
        QTest::newRow("1x") << 1.0 << 3;
        QTest::newRow("2x") << 2.0 << 3;
        QTest::newRow("4x") << 4.0 << 3;
        QTest::newRow("more than fit") << 1.0 << 30;
    }
    void pngHasTheSizeAskedFor()
    {
        QFETCH(double, scale);
        QFETCH(int, scenarios);
        m_document->reset(exportPlan(plainNames(scenarios)));
        ExportSettings settings = settingsFor(ExportFormat::Png);
        settings.scale = scale;
        const QImage image = QImage::fromData(exportView(*m_document, settings), "PNG");
        QCOMPARE(image.size(), QSize(int(1000 * scale), int(600 * scale)));
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Comparison"));
        // 96 dots an inch of the page, at the scale
        QVERIFY(qAbs(image.dotsPerMeterX() - 96 * scale / 0.0254) < 1);
    }

    void pngShowsBarsOnTheThemesPaper_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pngShowsBarsOnTheThemesPaper()
    {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::darkTheme() : Theme::lightTheme();
        ExportSettings settings = settingsFor(ExportFormat::Png);
        settings.dark = dark;
        settings.scale = 1;
        const QImage image = QImage::fromData(exportView(*m_document, settings), "PNG");
        QCOMPARE(image.pixelColor(1, 1), theme.surface);
        QCOMPARE(image.pixelColor(998, 598), theme.surface);
        for (const QColor& part : {theme.accelerators, theme.hostAndNetwork, theme.cooling}) {
            int found = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found += image.pixelColor(x, y) == part;
            }
            QVERIFY2(found > 400, qPrintable(part.name()));
        }
    }

    void svgStaysInsideItsPage_data() { documents(); }
    void svgStaysInsideItsPage()
    {
        QFETCH(QStringList, names);
        m_document->reset(exportPlan(names));
        for (int height : {600, 0}) {
            ExportSettings settings = settingsFor(ExportFormat::Svg);
            settings.height = height;
            const Svg svg = readSvg(exportView(*m_document, settings));
            QVERIFY2(svg.fault.isEmpty(), qPrintable(svg.fault));
            QCOMPARE(svg.page.width(), 1000.0);
            QVERIFY(height ? svg.page.height() == height : svg.page.height() > 200);
            QVERIFY(svg.points.size() > 20);
            const QRectF page = QRectF(QPointF(), svg.page).adjusted(-0.1, -0.1, 0.1, 0.1);
            for (const QPointF& point : svg.points)
                QVERIFY2(page.contains(point),
                         qPrintable(QStringLiteral("%1, %2").arg(point.x()).arg(point.y())));
            QCOMPARE(svg.images, 0);
        }
    }

    void svgKeepsEveryWord_data() { documents(); }
    void svgKeepsEveryWord()
    {
        QFETCH(QStringList, names);
        m_document->reset(exportPlan(names));
        const ExportSettings settings = settingsFor(ExportFormat::Svg);
        const QByteArray bytes = exportView(*m_document, settings);
        const Svg svg = readSvg(bytes);
        const QString all = dense(svg.texts.join(QString()));
        for (const QString& name : names) {
            if (!name.isRightToLeft()) // drawn from right to left, in runs
                QVERIFY2(all.contains(dense(name)), qPrintable(name));
            QVERIFY(svg.description.contains(name));
        }
        const QString finding = overviewFinding(*m_document, {}, settings.locale);
        QVERIFY(svg.description.startsWith(finding));
        QVERIFY(all.contains(dense(sourceNote(*m_document, settings.locale))));
        QVERIFY(all.contains(QStringLiteral("24November2026")));
        QCOMPARE(svg.title, QStringLiteral("Comparison"));
        QVERIFY(!all.contains(QStringLiteral("...")) && !all.contains(u'…'));
        QVERIFY(!bytes.contains("<script"));
        for (const QString& family : svg.fontFamilies)
            QVERIFY2(!family.startsWith(QStringLiteral("Inter"))
                         || family.contains(QStringLiteral("sans-serif")),
                     qPrintable(family));
    }

    void embodiedIsHatched()
    {
        const Svg svg = readSvg(exportView(*m_document, settingsFor(ExportFormat::Svg)));
        const auto slanted = [](const QLineF& line) {
            return line.length() > 0.1 && qAbs(qAbs(line.dx()) - qAbs(line.dy())) < 0.01;
        };
        QVERIFY(std::count_if(svg.lines.begin(), svg.lines.end(), slanted) > 10);
        QVERIFY(svg.fills.contains(Theme::lightTheme().embodied.name()));
    }

    void svgShowsTheTotalsOfTheModel()
    {
        const Svg svg = readSvg(exportView(*m_document, settingsFor(ExportFormat::Svg)));
        for (int row = 0; row < 3; ++row) {
            const double tonnes = *m_document->result(row).current->emissions.totalLocationG / 1e6;
            const QString total = formatNumber(tonnes, QLocale(QStringLiteral("en_US")));
            QVERIFY2(svg.texts.contains(total), qPrintable(total));
        }
    }

    void pdfHoldsTextFontsAndNoImages()
    {
        Plan plan = exportPlan(plainNames(3));
        plan.baseline = "s3";
        m_document->reset(plan);
        const QByteArray pdf = exportView(*m_document, settingsFor(ExportFormat::Pdf));
        const QString text = readPdf(QStringLiteral("pdftotext"), {}, pdf);
        const QString words = dense(text);
        for (const QString& name : plainNames(3))
            QVERIFY(words.contains(dense(name)));
        const QLocale locale(QStringLiteral("en_US"));
        QVERIFY(words.contains(dense(overviewFinding(*m_document, {}, locale))));
        QVERIFY(words.contains(dense(overviewSubtitle(*m_document, {}, locale))));
        for (int row = 0; row < 3; ++row) {
            const double tonnes = *m_document->result(row).current->emissions.totalLocationG / 1e6;
            QVERIFY(words.contains(formatNumber(tonnes, locale)));
        }
        const QString difference
            = formatDifference(m_document->result(1).current->emissions.totalLocationG,
                               m_document->result(2).current->emissions.totalLocationG, locale);
        QVERIFY(difference.startsWith(u'\u2212'));
        QVERIFY2(words.contains(dense(difference)), qPrintable(text)); // the sign, too

        const QStringList fonts
            = readPdf(QStringLiteral("pdffonts"), {}, pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts) {
            const QStringList columns = font.simplified().split(u' ');
            QVERIFY2(columns.value(columns.size() - 5) == QStringLiteral("yes"), qPrintable(font));
        }
        const QString images = readPdf(QStringLiteral("pdfimages"), {QStringLiteral("-list")}, pdf);
        QCOMPARE(images.split(u'\n', Qt::SkipEmptyParts).size(), 2); // headings only
        const QString facts = readPdf(QStringLiteral("pdfinfo"), {}, pdf);
        QVERIFY(facts.contains(QRegularExpression(QStringLiteral("Title: +Comparison\n"))));
        QVERIFY2(facts.contains(QStringLiteral("750 x 450 pts")), qPrintable(facts));
    }

    void germanPagesHaveGermanNumbers()
    {
        m_document->reset(exportPlan(plainNames(2)));
        for (ExportFormat format : {ExportFormat::Svg, ExportFormat::Pdf}) {
            const QByteArray bytes = exportView(*m_document, settingsFor(format, "de_DE"));
            const QString text = format == ExportFormat::Pdf
                ? readPdf(QStringLiteral("pdftotext"), {}, bytes)
                : readSvg(bytes).texts.join(u'\n');
            const double tonnes = *m_document->result(1).current->emissions.totalLocationG / 1e6;
            const QString german = formatNumber(tonnes, QLocale(QStringLiteral("de_DE")));
            QVERIFY(german.contains(u','));
            QVERIFY2(text.contains(german), qPrintable(text));
            QVERIFY(dense(text).contains(QStringLiteral("24.November2026")));
        }
    }

    void theSamePictureTwiceIsTheSame()
    {
        for (ExportFormat format : {ExportFormat::Png, ExportFormat::Svg}) {
            const ExportSettings settings = settingsFor(format);
            QCOMPARE(exportView(*m_document, settings), exportView(*m_document, settings));
        }
    }

    void anEmptyPlanHasAPictureToo()
    {
        m_document->reset({});
        for (ExportFormat format : {ExportFormat::Png, ExportFormat::Svg, ExportFormat::Pdf})
            QVERIFY(!exportView(*m_document, settingsFor(format)).isEmpty());
        const Svg svg = readSvg(exportView(*m_document, settingsFor(ExportFormat::Svg)));
        QVERIFY(svg.texts.contains(QStringLiteral("No scenario has a result yet.")));
        QVERIFY(!svg.title.isEmpty());
    }

private:
    static void documents()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one") << plainNames(1);
        QTest::newRow("12") << plainNames(12);
        QTest::newRow("30") << plainNames(30);
        QTest::newRow("hostile") << hostileNames();
    }

    std::unique_ptr<ScenarioDocument> m_document;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
