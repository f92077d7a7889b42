// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

namespace vorlauf {

QList<Command> commands()
{
    return {
        {QStringLiteral("evaluate"), Cli::tr("every scenario’s results"), evaluateCommand},
        {QStringLiteral("compare"), Cli::tr("differences to the baseline"), compareCommand},
        {QStringLiteral("explore"), Cli::tr("all plans around a scenario, the best of them"),
         exploreCommand},
        {QStringLiteral("sensitivity"), Cli::tr("what drives a scenario’s result"),
         sensitivityCommand},
        {QStringLiteral("export"), Cli::tr("one view as a picture or as its data"), exportCommand},
        {QStringLiteral("catalog"), Cli::tr("look into the data, each row with its source"),
         catalogCommand},
        {QStringLiteral("accuracy"), Cli::tr("published runs, predicted from what a planner knows"),
         accuracyCommand},
        {QStringLiteral("convert"), Cli::tr("plan to document and back"), convertCommand},
        {QStringLiteral("check"), Cli::tr("is the file whole?"), checkCommand},
        {QStringLiteral("report"), Cli::tr("the report of a plan"), reportCommand},
    };
}

} // namespace vorlauf
