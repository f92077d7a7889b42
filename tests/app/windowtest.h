// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "bootstrap.h"
#include "language.h"
#include "mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace vorlauf {

/// The program as main() puts it together, with settings of its own.
class RunningProgram
{
public:
    RunningProgram()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , appearance(*qApp)
        , session(std::get<Session>(openSession()))
    {
        language.set(QStringLiteral("en"));
        start();
    }

    void start()
    {
        window.reset();
        window = std::make_unique<MainWindow>(*session.document, settings, appearance);
        QObject::connect(window.get(), &MainWindow::languageChosen, &language, &Language::set);
        appearance.dress();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename Widget>
    Widget& child(const char* name)
    {
        auto* found = window->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }

    QAction& action(const char* name) { return child<QAction>(name); }
    ScenarioDocument& document() { return *session.document; }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    QSettings settings;
    Language language;
    Appearance appearance;
    Session session;
    std::unique_ptr<MainWindow> window;
};

} // namespace vorlauf
