// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracydialog.h"

#include "accuracypicture.h"
#include "accuracytexts.h"
#include "chartview.h"
#include "messages.h"
#include "numbers.h"
#include "savebytes.h"
#include "segmentedbuttons.h"
#include "style.h"
#include "texts.h"
#include "viewtexts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

enum Column { Run, Predicted, Published, Ratio, Judged, Remark };
constexpr int sortRole = Qt::UserRole;
constexpr int rowRole = Qt::UserRole + 1; // of Accuracy::rows

QStandardItem* item(const QString& text, const QVariant& sorted)
{
    auto* one = new QStandardItem(text);
    one->setEditable(false);
    one->setToolTip(text);
    one->setData(sorted, sortRole);
    return one;
}

QStandardItem* number(const Number& value, const QString& text)
{
    auto* one = item(text, value ? QVariant(*value) : QVariant());
    one->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return one;
}

ExportSettings pageSettings()
{
    ExportSettings settings;
    settings.locale = QLocale();
    settings.height = 800;
    settings.dialect = QLocale().language() == QLocale::German ? CsvDialect::GermanExcel
                                                               : CsvDialect::International;
    return settings;
}

} // namespace

AccuracyDialog::AccuracyDialog(const Catalog& catalog, QWidget* parent, const Sampling& sampling)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_sampling(sampling)
    , m_mode(new SegmentedButtons(u"accuracyMode"_s, 2))
    , m_finding(wrappedLabel("finding", "finding", textFont(16, true)))
    , m_method(wrappedLabel("method", "secondary", textFont(12)))
    , m_sources(wrappedLabel("sourceNote", "note", textFont(12)))
    , m_chart(new AccuracyChart(currentTheme()))
    , m_picture(new ChartView(m_chart))
    , m_table(new QTableView)
    , m_rows(new QStandardItemModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_progress(new QProgressBar)
    , m_copy(new QPushButton(tr("&Copy")))
    , m_save(new QPushButton(tr("&Save…")))
{
    setObjectName(u"accuracyDialog"_s);
    setWindowTitle(tr("Accuracy"));
    resize(1180, 720);
    //: two ways to compare: what is given, what is predicted
    m_mode->setTexts(
        tr("What is predicted"),
        {tr("Energy from accelerator-hours"), tr("Accelerator-hours from parameters and tokens")});
    m_picture->setAccessibleName(tr("Predicted against published"));
    m_picture->setObjectName(u"accuracyPicture"_s);
    m_copy->setObjectName(u"copyAccuracy"_s);
    m_save->setObjectName(u"saveAccuracy"_s);
    prepareTable();
    layOut();
    connect(m_mode, &SegmentedButtons::chosen, this, &AccuracyDialog::compute);
    connect(&m_work, &BackgroundWork::progressed, this,
            [this](double share) { m_progress->setValue(int(100 * share)); });
    connect(&m_work, &BackgroundWork::finished, this, [this] {
        m_results[std::size_t(m_work.result()->mode)] = m_work.result();
        refresh();
        Q_EMIT computed();
    });
    connect(m_picture, &ChartView::barChosen, this, &AccuracyDialog::choose);
    connect(m_copy, &QPushButton::clicked, this, &AccuracyDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &AccuracyDialog::save);
    compute();
}

const Accuracy* AccuracyDialog::shown() const
{
    const auto& result = m_results[std::size_t(m_mode->current())];
    return result ? &*result : nullptr;
}

void AccuracyDialog::prepareTable()
{
    m_rows->setSortRole(sortRole);
    m_sorted->setSourceModel(m_rows);
    m_sorted->setSortRole(sortRole);
    m_table->setAccessibleName(tr("Published runs"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideNone); // a remark is read to its end
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableView::resizeRowsToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->sortByColumn(Judged, Qt::AscendingOrder);
}

void AccuracyDialog::layOut()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton* button : {m_copy, m_save, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Return belongs to the chart
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_progress->setFormat(u"%p %"_s);
    auto* both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(m_picture);
    both->addWidget(m_table);
    both->setSizes({430, 720});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_mode);
    column->addWidget(m_finding);
    column->addWidget(m_method);
    column->addWidget(m_progress);
    column->addWidget(both, 1);
    column->addWidget(m_sources);
    column->addWidget(buttons);
}

void AccuracyDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_chart->setTheme(currentTheme());
    QDialog::changeEvent(event);
}

