// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"

#include <QString>

#include <vector>

namespace vorlauf {

/// A plan that comes with the program, in the language of the interface.
struct Sample {
    QString name; // "gpt3"
    QString path; // ":/samples/gpt3.json", ":/samples/de/gpt3.json"
    Plan plan;
};

std::vector<Sample> samples();
QString samplePath(const QString& name);

} // namespace vorlauf
