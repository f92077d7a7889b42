// SPDX-License-Identifier: GPL-3.0-or-later
#include "warnings.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context, source, comment, type;
    QStringList translations; // one for each plural form
    bool plural = false;
    QString key() const { return context + u'|' + source + u'|' + comment; }
};

QList<Message> readMessages(const QString& path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto tag = xml.name();
        if (tag == u"name"_s) {
            context = xml.readElementText();
        } else if (tag == u"message"_s) {
            messages.append(
                {context, {}, {}, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes"_s});
        } else if (tag == u"source"_s) {
            messages.last().source = xml.readElementText();
        } else if (tag == u"comment"_s) {
            messages.last().comment = xml.readElementText();
        } else if (tag == u"translation"_s) {
            messages.last().type = xml.attributes().value(u"type"_s).toString();
            if (!messages.last().plural)
                messages.last().translations = {xml.readElementText()};
        } else if (tag == u"numerusform"_s) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?[0-9n]"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured().remove(u'L'));
    found.sort();
    return found;
}

QString tsPath(const QString& language)
{
    return QStringLiteral(VORLAUF_SOURCE_DIR "/translations/vorlauf_%1.ts").arg(language);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("English plural forms") << u"en"_s;
    }

    void complete()
    {
        QFETCH(QString, language);
        const auto messages = readMessages(tsPath(language));
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            const QByteArray where = message.key().toUtf8();
            QVERIFY2(message.type.isEmpty(), where.constData()); // neither unfinished nor vanished
            QCOMPARE(message.translations.size(), message.plural ? 2 : 1);
            for (qsizetype form = 0; form < message.translations.size(); ++form) {
                const QString& text = message.translations[form];
                QVERIFY2(!text.trimmed().isEmpty(), where.constData());
                QStringList expected = placeholders(message.source);
                if (message.plural && form == 0 && !text.contains(u"%n"_s)
                    && !text.contains(u"%Ln"_s))
                    expected.removeAll(u"%n"_s); // "one accelerator" needs no number
                QVERIFY2(placeholders(text) == expected, where.constData());
                QVERIFY2(message.source.endsWith(u'…') == text.endsWith(u'…'), where.constData());
            }
        }
    }

    /// Texts of the program that the files do not know would stay English in the German window.
    void upToDate_data() { complete_data(); }

    void upToDate()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QVERIFY(QFile::copy(tsPath(language), fresh));
        QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
        if (language == u"en"_s)
            arguments.append(u"-pluralonly"_s);
        arguments << u"app"_s << u"models"_s << u"ui"_s << u"-ts"_s << fresh;
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(VORLAUF_SOURCE_DIR));
        lupdate.start(QStringLiteral(VORLAUF_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);

        QStringList known, wanted;
        for (const Message& message : readMessages(tsPath(language)))
            known.append(message.key());
        for (const Message& message : readMessages(fresh))
            wanted.append(message.key());
        known.sort();
        wanted.sort();
        for (const QString& key : std::as_const(wanted))
            QVERIFY2(known.contains(key), qPrintable(u"not in the file: "_s + key));
        QCOMPARE(known.size(), wanted.size());
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
