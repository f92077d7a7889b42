// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
template <typename Enum>
Enum chosen(const QComboBox& box)
{
    return Enum(box.currentData().toInt());
}

QSpinBox* number(const char* name, int minimum, int maximum, int value, const QString& suffix)
{
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1StringView(name));
    box->setRange(minimum, maximum);
    box->setValue(value);
    box->setSuffix(suffix);
    return box;
}
} // namespace

QString suffix(ExportFormat format)
{
    static const std::array<QString, 6> suffixes{u"png"_s, u"svg"_s,  u"pdf"_s,
                                                 u"csv"_s, u"json"_s, u"xlsx"_s};
    return suffixes[std::size_t(format)];
}

ExportDialog::ExportDialog(const ExportSettings& defaults, QSettings& store, QWidget* parent)
    : QDialog(parent)
    , m_defaults(defaults)
    , m_store(store)
    , m_form(new QFormLayout)
    , m_format(new QComboBox)
    , m_preset(new QComboBox)
    , m_language(new QComboBox)
    , m_notation(new QComboBox)
    , m_theme(new QComboBox)
    , m_dialect(new QComboBox)
    , m_uncertainty(new QCheckBox)
    , m_more(new QToolButton)
    , m_width(number("exportWidth", 320, 8000, defaults.width, u" px"_s))
    , m_height(number("exportHeight", 120, 8000, defaults.height, u" px"_s))
    , m_scale(number("exportScale", 1, 4, int(defaults.scale), u"×"_s))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export View"));
    m_format->setObjectName(u"exportFormat"_s);
    m_preset->setObjectName(u"exportPreset"_s);
    m_notation->setObjectName(u"exportNotation"_s);
    m_more->setObjectName(u"exportMore"_s);
    //: a button that shows the rarer choices of the dialog
    m_more->setText(tr("&More"));
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    fillChoices();
    m_form->addRow(tr("&Format"), m_format);
    //: what a picture is made for: a slide, a page
    m_form->addRow(tr("M&ade for"), m_preset);
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow(tr("&Dialect"), m_dialect);
    m_uncertainty->setObjectName(u"exportUncertainty"_s);
    //: a box to tick: whether Overview is exported with the range of each total
    m_uncertainty->setText(tr("Show &uncertainty (5 % to 95 %)"));
    m_uncertainty->setChecked(defaults.overview.uncertainty);
    m_form->addRow(QString(), m_uncertainty);
    m_form->setRowVisible(m_uncertainty, defaults.view == ExportView::Overview);
    m_form->addRow(QString(), m_more);
    //: how charts mark what their bars stand for
    m_form->addRow(tr("&Notation"), m_notation);
    m_form->addRow(tr("&Theme"), m_theme);
    m_form->addRow(tr("&Width"), m_width);
    m_form->addRow(tr("&Height"), m_height);
    m_form->addRow(tr("&Scale"), m_scale);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("&Export…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFitting);
    connect(m_more, &QToolButton::toggled, this, &ExportDialog::showFitting);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(m_form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(360);
    restore();
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::takePreset);
    showFitting();
}

void ExportDialog::fillChoices()
{
    m_format->addItem(tr("PNG picture"), int(ExportFormat::Png));
    m_format->addItem(tr("SVG drawing"), int(ExportFormat::Svg));
    m_format->addItem(tr("PDF document"), int(ExportFormat::Pdf));
    m_format->addItem(tr("CSV table"), int(ExportFormat::Csv));
    m_format->addItem(tr("JSON data"), int(ExportFormat::Json));
    m_format->addItem(tr("Excel workbook"), int(ExportFormat::Xlsx));
    //: a picture of the size that is typed in
    m_preset->addItem(tr("Own size"), int(Preset::None));
    m_preset->addItem(tr("Slide, 16:9"), int(Preset::Slide));
    m_preset->addItem(tr("A4 page"), int(Preset::A4));
    m_preset->addItem(tr("Journal"), int(Preset::Journal));
    m_preset->addItem(tr("Web page"), int(Preset::Web));
    m_preset->addItem(tr("Poster, A3"), int(Preset::Poster));
    //: notation of charts: the colours of the screen
    m_notation->addItem(tr("Screen"), int(Notation::Screen));
    m_notation->addItem(tr("Management (ISO 24896)"), int(Notation::Management));
    // Languages are called what their readers call them.
    m_language->addItem(u"English"_s, QLocale(QLocale::English, QLocale::UnitedStates));
    m_language->addItem(u"Deutsch"_s, QLocale(QLocale::German, QLocale::Germany));
    m_theme->addItem(tr("Light"), false);
    m_theme->addItem(tr("Dark"), true);
    m_dialect->addItem(tr("International (comma, decimal point)"), int(CsvDialect::International));
    m_dialect->addItem(tr("German Excel (semicolon, decimal comma)"), int(CsvDialect::GermanExcel));
}

