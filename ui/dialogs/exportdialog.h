// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSettings;
class QSpinBox;

namespace vorlauf {

/// How a view leaves the program: format, size, scale, language, theme, dialect. Begins with what
/// was chosen last.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// defaults says which view and what it shows.
    ExportDialog(const ExportSettings& defaults, QSettings& store, QWidget* parent = nullptr);

    ExportSettings settings() const;
    void accept() override; // keeps the choice

private:
    void fillChoices();
    void restore();
    void showFitting(); // only what the format knows

    ExportSettings m_defaults;
    QSettings& m_store;
    QFormLayout* m_form;
    QComboBox *m_format, *m_language, *m_theme, *m_dialect;
    QCheckBox* m_uncertainty;
    QSpinBox *m_width, *m_height, *m_scale;
};

/// "png", "svg", ...
QString suffix(ExportFormat format);

} // namespace vorlauf
