// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportchoice.h"

#include <QObject>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace vorlauf {

/// Whose report it is: author, organisation, confidentiality line, logo and colour.
class BrandFields final : public QObject
{
    Q_OBJECT
public:
    explicit BrandFields(QWidget& dialog);

    void addTo(QFormLayout& form);
    void show(const ReportChoice& choice);
    void read(ReportChoice& choice) const;

Q_SIGNALS:
    void changed();

private:
    void chooseLogo();
    void chooseAccent();
    void setLogo(const QString& file);
    void setAccent(const QColor& colour);

    QWidget& m_dialog;
    QString m_logoFile;
    QColor m_accentColour; // invalid: that of the theme
    QLineEdit *m_author, *m_organisation, *m_confidentiality;
    QPushButton *m_logo, *m_noLogo, *m_accent, *m_noAccent;
};

} // namespace vorlauf
