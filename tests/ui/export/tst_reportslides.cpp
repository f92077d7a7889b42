// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "exportdocument.h"
#include "officeschema.h"
#include "reportslides.h"
#include "theme.h"
#include "warnings.h"

#include <QBuffer>
#include <QImage>

using namespace vorlauf;
using namespace Qt::StringLiterals;

using PartMap = QMap<QString, QByteArray>;

/// What the report as a presentation says, read back from its parts.
class TestReportSlides final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init()
    {
        failOnWarnings();
        m_document = std::make_unique<ScenarioDocument>(sharedCatalog());
    }
    void overviewHasTheEnginesNumbers();
    void waterfallAddsUp();
    void everySlideIsComplete_data();
    void everySlideIsComplete();
    void everyPartIsSoundAndKeepsNames_data();
    void everyPartIsSoundAndKeepsNames();
    void viewsWithoutAnythingToSayHaveNoSlide();
    void onlyTheViewsAskedFor();
    void ownWordsAreKeptAndMarked();
    void coverSaysWhoAndWhen();
    void logoOfEachFormat_data();
    void logoOfEachFormat();

private:
    static ReportSettings settings();
    PartMap parts(const ReportSettings& s) { return officeParts(reportSlides(*m_document, s)); }
    /// The charts of the n-th slide, from 1.
    static QList<ReadElement> charts(const PartMap& parts, int slide);

    std::unique_ptr<ScenarioDocument> m_document;
};

ReportSettings TestReportSlides::settings()
{
    ReportSettings settings;
    settings.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    settings.date = QDate(2026, 11, 24);
    settings.confidentiality = u"Internal"_s;
    return settings;
}

static QStringList targets(const PartMap& parts, const QString& path, const QString& type)
{
    const QString folder = path.section(u'/', 0, -2), file = path.section(u'/', -1);
    QStringList found;
    const ReadElement relations = readXml(parts[folder + u"/_rels/"_s + file + u".rels"_s]);
    for (const ReadElement& relation : relations.children) {
        if (relation.attributes[u"Type"_s].endsWith(u'/' + type))
            found << QDir::cleanPath(folder + u'/' + relation.attributes[u"Target"_s]);
    }
    return found;
}

QList<ReadElement> TestReportSlides::charts(const PartMap& parts, int slide)
{
    QList<ReadElement> all;
    for (const QString& path : targets(parts, u"ppt/slides/slide%1.xml"_s.arg(slide), u"chart"_s))
        all << readXml(parts[path]);
    return all;
}

/// The values of a series by category; NaN where it has none.
static QList<double> valuesOf(const ReadElement& series)
{
    const ReadElement* cache = series.child(u"c:val"_s)->all(u"c:numCache"_s).first();
    QList<double> values(cache->child(u"c:ptCount"_s)->attributes[u"val"_s].toInt(), qQNaN());
    for (const ReadElement* point : cache->all(u"c:pt"_s))
        values[point->attributes[u"idx"_s].toInt()] = point->child(u"c:v"_s)->text.toDouble();
    return values;
}

/// Own words stand on cover and slide, but not in another language.
void TestReportSlides::ownWordsAreKeptAndMarked()
{
    m_document->reset(exportPlan(plainNames(2)));
    m_document->setFindingText({"headline", "en", "We go north <soon> & cheaply.", {}}, u"Edit"_s);
    ReportSettings s = settings();
    s.views = {ExportView::Overview};
    const auto text = [](const ReadElement& slide) {
        QString all;
        for (const ReadElement* run : slide.all(u"a:t"_s))
            all += run->text;
        return all;
    };
    const QString words = u"We go north <soon> & cheaply. (edited)"_s;
    const PartMap english = parts(s);
    QVERIFY(text(readXml(english[u"ppt/slides/slide1.xml"_s])).contains(words));
    QVERIFY(text(readXml(english[u"ppt/slides/slide2.xml"_s])).contains(words));
    s.locale = QLocale(QLocale::German);
    QVERIFY(!text(readXml(parts(s)[u"ppt/slides/slide2.xml"_s])).contains(u"north"_s));
}

