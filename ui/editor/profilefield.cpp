// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefield.h"

#include "numbers.h"
#include "texts.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

#include <limits>
#include <numeric>

namespace vorlauf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024; // far more than a year of hours

std::optional<double> number(const QString& text, const QLocale& locale, Unit unit)
{
    return parseNumber(text.trimmed(), locale, unit, 0, std::numeric_limits<double>::infinity());
}

/// Whether commas separate columns, for the whole file: where nothing else does, and a line is no
/// number with its comma or what stands before the commas counts the hours.
bool separatesByComma(const QStringList& lines, const QLocale& locale, Unit unit)
{
    std::vector<int> before;
    for (const QString& line : lines) {
        if (line.contains(u';') || line.contains(u'\t'))
            return false;
        const qsizetype comma = line.lastIndexOf(u',');
        if (comma < 0 || !number(line.mid(comma + 1), QLocale::c(), unit))
            continue; // a heading, or one column
        bool isIndex = false;
        before.push_back(line.left(comma).trimmed().toInt(&isIndex));
        if (!isIndex && !number(line, locale, unit))
            return true;
        if (!isIndex)
            before.pop_back();
    }
    for (std::size_t i = 1; i < before.size(); ++i) {
        if (before[i] != before[i - 1] + 1)
            return false;
    }
    return before.size() > 1;
}

std::optional<double> lastNumber(const QString& line, const QLocale& locale, Unit unit,
                                 bool byComma)
{
    if (byComma)
        return number(line.mid(line.lastIndexOf(u',') + 1), QLocale::c(), unit);
    static const QRegularExpression separators(u"[;\t]"_s);
    return number(line.mid(line.lastIndexOf(separators) + 1), locale, unit);
}

} // namespace

HourlyText readHourly(const QByteArray& text, const QLocale& locale, Unit unit)
{
    HourlyText result;
    int count = 0;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    const bool byComma = separatesByComma(lines, locale, unit);
    for (const QString& line : lines) {
        ++count;
        if (line.trimmed().isEmpty())
            continue;
        if (const auto value = lastNumber(line, locale, unit, byComma)) {
            result.values.push_back(*value);
        } else if (!result.values.empty()) { // headings stand on top
            result.badLine = count;
            return result;
        }
    }
    return result;
}

ProfileField::ProfileField(EditedScenario& editedScenario)
    : FieldWidget(editedScenario, "/electricity/hourlyIntensityGPerKwh", Absence::Allowed)
    , m_values(new QLabel)
    , m_load(new QPushButton)
{
    add(m_load);
    add(m_values, u".values"_s);
    m_values->setWordWrap(true);
    connect(m_load, &QPushButton::clicked, this, &ProfileField::choose);
    retranslate();
    refresh();
}

QString ProfileField::chooseFile(QWidget* parent, const QString& title)
{
    return QFileDialog::getOpenFileName(parent, title, {},
                                        tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
}

std::variant<std::vector<double>, QString> ProfileField::read(const QString& fileName,
                                                              const QLocale& locale, Unit unit)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return tr("This file cannot be read.");
    HourlyText hours = readHourly(file.readAll(), locale, unit);
    if (hours.badLine > 0)
        return tr("Line %1 of this file holds no number.").arg(hours.badLine);
    if (hours.values.empty())
        return tr("This file holds no numbers.");
    return std::move(hours.values);
}

void ProfileField::choose()
{
    const QString name = chooseFile(this, tr("Own hourly profile"));
    if (!name.isEmpty())
        load(name);
}

void ProfileField::load(const QString& fileName)
{
    auto hours = read(fileName, edited().locale(), Unit::GramPerKwh);
    if (const auto* fault = std::get_if<QString>(&hours)) {
        showMessage(*fault);
        return;
    }
    showMessage({});
    //: Undo step.
    write(std::get<std::vector<double>>(std::move(hours)), tr("Load an hourly profile"));
}

void ProfileField::write(std::optional<std::vector<double>> values, const QString& text)
{
    Scenario changed = edited().scenario();
    changed.electricity.hourlyIntensityGPerKwh = std::move(values);
    edited().edit(std::move(changed), path(), edited().newGesture(), text);
}

void ProfileField::reset()
{
    showMessage({});
    //: Undo step.
    write(std::nullopt, tr("Remove the hourly profile"));
}

QString ProfileField::valueText() const
{
    const auto& values = edited().scenario().electricity.hourlyIntensityGPerKwh;
    if (!values || values->empty())
        return {};
    const double mean
        = std::accumulate(values->begin(), values->end(), 0.0) / double(values->size());
    return tr("%Ln hour(s), mean %1", nullptr, int(values->size()))
        .arg(formatQuantity(mean, Unit::GramPerKwh, edited().locale(), {}));
}

void ProfileField::refresh()
{
    m_values->setText(valueText());
    m_values->setVisible(!m_values->text().isEmpty());
    showState(edited().scenario().electricity.hourlyIntensityGPerKwh.has_value());
}

void ProfileField::retranslate()
{
    FieldWidget::retranslate();
    m_load->setText(tr("Load from a file…"));
}

} // namespace vorlauf
