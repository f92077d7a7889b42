// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The desktop program as a process, where it ends by itself.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void helpNamesTheOptions();
};

void TestStart::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such language") << QStringList{u"--language"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("two files") << QStringList{u"a.json"_s, u"b.json"_s} << u"One file"_s;
    QTest::newRow("no such option") << QStringList{u"--colour"_s} << u"colour"_s;
}

void TestStart::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    QProcess program;
    program.start(QStringLiteral(VORLAUF_BIN_DIR "/vorlauf"), arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardOutput().isEmpty());
    QVERIFY(QString::fromUtf8(program.readAllStandardError()).contains(said));
}

void TestStart::helpNamesTheOptions()
{
    QProcess program;
    program.start(QStringLiteral(VORLAUF_BIN_DIR "/vorlauf"), {u"--help"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    const QByteArray output = program.readAllStandardOutput();
    QVERIFY(output.contains("--language"));
    QVERIFY(output.contains("--present"));
}

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"
