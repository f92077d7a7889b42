// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "inputsmodel.h"
#include "numbersmodel.h"

#include <QWidget>

class QCheckBox;
class QItemSelectionModel;
class QLabel;
class QStackedWidget;

namespace vorlauf {

class ChecksPage;
class FiguresTable;
class SegmentedButtons;

/// All figures with formula, unit and source, above them the inputs in which the scenarios differ;
/// or their caps and rules.
class NumbersView final : public QWidget
{
    Q_OBJECT
public:
    NumbersView(ScenarioDocument& document, const QItemSelectionModel& selection,
                QWidget* parent = nullptr);

    QWidget* corner() const; // with or without differences, or what does not apply

Q_SIGNALS:
    void fieldWanted(const QString& path); // of the fault shown

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut(QWidget* faultLine);
    void layOutCorner();
    void showPage(int page);
    void retranslate();
    void showInputs();
    NumbersModel::Kind kindOf(int section) const;
    QString headerOf(int section) const;
    void showBehind();
    TableTexts texts() const;
    QString figureExplanation(const QModelIndex& index) const;
    using Behind
        = std::function<QStringList(const Scenario&, const Estimate&, const CheckContext&)>;
    QStringList behindOf(const QString& id, const Behind& behind) const;
    QString inputExplanation(const QModelIndex& index) const;

    ScenarioDocument& m_document;
    InputsModel m_inputsModel;
    NumbersModel m_figuresModel;
    FiguresTable *m_inputs, *m_figures;
    ChecksPage* m_checks;
    QLabel *m_inputsTitle, *m_alike, *m_figuresTitle, *m_behind;
    QStackedWidget* m_pages;
    QWidget* m_corner;
    SegmentedButtons* m_choice;
    QCheckBox *m_differences, *m_all;
};

} // namespace vorlauf
