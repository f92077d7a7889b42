// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

/// `vorlauf-cli accuracy`, as scripts and people call it.
class TestCliAccuracy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void json_data();
    void json();
    void hoursIsTheDefault();
    void table();
    void wrongMode();

private:
    Ended call(const QStringList& arguments) const
    {
        return m_cli.run(QStringList{QStringLiteral("accuracy"), QStringLiteral("--samples"),
                                     QStringLiteral("500")}
                         + arguments);
    }

    CommandLine m_cli;
};

void TestCliAccuracy::json_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("judged");
    QTest::newRow("hours") << QStringLiteral("hours") << 18;
    QTest::newRow("tokens") << QStringLiteral("tokens") << 30;
}

/// The summary is that of the rows printed.
void TestCliAccuracy::json()
{
    QFETCH(QString, mode);
    QFETCH(int, judged);
    const Ended ended = call({QStringLiteral("--mode"), mode});
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.err.isEmpty(), ended.err.constData());
    const QJsonObject all = QJsonDocument::fromJson(ended.out).object();
    QCOMPARE(all[u"mode"].toString(), mode);
    const QJsonArray rows = all[u"rows"].toArray();
    QCOMPARE(rows.size(), 89);
    std::vector<double> errors;
    int inside = 0;
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        QVERIFY(!row[u"runId"].toString().isEmpty());
        for (const char* name : {"predicted", "published", "p5", "p95"}) {
            const QJsonValue number = row[QLatin1String(name)];
            QVERIFY(number.isDouble() || number.isNull());
        }
        if (!row[u"judged"].toBool()) {
            QVERIFY(!row[u"exclude"].toArray().isEmpty());
            continue;
        }
        const double published = row[u"published"].toDouble();
        errors.push_back(std::abs(row[u"predicted"].toDouble() / published - 1));
        inside += row[u"p5"].toDouble() <= published && published <= row[u"p95"].toDouble();
        QVERIFY(row[u"p5"].toDouble() < row[u"p95"].toDouble());
    }
    QCOMPARE(int(errors.size()), judged);
    std::ranges::sort(errors);
    const std::size_t middle = errors.size() / 2;
    const double median
        = errors.size() % 2 == 1 ? errors[middle] : (errors[middle - 1] + errors[middle]) / 2;
    QCOMPARE(all[u"medianError"].toDouble(), median);
    QCOMPARE(all[u"coverage"].toDouble(), double(inside) / judged);
}

void TestCliAccuracy::hoursIsTheDefault()
{
    const Ended plain = call({});
    QCOMPARE(plain.status, 0);
    QCOMPARE(QJsonDocument::fromJson(plain.out).object()[u"mode"].toString(),
             QStringLiteral("hours"));
    QCOMPARE(call({}).out, plain.out); // the same bytes twice
}

void TestCliAccuracy::table()
{
    const Ended ended = call({QStringLiteral("--mode"), QStringLiteral("tokens"),
                              QStringLiteral("--format"), QStringLiteral("table")});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.out.contains("patterson2021-gpt3-175b"));
    QVERIFY(ended.out.contains("The hours include distillation from larger models."));
    QVERIFY(ended.out.contains("30 run"));
}

void TestCliAccuracy::wrongMode()
{
    const Ended ended = call({QStringLiteral("--mode"), QStringLiteral("guess")});
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(!ended.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliAccuracy)
#include "tst_cliaccuracy.moc"
