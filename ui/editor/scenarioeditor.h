// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace vorlauf {

class EditedScenario;
class FieldWidget;
class FoldSection;
class ScenarioDocument;

/// All inputs of one scenario, in sections that fold.
class ScenarioEditor final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScenarioEditor(ScenarioDocument& document, QWidget* parent = nullptr);
    ~ScenarioEditor() override;

    void setRow(int row); // -1: none
    int row() const;

    /// Names of the sections that are open, for the window to remember.
    QStringList openSections() const;
    void setOpenSections(const QStringList& names);

    /// Opens what hides the field of a path and moves the focus there; false if there is none.
    bool showField(const QString& path);

Q_SIGNALS:
    void openSectionsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addSection(FoldSection* section);
    void refresh();

    EditedScenario* m_edited;
    QLabel* m_faults; // those whose field is not to be seen
    QVBoxLayout* m_column;
    QList<FoldSection*> m_sections;
};

} // namespace vorlauf
