// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportdialog.h"

#include "brandfields.h"
#include "planjson.h"
#include "reportpreview.h"
#include "style.h"
#include "texts.h"
#include "viewlist.h"
#include "viewtexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

template <typename Enum>
Enum chosen(const QComboBox& box)
{
    return Enum(box.currentData().toInt());
}

QComboBox* box(const char* name)
{
    auto* result = new QComboBox;
    result->setObjectName(QLatin1StringView(name));
    return result;
}

QCheckBox* tick(const char* name, const QString& text)
{
    auto* result = new QCheckBox(text);
    result->setObjectName(QLatin1StringView(name));
    return result;
}

} // namespace

ReportDialog::ReportDialog(const ScenarioDocument& document, const ExportSettings& shown,
                           QSettings& store, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_shown(shown)
    , m_store(store)
    , m_form(new QFormLayout)
    , m_kind(box("reportKind"))
    , m_format(box("reportFormat"))
    , m_language(box("reportLanguage"))
    , m_views(new ViewList)
    , m_date(new QDateEdit)
    , m_brand(new BrandFields(*this))
    , m_planBeside(tick("reportPlanBeside", tr("&Plan beside it, to be opened again")))
    , m_opensFolder(tick("reportOpensFolder", tr("Show the folder after&wards")))
    , m_preview(new ReportPreview)
    , m_complaint(wrappedLabel("reportComplaint", "fault", textFont(13)))
{
    setObjectName(u"reportDialog"_s);
    setWindowTitle(tr("Report"));
    fillChoices();
    layOut();
    begin(lastReport(store));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReportDialog::offerFormats);
    for (QComboBox* each : {m_kind, m_format, m_language})
        connect(each, &QComboBox::currentIndexChanged, this, &ReportDialog::showFitting);
    connect(m_views, &ViewList::changed, this, &ReportDialog::showFitting);
    connect(m_date, &QDateEdit::dateChanged, this, &ReportDialog::showFitting);
    connect(m_brand, &BrandFields::changed, this, &ReportDialog::showFitting);
    showFitting();
}

void ReportDialog::fillChoices()
{
    m_kind->addItem(tr("Management report"), int(ReportKind::Management));
    //: the sheet that the EU AI Act asks for, Annex XI
    m_kind->addItem(tr("Energy and compute sheet (EU AI Act)"), int(ReportKind::EnergySheet));
    m_kind->addItem(tr("SCI statement (ISO/IEC 21031)"), int(ReportKind::Sci));
    // Languages are called what their readers call them.
    m_language->addItem(u"English"_s, QLocale(QLocale::English, QLocale::UnitedStates));
    m_language->addItem(u"Deutsch"_s, QLocale(QLocale::German, QLocale::Germany));
    m_date->setObjectName(u"reportDate"_s);
    m_date->setCalendarPopup(true);
}

/// Of the formats those in which the kind is written; the one chosen stays, if it can.
void ReportDialog::offerFormats()
{
    const QSignalBlocker quiet(m_format);
    const auto before = chosen<ReportFormat>(*m_format);
    const std::pair<ReportFormat, QString> formats[]
        = {{ReportFormat::Pdf, tr("PDF document")},
           {ReportFormat::Pptx, tr("PowerPoint slides")},
           {ReportFormat::Xlsx, tr("Excel workbook")},
           {ReportFormat::Html, tr("Web page (one HTML file)")}};
    m_format->clear();
    for (const auto& [format, name] : formats) {
        if (isWritten(chosen<ReportKind>(*m_kind), format))
            m_format->addItem(name, int(format));
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(int(before))));
}

void ReportDialog::layOut()
{
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    m_form->addRow(tr("&Kind"), m_kind);
    m_form->addRow(tr("&Format"), m_format);
    m_form->addRow(tr("Lan&guage"), m_language);
    m_form->addRow(tr("&Views"), m_views);
    m_form->addRow(tr("&Date"), m_date);
    m_brand->addTo(*m_form);
    m_form->addRow(QString(), m_planBeside);
    m_form->addRow(QString(), m_opensFolder);
    m_preview->setMinimumSize(300, 420);
    auto* left = new QVBoxLayout;
    left->addLayout(m_form);
    left->addWidget(m_complaint);
    left->addStretch();
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(left, 1);
    sides->addWidget(m_preview, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_write = buttons->button(QDialogButtonBox::Save);
    m_write->setText(tr("&Save report…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(sides, 1);
    column->addWidget(buttons);
    resize(980, 660);
}

void ReportDialog::begin(const ReportChoice& choice)
{
    const ReportSettings& settings = choice.settings;
    m_kind->setCurrentIndex(m_kind->findData(int(choice.kind)));
    offerFormats();
    m_format->setCurrentIndex(std::max(0, m_format->findData(int(choice.format))));
    m_language->setCurrentIndex(settings.locale.language() == QLocale::German ? 1 : 0);
    m_views->setViews(settings.views);
    m_date->setDate(settings.date);
    m_brand->show(choice);
    m_planBeside->setChecked(choice.planBeside);
    m_opensFolder->setChecked(choice.opensFolder);
}

ReportChoice ReportDialog::choice() const
{
    ReportChoice choice;
    choice.kind = chosen<ReportKind>(*m_kind);
    choice.format = chosen<ReportFormat>(*m_format);
    choice.settings.locale = m_language->currentData().toLocale();
    choice.settings.date = m_date->date();
    choice.settings.views = m_views->views();
    choice.settings.shown = m_shown;
    m_brand->read(choice);
    choice.planBeside = m_planBeside->isChecked();
    choice.opensFolder = m_opensFolder->isChecked();
    return choice;
}

/// Why no report can be written; empty: one can.
QString ReportDialog::complaint() const
{
    if (m_document.count() == 0)
        return tr("Without a scenario there is nothing to report.");
    for (int row = 0; row < m_document.count(); ++row) {
        const auto& result = m_document.result(row).current;
        if (!result)
            return tr("“%1” has a fault, and a report says nothing wrong: %2")
                .arg(fromUtf8(m_document.scenario(row).name),
                     sentence(result.error().front(), QLocale()));
    }
    if (chosen<ReportKind>(*m_kind) == ReportKind::Management && m_views->views().empty())
        return tr("Tick at least one view.");
    return {};
}

void ReportDialog::showFitting()
{
    const bool management = chosen<ReportKind>(*m_kind) == ReportKind::Management;
    const bool pages = chosen<ReportFormat>(*m_format) == ReportFormat::Pdf;
    m_form->setRowVisible(m_views,
                          management && chosen<ReportFormat>(*m_format) != ReportFormat::Xlsx);
    m_form->setRowVisible(m_brand->slideTemplate(),
                          chosen<ReportFormat>(*m_format) == ReportFormat::Pptx);
    const QString wrong = complaint();
    m_complaint->setText(wrong);
    m_complaint->setVisible(!wrong.isEmpty());
    m_write->setEnabled(wrong.isEmpty());
    if (!wrong.isEmpty())
        m_preview->showSentence({});
    else if (pages)
        m_preview->preview(writePlan(m_document.plan()), choice());
    else
        m_preview->showSentence(tr("Only a PDF has pages to be shown here."));
}

void ReportDialog::accept()
{
    keepReport(choice(), m_store);
    QDialog::accept();
}

} // namespace vorlauf
