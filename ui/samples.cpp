// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "planjson.h"

#include <QDir>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
QString sampleFolder()
{
    return QLocale().language() == QLocale::German ? u":/samples/de"_s : u":/samples"_s;
}
} // namespace

std::vector<Sample> samples()
{
    std::vector<Sample> list;
    const QDir folder(sampleFolder());
    for (const QFileInfo& info : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto read = readPlan(file.readAll());
        if (read)
            list.push_back(
                {info.completeBaseName(), info.filePath(), std::move(read.value().plan)});
    }
    return list;
}

QString samplePath(const QString& name)
{
    return u"%1/%2.json"_s.arg(sampleFolder(), name);
}

} // namespace vorlauf