void TestReportSlides::overviewHasTheEnginesNumbers()
{
    m_document->reset(exportPlan(plainNames(3)));
    ReportSettings s = settings();
    s.views = {ExportView::Overview};
    const QList<ReadElement> all = charts(parts(s), 2);
    QCOMPARE(all.size(), 2);
    const auto series = all[0].all(u"c:ser"_s);
    const QList<double> totals = valuesOf(*series.last());
    QCOMPARE(totals.size(), 3);
    double perUnit = 0;
    for (int row = 0; row < 3; ++row) {
        const double grams = *m_document->result(row).current->emissions.totalLocationG;
        if (row == 0)
            perUnit = grams / totals[0];
        QVERIFY(std::abs(totals[row] * perUnit - grams) < 1e-9 * grams);
        double sum = 0;
        for (qsizetype i = 0; i + 1 < series.size(); ++i)
            sum += valuesOf(*series[i])[row];
        QVERIFY(std::abs(sum - totals[row]) < 1e-9 * totals[row]);
    }
    QCOMPARE(std::log10(perUnit), std::round(std::log10(perUnit))); // g, kg or t

    const QList<double> differences = valuesOf(*all[1].all(u"c:ser"_s).first());
    QVERIFY(qIsNaN(differences[0])); // the baseline has none, not one of zero
    for (int row : {1, 2})
        QVERIFY(std::abs(differences[row] - (totals[row] - totals[0])) < 1e-9 * totals[row]);
    // One scale: as much of the slide for a tonne in both.
    const auto range = [](const ReadElement& chart) {
        const ReadElement* scaling = chart.all(u"c:valAx"_s).first()->child(u"c:scaling"_s);
        return scaling->child(u"c:max"_s)->attributes[u"val"_s].toDouble()
            - scaling->child(u"c:min"_s)->attributes[u"val"_s].toDouble();
    };
    const ReadElement slide = readXml(parts(s)[u"ppt/slides/slide2.xml"_s]);
    const auto frames = slide.all(u"p:graphicFrame"_s);
    const auto plotWidth = [&](int i) {
        const double frame
            = frames[i]->child(u"p:xfrm"_s)->child(u"a:ext"_s)->attributes[u"cx"_s].toDouble();
        return frame * all[i].all(u"c:w"_s).first()->attributes[u"val"_s].toDouble();
    };
    const double first = plotWidth(0) / range(all[0]), second = plotWidth(1) / range(all[1]);
    QVERIFY2(std::abs(first / second - 1) < 0.01, qPrintable(QString::number(first / second)));
}

void TestReportSlides::waterfallAddsUp()
{
    m_document->reset(exportPlan(plainNames(2)));
    ReportSettings s = settings();
    s.views = {ExportView::Why};
    const QList<ReadElement> all = charts(parts(s), 2);
    QCOMPARE(all.size(), 1);
    const auto series = all[0].all(u"c:ser"_s);
    QCOMPARE(series.size(), 7);
    const QList<double> base = valuesOf(*series[0]), total = valuesOf(*series[1]),
                        less = valuesOf(*series[2]), more = valuesOf(*series[3]);
    const auto comparison = compare(*m_document->result(0).current, *m_document->result(1).current);
    QVERIFY(comparison);
    const double perUnit = comparison->fromG / total.first();
    QVERIFY(std::abs(total.last() * perUnit / comparison->toG - 1) < 1e-9);
    double reached = total.first();
    for (qsizetype i = 1; i + 1 < base.size(); ++i) {
        QVERIFY(qIsNaN(less[i]) != qIsNaN(more[i]));
        const double from = reached;
        reached += qIsNaN(less[i]) ? more[i] : -less[i];
        QVERIFY(std::abs(base[i] - std::min(from, reached)) < 1e-9 * total.first());
    }
    QVERIFY(std::abs(reached - total.last()) < 1e-9 * total.first());
}

void TestReportSlides::everySlideIsComplete_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << plainNames(1);
    QTest::newRow("three") << plainNames(3);
    QTest::newRow("thirty") << plainNames(30);
    QTest::newRow("hostile") << hostileNames();
}

