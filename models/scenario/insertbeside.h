// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace vorlauf {

class ScenarioDocument;
struct Plan;

/// Puts each scenario of another version of the document that differs below its counterpart, under
/// a name of its own, as one undo step of that text. Gives their number.
int insertBeside(ScenarioDocument& document, const Plan& other,
                 const std::function<QString(const QString& name)>& naming, const QString& text);

} // namespace vorlauf
