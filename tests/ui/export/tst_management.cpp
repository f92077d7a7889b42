// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdocument.h"
#include "finding.h"
#include "notationnote.h"
#include "numbers.h"
#include "svgreader.h"
#include "theme.h"
#include "warnings.h"

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// The rules of the notation for business reporting, read from the pictures that leave the program.
class TestManagement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void init()
    {
        failOnWarnings();
        m_document = std::make_unique<ScenarioDocument>(sharedCatalog());
        m_plan = exportPlan(plainNames(3));
        m_plan.baseline = "s2";
    }

    void estimatesAreHatched_data() { variants(); }
    void estimatesAreHatched()
    {
        read();
        for (const QString& name : plainNames(3)) {
            const QList<Svg::Box> parts = bars(name);
            QVERIFY2(!parts.isEmpty(), qPrintable(name));
            for (const Svg::Box& part : parts) {
                if (part.area.width() > 2) // else there is no room for an outline
                    QCOMPARE(part.fill, u"none"_s);
                if (part.area.width() > 8)
                    QVERIFY(slanted(part.area, part.stroke) > 0);
            }
        }
    }

    void measuredIsSolid_data() { variants(); }
    void measuredIsSolid()
    {
        m_plan.scenarios[0].workload = {};
        m_plan.scenarios[0].workload.energyKwh = 1e5;
        m_plan.scenarios[0].workload.energyLevel = EnergyLevel::Facility;
        m_settings.overview.quantity = OverviewQuantity::Energy;
        read();
        QVERIFY(m_document->result(0).current.has_value());
        const auto solid = [this](const QString& name) {
            double width = 0;
            for (const Svg::Box& box : inRow(name)) {
                if (inks().contains(box.fill) && box.area.width() > 2)
                    width += box.area.width();
            }
            return width;
        };
        QVERIFY(solid(u"Scenario 1"_s) > 4);
        QCOMPARE(solid(u"Scenario 3"_s), 0.0);
    }

    void theReferenceComesFirst_data() { variants(); }
    void theReferenceComesFirst()
    {
        read();
        QVERIFY(heightOf(u"Scenario 2"_s) < heightOf(u"Scenario 1"_s));
        QVERIFY(heightOf(u"Scenario 1"_s) < heightOf(u"Scenario 3"_s)); // the user's own order
    }

    void everyBarBeginsAtZero_data() { variants(); }
    void everyBarBeginsAtZero()
    {
        read();
        const double zero = extent(u"Scenario 1"_s).left();
        for (const QString& name : plainNames(3))
            QVERIFY(qAbs(extent(name).left() - zero) < 0.1);
    }

    void totalsAndDifferencesHaveOneScale_data() { variants(); }
    void totalsAndDifferencesHaveOneScale()
    {
        read();
        const double scale = extent(u"Scenario 2"_s).width() / grams(1);
        for (int row : {0, 2}) {
            const QString name = plainNames(3)[row];
            QVERIFY(qAbs(extent(name).width() - grams(row) * scale) < 1);
            const QRectF bar = difference(name);
            QVERIFY(qAbs(bar.width() - qAbs(grams(row) - grams(1)) * scale) < 1.5);
        }
    }

    void differencesAreColouredByEffect_data() { variants(); }
    void differencesAreColouredByEffect()
    {
        read();
        for (int row : {0, 2}) {
            const bool better = grams(row) < grams(1); // less is better, although it is negative
            const QString ink = (better ? theme().better : theme().worse).name();
            const QString other = (better ? theme().worse : theme().better).name();
            int own = 0;
            for (const Svg::Box& box : inRow(plainNames(3)[row])) {
                own += box.stroke == ink || box.fill == ink;
                QVERIFY(box.stroke != other && box.fill != other);
            }
            QVERIFY(own > 0);
        }
        // told apart by readers who cannot tell red from green: one is blue, the other orange
        QVERIFY(theme().better.hslHue() > 190 && theme().better.hslHue() < 260);
        QVERIFY(theme().worse.hslHue() > 10 && theme().worse.hslHue() < 50);
        QVERIFY(contrast(theme().better, theme().surface) >= 4.5);
        QVERIFY(contrast(theme().worse, theme().surface) >= 4.5);
    }

    void signsArePrinted_data() { variants(); }
    void signsArePrinted()
    {
        read();
        for (int row : {0, 2}) {
            const double tonnes = (grams(row) - grams(1)) / 1e6;
            const QString text = (tonnes < 0 ? u'\u2212' : u'+')
                + formatNumber(qAbs(tonnes), m_settings.locale, 3);
            QVERIFY2(m_svg.texts.contains(text), qPrintable(text));
            const QString percent = formatDifference(grams(row), grams(1), m_settings.locale);
            QVERIFY2(m_svg.texts.contains(percent), qPrintable(percent));
        }
    }

    void percentagesArePins_data() { variants(); }
    void percentagesArePins()
    {
        read();
        QHash<int, double> lengths;
        for (int row : {0, 2}) {
            const bool better = grams(row) < grams(1);
            const QString ink = (better ? theme().better : theme().worse).name();
            const double y = middleOf(plainNames(3)[row]);
            for (const Svg::Stroke& stem : m_svg.strokes) { // a stem along the middle of the row
                if (stem.colour == ink && qAbs(stem.line.dy()) < 0.01
                    && qAbs(stem.line.y1() - y) < 1)
                    lengths[row] = stem.line.length();
            }
            QVERIFY(lengths.contains(row));
            bool headed = false;
            for (const Svg::Box& box : inRow(plainNames(3)[row]))
                headed |= box.fill == ink && box.area.width() < 10;
            QVERIFY(headed);
        }
        const auto share = [this](int row) { return qAbs(grams(row) / grams(1) - 1); };
        QVERIFY(qAbs(lengths[0] / lengths[2] - share(0) / share(2)) < 0.02);
    }

    void whatLiesBeyondTheScaleIsAnArrow_data() { variants(); }
    void whatLiesBeyondTheScaleIsAnArrow()
    {
        m_plan.scenarios[2].workload.tokens = 1e13; // more than ten times the reference
        read();
        int arrows = 0;
        for (const Svg::Box& box : inRow(u"Scenario 3"_s))
            arrows += box.corners == 3 && box.fill == theme().worse.name();
        QCOMPARE(arrows, 1);
        const QString times = formatDifference(grams(2), grams(1), m_settings.locale);
        QVERIFY(times.startsWith(u'×'));
        QVERIFY(m_svg.texts.contains(times));
    }

    void aCapIsATriangle_data() { variants(); }
    void aCapIsATriangle()
    {
        m_document->reset(m_plan);
        const double cap = 0.8 * *m_document->result(1).current->emissions.totalLocationG;
        m_plan.scenarios[0].caps.emissionsT = cap / 1e6;
        read();
        const double scale = extent(u"Scenario 2"_s).width() / grams(1);
        int triangles = 0;
        for (const Svg::Box& box : inRow(u"Scenario 1"_s)) {
            if (box.corners != 3 || box.fill != theme().surface.name())
                continue;
            ++triangles;
            const double at = box.area.center().x() - extent(u"Scenario 2"_s).left();
            QVERIFY(qAbs(at - cap * scale) < 1);
        }
        QCOMPARE(triangles, 1);
    }

    void theNotationIsExplained_data() { variants(); }
    void theNotationIsExplained()
    {
        for (ExportView view : {ExportView::Overview, ExportView::Why}) {
            m_settings.view = view;
            read();
            QVERIFY(!notationNote(view).isEmpty());
            QVERIFY(m_svg.description.contains(notationNote(view)));
        }
    }

    void theFindingComesFirst_data() { variants(); }
    void theFindingComesFirst()
    {
        read();
        const Svg::Text* highest = &m_svg.placed.first();
        for (const Svg::Text& text : m_svg.placed) {
            if (text.at.y() < highest->at.y())
                highest = &text;
        }
        const QString finding
            = overviewFinding(*m_document, m_settings.overview, m_settings.locale);
        QVERIFY2(finding.startsWith(highest->text.trimmed()), qPrintable(highest->text));
    }

    void stepsAreColouredByEffectAndHatched_data() { variants(); }
    void stepsAreColouredByEffectAndHatched()
    {
        m_settings.view = ExportView::Why;
        read();
        const QSet<QString> known{theme().accelerators.name(), theme().better.name(),
                                  theme().worse.name(), theme().line.name()};
        int outlines = 0;
        for (const Svg::Box& box : m_svg.boxes) {
            if (box.fill != u"none"_s || !known.contains(box.stroke))
                continue;
            ++outlines;
            if (box.area.width() > 8)
                QVERIFY(slanted(box.area, box.stroke) > 0);
        }
        QVERIFY(outlines >= 3); // two totals and an effect at least
        for (const Svg::Box& box : m_svg.boxes)
            QVERIFY(box.area.width() < 20 || !known.contains(box.fill)); // nothing solid
    }

    void theScreenKeepsItsColours()
    {
        m_settings = settingsFor(ExportFormat::Svg);
        m_document->reset(m_plan);
        const Svg svg = readSvg(exportView(*m_document, m_settings));
        QVERIFY(svg.fills.contains(Theme::lightTheme().accelerators.name()));
        QVERIFY(!svg.description.contains(notationNote(ExportView::Overview)));
    }

