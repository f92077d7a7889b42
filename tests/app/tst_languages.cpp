// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "warnings.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {
/// Marks every text that comes through Qt Linguist.
class Marker final : public QTranslator
{
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u"‹"_s + QString::fromUtf8(source) + u"›"_s;
    }
    bool isEmpty() const override { return false; }
};

/// The letter behind a single &, in lower case; null if there is none.
QChar mnemonic(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toLower();
        ++i;
    }
    return {};
}
} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_program = std::make_unique<RunningProgram>();
        QVERIFY(m_program->window->open(samplePath(u"gpt3"_s)));
    }
    void cleanup() { m_program.reset(); }

    void actionsHaveTextsAndOneKeyEach_data();
    void actionsHaveTextsAndOneKeyEach();
    void everyTextFollowsTheLanguage();
    void numbersFollowTheLanguage();
    void languageIsChosenInTheMenu();

private:
    std::unique_ptr<RunningProgram> m_program;
};

void TestLanguages::actionsHaveTextsAndOneKeyEach_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestLanguages::actionsHaveTextsAndOneKeyEach()
{
    QFETCH(QString, language);
    m_program->language.set(language);
    QApplication::processEvents();
    QHash<QKeySequence, QString> keys;
    for (const QAction* action : m_program->window->findChildren<QAction*>()) {
        if (action->isSeparator() || action->objectName().isEmpty()
            || action->objectName().startsWith(u"_q_"_s))
            continue;
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString() + u' ' + action->text()));
            keys.insert(key, action->text());
        }
    }
    QVERIFY(keys.size() > 15);

    QList<QWidget*> menus{m_program->window->menuBar()};
    for (QMenu* menu : m_program->window->findChildren<QMenu*>())
        menus += menu;
    for (const QWidget* menu : menus) {
        QHash<QChar, QString> letters;
        for (const QAction* action : menu->actions()) {
            const QChar letter = mnemonic(action->text());
            if (letter.isNull())
                continue;
            QVERIFY2(!letters.contains(letter),
                     qPrintable(letters.value(letter) + u", "_s + action->text()));
            letters.insert(letter, action->text());
        }
    }
}

void TestLanguages::everyTextFollowsTheLanguage()
{
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    QApplication::processEvents();
    const auto marked = [](const QString& text) { return text.contains(u'‹'); };
    int seen = 0;
    for (const QAction* action : m_program->window->findChildren<QAction*>()) {
        const QString name = action->objectName();
        if (name.isEmpty() || name == u"language" || name.startsWith(u"_q_"_s))
            continue; // samples, recent files, and languages by their own names
        QVERIFY2(marked(action->text()), qPrintable(name + u": "_s + action->text()));
        ++seen;
    }
    QVERIFY(seen > 20);
    for (const QAction* action : m_program->window->menuBar()->actions())
        QVERIFY2(marked(action->text()), qPrintable(action->text()));
    const auto& tabs = m_program->child<QTabBar>("viewTabs");
    for (int i = 0; i < tabs.count(); ++i)
        QVERIFY2(marked(tabs.tabText(i)), qPrintable(tabs.tabText(i)));
    for (const auto* button : m_program->window->findChildren<QAbstractButton*>()) {
        if (button->text().isEmpty() || button->text() == u"±"_s)
            continue; // a sign is the same in every language
        QVERIFY2(marked(button->text()), qPrintable(button->objectName() + button->text()));
    }
    QVERIFY(marked(m_program->child<QLabel>("statusLine").text()));
    QVERIFY(marked(m_program->child<QLabel>("finding").text()));
    QCoreApplication::removeTranslator(&marker);
}

void TestLanguages::numbersFollowTheLanguage()
{
    auto& energy = m_program->child<QLabel>("energyValue");
    QVERIFY2(energy.text().contains(u'.'), qPrintable(energy.text()));
    m_program->language.set(u"de"_s);
    QApplication::processEvents();
    QVERIFY2(energy.text().contains(u','), qPrintable(energy.text()));
    QVERIFY(!energy.text().contains(u'.'));
    m_program->language.set(u"en"_s);
    QApplication::processEvents();
    QVERIFY(energy.text().contains(u'.'));
}

void TestLanguages::languageIsChosenInTheMenu()
{
    for (QAction* action : m_program->window->findChildren<QAction*>(u"language"_s)) {
        if (action->data() == u"de"_s)
            action->trigger();
    }
    QApplication::processEvents();
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(m_program->settings.value("window/language").toString(), u"de"_s);
    for (const QAction* action : m_program->window->findChildren<QAction*>(u"language"_s))
        QCOMPARE(action->isChecked(), action->data() == u"de"_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