/// Title, sources, confidentiality, notes; a description at each chart, table and picture; nothing
/// outside the slide.
void TestReportSlides::everySlideIsComplete()
{
    QFETCH(QStringList, names);
    m_document->reset(exportPlan(names));
    const PartMap all = parts(settings());
    const QStringList paths = slidePaths(all);
    QVERIFY(paths.size() >= 6);
    for (const QString& path : paths) {
        const ReadElement slide = readXml(all[path]);
        const ReadElement tree = *slide.child(u"p:cSld"_s)->child(u"p:spTree"_s);
        QVERIFY2(!tree.child(u"p:sp"_s)->texts(u"a:t"_s).join(QString()).isEmpty(),
                 qPrintable(path));
        for (const ReadElement& shape : tree.children) {
            const auto properties = shape.all(u"p:cNvPr"_s);
            if (shape.name == u"p:graphicFrame" || shape.name == u"p:pic")
                QVERIFY2(!properties.first()->attributes[u"descr"_s].isEmpty(), qPrintable(path));
            for (const ReadElement* place : shape.all(u"a:xfrm"_s) + shape.all(u"p:xfrm"_s)) {
                if (shape.name == u"p:grpSpPr")
                    continue;
                const qint64 y = place->child(u"a:off"_s)->attributes[u"y"_s].toLongLong(),
                             height = place->child(u"a:ext"_s)->attributes[u"cy"_s].toLongLong();
                QVERIFY2(y >= 0 && height > 0 && y + height <= 6858000,
                         qPrintable(path + u' ' + properties.first()->attributes[u"name"_s]));
            }
        }
        const QStringList notes = targets(all, path, u"notesSlide"_s);
        QCOMPARE(notes.size(), 1);
        QVERIFY(!readXml(all[notes.first()]).texts(u"a:t"_s).join(QString()).isEmpty());
        QVERIFY2(slide.texts(u"a:t"_s).contains(u"Internal"_s), qPrintable(path));
    }
}

void TestReportSlides::everyPartIsSoundAndKeepsNames_data()
{
    everySlideIsComplete_data();
}

void TestReportSlides::everyPartIsSoundAndKeepsNames()
{
    QFETCH(QStringList, names);
    m_document->reset(exportPlan(names));
    const PartMap all = parts(settings());
    const ReadElement types = readXml(all[u"[Content_Types].xml"_s]);
    QStringList suffixes, overrides;
    for (const ReadElement& type : types.children)
        (type.name == u"Default" ? suffixes : overrides)
            << type.attributes[type.name == u"Default" ? u"Extension"_s : u"PartName"_s];
    QStringList texts;
    for (auto part = all.cbegin(); part != all.cend(); ++part) {
        const QString suffix = part.key().section(u'.', -1);
        QVERIFY2(suffixes.contains(suffix), qPrintable(part.key()));
        if (suffix != u"xml" && suffix != u"rels")
            continue;
        const ReadElement root = readXml(part.value());
        QVERIFY2(!root.name.isEmpty(), qPrintable(part.key()));
        QCOMPARE(sequenceFault(root), QString());
        texts << root.texts(u"a:t"_s) << root.texts(u"c:v"_s);
        if (suffix == u"xml" && part.key() != u"[Content_Types].xml")
            QVERIFY2(overrides.contains(u'/' + part.key()), qPrintable(part.key()));
        if (suffix != u"rels")
            continue;
        QStringList ids;
        const QString folder = part.key().section(u"_rels/"_s, 0, 0);
        for (const ReadElement& relation : root.children) {
            ids << relation.attributes[u"Id"_s];
            QVERIFY2(all.contains(QDir::cleanPath(folder + relation.attributes[u"Target"_s])),
                     qPrintable(relation.attributes[u"Target"_s]));
        }
        QCOMPARE(ids.removeDuplicates(), 0);
    }
    for (const QString& name : names)
        QVERIFY2(texts.contains(name), qPrintable(name));
}

