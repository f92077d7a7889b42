// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "warnings.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// export: each format read back by somebody else's reader.
class TestCliExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void png_data();
    void png();
    void svg();
    void pdf();
    void csvDialects();
    void json();
    void withoutHome();
    void faultyPlan();

private:
    Ended exported(const QString& view, const QString& name, const QStringList& more = {});
    QString path(const QString& name) const { return m_folder.filePath(name); }

    const QString m_sample = QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/gpt3.json");
    CommandLine m_cli;
    QTemporaryDir m_folder;
};

Ended TestCliExport::exported(const QString& view, const QString& name, const QStringList& more)
{
    return m_cli.run(QStringList{QStringLiteral("export"), m_sample, QStringLiteral("--view"), view,
                                 QStringLiteral("--to"), path(name)}
                     + more);
}

void TestCliExport::png_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size"); // height 0: as the content needs
    const auto row = [](const char* name, const QString& view, const QString& options, QSize size) {
        QTest::newRow(name) << view << options.split(u' ', Qt::SkipEmptyParts) << size;
    };
    row("default", QStringLiteral("overview"), {}, {2400, 1350});
    row("size and scale", QStringLiteral("overview"),
        QStringLiteral("--width 900 --height 500 --scale 1"), {900, 500});
    row("fourfold", QStringLiteral("overview"),
        QStringLiteral("--width 800 --height 450 --scale 4"), {3200, 1800});
    row("dark German", QStringLiteral("overview"), QStringLiteral("--theme dark --language de"),
        {2400, 1350});
    row("when", QStringLiteral("when"), QStringLiteral("--scenario germany"), {2400, 1350});
    row("best plans", QStringLiteral("best"), QStringLiteral("--scenario published --scale 1"),
        {1200, 675});
    row("best plans, dark German", QStringLiteral("best"),
        QStringLiteral("--theme dark --language de --scale 1"), {1200, 675});
    row("where", QStringLiteral("where"),
        QStringLiteral("--scenario sweden --width 900 --height 1200 --scale 1"), {900, 1200});
    row("overview with ranges", QStringLiteral("overview"), QStringLiteral("--uncertainty"),
        {2400, 1350});
    row("confidence", QStringLiteral("confidence"), QStringLiteral("--scale 1"), {1200, 675});
    row("drivers", QStringLiteral("confidence"),
        QStringLiteral("--scale 1 --height 0 --drivers --scenario published"), {1200, 0});
    row("numbers", QStringLiteral("numbers"), QStringLiteral("--height 0 --scale 1"), {1200, 0});
}

void TestCliExport::png()
{
    QFETCH(QString, view);
    QFETCH(QStringList, options);
    QFETCH(QSize, size);
    const Ended ended = exported(view, QStringLiteral("x.png"), options);
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.err.isEmpty() && ended.out.isEmpty(), ended.err.constData());
    const QImage image(path(QStringLiteral("x.png")));
    QCOMPARE(image.width(), size.width());
    if (size.height() > 0)
        QCOMPARE(image.height(), size.height());
    QVERIFY(image.height() > 200);
    const bool dark = options.contains(QStringLiteral("dark"));
    QCOMPARE(image.pixelColor(1, 1).lightness() < 128, dark);
    QSet<QRgb> colours; // something is drawn
    for (int x = 0; x < image.width(); x += 5) {
        for (int y = 0; y < image.height(); y += 5)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.size() > 10);
}

void TestCliExport::svg()
{
    QCOMPARE(exported(QStringLiteral("overview"), QStringLiteral("x.svg")).status, 0);
    const Ended lint = m_cli.run(QStringLiteral("xmllint"),
                                 {QStringLiteral("--noout"), path(QStringLiteral("x.svg"))});
    QVERIFY2(lint.status == 0, lint.err.constData());
    const QByteArray svg = fileBytes(path(QStringLiteral("x.svg")));
    QVERIFY(svg.contains("<text")); // text stays text
    QVERIFY(svg.contains("In Sweden"));
}

void TestCliExport::pdf()
{
    for (const QString& view :
         {QStringLiteral("overview"), QStringLiteral("where"), QStringLiteral("numbers")}) {
        const QString name = view + QStringLiteral(".pdf");
        QCOMPARE(exported(view, name).status, 0);
        QVERIFY(fileBytes(path(name)).startsWith("%PDF-1."));
        const Ended text
            = m_cli.run(QStringLiteral("pdftotext"), {path(name), QStringLiteral("-")});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("Sweden"), text.out.constData());
    }
}

void TestCliExport::csvDialects()
{
    QCOMPARE(exported(QStringLiteral("numbers"), QStringLiteral("en.csv")).status, 0);
    QCOMPARE(exported(QStringLiteral("numbers"), QStringLiteral("de.csv"),
                      {QStringLiteral("--dialect"), QStringLiteral("german-excel"),
                       QStringLiteral("--language"), QStringLiteral("de")})
                 .status,
             0);
    const QByteArray english = fileBytes(path(QStringLiteral("en.csv")));
    const QByteArray german = fileBytes(path(QStringLiteral("de.csv")));
    QVERIFY(german.startsWith("\xEF\xBB\xBF") && !english.startsWith("\xEF\xBB\xBF"));
    QVERIFY(german.contains(';') && german.contains("\r\n"));
    QVERIFY(english.contains("As published"));
    QVERIFY(english.count('\n') > 20);
}

void TestCliExport::json()
{
    for (const QString& view : {QStringLiteral("overview"), QStringLiteral("where"),
                                QStringLiteral("best"), QStringLiteral("numbers")}) {
        QCOMPARE(exported(view, QStringLiteral("x.json")).status, 0);
        QJsonParseError error{};
        QJsonDocument::fromJson(fileBytes(path(QStringLiteral("x.json"))), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
}

void TestCliExport::withoutHome()
{
    CommandLine cli = m_cli;
    cli.environment.insert(QStringLiteral("HOME"), QStringLiteral("/nowhere"));
    cli.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    cli.environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":99999"));
    const Ended ended = cli.run({QStringLiteral("export"), m_sample, QStringLiteral("--view"),
                                 QStringLiteral("overview"), QStringLiteral("--to"),
                                 path(QStringLiteral("h.png"))});
    QCOMPARE(ended.status, 0);
    QVERIFY(!QImage(path(QStringLiteral("h.png"))).isNull());
}

void TestCliExport::faultyPlan()
{
    const QString broken = path(QStringLiteral("broken.json"));
    QVERIFY(writeFile(broken, R"({"format":"vorlauf-plan","version":1,"scenarios":[{"hidden":true,
      "workload":{"parameters":1e9,"tokens":1e9},"site":{"pue":0.5},
      "hardware":{"accelerator":"nvidia-h100-sxm5-80gb","count":8}}]})"));
    const Ended ended = m_cli.run({QStringLiteral("export"), broken, QStringLiteral("--view"),
                                   QStringLiteral("overview"), QStringLiteral("--to"),
                                   path(QStringLiteral("n.png"))});
    QCOMPARE(ended.status, 3);
    QCOMPARE(ended.faults(), QStringList{QStringLiteral("/scenarios/0/site/pue: E-PUE-LT1")});
    QVERIFY(!QFile::exists(path(QStringLiteral("n.png"))));
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
