// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfile.h"
#include "figurestable.h"
#include "messages.h"
#include "modal.h"
#include "numbersmodel.h"
#include "overviewview.h"
#include "planjson.h"
#include "samples.h"
#include "savebytes.h"
#include "scenariolistview.h"
#include "style.h"
#include "warnings.h"
#include "windowtest.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {
void click(QWidget& box, QMessageBox::StandardButton button)
{
    auto& message = dynamic_cast<QMessageBox&>(box);
    QTest::mouseClick(message.button(button), Qt::LeftButton);
}
/// Names a file in a file dialog of Qt's own and confirms.
void choose(QWidget& files, const QString& path)
{
    auto& dialog = dynamic_cast<QFileDialog&>(files);
    dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(&dialog, "accept");
}
} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void init()
    {
        failOnWarnings();
        m_program = std::make_unique<RunningProgram>();
    }
    void cleanup()
    {
        m_program->document().undoStack().setClean();
        m_program.reset();
    }

    void firstStartShowsTheSample();
    void laterStartsOpenTheLastFile();
    void editsAskBeforeTheyAreLost_data();
    void editsAskBeforeTheyAreLost();
    void brokenFilesChangeNothing_data();
    void brokenFilesChangeNothing();
    void savedFilesAreRecent();
    void filesCanBeDropped();
    void themeReachesEverything();
    void foldedColumnsAreRemembered();
    void theRangesAreRemembered();
    void numbersAndCardsAgree();
    void faultKeepsTheLastGoodPicture();
    void aScenarioStaysSelected();
    void emptyDocumentOffersSamples();
    void copyPutsAllFlavoursOnTheClipboard();
    void eachFlavourCanBeCopiedAlone();
    void exportsTheViewAsAFile();
    void unsavedCanBeSavedUnderAName();
    void missingRecentFilesAreGrey();
    void missingCatalogIsSaid();

private:
    void openSample() { QVERIFY(m_program->window->open(samplePath(u"gpt3"_s))); }
    void edit()
    {
        m_program->window->findChild<QAction*>(u"duplicateScenario"_s)->trigger();
        QVERIFY(!m_program->document().undoStack().isClean());
    }

    std::unique_ptr<RunningProgram> m_program;
};

void TestWindow::firstStartShowsTheSample()
{
    QVERIFY(m_program->window->open(firstFile(m_program->settings)));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_program->document().count() >= 2);
    QVERIFY(m_program->window->windowTitle().contains(u"GPT-3"_s));
    auto& list = m_program->child<ScenarioListView>("scenarioList");
    QCOMPARE(list.currentIndex().row(), 0);
    QVERIFY(!m_program->child<QLabel>("finding").text().isEmpty());
    QVERIFY(m_program->document().undoStack().isClean());
}

void TestWindow::laterStartsOpenTheLastFile()
{
    const QString path = m_program->path("mine.json");
    QVERIFY(!savePlan(Plan(), m_program->document().catalog(), path));
    QVERIFY(m_program->window->open(path));
    QCOMPARE(firstFile(m_program->settings), path);
    QVERIFY(QFile::remove(path));
    QCOMPARE(firstFile(m_program->settings), samplePath(u"gpt3"_s));
}

void TestWindow::editsAskBeforeTheyAreLost_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::addColumn<bool>("closed");
    QTest::newRow("discard closes") << QMessageBox::Discard << true;
    QTest::newRow("cancel stays") << QMessageBox::Cancel << false;
}

void TestWindow::editsAskBeforeTheyAreLost()
{
    QFETCH(QMessageBox::StandardButton, answer);
    openSample();
    edit();
    bool asked = false;
    answerModal(this, [&](QWidget& box) {
        asked = true;
        QCOMPARE(box.objectName(), u"unsavedQuestion"_s);
        click(box, answer);
    });
    m_program->window->close();
    QVERIFY(asked);
    QTEST(!m_program->window->isVisible(), "closed");
}

void TestWindow::brokenFilesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not ours") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut plan") << QByteArray(R"({ "format": "vorlauf-plan", "version": 1, "sc)");
    QTest::newRow("newer plan") << QByteArray(R"({ "format": "vorlauf-plan", "version": 99 })");
    QTest::newRow("SQLite, but not ours")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(500, '\0');
}

