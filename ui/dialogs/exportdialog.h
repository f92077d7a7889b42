// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSettings;
class QSpinBox;
class QToolButton;

namespace vorlauf {

/// How a view leaves the program: format, purpose and language; behind "More" its size, resolution,
/// notation and theme. Begins with what was chosen last, size and notation for each view.
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
    void showFitting(); // only what the format knows, and what is asked for
    void takePreset();
    QString viewKey(const char* name) const;

    ExportSettings m_defaults;
    QSettings& m_store;
    QFormLayout* m_form;
    QComboBox *m_format, *m_preset, *m_language, *m_notation, *m_theme, *m_dialect;
    QCheckBox* m_uncertainty;
    QToolButton* m_more;
    QSpinBox *m_width, *m_height, *m_scale;
};

/// "png", "svg", ...
QString suffix(ExportFormat format);

} // namespace vorlauf
