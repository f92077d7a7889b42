// SPDX-License-Identifier: GPL-3.0-or-later
#include "brandfields.h"

#include <QColorDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

QLineEdit* line(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setMaxLength(200);
    return edit;
}

QPushButton* button(const char* name, const QString& text = {})
{
    auto* result = new QPushButton(text);
    result->setObjectName(QLatin1StringView(name));
    result->setAutoDefault(false);
    return result;
}

/// Two buttons in a row; its label leads to the first.
void addRow(QFormLayout& form, const QString& text, QWidget& first, QWidget& second)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(&first, 1);
    row->addWidget(&second);
    auto* label = new QLabel(text);
    label->setBuddy(&first);
    form.addRow(label, row);
}

} // namespace

BrandFields::BrandFields(QWidget& dialog)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_author(line("reportAuthor"))
    , m_organisation(line("reportOrganisation"))
    , m_confidentiality(line("reportConfidentiality"))
    , m_logo(button("reportLogo"))
    , m_noLogo(button("reportNoLogo", tr("None")))
    , m_accent(button("reportAccent"))
    , m_noAccent(button("reportNoAccent", tr("Vorlauf’s")))
{
    m_confidentiality->setPlaceholderText(tr("such as: Internal"));
    for (QLineEdit* edit : {m_author, m_organisation, m_confidentiality})
        connect(edit, &QLineEdit::textChanged, this, &BrandFields::changed);
    connect(m_logo, &QPushButton::clicked, this, &BrandFields::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] { setLogo({}); });
    connect(m_accent, &QPushButton::clicked, this, &BrandFields::chooseAccent);
    connect(m_noAccent, &QPushButton::clicked, this, [this] { setAccent({}); });
}

void BrandFields::addTo(QFormLayout& form)
{
    form.addRow(tr("&Author"), m_author);
    form.addRow(tr("&Organisation"), m_organisation);
    //: a line on every page that says who may read the report
    form.addRow(tr("&Confidentiality"), m_confidentiality);
    addRow(form, tr("&Logo"), *m_logo, *m_noLogo);
    //: the colour of headings
    addRow(form, tr("Colou&r"), *m_accent, *m_noAccent);
    m_noLogo->setAccessibleName(tr("No logo"));
    m_noAccent->setAccessibleName(tr("Vorlauf’s own colour"));
}

void BrandFields::show(const ReportChoice& choice)
{
    m_author->setText(choice.settings.author);
    m_organisation->setText(choice.settings.organisation);
    m_confidentiality->setText(choice.settings.confidentiality);
    setLogo(QFileInfo::exists(choice.logoFile) ? choice.logoFile : QString());
    setAccent(choice.settings.accent);
}

void BrandFields::read(ReportChoice& choice) const
{
    choice.settings.author = m_author->text().trimmed();
    choice.settings.organisation = m_organisation->text().trimmed();
    choice.settings.confidentiality = m_confidentiality->text().trimmed();
    choice.logoFile = m_logoFile;
    choice.settings.accent = m_accentColour;
}

void BrandFields::chooseLogo()
{
    const QString file
        = QFileDialog::getOpenFileName(&m_dialog, tr("Logo"), QFileInfo(m_logoFile).path(),
                                       tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (!file.isEmpty())
        setLogo(file);
}

void BrandFields::chooseAccent()
{
    const QColor colour = QColorDialog::getColor(m_accentColour, &m_dialog, tr("Colour"));
    if (colour.isValid())
        setAccent(colour);
}

void BrandFields::setLogo(const QString& file)
{
    m_logoFile = file;
    m_logo->setText(file.isEmpty() ? tr("Choose…") : QFileInfo(file).fileName());
    m_logo->setToolTip(file);
    m_noLogo->setEnabled(!file.isEmpty());
    Q_EMIT changed();
}

void BrandFields::setAccent(const QColor& colour)
{
    m_accentColour = colour;
    m_noAccent->setEnabled(colour.isValid());
    m_accent->setText(colour.isValid() ? colour.name() : tr("Choose…"));
    QPixmap sample;
    if (colour.isValid()) {
        sample = QPixmap(14, 14);
        sample.fill(colour);
    }
    m_accent->setIcon(sample);
    Q_EMIT changed();
}

} // namespace vorlauf