private:
    static void variants()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << u"en_US"_s;
        QTest::newRow("dark German") << true << u"de_DE"_s;
    }

    void read()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        const ExportView view = m_settings.view;
        const OverviewOptions overview = m_settings.overview;
        m_settings = settingsFor(ExportFormat::Svg);
        m_settings.view = view;
        m_settings.overview = overview;
        m_settings.dark = dark;
        m_settings.locale = QLocale(language);
        m_settings.style = Notation::Management;
        m_document->reset(m_plan);
        m_svg = readSvg(exportView(*m_document, m_settings));
        QVERIFY2(m_svg.fault.isEmpty(), qPrintable(m_svg.fault));
        m_settings.view = ExportView::Overview;
        m_settings.overview = {};
    }

    Theme theme() const { return Theme::of(m_settings.dark, Notation::Management); }

    double grams(int row) const
    {
        return *m_document->result(row).current->emissions.totalLocationG;
    }

    QStringList inks() const
    {
        const Theme t = theme();
        return {t.accelerators.name(),    t.hostAndNetwork.name(), t.cooling.name(),
                t.lostAndRepeated.name(), t.embodied.name(),       t.use.name()};
    }

    double heightOf(const QString& name) const
    {
        for (const Svg::Text& text : m_svg.placed) {
            if (text.text == name)
                return text.at.y();
        }
        return -1;
    }

    double middleOf(const QString& name) const { return bars(name).first().area.center().y(); }

    QList<Svg::Box> inRow(const QString& name) const
    {
        QList<Svg::Box> boxes;
        const double pitch = heightOf(u"Scenario 1"_s) - heightOf(u"Scenario 2"_s);
        constexpr double descent = 4; // of a label below the middle of its row
        for (const Svg::Box& box : m_svg.boxes) {
            if (qAbs(box.area.center().y() - heightOf(name) + descent) < pitch / 2)
                boxes.append(box);
        }
        return boxes;
    }

    QList<Svg::Box> bars(const QString& name) const
    {
        QList<Svg::Box> parts;
        for (const Svg::Box& box : inRow(name)) {
            const bool outline = box.fill == u"none"_s && inks().contains(box.stroke);
            if (outline) // its line lies inside
                parts.append({box.area.adjusted(-0.5, -0.5, 0.5, 0.5), box.fill, box.stroke, 4});
            else if (inks().contains(box.fill) && box.corners == 4)
                parts.append(box);
        }
        return parts;
    }

    QRectF extent(const QString& name) const
    {
        QRectF all;
        for (const Svg::Box& part : bars(name))
            all |= part.area;
        return all;
    }

    QRectF difference(const QString& name) const
    {
        for (const Svg::Box& box : inRow(name)) {
            if (box.fill == u"none"_s
                && (box.stroke == theme().better.name() || box.stroke == theme().worse.name()))
                return box.area.adjusted(-0.5, -0.5, 0.5, 0.5);
        }
        return {};
    }

    qsizetype slanted(const QRectF& area, const QString& colour) const
    {
        return std::ranges::count_if(m_svg.strokes, [&](const Svg::Stroke& stroke) {
            const QLineF& line = stroke.line;
            return stroke.colour == colour && line.length() > 0.1
                && qAbs(qAbs(line.dx()) - qAbs(line.dy())) < 0.01
                && area.adjusted(-1, -1, 1, 1).contains(line.center());
        });
    }

    Plan m_plan;
    ExportSettings m_settings;
    Svg m_svg;
    std::unique_ptr<ScenarioDocument> m_document;
};

QTEST_MAIN(TestManagement)
#include "tst_management.moc"
