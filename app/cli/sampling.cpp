// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling.h"

#include "arguments.h"
#include "commands.h"

#include <QThread>

#include <limits>

namespace vorlauf {

static constexpr qint64 leastSamples = 100, mostSamples = 1'000'000; // METHOD 10.4

void addSamplingOptions(Arguments& arguments, const QString& samplesText)
{
    arguments.addWholeNumber(QStringLiteral("samples"), QStringLiteral("N"), samplesText, 0,
                             mostSamples);
    arguments.addWholeNumber(QStringLiteral("seed"), QStringLiteral("S"),
                             Cli::tr("Seed of the samples; %1 if absent.").arg(Sampling{}.seed), 0,
                             std::numeric_limits<qint64>::max());
    arguments.addWholeNumber(QStringLiteral("threads"), QStringLiteral("T"),
                             Cli::tr("Threads for the samples; changes no number."), 1, 1024);
}

QString samplingComplaint(const Arguments& arguments)
{
    const qint64 count = arguments.value(QStringLiteral("samples")).toLongLong();
    if (count == 0 || count >= leastSamples)
        return {};
    return Cli::tr("--samples takes 0 or a whole number from %1 to %2.")
        .arg(leastSamples)
        .arg(mostSamples);
}

bool asksForSamples(const Arguments& arguments)
{
    return arguments.value(QStringLiteral("samples")).toLongLong() > 0;
}

Sampling samplingOf(const Arguments& arguments)
{
    Sampling sampling;
    if (asksForSamples(arguments))
        sampling.count = arguments.value(QStringLiteral("samples")).toULongLong();
    if (arguments.isSet(QStringLiteral("seed")))
        sampling.seed = arguments.value(QStringLiteral("seed")).toULongLong();
    sampling.threads = arguments.isSet(QStringLiteral("threads"))
        ? arguments.value(QStringLiteral("threads")).toUInt()
        : unsigned(QThread::idealThreadCount());
    return sampling;
}

} // namespace vorlauf
