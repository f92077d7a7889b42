// SPDX-License-Identifier: GPL-3.0-or-later
#include "planbeside.h"

#include "planjson.h"
#include "savebytes.h"

#include <QDir>
#include <QFileInfo>

namespace vorlauf {

QString planBesidePath(const QString& reportPath)
{
    const QFileInfo report(reportPath);
    return report.dir().filePath(report.completeBaseName() + QStringLiteral(".plan.json"));
}

std::optional<QString> planBeside(const Plan& plan, const QString& reportPath,
                                  const QString& readFrom)
{
    const QString path = planBesidePath(reportPath);
    const QFileInfo there(path), read(readFrom);
    if (there.exists() && read.exists() && there.canonicalFilePath() == read.canonicalFilePath())
        return {};
    return saveBytes(path, writePlan(plan));
}

} // namespace vorlauf