void TestWindow::brokenFilesChangeNothing()
{
    QFETCH(QByteArray, bytes);
    openSample();
    const Plan before = m_program->document().plan();
    const QString title = m_program->window->windowTitle();
    const QString path = m_program->path("broken.vorlauf");
    QVERIFY(!saveBytes(path, bytes));
    QString said;
    answerModal(this, [&](QWidget& box) {
        said = dynamic_cast<QMessageBox&>(box).text();
        click(box, QMessageBox::Ok);
    });
    QVERIFY(!m_program->window->open(path));
    QVERIFY2(said.size() > 20, qPrintable(said));
    QVERIFY(m_program->document().plan() == before);
    QCOMPARE(m_program->window->windowTitle(), title);
}

void TestWindow::savedFilesAreRecent()
{
    const QString path = m_program->path("kept.vorlauf");
    openSample();
    const Plan plan = m_program->document().plan();
    QVERIFY(!savePlan(plan, m_program->document().catalog(), path));
    QVERIFY(m_program->window->open(path));
    QCOMPARE(m_program->settings.value("files/recent").toStringList(), QStringList{path});

    edit();
    QVERIFY(m_program->window->isWindowModified());
    m_program->action("saveDocument").trigger();
    QVERIFY(!m_program->window->isWindowModified());
    const auto opened = openPlan(path);
    QCOMPARE(std::get<OpenedPlan>(opened).plan.scenarios.size(), plan.scenarios.size() + 1);
}

void TestWindow::filesCanBeDropped()
{
    const QString path = m_program->path("dropped.json");
    Plan plan;
    plan.title = "Dropped";
    QVERIFY(!saveBytes(path, writePlan(plan)));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_program->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_program->window.get(), &drop);
    QCOMPARE(m_program->document().plan().title, std::string("Dropped"));

    data.setUrls({QUrl::fromLocalFile(u"/tmp/picture.png"_s)});
    QDragEnterEvent foreign({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, {});
    foreign.ignore();
    QApplication::sendEvent(m_program->window.get(), &foreign);
    QVERIFY(!foreign.isAccepted());
}

void TestWindow::themeReachesEverything()
{
    openSample();
    const auto lightness = [this] {
        const QImage picture = m_program->window->grab().toImage();
        QList<int> values;
        // Beside the list's cards, in the margin of the middle, in the picture's corner.
        for (const char* name : {"scenarioList", "viewTabs", "finding"}) {
            auto* widget = m_program->window->findChild<QWidget*>(QLatin1StringView(name));
            const QPoint corner
                = widget->mapTo(m_program->window.get(), widget->rect().bottomRight());
            values += picture.pixelColor(corner).lightness();
        }
        return values;
    };
    m_program->appearance.setScheme(Scheme::Dark);
    QApplication::processEvents();
    QVERIFY(currentTheme().dark);
    for (const int value : lightness())
        QVERIFY2(value < 60, qPrintable(QString::number(value)));
    m_program->appearance.setScheme(Scheme::Light);
    QApplication::processEvents();
    for (const int value : lightness())
        QVERIFY2(value > 200, qPrintable(QString::number(value)));
}

void TestWindow::foldedColumnsAreRemembered()
{
    openSample();
    auto* list = &m_program->child<QWidget>("scenarioColumn");
    QVERIFY(list->isVisible());
    QTest::keyClick(m_program->window.get(), Qt::Key_F9);
    QVERIFY(!list->isVisible());
    m_program->window->close();
    m_program->start();
    QVERIFY(!m_program->child<QWidget>("scenarioColumn").isVisible());
    QVERIFY(!m_program->action("showScenarios").isChecked());
    QTest::keyClick(m_program->window.get(), Qt::Key_F9);
    QVERIFY(m_program->child<QWidget>("scenarioColumn").isVisible());
}

