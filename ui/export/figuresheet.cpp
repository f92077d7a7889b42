// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresheet.h"

#include "chartpage.h"
#include "checks.h"
#include "checksmodel.h"
#include "finding.h"
#include "inputsmodel.h"
#include "numbersmodel.h"
#include "tablewords.h"
#include "texts.h"

#include <QCoreApplication>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// "1‑3, 7" of ascending numbers, with hyphens at which no line breaks.
QString ranges(const QList<int>& numbers)
{
    QStringList parts;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const qsizetype first = i;
        while (i + 1 < numbers.size() && numbers[i + 1] == numbers[i] + 1)
            ++i;
        parts.append(QString::number(numbers[first]));
        if (i > first)
            parts.last() += (i > first + 1 ? u"\u2011"_s : u", "_s) + QString::number(numbers[i]);
    }
    return parts.join(u", "_s);
}

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(FigureSheet)
public:
    Writer(ScenarioDocument& document, const ExportSettings& settings)
        : m_document(document)
        , m_locale(settings.locale)
        , m_texts(tableTexts(document, settings.locale))
    {
        const QString title = fromUtf8(document.plan().title);
        m_sheet.title = title.isEmpty() ? tr("All figures") : title;
        //: heading above the numbered list of sources
        m_sheet.sourcesTitle = tr("Sources");
        m_sheet.note = sourceNote(document, settings.locale) + u" · "_s
            + exportDate(settings).replace(u' ', QChar::Nbsp); // on one line
        for (int row = 0; row < document.count(); ++row) {
            m_sheet.scenarios.push_back(
                {fromUtf8(document.scenario(row).name),
                 row == document.baselineRow() ? tr("baseline") : QString()});
        }
    }

    FigureSheet write()
    {
        writeInputs();
        writeFigures();
        writeChecks();
        return std::move(m_sheet);
    }

private:
    void writeInputs()
    {
        const InputsModel model(m_document, m_texts);
        if (model.rowCount() == 0)
            return;
        //: heading above the inputs in which the scenarios are not alike
        m_sheet.rows.push_back({{tr("Inputs that differ"), {}}, {}});
        for (int row = 0; row < model.rowCount(); ++row) {
            FigureSheet::Row line{{model.index(row, 0).data().toString(), {}}, {}};
            for (int column = 1; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const bool filledIn = index.data(InputsModel::DefaultRole).toBool();
                //: below an input that was not given but filled in
                line.cells.push_back(
                    {index.data().toString(), filledIn ? tr("default") : QString()});
            }
            m_sheet.rows.push_back(std::move(line));
        }
    }

    void writeFigures()
    {
        const NumbersModel model(m_document, m_texts);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex first = model.index(row, 0);
            FigureSheet::Row line{{first.data().toString(), {}}, {}};
            if (!first.data(NumbersModel::HeadingRole).toBool()) {
                line.name.note = origin(first);
                writeCells(model, row, line);
            }
            m_sheet.rows.push_back(std::move(line));
        }
    }

    void writeChecks()
    {
        const ChecksModel model(m_document, m_texts);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex first = model.index(row, 0);
            FigureSheet::Row line{{first.data().toString(), {}}, {}};
            if (!first.data(ChecksModel::HeadingRole).toBool()) {
                QStringList parts{first.data(ChecksModel::NoteRole).toString()};
                parts.append(numbersOf(first.data(ChecksModel::SourceRole).toString()));
                parts.removeAll(QString());
                line.name.note = parts.join(u"\u00A0· "_s);
                for (int column = 1; column < model.columnCount(); ++column) {
                    const QModelIndex cell = model.index(row, column);
                    const bool current = cell.data(ChecksModel::CurrentRole).toBool();
                    line.cells.push_back({current ? cell.data().toString() : u"–"_s, {}});
                }
            }
            m_sheet.rows.push_back(std::move(line));
        }
        if (const QString rules = rulesNote(m_document, m_locale); !rules.isEmpty())
            m_sheet.note = rules + u' ' + m_sheet.note;
    }

    static void writeCells(const NumbersModel& model, int row, FigureSheet::Row& line)
    {
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const auto kind = NumbersModel::Kind(index.data(NumbersModel::KindRole).toInt());
            const bool current = index.data(NumbersModel::CurrentRole).toBool();
            if (kind == NumbersModel::Kind::Value)
                line.cells.push_back({current ? index.data().toString() : u"–"_s, {}});
            else if (kind == NumbersModel::Kind::Percent && current
                     && index.data(NumbersModel::ValueRole).isValid())
                line.cells.back().note = index.data().toString();
        }
    }

    /// "[1-3, 7]" of sources joined with ";", which get their numbers here.
    QString numbersOf(const QString& ids)
    {
        QList<int> numbers;
        for (const QString& id : ids.split(u';', Qt::SkipEmptyParts)) {
            const QString text = m_texts.source(id.toStdString());
            if (!m_sheet.sources.contains(text))
                m_sheet.sources.append(text);
            numbers.append(int(m_sheet.sources.indexOf(text)) + 1);
        }
        std::ranges::sort(numbers);
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        return numbers.isEmpty() ? QString() : u'[' + ranges(numbers) + u']';
    }

    /// Formula, section of the method and the sources by their numbers.
    QString origin(const QModelIndex& figure)
    {
        QStringList parts{figure.data(NumbersModel::FormulaRole).toString(),
                          u"METHOD\u00A0"_s + figure.data(NumbersModel::SectionRole).toString()};
        parts.append(numbersOf(figure.data(NumbersModel::SourceRole).toString()));
        parts.removeAll(QString());
        return parts.join(u"\u00A0· "_s); // a dot ends a line and begins none
    }

    ScenarioDocument& m_document;
    const QLocale m_locale;
    const TableTexts m_texts;
    FigureSheet m_sheet;
};

} // namespace

FigureSheet figureSheet(ScenarioDocument& document, const ExportSettings& settings)
{
    return Writer(document, settings).write();
}

} // namespace vorlauf
