// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overviewoptions.h"
#include "scenariodocument.h"

#include <QDialog>

#include <array>

class QComboBox;
class QFormLayout;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSettings;
class QToolButton;

namespace vorlauf {

/// Which slides a presentation has, in which order, of which quantity, with which notes and levers;
/// and on which screen the audience looks. Until they are changed they are those of a plan without
/// any.
class SlidesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// shown  what the window compares: a slide that is added keeps it
    SlidesDialog(const ScenarioDocument& document, int selectedRow, const OverviewOptions& shown,
                 QSettings& store, QWidget* parent = nullptr);

    /// Empty where they are the ones that a plan without any has.
    std::vector<PlanSlide> slides() const;
    bool presents() const { return m_presents; } // it was closed to present
    void accept() override;                      // keeps the screen

private:
    void makeChoices();
    void makeButtons();
    void layOut();
    void fillQuantities();
    void fillScreens();
    void showSlides(int current);
    void showSlide();
    void change(); // the current slide by what the fields say
    void showQuantity(const PlanSlide& slide);
    void takeQuantity(PlanSlide& slide) const; // the one that the field says
    void add(int view);
    void remove();
    void move(int by);
    int current() const;

    const ScenarioDocument& m_document;
    const int m_selectedRow;
    const OverviewOptions m_shownOptions;
    QSettings& m_store;
    std::vector<PlanSlide> m_slides;
    bool m_presents = false;
    QListWidget* m_list;
    QToolButton* m_add;
    QPushButton *m_remove, *m_up, *m_down, *m_usual;
    QComboBox *m_view, *m_scenario, *m_quantity, *m_screen;
    std::array<QComboBox*, mostLevers> m_levers;
    QPlainTextEdit* m_notes;
    QFormLayout* m_form;
};

} // namespace vorlauf
