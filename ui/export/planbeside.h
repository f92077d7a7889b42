// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"

#include <QString>

#include <optional>

namespace vorlauf {

/// Where the plan goes beside a report: "out/gpt3.pdf" -> "out/gpt3.plan.json".
QString planBesidePath(const QString& reportPath);

/// Writes the plan beside a report, so that whoever gets both can open it again. The file that the
/// plan was read from is never replaced: it then lies there already. Gives the words of the system
/// if it could not be written.
std::optional<QString> planBeside(const Plan& plan, const QString& reportPath,
                                  const QString& readFrom);

} // namespace vorlauf
