// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportchoice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPushButton;
class QSettings;

namespace vorlauf {

class BrandFields;
class ReportPreview;
class ViewList;

/// What a report is to be: format, kind, language, views, whose it is; with its pages beside. It
/// begins with what was chosen last.
class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// shown says what each view shows.
    ReportDialog(const ScenarioDocument& document, const ExportSettings& shown, QSettings& store,
                 QWidget* parent = nullptr);

    ReportChoice choice() const;
    void accept() override; // keeps the choice
    ReportPreview& preview() const { return *m_preview; }

private:
    void fillChoices();
    void layOut();
    void begin(const ReportChoice& choice);
    void offerFormats();
    void showFitting(); // only what kind and format know, and the pages
    QString complaint() const;

    const ScenarioDocument& m_document;
    const ExportSettings m_shown;
    QSettings& m_store;
    QFormLayout* m_form;
    QComboBox *m_kind, *m_format, *m_language;
    ViewList* m_views;
    QDateEdit* m_date;
    BrandFields* m_brand;
    QCheckBox *m_planBeside, *m_opensFolder;
    ReportPreview* m_preview;
    QLabel* m_complaint;
    QPushButton* m_write = nullptr;
};

} // namespace vorlauf
