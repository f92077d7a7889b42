// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbersmodel.h"

#include "figuresources.h"
#include "randomedits.h"
#include "testtexts.h"
#include "warnings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vorlauf;
using namespace Qt::StringLiterals;
using Kind = NumbersModel::Kind;

class TestNumbersModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aRowForEachFigureUnderItsGroup();
    void valuesAreThoseOfTheResults();
    void differencesAreAgainstTheBaseline();
    void noPercentageOfNothingOrOfOtherBoundaries();
    void columnsFollowTheDocument();
    void headings();
    void rolesOfAFigure();
    void faultsAreNotCurrent();
    void editsChangeTheirColumns();
    void otherTextsShowAtOnce();
    void keepsTheContractOfModels();

private:
    int rowOf(const QString& figure) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data(NumbersModel::NameRole).toString() == figure)
                return row;
        }
        return -1;
    }
    int columnOf(const QString& id, Kind kind) const
    {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (header(column, NumbersModel::IdRole).toString() == id
                && header(column, NumbersModel::KindRole).toInt() == int(kind))
                return column;
        }
        return -1;
    }
    QVariant header(int column, int role = Qt::DisplayRole) const
    {
        return m_model->headerData(column, Qt::Horizontal, role);
    }
    QVariant at(const QString& figure, const QString& id, Kind kind,
                int role = NumbersModel::ValueRole) const
    {
        return m_model->index(rowOf(figure), columnOf(id, kind)).data(role);
    }
    /// "a b b- b%": ids with a mark of the kind.
    QString columns() const
    {
        QStringList list;
        for (int column = 1; column < m_model->columnCount(); ++column) {
            const QString mark
                = u" -%"_s.mid(header(column, NumbersModel::KindRole).toInt() - 1, 1);
            list << header(column, NumbersModel::IdRole).toString() + mark.trimmed();
        }
        return list.join(u' ');
    }
    void edit(int row, const std::function<void(Scenario&)>& change)
    {
        Scenario changed = m_document->scenario(row);
        change(changed);
        m_document->edit(row, std::move(changed), u"/any"_s, m_document->newGesture(), u"edit"_s);
    }

    std::shared_ptr<const Catalog> m_catalog = sharedTestCatalog();
    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<NumbersModel> m_model;
    const QString m_energy = u"energy.facilityKwh"_s;
};

void TestNumbersModel::init()
{
    failOnWarnings();
    m_model.reset();
    m_document = std::make_unique<ScenarioDocument>(m_catalog);
    m_document->reset(testPlan());
    m_model = std::make_unique<NumbersModel>(*m_document, testTexts());
}

void TestNumbersModel::aRowForEachFigureUnderItsGroup()
{
    std::size_t next = 0;
    QString group;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(NumbersModel::HeadingRole).toBool()) {
            QVERIFY(group != index.data().toString());
            group = index.data().toString();
            QVERIFY(!m_model->index(row, 1).data().isValid());
            QVERIFY(!m_model->index(row, 1).data(NumbersModel::ValueRole).isValid());
            continue;
        }
        const Figure& figure = figures()[next++];
        QCOMPARE(index.data(NumbersModel::NameRole).toString(), utf8(figure.name));
        QCOMPARE(index.data().toString(), u"label "_s + utf8(figure.name));
        QCOMPARE(group, testTexts().figureGroup(figure.name));
    }
    QCOMPARE(next, figures().size());
}

void TestNumbersModel::valuesAreThoseOfTheResults()
{
    int computed = 0, empty = 0;
    for (const Figure& figure : figures()) {
        for (int row = 0; row < m_document->count(); ++row) {
            const Number expected = figure.value(m_document->result(row).current.value());
            const QString id = QString::fromStdString(m_document->scenario(row).id);
            const QVariant shown = at(utf8(figure.name), id, Kind::Value);
            QCOMPARE(shown.isValid(), expected.has_value());
            (expected ? computed : empty)++;
            if (expected)
                QCOMPARE(shown.toDouble(), *expected);
            else
                QCOMPARE(at(utf8(figure.name), id, Kind::Value, Qt::DisplayRole), u"-"_s);
        }
    }
    QVERIFY(computed > 30);
    QVERIFY(empty > 0);
}