void AccuracyDialog::compute()
{
    refresh();
    if (shown()) {
        m_work.cancel();
        return;
    }
    m_progress->setValue(0);
    const auto mode = AccuracyMode(m_mode->current());
    // the catalog outlives the dialog, whose end waits for the work
    m_work.run([&catalog = m_catalog, mode, sampling = m_sampling](const Progress& progress) {
        return accuracy(catalog, mode, sampling, progress);
    });
}

void AccuracyDialog::refresh()
{
    const Accuracy* all = shown();
    const QLocale locale;
    m_progress->setVisible(!all);
    m_copy->setEnabled(all);
    m_save->setEnabled(all);
    m_method->setText(accuracyMethod(AccuracyMode(m_mode->current())));
    if (!all) {
        m_finding->setText(tr("The published runs are being computed."));
        return;
    }
    m_finding->setText(accuracyFinding(*all, locale));
    m_sources->setText(tr("Sources: %1").arg(accuracySources(*all, m_catalog)));
    fillChart(*m_chart, *all, m_catalog, locale);
    m_picture->setAccessibleDescription(m_finding->text());
    fillTable(*all);
}

/// Missed runs first, then the others that are judged.
void AccuracyDialog::fillTable(const Accuracy& all)
{
    const QLocale locale;
    const Unit unit = accuracyUnit(all.mode);
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Run"), tr("Predicted"), tr("Published"),
                                       //: predicted over published
                                       tr("Ratio"), tr("Judged"), tr("Remark")});
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        const AccuracyRow& row = all.rows[i];
        const Prediction& one = row.headline(all.mode);
        const Number ratio = one.ratio();
        const bool missed = row.isJudged() && one.isInside() == false;
        const QString name = runName(m_catalog.publishedRuns[i]);
        const QString remark = accuracyRemark(row, all.mode, locale);
        auto* first = item(name, name);
        first->setData(int(i), rowRole);
        m_rows->appendRow({first,
                           number(one.predicted, formatQuantity(one.predicted, unit, locale, {})),
                           number(one.published, formatQuantity(one.published, unit, locale, {})),
                           number(ratio, ratio ? formatNumber(*ratio, locale) : u"–"_s),
                           item(missed               ? tr("missed")
                                    : row.isJudged() ? tr("yes")
                                                     : tr("no"),
                                missed               ? 0
                                    : row.isJudged() ? 1
                                                     : 2),
                           item(remark, remark)});
    }
    for (const auto& [column, width] :
         {std::pair(Run, 150), std::pair(Predicted, 92), std::pair(Published, 92),
          std::pair(Ratio, 62), std::pair(Judged, 72)})
        m_table->setColumnWidth(column, width);
    m_table->resizeRowsToContents();
}

void AccuracyDialog::choose(int row)
{
    for (int at = 0; at < m_sorted->rowCount(); ++at) {
        const QModelIndex index = m_sorted->index(at, Run);
        if (index.data(rowRole).toInt() == row) {
            m_table->selectRow(at);
            m_table->scrollTo(index);
        }
    }
}

void AccuracyDialog::copy() const
{
    const ExportSettings settings = pageSettings();
    const ViewTable table = accuracyTable(*shown(), m_catalog, settings.locale);
    const Picture picture = accuracyPicture(*shown(), m_catalog, settings);
    const QByteArray png = pngOf(picture, settings.scale);
    auto* taken = new QMimeData;
    taken->setImageData(QImage::fromData(png, "PNG"));
    taken->setData(u"image/png"_s, png);
    taken->setData(u"image/svg+xml"_s, svgOf(picture));
    taken->setHtml(writeHtml(table, settings.locale));
    taken->setText(writeTabSeparated(table, settings.locale));
    taken->setData(u"text/csv"_s, writeCsv(table, settings.dialect));
    QGuiApplication::clipboard()->setMimeData(taken);
}

void AccuracyDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save Accuracy"), QDir::home().filePath(tr("accuracy") + u".csv"_s),
        u"CSV (*.csv);;PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"_s);
    if (path.isEmpty())
        return;
    const ExportSettings settings = pageSettings();
    const QString format = QFileInfo(path).suffix().toLower();
    const auto picture = [&] { return accuracyPicture(*shown(), m_catalog, settings); };
    const QByteArray bytes = format == u"png" ? pngOf(picture(), settings.scale)
        : format == u"svg"                    ? svgOf(picture())
        : format == u"pdf"
        ? pdfOf({picture()})
        : writeCsv(accuracyTable(*shown(), m_catalog, settings.locale), settings.dialect);
    if (const auto fault = saveBytes(path, bytes))
        showWriteFault(this, path, *fault);
}

} // namespace vorlauf
