// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inputsmodel.h"
#include "numbersmodel.h"

#include <QWidget>

class QCheckBox;
class QItemSelectionModel;
class QLabel;

namespace vorlauf {

class FiguresTable;

/// All figures with formula, unit and source; above them the inputs in which the scenarios differ.
class NumbersView final : public QWidget
{
    Q_OBJECT
public:
    NumbersView(ScenarioDocument& document, const QItemSelectionModel& selection,
                QWidget* parent = nullptr);

    QWidget* corner() const; // with or without differences

Q_SIGNALS:
    void fieldWanted(const QString& path); // of the fault shown

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut(QWidget* faultLine);
    void retranslate();
    void showInputs();
    NumbersModel::Kind kindOf(int section) const;
    QString headerOf(int section) const;
    void showBehind(const QModelIndex& index);
    TableTexts texts() const;
    QString figureExplanation(const QModelIndex& index) const;
    QString inputExplanation(const QModelIndex& index) const;

    ScenarioDocument& m_document;
    InputsModel m_inputsModel;
    NumbersModel m_figuresModel;
    FiguresTable *m_inputs, *m_figures;
    QLabel *m_inputsTitle, *m_alike, *m_figuresTitle, *m_behind;
    QCheckBox* m_differences;
};

} // namespace vorlauf
