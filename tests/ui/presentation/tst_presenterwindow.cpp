// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenterwindow.h"

#include "warnings.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestPresenterWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_window = std::make_unique<PresenterWindow>();
        m_window->showSlide({2, 3, u"Why"_s, u"Say <this>\n& that"_s, u"Numbers"_s});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void showsNotesAndWhatFollows()
    {
        QCOMPARE(label("presenterTitle"), u"2 / 3 · Why"_s);
        QCOMPARE(m_window->findChild<QPlainTextEdit*>(u"presenterNotes"_s)->toPlainText(),
                 u"Say <this>\n& that"_s);
        QCOMPARE(label("presenterNext"), u"Next: Numbers"_s);
        m_window->showSlide({3, 3, u"Numbers"_s, {}, {}});
        QVERIFY(label("presenterNext").contains(u"last"_s));
        QVERIFY(!button("presenterForward").isEnabled());
    }

    void showsClockAndElapsedTime()
    {
        m_window->showTime(QTime(16, 5), 3725);
        QCOMPARE(label("presenterElapsed"), u"1:02:05"_s);
        QVERIFY(label("presenterClock").startsWith(u"4:05"_s));
    }

    void keysAndButtonsCommand()
    {
        QSignalSpy commands(m_window.get(), &PresenterWindow::commanded);
        QWidget* notes = m_window->findChild<QPlainTextEdit*>(u"presenterNotes"_s);
        for (QWidget* target : {static_cast<QWidget*>(m_window.get()), notes}) {
            QTest::keyClick(target, Qt::Key_Right);
            QTest::keyClick(target, Qt::Key_B);
        }
        QTest::mouseClick(&button("presenterEnd"), Qt::LeftButton);
        m_window->close(); // as by the window manager
        QList<SlideCommand> expected{SlideCommand::Next,  SlideCommand::Black, SlideCommand::Next,
                                     SlideCommand::Black, SlideCommand::End,   SlideCommand::End};
        QCOMPARE(commands.count(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(commands[i].first().value<SlideCommand>(), expected[i]);
    }

    void saysThatTheScreenIsBlack()
    {
        auto* told = m_window->findChild<QLabel*>(u"presenterBlack"_s);
        QVERIFY(!told->isVisible());
        m_window->setBlack(true);
        QVERIFY(told->isVisible());
    }

    void thePictureKeepsItsShape()
    {
        QPixmap picture(1920, 1080);
        picture.fill(Qt::red);
        m_window->showNext(picture);
        const auto* shown = m_window->findChild<QLabel*>(u"presenterPicture"_s);
        const QSize size = shown->pixmap(Qt::ReturnByValue).size();
        QVERIFY(size.width() <= shown->width() && size.height() <= shown->height());
        QVERIFY(qAbs(size.width() * 9 - size.height() * 16) < 16);
    }

private:
    QString label(const char* name)
    {
        return m_window->findChild<QLabel*>(QLatin1StringView(name))->text();
    }
    QPushButton& button(const char* name)
    {
        return *m_window->findChild<QPushButton*>(QLatin1StringView(name));
    }
    std::unique_ptr<PresenterWindow> m_window;
};

QTEST_MAIN(TestPresenterWindow)
#include "tst_presenterwindow.moc"