void TestReportSlides::viewsWithoutAnythingToSayHaveNoSlide()
{
    m_document->reset(exportPlan(plainNames(1)));
    ReportSettings s = settings();
    const auto count = [&] { return slidePaths(parts(s)).size(); };
    s.views = {};
    const qsizetype without = count();
    s.views = {ExportView::Why}; // nothing to compare with
    QCOMPARE(count(), without);
    s.views = {ExportView::Overview};
    QCOMPARE(count(), without + 1);
    m_document->reset(Plan());
    s.views = ReportSettings().views;
    QCOMPARE(count(), 1); // the cover
}

void TestReportSlides::onlyTheViewsAskedFor()
{
    m_document->reset(exportPlan(plainNames(2)));
    ReportSettings s = settings();
    s.views = {ExportView::Why, ExportView::Overview};
    const PartMap all = parts(s);
    QCOMPARE(charts(all, 2).size(), 1); // Why first
    QCOMPARE(charts(all, 3).size(), 2);
}

void TestReportSlides::coverSaysWhoAndWhen()
{
    m_document->reset(exportPlan(plainNames(2)));
    ReportSettings s = settings();
    s.author = u"Jane <Doe> & Co"_s;
    s.organisation = u"“Org”"_s;
    s.accent = QColor(u"#C00000"_s);
    const PartMap all = parts(s);
    const QString text = readXml(all[u"ppt/slides/slide1.xml"_s]).texts(u"a:t"_s).join(u'\n');
    for (const QString& part :
         {u"Comparison"_s, s.author, s.organisation, u"24 November 2026"_s, u"Internal"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    const ReadElement core = readXml(all[u"docProps/core.xml"_s]);
    QCOMPARE(core.child(u"dc:title"_s)->text, u"Comparison"_s);
    QCOMPARE(core.child(u"dc:creator"_s)->text, s.author);
    QCOMPARE(core.child(u"dc:language"_s)->text, u"en-US"_s);
    QCOMPARE(core.child(u"dcterms:created"_s)->text, u"2026-11-24T12:00:00Z"_s);
    QVERIFY(all[u"ppt/theme/theme1.xml"_s].contains("C00000"));
    QVERIFY(reportSlides(*m_document, s) == reportSlides(*m_document, s));
}

void TestReportSlides::logoOfEachFormat_data()
{
    QTest::addColumn<QByteArray>("logo");
    QTest::addColumn<QStringList>("suffixes");
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    const auto encoded = [&image](const char* format) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    };
    QTest::newRow("PNG") << encoded("PNG") << QStringList{u"png"_s};
    QTest::newRow("JPEG") << encoded("JPEG") << QStringList{u"jpeg"_s};
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='40' "
                                       "height='20'><rect width='40' height='20'/></svg>")
                         << QStringList{u"png"_s, u"svg"_s};
    QTest::newRow("none") << QByteArray("no picture") << QStringList();
}

void TestReportSlides::logoOfEachFormat()
{
    QFETCH(QByteArray, logo);
    QFETCH(QStringList, suffixes);
    m_document->reset(exportPlan(plainNames(2)));
    ReportSettings s = settings();
    s.views = {};
    s.logo = logo;
    const PartMap all = parts(s);
    QStringList found;
    for (const QString& path : targets(all, u"ppt/slides/slide1.xml"_s, u"image"_s))
        found << path.section(u'.', -1);
    QCOMPARE(found, suffixes);
    const ReadElement cover = readXml(all[u"ppt/slides/slide1.xml"_s]);
    const auto pictures = cover.all(u"p:pic"_s);
    QCOMPARE(pictures.size(), suffixes.isEmpty() ? 0 : 1);
    if (!pictures.isEmpty()) {
        const auto size = pictures.first()->all(u"a:ext"_s);
        const ReadElement* ext = size.last();
        QCOMPARE(ext->attributes[u"cx"_s].toLongLong(), 2 * ext->attributes[u"cy"_s].toLongLong());
    }
}

QTEST_MAIN(TestReportSlides)
#include "tst_reportslides.moc"
