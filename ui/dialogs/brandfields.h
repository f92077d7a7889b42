// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportchoice.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace vorlauf {

class FileChoice;

/// Whose report it is: author, organisation, confidentiality line, logo, colour and
/// template of the slides.
class BrandFields final : public QObject
{
    Q_OBJECT
public:
    explicit BrandFields(QWidget& dialog);

    void addTo(QFormLayout& form);
    void show(const ReportChoice& choice);
    void read(ReportChoice& choice) const;
    QWidget* slideTemplate() const; // only slides have one

Q_SIGNALS:
    void changed();

private:
    void chooseAccent();
    void setAccent(const QColor& colour);

    QWidget& m_dialog;
    QColor m_accentColour; // invalid: that of the theme
    QLineEdit *m_author, *m_organisation, *m_confidentiality;
    FileChoice *m_logo, *m_template;
    QPushButton *m_accent, *m_noAccent;
};

} // namespace vorlauf
