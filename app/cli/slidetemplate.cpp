// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidetemplate.h"

#include "commands.h"
#include "streams.h"

#include <QFile>

namespace vorlauf {

OrExit<std::optional<SlideBase>> readTemplate(const QString& path)
{
    constexpr qint64 largest = 64 << 20; // bytes
    if (path.isEmpty())
        return std::optional<SlideBase>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(Cli::tr("The template “%1” could not be read.").arg(path));
        return Exit::File;
    }
    const QByteArray bytes = file.read(largest + 1);
    const auto read = readSlideTemplate(bytes.size() > largest ? QByteArray() : bytes);
    if (const auto* base = std::get_if<SlideBase>(&read))
        return std::optional(*base);
    const bool noLayout = std::get<TemplateFault>(read) == TemplateFault::NoLayout;
    printError(
        noLayout
            ? Cli::tr("The template “%1” has no layout with a title.").arg(path)
            : Cli::tr("The template “%1” is no PowerPoint presentation or template.").arg(path));
    return Exit::Invalid;
}

} // namespace vorlauf