void TestWindow::theRangesAreRemembered()
{
    const auto shown = [this] {
        const bool checked = m_program->child<QToolButton>("uncertainty").isChecked();
        return checked && m_program->child<OverviewView>("overview").options().uncertainty;
    };
    const auto press = [this] {
        auto& button = m_program->child<QToolButton>("uncertainty");
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Space);
    };
    openSample();
    QVERIFY(!shown());
    press();
    QVERIFY(shown());
    m_program->window->close();
    m_program->start();
    QVERIFY(shown());
    press();
    m_program->window->close();
    m_program->start();
    QVERIFY(!shown());
}

void TestWindow::numbersAndCardsAgree()
{
    openSample();
    auto& list = m_program->child<ScenarioListView>("scenarioList");
    auto& tabs = m_program->child<QTabBar>("viewTabs");
    QTest::keyClick(m_program->window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(tabs.currentIndex(), 1);
    auto& figures = m_program->child<FiguresTable>("figures");
    QAbstractItemModel& model = *figures.model();
    int total = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(NumbersModel::NameRole) == u"emissions.totalLocationG"_s)
            total = row;
    }
    QVERIFY(total >= 0);
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        list.setCurrentIndex(list.model()->index(row, 0));
        const std::string id = m_program->document().scenario(row).id;
        for (int column = 1; column < model.columnCount(); ++column) {
            const auto kind = NumbersModel::Kind(
                model.headerData(column, Qt::Horizontal, NumbersModel::KindRole).toInt());
            if (kind != NumbersModel::Kind::Value
                || model.headerData(column, Qt::Horizontal, NumbersModel::IdRole).toString()
                    != QString::fromStdString(id))
                continue;
            const QString shown = model.index(total, column).data().toString();
            QCOMPARE(m_program->child<QLabel>("emissionsValue").text() + u" CO₂e"_s, shown);
        }
    }
}

void TestWindow::faultKeepsTheLastGoodPicture()
{
    openSample();
    ScenarioDocument& document = m_program->document();
    auto& line = *m_program->child<OverviewView>("overview").findChild<QLabel*>(u"faultLine"_s);
    const QString value = m_program->child<QLabel>("emissionsValue").text();
    QVERIFY(!line.isVisible());
    Scenario wrong = document.scenario(0);
    wrong.site.pue = 0.5;
    document.edit(0, wrong, u"/site/pue"_s, document.newGesture(), u"PUE"_s);
    QVERIFY(line.isVisible());
    QVERIFY(line.text().contains(u"PUE"_s));
    Q_EMIT line.linkActivated(u"/site/pue"_s); // as a click on the link does
    QVERIFY(QApplication::focusWidget());
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"/site/pue"_s));
    QCOMPARE(m_program->child<QLabel>("emissionsValue").text(), value);
    document.undoStack().undo();
    QVERIFY(!line.isVisible());
}

void TestWindow::aScenarioStaysSelected()
{
    openSample();
    const QItemSelectionModel& selection
        = *m_program->child<ScenarioListView>("scenarioList").selectionModel();
    const auto onlyCurrent = [&selection] {
        return selection.selectedIndexes() == QModelIndexList{selection.currentIndex()};
    };
    m_program->action("duplicateScenario").trigger();
    QVERIFY(onlyCurrent());
    m_program->action("undo").trigger();
    QVERIFY(onlyCurrent());
    while (m_program->document().count() > 1) {
        m_program->action("deleteScenario").trigger();
        QVERIFY(onlyCurrent());
    }
    m_program->action("deleteScenario").trigger();
    QVERIFY(!selection.hasSelection());
    m_program->action("undo").trigger();
    QVERIFY(onlyCurrent());
}

void TestWindow::emptyDocumentOffersSamples()
{
    openSample();
    m_program->action("newDocument").trigger();
    QCOMPARE(m_program->document().count(), 0);
    auto* column = &m_program->child<QWidget>("scenarioColumn");
    QLabel* first = nullptr;
    for (auto* label : column->findChildren<QLabel*>()) {
        if (!first && label->isVisible() && label->text().contains(u"href"_s))
            first = label;
    }
    QVERIFY(first);
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(8, first->height() / 2));
    QVERIFY(m_program->document().count() > 0);
}

void TestWindow::copyPutsAllFlavoursOnTheClipboard()
{
    openSample();
    m_program->action("copyView").trigger();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->hasHtml());
    QVERIFY(data->text().contains(u'\t'));
    QVERIFY(data->hasFormat(u"image/svg+xml"_s));
}

