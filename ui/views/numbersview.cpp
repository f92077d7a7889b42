// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbersview.h"

#include "carbonprices.h"
#include "checkspage.h"
#include "claims.h"
#include "faultline.h"
#include "figurestable.h"
#include "numbers.h"
#include "scenariodocument.h"
#include "segmentedbuttons.h"
#include "style.h"
#include "tablewords.h"
#include "texts.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
QLabel* label(const char* name, const char* role, const QFont& font)
{
    auto* text = new QLabel;
    text->setObjectName(QLatin1StringView(name));
    setRole(*text, role);
    text->setFont(font);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    return text;
}

QString formulaOf(const QModelIndex& index)
{
    return index.data(NumbersModel::FormulaRole).toString();
}

bool none(const QModelIndex&)
{
    return false;
}
} // namespace

NumbersView::NumbersView(ScenarioDocument& document, const QItemSelectionModel& selection,
                         QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_inputsModel(document, texts())
    , m_figuresModel(document, texts())
    , m_inputs(new FiguresTable(
          u"differingInputs"_s,
          {[this](const QModelIndex& index) { return inputExplanation(index); },
           [](const QModelIndex&) { return QString(); }, none,
           [](const QModelIndex& index) { return index.data(InputsModel::DefaultRole).toBool(); },
           [](int) { return QString(); }, [](int) { return false; }}))
    , m_figures(new FiguresTable(
          u"figures"_s,
          {[this](const QModelIndex& index) { return figureExplanation(index); }, formulaOf,
           [](const QModelIndex& index) { return index.data(NumbersModel::HeadingRole).toBool(); },
           [](const QModelIndex& index) {
               const QVariant current = index.data(NumbersModel::CurrentRole);
               return current.isValid() && !current.toBool();
           },
           [this](int section) { return headerOf(section); },
           [this](int section) { return kindOf(section) == NumbersModel::Kind::Percent; }}))
    , m_checks(new ChecksPage(document))
    , m_inputsTitle(label("inputsTitle", "title", textFont(16, true)))
    , m_alike(label("alike", "secondary", textFont(13)))
    , m_figuresTitle(label("figuresTitle", "title", textFont(16, true)))
    , m_behind(label("behind", "note", textFont(12)))
    , m_pages(new QStackedWidget)
    , m_corner(new QWidget)
    , m_choice(new SegmentedButtons(u"numbersChoice"_s, 2))
    , m_differences(new QCheckBox)
    , m_all(new QCheckBox)
{
    setObjectName(u"numbers"_s);
    m_inputs->setModel(&m_inputsModel);
    m_figures->setModel(&m_figuresModel);
    auto* fault = new FaultLine(document, selection);
    connect(fault, &FaultLine::fieldWanted, this, &NumbersView::fieldWanted);
    layOut(fault);
    layOutCorner();
    connect(&m_inputsModel, &QAbstractItemModel::rowsInserted, this, &NumbersView::showInputs);
    connect(&m_inputsModel, &QAbstractItemModel::rowsRemoved, this, &NumbersView::showInputs);
    connect(&m_inputsModel, &QAbstractItemModel::modelReset, this, &NumbersView::showInputs);
    connect(m_figures->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NumbersView::showBehind);
    connect(&m_figuresModel, &QAbstractItemModel::dataChanged, this, &NumbersView::showBehind);
    connect(&m_figuresModel, &QAbstractItemModel::modelReset, this, &NumbersView::showBehind);
    retranslate();
}

void NumbersView::layOutCorner()
{
    m_differences->setObjectName(u"showDifferences"_s);
    m_differences->setChecked(m_figuresModel.showsDifferences());
    connect(m_differences, &QCheckBox::toggled, this,
            [this](bool shows) { m_figuresModel.setShowsDifferences(shows); });
    m_all->setObjectName(u"showAllRules"_s);
    connect(m_all, &QCheckBox::toggled, m_checks, &ChecksPage::setShowsAll);
    connect(m_choice, &SegmentedButtons::chosen, this, &NumbersView::showPage);
    auto* row = new QHBoxLayout(m_corner);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : {m_differences, m_all})
        row->addWidget(widget);
    showPage(0);
}

void NumbersView::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_choice->setCurrent(page);
    m_differences->setVisible(page == 0);
    m_all->setVisible(page == 1);
}

