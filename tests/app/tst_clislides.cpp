// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "officeschema.h"
#include "warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// report as .pptx: made by the command, opened by LibreOffice.
class TestCliSlides final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void initTestCase();
    void everyReportIsSound_data();
    void everyReportIsSound();
    void libreOfficeShowsEverySlide_data() { everyReportIsSound_data(); }
    void libreOfficeShowsEverySlide();
    void theSameBytesForADate();
    void aTemplateOfOnesOwn();
    void whatIsNoTemplate_data();
    void whatIsNoTemplate();

private:
    static QString sample(const QString& name, const QString& language);
    QString reportOf(const QString& name, const QString& language) const
    {
        return m_folder.filePath(name + u'-' + language + u".pptx"_s);
    }

    CommandLine m_cli;
    QTemporaryDir m_folder;
};

static const QStringList sampleNames{u"gpt3"_s, u"five-cars"_s, u"arctic"_s};

QString TestCliSlides::sample(const QString& name, const QString& language)
{
    return QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/")
        + (language == u"de" ? u"de/"_s : QString()) + name + u".json"_s;
}

/// Every report once, then all of them through one LibreOffice.
void TestCliSlides::initTestCase()
{
    QStringList files;
    for (const QString& name : sampleNames) {
        for (const QString& language : {u"en"_s, u"de"_s}) {
            files << reportOf(name, language);
            const Ended ended
                = m_cli.run({u"report"_s, sample(name, language), u"--to"_s, files.last(),
                             u"--language"_s, language, u"--date"_s, u"2026-11-24"_s});
            QVERIFY2(ended.status == 0, ended.err.constData());
        }
    }
    QProcess office;
    office.start(u"soffice"_s,
                 QStringList{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"office"_s),
                             u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                             m_folder.path()}
                     + files);
    QVERIFY2(office.waitForFinished(240000), "LibreOffice (libreoffice-impress) is needed");
}

void TestCliSlides::everyReportIsSound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const QString& name : sampleNames) {
        for (const QString& language : {u"en"_s, u"de"_s})
            QTest::newRow(qPrintable(name + u' ' + language)) << name << language;
    }
}

/// What a series of a chart says at each category; 0 where it says nothing.
static QList<double> valuesOf(const ReadElement& series)
{
    const ReadElement* values = series.child(u"c:val"_s);
    QList<double> found(values->all(u"c:ptCount"_s).first()->attributes[u"val"_s].toInt(), 0);
    for (const ReadElement* point : values->all(u"c:pt"_s))
        found[point->attributes[u"idx"_s].toInt()] = point->child(u"c:v"_s)->text.toDouble();
    return found;
}

/// The columns of a waterfall lead from the first total to the last, below zero as well, and each
/// has the length that its label says.
static bool leadsToTheTotal(const ReadElement& chart)
{
    QList<QList<double>> series;
    for (const ReadElement* s : chart.all(u"c:ser"_s))
        series << valuesOf(*s);
    const auto drawn = [&series](qsizetype kind, qsizetype at) { // 2: less, 3: more
        const double below = series.size() > 7 ? -series[kind + 5][at] : 0;
        return series[kind][at] + below;
    };
    const QList<double>& totals = series[1];
    const double size = std::max(totals.first(), totals.last());
    double reached = totals.first();
    for (qsizetype i = 1; i + 1 < totals.size(); ++i) {
        for (const qsizetype kind : {2, 3}) {
            if (std::abs(drawn(kind, i) - series[kind + 3][i]) > 1e-9 * size)
                return false;
        }
        reached += drawn(3, i) - drawn(2, i);
    }
    // what is less than a thousandth of either total has no column
    return std::abs(reached - totals.last()) <= 0.001 * std::min(totals.first(), totals.last());
}