void TestWindow::eachFlavourCanBeCopiedAlone()
{
    openSample();
    const auto copied = [this](const char* action) {
        m_program->action(action).trigger();
        return QApplication::clipboard()->mimeData();
    };
    QVERIFY(copied("copyPicture")->hasImage());
    QVERIFY(!copied("copyPicture")->hasText());
    QVERIFY(copied("copyTable")->hasHtml());
    QVERIFY(!copied("copyTable")->hasImage());
    const QString sentence
        = m_program->child<OverviewView>("overview").findChild<QLabel*>(u"finding"_s)->text();
    QCOMPARE(copied("copySentence")->text(), sentence);
    QVERIFY(!copied("copySentence")->hasHtml());
    const QString mail = copied("copySummary")->text();
    QVERIFY(mail.startsWith(QString::fromStdString(m_program->document().plan().title)));
    for (const Scenario& scenario : m_program->document().plan().scenarios)
        QVERIFY(mail.contains(u"– "_s + QString::fromStdString(scenario.name)));
    QVERIFY(!mail.contains(u"http"_s) && !mail.contains(u'<'));
    m_program->child<QTabBar>("viewTabs").setCurrentIndex(6); // Numbers, which finds nothing
    QCOMPARE(copied("copySentence")->text(), sentence);
}

void TestWindow::exportsTheViewAsAFile()
{
    openSample();
    const QString path = m_program->path("picture.png");
    answerModal(this, [&](QWidget& dialog) {
        QCOMPARE(dialog.objectName(), u"exportDialog"_s);
        answerModal(this, [&](QWidget& files) { choose(files, path); });
        dynamic_cast<QDialog&>(dialog).accept();
    });
    m_program->action("exportView").trigger();
    const QImage picture(path);
    QCOMPARE(picture.size(), QSize(2400, 1350)); // 1200 x 675, twice
}

void TestWindow::unsavedCanBeSavedUnderAName()
{
    openSample();
    edit();
    const int count = m_program->document().count();
    const QString path = m_program->path("mine.vorlauf");
    answerModal(this, [&](QWidget& box) {
        answerModal(this, [&](QWidget& files) { choose(files, path); });
        click(box, QMessageBox::Save);
    });
    m_program->action("newDocument").trigger();
    QCOMPARE(m_program->document().count(), 0);
    const auto saved = openPlan(path);
    QCOMPARE(int(std::get<OpenedPlan>(saved).plan.scenarios.size()), count);
}

void TestWindow::missingRecentFilesAreGrey()
{
    const QString path = m_program->path("gone.json");
    QVERIFY(!savePlan(Plan(), m_program->document().catalog(), path));
    QVERIFY(m_program->window->open(path));
    const auto entry = [this]() -> const QAction* {
        for (const QMenu* menu : m_program->window->findChildren<QMenu*>()) {
            for (const QAction* action : menu->actions()) {
                if (action->text().endsWith(u"gone.json"_s))
                    return action;
            }
        }
        return nullptr;
    };
    QVERIFY(entry());
    QVERIFY(entry()->isEnabled());
    QVERIFY(QFile::remove(path));
    openSample();
    QVERIFY(entry());
    QVERIFY(!entry()->isEnabled());
}

void TestWindow::missingCatalogIsSaid()
{
    const QByteArray before = qgetenv("VORLAUF_CATALOG");
    qputenv("VORLAUF_CATALOG", m_program->path("damaged.sqlite").toUtf8());
    QVERIFY(!saveBytes(m_program->path("damaged.sqlite"), "no database"));
    const auto opened = openSession();
    qputenv("VORLAUF_CATALOG", before);
    const auto* fault = std::get_if<CatalogFault>(&opened);
    QVERIFY(fault);
    QString said;
    answerModal(this, [&](QWidget& box) {
        said = dynamic_cast<QMessageBox&>(box).text();
        click(box, QMessageBox::Ok);
    });
    showFault(*fault);
    QVERIFY2(said.contains(u"damaged.sqlite"_s), qPrintable(said));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