void ExportDialog::restore()
{
    const bool german = m_defaults.locale.language() == QLocale::German;
    m_format->setCurrentIndex(m_store.value(u"export/format"_s, 0).toInt());
    m_language->setCurrentIndex(german ? 1 : 0);
    m_theme->setCurrentIndex(m_store.value(u"export/theme"_s, 0).toInt());
    m_dialect->setCurrentIndex(m_store.value(u"export/dialect"_s, german ? 1 : 0).toInt());
    const auto last = [this](const char* name, auto fallback) {
        return m_store.value(viewKey(name), fallback);
    };
    m_preset->setCurrentIndex(last("preset", int(m_defaults.preset)).toInt());
    m_notation->setCurrentIndex(last("notation", int(m_defaults.style)).toInt());
    m_width->setValue(last("width", m_defaults.width).toInt());
    m_height->setValue(last("height", m_defaults.height).toInt());
    m_scale->setValue(last("scale", int(m_defaults.scale)).toInt());
}

void ExportDialog::accept()
{
    m_store.setValue(u"export/format"_s, m_format->currentIndex());
    m_store.setValue(u"export/theme"_s, m_theme->currentIndex());
    m_store.setValue(u"export/dialect"_s, m_dialect->currentIndex());
    m_store.setValue(viewKey("preset"), m_preset->currentIndex());
    m_store.setValue(viewKey("notation"), m_notation->currentIndex());
    m_store.setValue(viewKey("width"), m_width->value());
    m_store.setValue(viewKey("height"), m_height->value());
    m_store.setValue(viewKey("scale"), m_scale->value());
    QDialog::accept();
}

void ExportDialog::showFitting()
{
    const auto format = chosen<ExportFormat>(*m_format);
    const bool picture
        = format == ExportFormat::Png || format == ExportFormat::Svg || format == ExportFormat::Pdf;
    const bool more = picture && m_more->isChecked();
    const bool ownSize = chosen<Preset>(*m_preset) == Preset::None;
    m_form->setRowVisible(m_preset, picture);
    m_form->setRowVisible(m_more, picture);
    m_form->setRowVisible(m_notation, more && m_defaults.view != ExportView::Numbers);
    m_form->setRowVisible(m_theme, more);
    m_form->setRowVisible(m_width, more);
    m_form->setRowVisible(m_height, more);
    m_form->setRowVisible(m_scale, more && ownSize && format == ExportFormat::Png);
    m_form->setRowVisible(m_dialect, format == ExportFormat::Csv);
    m_form->setRowVisible(m_language, format != ExportFormat::Json);
}

void ExportDialog::takePreset()
{
    const PresetSize size = sizeOf(chosen<Preset>(*m_preset), m_defaults.view);
    m_width->setValue(size.width);
    m_height->setValue(size.height);
    showFitting();
}

/// Where the last choice for the view is kept.
QString ExportDialog::viewKey(const char* name) const
{
    return u"export/view%1/%2"_s.arg(int(m_defaults.view)).arg(QLatin1StringView(name));
}

ExportSettings ExportDialog::settings() const
{
    ExportSettings settings = m_defaults;
    const auto preset = chosen<Preset>(*m_preset);
    settings.scale = m_scale->value();
    if (preset != Preset::None)
        applyPreset(settings, preset);
    settings.mayGrow = settings.mayGrow && m_height->value() == settings.height;
    settings.style = chosen<Notation>(*m_notation);
    settings.format = chosen<ExportFormat>(*m_format);
    settings.locale = m_language->currentData().toLocale();
    settings.dark = m_theme->currentData().toBool();
    settings.dialect = chosen<CsvDialect>(*m_dialect);
    settings.overview.uncertainty = m_uncertainty->isChecked();
    settings.width = m_width->value();
    settings.height = m_height->value();
    return settings;
}

} // namespace vorlauf