void TestNumbersModel::differencesAreAgainstTheBaseline()
{
    const double a = at(m_energy, u"a"_s, Kind::Value).toDouble();
    const double c = at(m_energy, u"c"_s, Kind::Value).toDouble();
    QVERIFY(a > 0 && c > 0 && a != c);
    QCOMPARE(at(m_energy, u"c"_s, Kind::Difference).toDouble(), c - a);
    QCOMPARE(at(m_energy, u"c"_s, Kind::Percent).toDouble(), c / a - 1);
    QCOMPARE(at(m_energy, u"c"_s, Kind::Percent, Qt::DisplayRole).toString(),
             u"%1 of %2"_s.arg(c).arg(a));
    QCOMPARE(at(m_energy, u"c"_s, Kind::Difference, Qt::DisplayRole).toString(),
             u"by %1 unit %2"_s.arg(c - a).arg(int(Unit::Kilowatthour)));
    QCOMPARE(columnOf(u"a"_s, Kind::Difference), -1);

    m_document->setBaseline(2, u"baseline"_s);
    QCOMPARE(at(m_energy, u"a"_s, Kind::Difference).toDouble(), a - c);
    QCOMPARE(at(m_energy, u"a"_s, Kind::Percent).toDouble(), a / c - 1);
    QCOMPARE(columnOf(u"c"_s, Kind::Difference), -1);
}

void TestNumbersModel::noPercentageOfNothingOrOfOtherBoundaries()
{
    const QString idle = u"energy.idleKwh"_s;
    QCOMPARE(at(idle, u"a"_s, Kind::Value).toDouble(), 0.0);
    QVERIFY(!at(idle, u"b"_s, Kind::Percent).isValid());
    QCOMPARE(at(idle, u"b"_s, Kind::Percent, Qt::DisplayRole).toString(), u"n/a"_s);
    QCOMPARE(at(idle, u"b"_s, Kind::Difference).toDouble(), 0.0);

    QVERIFY(at(m_energy, u"b"_s, Kind::Percent).isValid());
    edit(1, [](Scenario& s) { s.boundary = Boundary::Project; });
    QVERIFY(!at(m_energy, u"b"_s, Kind::Percent).isValid());
    QVERIFY(at(m_energy, u"b"_s, Kind::Difference).isValid());
    QVERIFY(at(m_energy, u"c"_s, Kind::Percent).isValid());

    QVERIFY(at(u"sci.valueG"_s, u"c"_s, Kind::Percent).isValid());
    edit(2, [](Scenario& s) { s.sciPer = SciUnit::Parameters1e9; });
    QVERIFY(!at(u"sci.valueG"_s, u"c"_s, Kind::Percent).isValid());
    QVERIFY(at(m_energy, u"c"_s, Kind::Percent).isValid());
}

void TestNumbersModel::columnsFollowTheDocument()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex c(
        m_model->index(rowOf(m_energy), columnOf(u"c"_s, Kind::Difference)));
    QCOMPARE(columns(), u"a b b- b% c c- c%"_s);
    m_document->move(2, 0, u"move"_s);
    QCOMPARE(columns(), u"c c- c% a b b- b%"_s);
    QCOMPARE(c.column(), columnOf(u"c"_s, Kind::Difference));
    m_document->remove(1, u"delete"_s); // the baseline: c, now first, takes its place
    QCOMPARE(columns(), u"c b b- b%"_s);
    QVERIFY(!c.isValid());
    m_document->undoStack().undo();
    QCOMPARE(columns(), u"c c- c% a b b- b%"_s);
    m_document->duplicate(2, u"copy"_s, u"duplicate"_s);
    QCOMPARE(columns(), u"c c- c% a b b- b% s1 s1- s1%"_s);
    m_document->setBaseline(3, u"baseline"_s);
    QCOMPARE(columns(), u"c c- c% a a- a% b b- b% s1"_s);
    m_model->setShowsDifferences(false);
    QVERIFY(!m_model->showsDifferences());
    QCOMPARE(columns(), u"c a b s1"_s);
    m_model->setShowsDifferences(true);
    QCOMPARE(columns(), u"c c- c% a a- a% b b- b% s1"_s);
    QCOMPARE(reset.count(), 0);
}

void TestNumbersModel::headings()
{
    QCOMPARE(header(0).toString(), testTexts().word(TableWord::Figure));
    QCOMPARE(header(1).toString(), u"a"_s);
    QCOMPARE(header(columnOf(u"b"_s, Kind::Difference)).toString(), u"b diff"_s);
    QCOMPARE(header(columnOf(u"b"_s, Kind::Percent)).toString(), u"b percent"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::headerDataChanged);
    edit(1, [](Scenario& s) { s.hardware.count = 8; });
    QCOMPARE(changed.count(), 0);
    edit(1, [](Scenario& s) { s.name = "Oslo"; });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(header(columnOf(u"b"_s, Kind::Percent)).toString(), u"Oslo percent"_s);
}

