// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidesdialog.h"

#include "deck.h"
#include "leverspec.h"
#include "texts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

template <typename Widget>
Widget* named(const char* name)
{
    auto* widget = new Widget;
    widget->setObjectName(QLatin1StringView(name));
    return widget;
}

void choose(QComboBox& box, const std::string& value)
{
    const QSignalBlocker quiet(box);
    const QString wanted = fromUtf8(value);
    if (box.findData(wanted) < 0 && !wanted.isEmpty())
        box.addItem(wanted, wanted); // one that this version does not offer stays as it is
    box.setCurrentIndex(box.findData(wanted));
}

/// Quantity and method as one word; empty: those of the window.
QString quantityWord(const PlanSlide& slide)
{
    return slide.quantity.empty() && slide.method.empty()
        ? QString()
        : fromUtf8(slide.quantity + '/' + slide.method);
}

std::string chosen(const QComboBox& box)
{
    return box.currentData().toString().toStdString();
}

} // namespace

SlidesDialog::SlidesDialog(const ScenarioDocument& document, int selectedRow,
                           const OverviewOptions& shown, QSettings& store, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_selectedRow(selectedRow)
    , m_shownOptions(shown)
    , m_store(store)
    , m_slides(slidesOf(document, selectedRow))
    , m_list(named<QListWidget>("slideList"))
    , m_add(named<QToolButton>("addSlide"))
    , m_remove(named<QPushButton>("removeSlide"))
    , m_up(named<QPushButton>("slideUp"))
    , m_down(named<QPushButton>("slideDown"))
    , m_usual(named<QPushButton>("usualSlides"))
    , m_view(named<QComboBox>("slideView"))
    , m_scenario(named<QComboBox>("slideScenario"))
    , m_quantity(named<QComboBox>("slideQuantity"))
    , m_screen(named<QComboBox>("slideScreen"))
    , m_notes(named<QPlainTextEdit>("slideNotes"))
    , m_form(new QFormLayout)
{
    setObjectName(u"slidesDialog"_s);
    setWindowTitle(tr("Slides"));
    makeChoices();
    makeButtons();
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &SlidesDialog::showSlide);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &SlidesDialog::change);
    showSlides(0);
    m_list->setFocus();
}

void SlidesDialog::makeChoices()
{
    for (std::size_t i = 0; i < slideViews.size(); ++i)
        m_view->addItem(slideViewName(ExportView(i)), fromUtf8(slideViews[i]));
    //: of a slide: the scenario that is selected in the window when it is shown
    m_scenario->addItem(tr("the selected one"), QString());
    for (const Scenario& scenario : m_document.plan().scenarios)
        m_scenario->addItem(fromUtf8(scenario.name), fromUtf8(scenario.id));
    for (std::size_t i = 0; i < m_levers.size(); ++i) {
        m_levers[i] = named<QComboBox>("slideLever");
        //: no input to be moved on the slide
        m_levers[i]->addItem(tr("none"), QString());
        for (const std::string_view path : leverPaths())
            m_levers[i]->addItem(fieldLabel(path), fromUtf8(path));
    }
    fillQuantities();
    fillScreens();
    for (QComboBox* box : {m_view, m_scenario, m_quantity, m_levers[0], m_levers[1], m_levers[2]}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        connect(box, &QComboBox::currentIndexChanged, this, &SlidesDialog::change);
    }
}

/// Quantity and, for emissions, method in one word: "emissions/market".
void SlidesDialog::fillQuantities()
{
    //: of a slide: the quantity that Overview shows in the window when it is presented
    m_quantity->addItem(tr("as in the window"), QString());
    OverviewOptions each;
    for (std::size_t i = 0; i < slideQuantities.size(); ++i) {
        each.quantity = OverviewQuantity(i);
        for (const bool market : {false, true}) {
            each.marketBased = market;
            PlanSlide slide;
            keepOptions(slide, each);
            if (!market || !slide.method.empty())
                m_quantity->addItem(quantityName(slide), quantityWord(slide));
        }
    }
}

void SlidesDialog::fillScreens()
{
    m_screen->addItem(tr("the second one, if there is one"), QString());
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QSize size = screen->size() * screen->devicePixelRatio();
        m_screen->addItem(
            u"%1 (%2 × %3)"_s.arg(screen->name()).arg(size.width()).arg(size.height()),
            screen->name());
    }
    const int chosen = m_screen->findData(m_store.value(u"present/screen"_s).toString());
    m_screen->setCurrentIndex(std::max(0, chosen));
}

