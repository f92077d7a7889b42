// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace vorlauf {

/// Replaces the file whole or not at all, also on a full disk: every writer of files ends here.
/// Gives the system's words if it could not, empty if it could.
std::optional<QString> saveBytes(const QString& path, const QByteArray& bytes);

} // namespace vorlauf
