// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "warnings.h"

#include <QTemporaryDir>

/// What every command has in common: help, languages, wrong usage, and an output that goes away.
class TestCliUsage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void helpOfEachCommand_data();
    void helpOfEachCommand();
    void overviewAndVersion();
    void wrongUsage_data();
    void wrongUsage();
    void outputThatGoesAway_data();
    void outputThatGoesAway();

private:
    const QString m_sample = QStringLiteral(VORLAUF_SOURCE_DIR "/resources/samples/gpt3.json");
    CommandLine m_cli;
};

void TestCliUsage::helpOfEachCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("mention");
    QTest::newRow("evaluate") << QStringLiteral("evaluate") << QByteArray("--samples");
    QTest::newRow("compare") << QStringLiteral("compare") << QByteArray("--from");
    QTest::newRow("export") << QStringLiteral("export") << QByteArray("--dialect");
    QTest::newRow("catalog") << QStringLiteral("catalog") << QByteArray("cloud-regions");
    QTest::newRow("convert") << QStringLiteral("convert") << QByteArray("OUT");
    QTest::newRow("check") << QStringLiteral("check") << QByteArray("FILE");
    QTest::newRow("accuracy") << QStringLiteral("accuracy") << QByteArray("--mode");
}

void TestCliUsage::helpOfEachCommand()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, mention);
    const Ended english = m_cli.run({command, QStringLiteral("--help")});
    QCOMPARE(english.status, 0);
    QVERIFY(english.err.isEmpty());
    QVERIFY(english.out.contains(mention));
    QVERIFY(english.out.contains("Usage: vorlauf-cli " + command.toUtf8()));
    const Ended german = m_cli.run(
        {command, QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("de")});
    QCOMPARE(german.status, 0);
    QVERIFY(german.out.contains(mention));
    QVERIFY2(german.out != english.out, "the help text is not translated");
}

void TestCliUsage::overviewAndVersion()
{
    const Ended help = m_cli.run({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    for (const char* command : {"evaluate", "compare", "explore", "sensitivity", "export", "report",
                                "catalog", "accuracy", "convert", "check"})
        QVERIFY2(help.out.contains(command), command);
    const Ended version = m_cli.run({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("vorlauf-cli "));
}

void TestCliUsage::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QString& arguments) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts);
    };
    row("no command", {});
    row("unknown command", QStringLiteral("predict x.json"));
    row("no file", QStringLiteral("evaluate"));
    row("two files", QStringLiteral("evaluate %1 %1").arg(m_sample));
    row("unknown option", QStringLiteral("evaluate %1 --colour red").arg(m_sample));
    row("option without value", QStringLiteral("evaluate %1 --scenario").arg(m_sample));
    row("unknown format", QStringLiteral("evaluate %1 --format xml").arg(m_sample));
    row("unknown language", QStringLiteral("evaluate %1 --language fr").arg(m_sample));
    row("negative samples", QStringLiteral("evaluate %1 --samples -1").arg(m_sample));
    row("samples in words", QStringLiteral("evaluate %1 --samples many").arg(m_sample));
    row("no thread", QStringLiteral("evaluate %1 --threads 0").arg(m_sample));
    row("unknown scenario", QStringLiteral("evaluate %1 --scenario nowhere").arg(m_sample));
    row("unknown baseline", QStringLiteral("compare %1 --from nowhere").arg(m_sample));
    row("unknown target", QStringLiteral("compare %1 --to nowhere").arg(m_sample));
    row("compare as csv", QStringLiteral("compare %1 --format csv").arg(m_sample));
    row("explore nothing", QStringLiteral("explore %1").arg(m_sample));
    row("explore an unknown scenario",
        QStringLiteral("explore %1 --scenario nowhere").arg(m_sample));
    row("vary the weather",
        QStringLiteral("explore %1 --scenario published --vary weather").arg(m_sample));
    row("vary two kinds of places",
        QStringLiteral("explore %1 --scenario published --vary zones,cloud-regions").arg(m_sample));
    row("minimise nothing",
        QStringLiteral("explore %1 --scenario published --minimise ,").arg(m_sample));
    row("limit of nothing",
        QStringLiteral("explore %1 --scenario published --limit 0").arg(m_sample));
    row("unknown table", QStringLiteral("catalog engines"));
    row("unknown row", QStringLiteral("catalog zones --id ATLANTIS"));
    row("convert without target", QStringLiteral("convert %1").arg(m_sample));
    row("convert to text", QStringLiteral("convert %1 x.txt").arg(m_sample));
    row("export without view", QStringLiteral("export %1 --to x.png").arg(m_sample));
    row("export without target", QStringLiteral("export %1 --view overview").arg(m_sample));
    row("export to a bitmap", QStringLiteral("export %1 --view overview --to x.bmp").arg(m_sample));
    row("export over the plan", QStringLiteral("export %1 --view overview --to %1").arg(m_sample));
    row("export an unknown scenario",
        QStringLiteral("export %1 --view best --to x.png --scenario nowhere").arg(m_sample));
    row("scale of nothing",
        QStringLiteral("export %1 --view overview --to x.png --scale 0").arg(m_sample));
}

void TestCliUsage::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QTemporaryDir folder;
    CommandLine cli = m_cli;
    cli.folder = folder.path();
    const Ended english = cli.run(arguments);
    QCOMPARE(english.status, 2);
    QVERIFY(english.out.isEmpty());
    QVERIFY(!english.err.isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCliUsage::outputThatGoesAway_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("evaluate") << QStringList{QStringLiteral("evaluate"), m_sample};
    QTest::newRow("compare") << QStringList{QStringLiteral("compare"), m_sample};
    QTest::newRow("catalog") << QStringList{QStringLiteral("catalog"), QStringLiteral("zones")};
    QTest::newRow("check") << QStringList{QStringLiteral("check"), m_sample};
    QTest::newRow("explore") << QStringList{QStringLiteral("explore"), m_sample,
                                            QStringLiteral("--scenario"),
                                            QStringLiteral("published")};
    QTest::newRow("help") << QStringList{QStringLiteral("--help")};
}

void TestCliUsage::outputThatGoesAway()
{
    QFETCH(QStringList, arguments);
    CommandLine full = m_cli;
    full.standardOutputFile = QStringLiteral("/dev/full");
    const Ended onFullDisk = full.run(arguments);
    QCOMPARE(onFullDisk.status, 4);
    QVERIFY(onFullDisk.err.contains("standard output"));

    const QStringList shell{QStringLiteral("-c"), QStringLiteral("\"$0\" \"$@\" >&-"),
                            CommandLine::program()};
    const Ended onClosed = m_cli.run(QStringLiteral("/bin/sh"), shell + arguments);
    QCOMPARE(onClosed.status, 4);
    QVERIFY(onClosed.err.contains("standard output"));
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
