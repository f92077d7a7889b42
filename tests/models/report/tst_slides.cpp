// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpart.h"
#include "chartsheet.h"
#include "officeschema.h"
#include "slidedeck.h"
#include "warnings.h"
#include "xlsxreader.h"

#include <QTest>

using namespace vorlauf;
using namespace Qt::StringLiterals;

/// Presentations as bytes: parts, charts, workbooks.
class TestSlides final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyPartKeepsTheSchemasOrder_data();
    void everyPartKeepsTheSchemasOrder();
    void chartAndWorkbookHaveTheSameNumbers_data();
    void chartAndWorkbookHaveTheSameNumbers();
    void textOfAWorkbookIsNoFormula();
    void namesOfColumns();
    void textThatXmlCannotHold();
    void theSameBytesForADate();
    void aTemplateGivesItsMastersAndNoSlides();
    void notATemplate_data();
    void notATemplate();

private:
    static SlideChart chartOf(SlideChart::Kind kind);
    static SlideDeck deckOf(const std::vector<Slide>& slides);
    static Slide fullSlide();
};

SlideChart TestSlides::chartOf(SlideChart::Kind kind)
{
    SlideChart chart;
    chart.kind = kind;
    chart.legend = true;
    chart.categoryTitle = u"=SUM(A1)"_s;
    chart.across.title = u"x in <t>"_s;
    chart.up = {u"y & z"_s, u"#,##0"_s, 0, 12.5, true, true, true};
    ChartSeries first;
    first.name = u"=1+1"_s;
    first.values = {1.25, std::nullopt, 1e-9};
    first.below = {0.25, std::nullopt, 0};
    first.above = {1, std::nullopt, 3e12};
    first.colour = u"accent1"_s;
    first.pattern = ChartPattern::Rising;
    first.mark = ChartMark::Diamond;
    first.line = 1.5;
    ChartSeries second;
    second.name = u"@cmd"_s;
    second.values = {-7, 0, 4};
    second.pointColours = {u"0E4A72"_s, u"accent2"_s, {}};
    second.labels = kind == SlideChart::Kind::Points ? ChartLabels::PointNames : ChartLabels::Above;
    second.format = u"0.0"_s;
    if (kind == SlideChart::Kind::Lines) {
        chart.days = {45000, 45001, 45002};
        chart.dayFormat = u"[$-407]mmm"_s;
    } else if (kind == SlideChart::Kind::Points) {
        first.x = {1, 2, 3};
        second.x = {-1, 0, 1};
        second.pointNames = {u"=A1"_s, {}, u"+b"_s};
    } else {
        chart.categories = {u"=HYPERLINK(\"x\")"_s, u"-1"_s, u"🌍 <&>\""_s};
        chart.stacked = true;
        chart.plot = PlotArea{0.1, 0.2, 0.5, 0.6};
    }
    chart.series = {first, second};
    return chart;
}

SlideDeck TestSlides::deckOf(const std::vector<Slide>& slides)
{
    return {u"A <title>"_s,      u"Jane & Co"_s, u"“Org”"_s, u"de-DE"_s,
            QDate(2026, 11, 24), u"Internal"_s,  slides};
}

/// With a shape of each kind.
Slide TestSlides::fullSlide()
{
    const SlideArea area{100, 200, 3000000, 2000000};
    Slide slide;
    slide.title = u"Finding"_s;
    slide.notes = {u"first"_s, u"second"_s};
    slide.shapes.push_back(SlideText{area, u"Text"_s, {{u"plain"_s}, {u"point"_s, true, true}}});
    slide.shapes.push_back(SlideTable{area,
                                      u"Table"_s,
                                      u"What the table says"_s,
                                      {1000000, 2000000},
                                      {300000, 300000},
                                      {{{u"a"_s}, {u"b"_s}}, {{u"c"_s}, {u"1"_s, false, true}}}});
    for (const auto kind : {SlideChart::Kind::Bars, SlideChart::Kind::Columns,
                            SlideChart::Kind::Lines, SlideChart::Kind::Points})
        slide.shapes.push_back(
            SlideChartFrame{area, u"Chart"_s, u"What the chart says"_s, chartOf(kind)});
    slide.shapes.push_back(
        SlidePicture{area, u"Map"_s, u"What the map says"_s, "png", {}, "<svg/>"});
    return slide;
}