void NumbersView::layOut(QWidget* faultLine)
{
    const auto box = [](QWidget* page, std::initializer_list<QWidget*> widgets) {
        auto* column = new QVBoxLayout(page);
        column->setContentsMargins(0, 8, 0, 8);
        column->setSpacing(8);
        for (QWidget* widget : widgets)
            column->addWidget(widget);
        return column;
    };
    auto* upper = new QWidget;
    auto* lower = new QWidget;
    box(upper, {m_inputsTitle, m_alike, m_inputs})->addStretch();
    box(lower, {m_figuresTitle, m_figures, m_behind});
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(upper);
    parts->addWidget(lower);
    parts->setStretchFactor(1, 1);
    parts->setSizes({240, 400});
    m_pages->addWidget(parts);
    m_pages->addWidget(m_checks);
    auto* card = new QFrame;
    setRole(*card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 8, 16, 4);
    inside->setSpacing(8);
    inside->addWidget(faultLine);
    inside->addWidget(m_choice, 0, Qt::AlignLeft);
    inside->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QWidget* NumbersView::corner() const
{
    return m_corner;
}

TableTexts NumbersView::texts() const
{
    return tableTexts(m_document, QLocale());
}

void NumbersView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NumbersView::retranslate()
{
    setWindowTitle(tr("Numbers"));
    m_inputsTitle->setText(tr("Only what differs"));
    m_inputs->setAccessibleName(tr("Only what differs"));
    m_alike->setText(tr("The scenarios do not differ in any input."));
    m_figuresTitle->setText(tr("All figures"));
    m_figures->setAccessibleName(tr("All figures"));
    m_differences->setText(tr("Show differences"));
    m_all->setText(tr("Also what does not apply"));
    //: Name of the two buttons that choose a table.
    m_choice->setTexts(tr("Table"), {tr("Figures"), tr("Limits and rules")});
    m_inputsModel.setTexts(texts());
    m_figuresModel.setTexts(texts());
    showInputs();
    showBehind();
}

void NumbersView::showInputs()
{
    const bool any = m_inputsModel.rowCount() > 0;
    m_inputs->setVisible(any);
    m_alike->setVisible(!any);
}

NumbersModel::Kind NumbersView::kindOf(int section) const
{
    return NumbersModel::Kind(
        m_figuresModel.headerData(section, Qt::Horizontal, NumbersModel::KindRole).toInt());
}

QString NumbersView::headerOf(int section) const
{
    switch (kindOf(section)) {
    case NumbersModel::Kind::Difference:
        return tr("Difference", "to the baseline");
    case NumbersModel::Kind::Percent:
        return tr("in %", "difference to the baseline");
    default:
        return {};
    }
}

void NumbersView::showBehind()
{
    const QModelIndex index = m_figures->currentIndex();
    const QString text = index.isValid() ? figureExplanation(index) : QString();
    m_behind->setText(text.isEmpty() ? tr("Select a figure to see what stands behind it.")
                                     : QString(text).replace(u'\n', u" · "_s));
}

QString NumbersView::figureExplanation(const QModelIndex& index) const
{
    const QModelIndex name = index.siblingAtColumn(0);
    if (name.data(NumbersModel::HeadingRole).toBool())
        return {};
    QStringList lines{name.data().toString()};
    const QVariant value = index.data(NumbersModel::ValueRole);
    const auto kind = NumbersModel::Kind(index.data(NumbersModel::KindRole).toInt());
    if (value.isValid() && kind != NumbersModel::Kind::Percent) {
        lines += formatExact(value.toDouble(), Unit(index.data(NumbersModel::UnitRole).toInt()),
                             QLocale(), fromUtf8(m_document.plan().currency));
    }
    lines += tr("Formula: %1 (METHOD %2)")
                 .arg(formulaOf(name), name.data(NumbersModel::SectionRole).toString());
    const QString sources = index.data(NumbersModel::SourceRole).toString();
    if (!sources.isEmpty())
        lines += tr("Sources: %1").arg(sourceText(m_document.catalog(), sources.toStdString()));
    if (name.data(NumbersModel::NameRole) == u"avoided.valueG"_s)
        lines += behindOf(index.data(NumbersModel::IdRole).toString(), claimLines);
    if (name.data(NumbersModel::NameRole) == u"cost.total"_s)
        lines += behindOf(index.data(NumbersModel::IdRole).toString(),
                          [](const Scenario&, const Estimate& result, const CheckContext& context) {
                              return socialCostLines(result, context);
                          });
    return lines.join(u'\n');
}

/// What the result of a scenario, by its id, says beside a figure.
QStringList NumbersView::behindOf(const QString& id, const Behind& behind) const
{
    for (int row = 0; row < m_document.count(); ++row) {
        const Estimate* result = m_document.result(row).shown();
        if (result && fromUtf8(m_document.scenario(row).id) == id)
            return behind(m_document.scenario(row), *result,
                          {m_document.catalog(), QLocale(), fromUtf8(m_document.plan().currency)});
    }
    return {};
}

QString NumbersView::inputExplanation(const QModelIndex& index) const
{
    QStringList lines{index.siblingAtColumn(0).data().toString()};
    if (index.data(InputsModel::DefaultRole).toBool())
        lines += tr("Nobody gave this value: it is a default.");
    const QString sources = index.data(InputsModel::SourceRole).toString();
    if (!sources.isEmpty())
        lines += tr("Source: %1").arg(sourceText(m_document.catalog(), sources.toStdString()));
    return lines.join(u'\n');
}

} // namespace vorlauf
