// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uncertainty.h"

#include <QString>

namespace vorlauf {

class Arguments;

/// --samples, --seed and --threads. samplesText says what the samples are for.
void addSamplingOptions(Arguments& arguments, const QString& samplesText);

/// What is wrong with the number of samples; empty: nothing. None are asked for with 0.
QString samplingComplaint(const Arguments& arguments);
bool asksForSamples(const Arguments& arguments);
Sampling samplingOf(const Arguments& arguments);

} // namespace vorlauf