void TestSlides::everyPartKeepsTheSchemasOrder_data()
{
    QTest::addColumn<QString>("path");
    Slide cover;
    cover.cover = true;
    const auto parts = officeParts(writeSlides(deckOf({cover, fullSlide()}), ownSlideBase()));
    QVERIFY(parts.size() > 20);
    for (const QString& path : parts.keys()) {
        if (path.endsWith(u".xml"_s) || path.endsWith(u".rels"_s))
            QTest::newRow(qPrintable(path)) << path;
    }
}

void TestSlides::everyPartKeepsTheSchemasOrder()
{
    QFETCH(QString, path);
    Slide cover;
    cover.cover = true;
    const auto parts = officeParts(writeSlides(deckOf({cover, fullSlide()}), ownSlideBase()));
    const ReadElement root = readXml(parts[path]);
    QVERIFY2(!root.name.isEmpty(), "not well-formed");
    QCOMPARE(sequenceFault(root), QString());
}

void TestSlides::chartAndWorkbookHaveTheSameNumbers_data()
{
    QTest::addColumn<SlideChart::Kind>("kind");
    QTest::newRow("bars") << SlideChart::Kind::Bars;
    QTest::newRow("columns") << SlideChart::Kind::Columns;
    QTest::newRow("lines") << SlideChart::Kind::Lines;
    QTest::newRow("points") << SlideChart::Kind::Points;
}

/// Every reference of a chart leads to cells that hold what the chart shows.
void TestSlides::chartAndWorkbookHaveTheSameNumbers()
{
    QFETCH(SlideChart::Kind, kind);
    const SlideChart chart = chartOf(kind);
    const ReadElement part = readXml(chartPart(chart, u"rId1"_s, u"en-US"_s).document());
    const ReadSheet sheet = readSheet(chartWorkbook(chart, QDate(2026, 11, 24)), 1);
    static const QRegularExpression range(u"^Data!\\$([A-Z]+)\\$(\\d+)(:\\$\\1\\$(\\d+))?$"_s);
    int compared = 0;
    for (const QString& kindOf : {u"c:numRef"_s, u"c:strRef"_s}) {
        for (const ReadElement* reference : part.all(kindOf)) {
            const auto match = range.match(reference->child(u"c:f"_s)->text);
            QVERIFY2(match.hasMatch(), qPrintable(reference->child(u"c:f"_s)->text));
            for (const ReadElement* point : reference->all(u"c:pt"_s)) {
                const QString cell = match.captured(1)
                    + QString::number(match.captured(2).toInt()
                                      + point->attributes[u"idx"_s].toInt());
                const QString value = point->child(u"c:v"_s)->text;
                if (kindOf == u"c:numRef")
                    QCOMPARE(sheet.numbers[cell], value.toDouble());
                else
                    QCOMPARE(sheet.texts[cell], value);
                ++compared;
            }
        }
    }
    QVERIFY(compared >= 12);
    // A point that is missing is no zero.
    QVERIFY(!sheet.numbers.contains(kind == SlideChart::Kind::Points ? u"B3"_s : u"C3"_s)
            || kind == SlideChart::Kind::Points);
}

void TestSlides::textOfAWorkbookIsNoFormula()
{
    for (const auto kind : {SlideChart::Kind::Bars, SlideChart::Kind::Points}) {
        const QByteArray book = chartWorkbook(chartOf(kind), QDate(2026, 11, 24));
        QVERIFY(readSheet(book, 1).formulas.isEmpty());
        QVERIFY(readSheet(book, 1).texts.values().contains(u"=1+1"_s));
    }
    SlideChart computed = chartOf(SlideChart::Kind::Bars);
    computed.series[0].formulas = {u"=E2*2"_s};
    const ReadSheet sheet = readSheet(chartWorkbook(computed, QDate(2026, 11, 24)), 1);
    QCOMPARE(sheet.formulas.values(), QStringList{u"E2*2"_s});
    QCOMPARE(sheet.numbers[u"B2"_s], 1.25);
}

