// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"
#include "scenarioeditor.h"
#include "testcatalog.h"
#include "warnings.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QToolButton>

namespace vorlauf {

using namespace Qt::StringLiterals;

/// An editor of two scenarios.
struct Bench {
    explicit Bench(const QLocale& locale = QLocale(u"en_US"_s)) : Bench(testCatalog(), locale) {}

    explicit Bench(Catalog catalog, const QLocale& locale = QLocale(u"en_US"_s))
        : document(std::make_shared<Catalog>(std::move(catalog)))
    {
        QLocale::setDefault(locale);
        Plan plan;
        plan.scenarios = {testScenario(), testScenario()};
        plan.scenarios[1].id = "b";
        plan.scenarios[1].hardware.count = 64;
        document.reset(plan);
        editor.emplace(document);
        editor->setRow(0);
        editor->resize(300, 900);
        editor->show();
        editor->activateWindow();
        QApplication::processEvents(); // focus events come to an active window only
        openAll();
    }

    void openAll()
    {
        for (auto* toggle : editor->findChildren<QToolButton*>()) {
            if (toggle->objectName().startsWith(u"section."_s))
                toggle->setChecked(true);
        }
    }

    template <typename Control>
    Control* find(const char* name) const
    {
        auto* control = editor->findChild<Control*>(QString::fromUtf8(name));
        if (!control)
            qFatal("no control %s", name);
        return control;
    }
    QLineEdit* edit(const char* name) const { return find<QLineEdit>(name); }
    QSlider* slider(const char* name) const { return find<QSlider>(name); }
    QString message(const char* path) const
    {
        const auto* label = find<QLabel>((QByteArray(path) + ".message").constData());
        return label->isVisibleTo(&*editor) ? label->text() : QString();
    }
    const Scenario& scenario() const { return document.scenario(0); }

    void type(const char* path, const QString& text) const
    {
        QLineEdit* line = edit(path);
        line->setFocus();
        line->selectAll();
        for (const QChar c : text) { // QTest::keyClicks() knows ASCII only
            QKeyEvent press(QEvent::KeyPress, c == u'\n' ? Qt::Key_Return : Qt::Key_unknown,
                            Qt::NoModifier, c);
            QApplication::sendEvent(line, &press);
        }
    }

    ScenarioDocument document;
    std::optional<ScenarioEditor> editor;
};

/// Holds a key until the control says stop: one press and its repetitions.
template <typename Stop>
int hold(QWidget* widget, Qt::Key key, const Stop& stop, int limit = 500)
{
    int count = 0;
    while (!stop() && count < limit) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(), count > 0);
        QApplication::sendEvent(widget, &press);
        ++count;
    }
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &release);
    return count;
}

} // namespace vorlauf
