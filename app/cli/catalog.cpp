// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "catalogtext.h"
#include "commands.h"
#include "input.h"
#include "streams.h"
#include "texttable.h"

#include <limits>

namespace vorlauf {

static void describe(Arguments& arguments)
{
    arguments.addFile(QStringLiteral("TABLE"), catalogCommands().join(QStringLiteral(", ")));
    arguments.addOption(QStringLiteral("search"), QStringLiteral("TEXT"),
                        Cli::tr("Only rows whose id or name has these words, best match first."));
    arguments.addOption(QStringLiteral("id"), QStringLiteral("ID"), Cli::tr("Only this row."));
    arguments.addWords(
        QStringLiteral("format"),
        {QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("table")},
        Cli::tr("json for programs, csv for spreadsheets, table for people; json if absent."));
}

static QString cell(const QVariant& value, const QLocale& locale)
{
    if (!value.isValid())
        return QString(QChar(0x2013));
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? Cli::tr("yes") : Cli::tr("no");
    if (value.typeId() == QMetaType::Double) {
        QLocale plain = locale; // years and data as in the table, without group signs
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    return value.toString();
}

static bool isNumeric(const CatalogListing& listing, qsizetype column)
{
    for (const QVariantList& row : listing.rows) {
        if (row[column].isValid() && row[column].typeId() != QMetaType::Double)
            return false;
    }
    return true;
}

static bool isKnown(const CatalogListing& listing, qsizetype column)
{
    for (const QVariantList& row : listing.rows) {
        if (row[column].isValid() && !row[column].toString().isEmpty())
            return true;
    }
    return false;
}

/// One row: its columns below each other. Several: a table without the columns nobody filled.
static QByteArray listingText(const CatalogListing& listing, const QLocale& locale)
{
    using Align = TextTable::Align;
    if (listing.rows.size() == 1) {
        TextTable table(std::numeric_limits<int>::max());
        table.addColumn(Cli::tr("Column"), Align::Left);
        table.addColumn(Cli::tr("Value"), Align::Left);
        for (qsizetype i = 0; i < listing.columns.size(); ++i)
            table.addRow({listing.columns[i], cell(listing.rows.first()[i], locale)});
        return table.text().toUtf8();
    }
    TextTable table;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < listing.columns.size(); ++i) {
        if (!isKnown(listing, i))
            continue;
        shown.append(i);
        table.addColumn(listing.columns[i], isNumeric(listing, i) ? Align::Right : Align::Left);
    }
    for (const QVariantList& row : listing.rows) {
        QStringList cells;
        for (const qsizetype i : std::as_const(shown))
            cells.append(cell(row[i], locale));
        table.addRow(cells);
    }
    return table.text().toUtf8();
}

Exit catalogCommand(const QStringList& list, const QLocale& locale)
{
    Arguments arguments(QStringLiteral("catalog"),
                        Cli::tr("Looks into the data, each row with its source."));
    describe(arguments);
    if (const auto exit = arguments.parse(list))
        return *exit;
    const QString name = arguments.file(0);
    if (!catalogCommands().contains(name))
        return arguments.wrongUsage(Cli::tr("The catalog has no table “%1”; it has %2.")
                                        .arg(name, catalogCommands().join(QStringLiteral(", "))));
    auto read = readCatalog();
    if (const auto* exit = std::get_if<Exit>(&read))
        return *exit;
    const auto& catalog = *std::get<std::shared_ptr<const Catalog>>(read);
    const QString id = arguments.value(QStringLiteral("id"));
    const auto listing
        = catalogListing(catalog, name, arguments.value(QStringLiteral("search")), id);
    if (!listing || (!id.isEmpty() && listing->rows.isEmpty()))
        return arguments.wrongUsage(Cli::tr("The table %1 has no row “%2”.").arg(name, id));
    const QString format = arguments.value(QStringLiteral("format"));
    if (format == QLatin1String("csv"))
        return printResult(listingToCsv(*listing));
    if (format == QLatin1String("table"))
        return printResult(listingText(*listing, locale));
    return printResult(listingToJson(*listing));
}

} // namespace vorlauf