void TestSlides::namesOfColumns()
{
    QCOMPARE(columnName(0), u"A"_s);
    QCOMPARE(columnName(25), u"Z"_s);
    QCOMPARE(columnName(26), u"AA"_s);
    QCOMPARE(columnName(701), u"ZZ"_s);
    QCOMPARE(columnName(702), u"AAA"_s);
}

void TestSlides::textThatXmlCannotHold()
{
    const QString bad = u"a\u0001b"_s + QChar(0xD800) + u"c\uFFFFd 🌍"_s;
    const ReadElement root = readXml(XmlElement::withText("t", bad).document());
    QCOMPARE(root.text, u"a b c d 🌍"_s);
}

void TestSlides::theSameBytesForADate()
{
    const SlideDeck deck = deckOf({fullSlide()});
    const QByteArray once = writeSlides(deck, ownSlideBase());
    QVERIFY(!once.isEmpty());
    QVERIFY(once == writeSlides(deck, ownSlideBase()));
    SlideDeck later = deck;
    later.date = QDate(2026, 11, 25);
    QVERIFY(once != writeSlides(later, ownSlideBase()));
}

/// A report of ours as the template of another one: of its slides nothing is left.
void TestSlides::aTemplateGivesItsMastersAndNoSlides()
{
    const QByteArray given
        = writeSlides(deckOf({fullSlide(), fullSlide()}), ownSlideBase(u"FF0000"_s));
    const auto read = readSlideTemplate(given);
    QVERIFY(std::holds_alternative<SlideBase>(read));
    const SlideBase& base = std::get<SlideBase>(read);
    const SlideBase own = ownSlideBase();
    QCOMPARE(base.width, own.width);
    QCOMPARE(base.coverLayout, own.coverLayout);
    QCOMPARE(base.contentLayout, own.contentLayout);
    QCOMPARE(base.coverTitle, own.coverTitle);
    QCOMPARE(base.titleArea, own.titleArea);
    QCOMPARE(base.bodyArea, own.bodyArea);
    QCOMPARE(base.coverArea, own.coverArea);
    QCOMPARE(base.foot.index, own.foot.index);
    QCOMPARE(base.number.index, own.number.index);

    const auto parts = officeParts(writeSlides(deckOf({fullSlide()}), base));
    QCOMPARE(slidePaths(parts).size(), 1);
    QCOMPARE(parts.keys().filter(u"ppt/slides/slide"_s).size(), 1);
    QVERIFY(parts[u"ppt/theme/theme1.xml"_s].contains("FF0000"));
}

void TestSlides::notATemplate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = writeSlides(deckOf({fullSlide()}), ownSlideBase());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear all,");
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("workbook") << chartWorkbook(chartOf(SlideChart::Kind::Bars), QDate(2026, 1, 1));
    OfficePackage typed;
    typed.add(
        u"ppt/presentation.xml"_s,
        u"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"_s,
        QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
    typed.relate({}, u"officeDocument"_s, u"ppt/presentation.xml"_s);
    QTest::newRow("document type") << typed.bytes(QDate(2026, 1, 1));
    OfficePackage outside;
    outside.add(u"../evil.xml"_s, u"application/xml"_s, QByteArray("<a/>"));
    QTest::newRow("path outside") << outside.bytes(QDate(2026, 1, 1));
    OfficePackage large;
    large.add(u"ppt/zero.bin"_s, u"application/octet-stream"_s, QByteArray(65 << 20, '\0'));
    QTest::newRow("bomb") << large.bytes(QDate(2026, 1, 1));
}

void TestSlides::notATemplate()
{
    QFETCH(QByteArray, bytes);
    const auto read = readSlideTemplate(bytes);
    QVERIFY(std::holds_alternative<TemplateFault>(read));
    QCOMPARE(std::get<TemplateFault>(read), TemplateFault::NotAPresentation);
}

QTEST_GUILESS_MAIN(TestSlides)
#include "tst_slides.moc"
