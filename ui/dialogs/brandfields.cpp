// SPDX-License-Identifier: GPL-3.0-or-later
#include "brandfields.h"

#include "filechoice.h"

#include <QColorDialog>
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

} // namespace

BrandFields::BrandFields(QWidget& dialog)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_author(line("reportAuthor"))
    , m_organisation(line("reportOrganisation"))
    , m_confidentiality(line("reportConfidentiality"))
    , m_logo(new FileChoice(u"reportLogo"_s, u"reportNoLogo"_s))
    , m_template(new FileChoice(u"reportTemplate"_s, u"reportNoTemplate"_s))
    , m_accent(button("reportAccent"))
    , m_noAccent(button("reportNoAccent", tr("Vorlauf’s")))
{
    m_confidentiality->setPlaceholderText(tr("such as: Internal"));
    for (QLineEdit* edit : {m_author, m_organisation, m_confidentiality})
        connect(edit, &QLineEdit::textChanged, this, &BrandFields::changed);
    for (FileChoice* choice : {m_logo, m_template})
        connect(choice, &FileChoice::changed, this, &BrandFields::changed);
    m_logo->setTexts(tr("Logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"), tr("No logo"));
    m_template->setTexts(tr("Template"), tr("Presentations (*.pptx *.potx)"), tr("No template"));
    m_template->setToolTip(tr("A presentation of your own: masters, layouts and theme of the "
                              "slides."));
    connect(m_accent, &QPushButton::clicked, this, &BrandFields::chooseAccent);
    connect(m_noAccent, &QPushButton::clicked, this, [this] { setAccent({}); });
}

void BrandFields::addTo(QFormLayout& form)
{
    form.addRow(tr("&Author"), m_author);
    form.addRow(tr("&Organisation"), m_organisation);
    //: a line on every page that says who may read the report
    form.addRow(tr("&Confidentiality"), m_confidentiality);
    form.addRow(tr("&Logo"), m_logo);
    //: of slides: a presentation file whose masters they take
    form.addRow(tr("&Template"), m_template);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_accent, 1);
    row->addWidget(m_noAccent);
    //: the colour of headings
    auto* colour = new QLabel(tr("Colou&r"));
    colour->setBuddy(m_accent);
    form.addRow(colour, row);
    m_noAccent->setAccessibleName(tr("Vorlauf’s own colour"));
}

void BrandFields::show(const ReportChoice& choice)
{
    m_author->setText(choice.settings.author);
    m_organisation->setText(choice.settings.organisation);
    m_confidentiality->setText(choice.settings.confidentiality);
    m_logo->setFile(choice.logoFile);
    m_template->setFile(choice.templateFile);
    setAccent(choice.settings.accent);
}

void BrandFields::read(ReportChoice& choice) const
{
    choice.settings.author = m_author->text().trimmed();
    choice.settings.organisation = m_organisation->text().trimmed();
    choice.settings.confidentiality = m_confidentiality->text().trimmed();
    choice.logoFile = m_logo->file();
    choice.templateFile = m_template->file();
    choice.settings.accent = m_accentColour;
}

QWidget* BrandFields::slideTemplate() const
{
    return m_template;
}

void BrandFields::chooseAccent()
{
    const QColor colour = QColorDialog::getColor(m_accentColour, &m_dialog, tr("Colour"));
    if (colour.isValid())
        setAccent(colour);
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
