// SPDX-License-Identifier: GPL-3.0-or-later
#include "instantfield.h"
#include "warnings.h"
#include "words.h"

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestInstantField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void parses_data();
    void parses();
    void everyTextReadsBack();
};

void TestInstantField::parses_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instant"); // empty: none
    const QString march = u"2026-03-01T18:00Z"_s;
    const QString midnight = u"2026-03-01T00:00Z"_s;
    QTest::newRow("ISO") << u"de_DE"_s << march << march;
    QTest::newRow("ISO with offset") << u"de_DE"_s << u"2026-03-01T19:00+01:00"_s << march;
    QTest::newRow("ISO day") << u"en_US"_s << u"2026-03-01"_s << midnight;
    QTest::newRow("German") << u"de_DE"_s << u"01.03.2026 18:00"_s << march;
    QTest::newRow("German, short") << u"de_DE"_s << u"1.3.2026"_s << midnight;
    QTest::newRow("with UTC") << u"de_DE"_s << u"01.03.2026 18:00 UTC"_s << march;
    QTest::newRow("American") << u"en_US"_s << u"3/1/2026 18:00"_s << march;
    QTest::newRow("British") << u"en_GB"_s << u"01/03/2026 18:00"_s << march;
    QTest::newRow("German in an English window") << u"en_US"_s << u"1.3.2026 18:00"_s << march;
    QTest::newRow("no day") << u"de_DE"_s << u"31.02.2026"_s << QString();
    QTest::newRow("words") << u"de_DE"_s << u"morgen"_s << QString();
    QTest::newRow("nothing") << u"de_DE"_s << QString() << QString();
}

void TestInstantField::parses()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, instant);
    const auto read = parseInstantText(text, QLocale(locale));
    QCOMPARE(read ? QString::fromStdString(toText(*read)) : QString(), instant);
}

void TestInstantField::everyTextReadsBack()
{
    for (const char* name : {"de_DE", "de_AT", "de_CH", "en_US", "en_GB"}) {
        const QLocale locale(QString::fromLatin1(name));
        for (const char* iso : {"2026-03-01T18:00Z", "2026-12-31T23:59Z", "2031-01-02T00:00Z"}) {
            const Instant instant = *parseInstant(iso);
            const QString text = instantText(instant, locale);
            QVERIFY2(parseInstantText(text, locale) == instant, qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestInstantField)
#include "tst_instantfield.moc"