void TestCliSlides::everyReportIsSound()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const auto parts = officeParts(fileBytes(reportOf(name, language)));
    QVERIFY(slidePaths(parts).size() >= 8);
    int waterfalls = 0;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!part.key().endsWith(u".xml") && !part.key().endsWith(u".rels"))
            continue;
        const ReadElement root = readXml(part.value());
        QVERIFY2(!root.name.isEmpty(), qPrintable(part.key()));
        QCOMPARE(sequenceFault(root), QString());
        const bool columns = root.all(u"c:barDir"_s).size() == 1
            && root.all(u"c:barDir"_s).first()->attributes[u"val"_s] == u"col";
        if (!columns)
            continue;
        QVERIFY2(leadsToTheTotal(root), qPrintable(part.key()));
        ++waterfalls;
    }
    QVERIFY(waterfalls > 0);
    const QString properties = QString::fromUtf8(parts[u"docProps/core.xml"_s]);
    QVERIFY(properties.contains(language == u"de" ? u"de-DE"_s : u"en-US"_s));
}

static QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

void TestCliSlides::libreOfficeShowsEverySlide()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const QString pptx = reportOf(name, language);
    const QString pdf = QString(pptx).replace(u".pptx"_s, u".pdf"_s);
    const auto parts = officeParts(fileBytes(pptx));
    const QStringList slides = slidePaths(parts);
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    QCOMPARE(pages.match(outputOf(u"pdfinfo"_s, {pdf})).captured(1).toLongLong(), slides.size());
    for (qsizetype i = 0; i < slides.size(); ++i) {
        const QString number = QString::number(i + 1);
        const QString shown
            = outputOf(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s})
                  .simplified();
        const ReadElement slide = readXml(parts[slides[i]]);
        const QString title
            = slide.all(u"p:sp"_s).first()->texts(u"a:t"_s).join(QString()).simplified();
        QVERIFY2(shown.contains(title.left(20)), qPrintable(title + u" / "_s + shown));
        QVERIFY2(shown.size() > 60, qPrintable(shown));
        QVERIFY2(!shown.contains(u"..."), qPrintable(shown));
    }
}

void TestCliSlides::theSameBytesForADate()
{
    const QString again = m_folder.filePath(u"again.pptx"_s);
    QCOMPARE(m_cli
                 .run({u"report"_s, sample(u"gpt3"_s, u"en"_s), u"--to"_s, again, u"--language"_s,
                       u"en"_s, u"--date"_s, u"2026-11-24"_s})
                 .status,
             0);
    QVERIFY(fileBytes(again) == fileBytes(reportOf(u"gpt3"_s, u"en"_s)));
}

void TestCliSlides::aTemplateOfOnesOwn()
{
    const QString first = m_folder.filePath(u"template.pptx"_s),
                  second = m_folder.filePath(u"on-template.pptx"_s);
    const QString plan = sample(u"gpt3"_s, u"en"_s);
    QCOMPARE(m_cli.run({u"report"_s, plan, u"--to"_s, first, u"--accent"_s, u"#c00000"_s}).status,
             0);
    QCOMPARE(m_cli.run({u"report"_s, plan, u"--to"_s, second, u"--template"_s, first}).status, 0);
    const auto parts = officeParts(fileBytes(second));
    QVERIFY(parts[u"ppt/theme/theme1.xml"_s].contains("C00000"));
    QCOMPARE(slidePaths(parts).size(), slidePaths(officeParts(fileBytes(first))).size());
}

void TestCliSlides::whatIsNoTemplate_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("status");
    const QString plan = sample(u"gpt3"_s, u"en"_s);
    QTest::newRow("a plan") << u"x.pptx"_s << plan << 3;
    QTest::newRow("no such file") << u"x.pptx"_s << u"/nowhere/x.pptx"_s << 4;
    QTest::newRow("not for pages") << u"x.html"_s << plan << 2;
}

void TestCliSlides::whatIsNoTemplate()
{
    QFETCH(QString, to);
    QFETCH(QString, given);
    QFETCH(int, status);
    const QString out = m_folder.filePath(to);
    const Ended ended = m_cli.run(
        {u"report"_s, sample(u"gpt3"_s, u"en"_s), u"--to"_s, out, u"--template"_s, given});
    QCOMPARE(ended.status, status);
    QVERIFY(ended.err.contains("emplate"));
    QVERIFY(!QFile::exists(out));
}

QTEST_GUILESS_MAIN(TestCliSlides)
#include "tst_clislides.moc"