void TestNumbersModel::rolesOfAFigure()
{
    const Figure* facility = figure("energy.facilityKwh");
    const auto role
        = [&](int which, Kind kind = Kind::Value) { return at(m_energy, u"b"_s, kind, which); };
    QCOMPARE(role(NumbersModel::UnitRole).toInt(), int(Unit::Kilowatthour));
    QCOMPARE(role(NumbersModel::UnitRole, Kind::Difference).toInt(), int(Unit::Kilowatthour));
    QCOMPARE(role(NumbersModel::UnitRole, Kind::Percent).toInt(), int(Unit::Share));
    QCOMPARE(role(NumbersModel::FormulaRole).toString(), utf8(facility->formula));
    QCOMPARE(role(NumbersModel::SectionRole).toString(), utf8(facility->section));
    QCOMPARE(role(NumbersModel::KindRole, Kind::Percent).toInt(), int(Kind::Percent));
    QCOMPARE(role(NumbersModel::IdRole).toString(), u"b"_s);
    const Estimate* b = m_document->result(1).shown();
    QCOMPARE(role(NumbersModel::SourceRole).toString(),
             utf8(sourcesOf(std::array{b}, facility->name)));
    QVERIFY(!role(NumbersModel::SourceRole).toString().isEmpty());
}

void TestNumbersModel::faultsAreNotCurrent()
{
    const QVariant before = at(m_energy, u"b"_s, Kind::Value);
    edit(1, [](Scenario& s) { s.site.pue = 0.5; });
    QCOMPARE(at(m_energy, u"b"_s, Kind::Value), before);
    QVERIFY(!at(m_energy, u"b"_s, Kind::Value, NumbersModel::CurrentRole).toBool());
    QVERIFY(!at(m_energy, u"b"_s, Kind::Percent, NumbersModel::CurrentRole).toBool());
    QVERIFY(at(m_energy, u"c"_s, Kind::Percent, NumbersModel::CurrentRole).toBool());
    edit(0, [](Scenario& s) { s.site.pue = 0.5; }); // the baseline
    QVERIFY(!at(m_energy, u"c"_s, Kind::Percent, NumbersModel::CurrentRole).toBool());
    QVERIFY(at(m_energy, u"c"_s, Kind::Value, NumbersModel::CurrentRole).toBool());
}

void TestNumbersModel::editsChangeTheirColumns()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    edit(1, [](Scenario& s) { s.hardware.count = 8; });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), m_model->index(0, columnOf(u"b"_s, Kind::Value)));
    QCOMPARE(changed[0][1].toModelIndex(),
             m_model->index(m_model->rowCount() - 1, columnOf(u"b"_s, Kind::Percent)));
    changed.clear();
    edit(0, [](Scenario& s) { s.hardware.count = 8; });
    QCOMPARE(changed.count(), 1); // the baseline: all
    QCOMPARE(changed[0][1].toModelIndex(),
             m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1));
}

void TestNumbersModel::otherTextsShowAtOnce()
{
    TableTexts german = testTexts();
    german.figureLabel = [](std::string_view) { return u"Größe"_s; };
    german.figureGroup = [groups = testTexts().figureGroup](std::string_view name) {
        return u"Gruppe "_s + groups(name);
    };
    german.word = [](TableWord) { return u"Wort"_s; };
    const QAbstractItemModelTester contract(m_model.get());
    const int rows = m_model->rowCount();
    m_model->setTexts(german);
    QCOMPARE(m_model->rowCount(), rows);
    QVERIFY(m_model->index(0, 0).data().toString().startsWith(u"Gruppe"));
    QCOMPARE(m_model->index(1, 0).data().toString(), u"Größe"_s);
    QCOMPARE(header(0).toString(), u"Wort"_s);

    german.figureGroup = [](std::string_view) { return u"Alle"_s; };
    m_model->setTexts(german);
    QCOMPARE(m_model->rowCount(), int(figures().size()) + 1);
}

void TestNumbersModel::keepsTheContractOfModels()
{
    const QAbstractItemModelTester contract(m_model.get());
    RandomEdits edits(*m_document, 11);
    for (int i = 0; i < 150; ++i) {
        edits.step();
        m_model->setShowsDifferences(i % 20 < 15);
    }
    m_model->setShowsDifferences(true);
    while (m_document->undoStack().canUndo())
        m_document->undoStack().undo();
    QCOMPARE(columns(), u"a b b- b% c c- c%"_s);
    while (m_document->undoStack().canRedo())
        m_document->undoStack().redo();
    QCOMPARE(m_model->columnCount(), 3 * m_document->count() - (m_document->count() ? 1 : -1));
    m_document->reset({});
    QCOMPARE(m_model->columnCount(), 1);
    m_document->reset(testPlan());
    QCOMPARE(columns(), u"a b b- b% c c- c%"_s);
}

QTEST_GUILESS_MAIN(TestNumbersModel)
#include "tst_numbersmodel.moc"