void SlidesDialog::makeButtons()
{
    m_add->setText(tr("&Add"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto* views = new QMenu(m_add);
    for (std::size_t i = 0; i < slideViews.size(); ++i)
        views->addAction(slideViewName(ExportView(i)), this, [this, i] { add(int(i)); });
    m_add->setMenu(views);
    m_remove->setText(tr("&Remove"));
    m_up->setText(tr("&Up"));
    m_down->setText(tr("&Down"));
    //: puts back the slides that a plan has before they are chosen
    m_usual->setText(tr("&Start over"));
    connect(m_remove, &QPushButton::clicked, this, &SlidesDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_slides = defaultSlides(m_document, m_selectedRow);
        showSlides(0);
    });
    for (QPushButton* button : {m_remove, m_up, m_down, m_usual})
        button->setAutoDefault(false);
}

void SlidesDialog::layOut()
{
    m_list->setAccessibleName(tr("Slides in their order"));
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    m_form->addRow(tr("&View"), m_view);
    m_form->addRow(tr("Scenar&io"), m_scenario);
    m_form->addRow(tr("&Quantity"), m_quantity);
    //: up to three inputs that can be moved on the slide
    m_form->addRow(tr("&Levers"), m_levers[0]);
    m_form->addRow(QString(), m_levers[1]);
    m_form->addRow(QString(), m_levers[2]);
    m_form->addRow(tr("&Notes"), m_notes);
    m_form->addRow(tr("Scr&een of the audience"), m_screen);
    for (QComboBox* lever : m_levers)
        lever->setAccessibleName(tr("Lever on the slide"));
    m_notes->setTabChangesFocus(true);
    auto* order = new QHBoxLayout;
    order->setSpacing(8);
    for (QWidget* button : std::initializer_list<QWidget*>{m_add, m_remove, m_up, m_down})
        order->addWidget(button);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addLayout(order);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(left, 4);
    sides->addLayout(m_form, 5);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* present = buttons->addButton(tr("&Present"), QDialogButtonBox::ActionRole);
    present->setObjectName(u"presentNow"_s);
    buttons->addButton(m_usual, QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SlidesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SlidesDialog::reject);
    connect(present, &QPushButton::clicked, this, [this] {
        m_presents = true;
        accept();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(sides, 1);
    column->addWidget(buttons);
    resize(820, 520);
}

std::vector<PlanSlide> SlidesDialog::slides() const
{
    return m_slides == defaultSlides(m_document, m_selectedRow) ? std::vector<PlanSlide>()
                                                                : m_slides;
}

void SlidesDialog::accept()
{
    m_store.setValue(u"present/screen"_s, m_screen->currentData());
    QDialog::accept();
}

int SlidesDialog::current() const
{
    const int row = m_list->currentRow();
    return row < int(m_slides.size()) ? row : -1;
}

void SlidesDialog::showSlides(int current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (std::size_t i = 0; i < m_slides.size(); ++i)
        m_list->addItem(u"%1  %2"_s.arg(i + 1).arg(slideTitle(m_document, m_slides[i])));
    m_list->setCurrentRow(qMin(current, int(m_slides.size()) - 1));
    showSlide();
}

void SlidesDialog::showSlide()
{
    const int at = current();
    const bool any = at >= 0;
    const PlanSlide slide = any ? m_slides[std::size_t(at)] : PlanSlide();
    const QSignalBlocker quiet(m_notes);
    choose(*m_view, slide.view);
    choose(*m_scenario, slide.scenario);
    showQuantity(slide);
    for (std::size_t i = 0; i < m_levers.size(); ++i)
        choose(*m_levers[i], i < slide.levers.size() ? slide.levers[i] : std::string());
    m_notes->setPlainText(fromUtf8(slide.notes));
    for (QWidget* field : std::initializer_list<QWidget*>{m_view, m_scenario, m_levers[0],
                                                          m_levers[1], m_levers[2], m_notes})
        field->setEnabled(any);
    m_remove->setEnabled(m_slides.size() > 1);
    m_up->setEnabled(at > 0);
    m_down->setEnabled(any && at + 1 < int(m_slides.size()));
}

void SlidesDialog::change()
{
    const int at = current();
    if (at < 0)
        return;
    PlanSlide& slide = m_slides[std::size_t(at)];
    slide.view = chosen(*m_view);
    slide.scenario = chosen(*m_scenario);
    takeQuantity(slide);
    m_quantity->setEnabled(isOfOneQuantity(viewOf(slide)));
    slide.notes = m_notes->toPlainText().toStdString();
    const auto shown = std::min(slide.levers.size(), m_levers.size());
    slide.levers.erase(slide.levers.begin(), slide.levers.begin() + std::ptrdiff_t(shown));
    auto place = slide.levers.begin();
    for (const QComboBox* lever : m_levers) {
        if (const std::string path = chosen(*lever); !path.empty())
            place = slide.levers.insert(place, path) + 1;
    }
    m_list->item(at)->setText(u"%1  %2"_s.arg(at + 1).arg(slideTitle(m_document, slide)));
}

void SlidesDialog::showQuantity(const PlanSlide& slide)
{
    const QSignalBlocker quiet(m_quantity);
    const QString word = quantityWord(slide);
    if (m_quantity->findData(word) < 0)
        m_quantity->addItem(quantityName(slide), word); // such as emissions by the window's method
    m_quantity->setCurrentIndex(m_quantity->findData(word));
    m_quantity->setEnabled(current() >= 0 && isOfOneQuantity(viewOf(slide)));
}

void SlidesDialog::takeQuantity(PlanSlide& slide) const
{
    const QStringList words = m_quantity->currentData().toString().split(u'/');
    slide.quantity = words.first().toStdString();
    slide.method = words.value(1).toStdString();
}

void SlidesDialog::add(int view)
{
    const int at = current() + 1;
    PlanSlide slide;
    slide.view = std::string(slideViews[std::size_t(view)]);
    if (isOfOneQuantity(ExportView(view)))
        keepOptions(slide, m_shownOptions);
    m_slides.insert(m_slides.begin() + at, std::move(slide));
    showSlides(at);
}

void SlidesDialog::remove()
{
    m_slides.erase(m_slides.begin() + current());
    showSlides(qMax(0, m_list->currentRow()));
}

void SlidesDialog::move(int by)
{
    const int from = current();
    std::swap(m_slides[std::size_t(from)], m_slides[std::size_t(from + by)]);
    showSlides(from + by);
}

} // namespace vorlauf
