// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace vorlauf {

/// What a zip file holds: path and content of each file, in this order.
using ZipEntries = std::vector<std::pair<QString, QByteArray>>;

/// The zip file; each of its files is dated noon of the day. Empty if it could not be written.
QByteArray zipped(const ZipEntries& entries, const QDate& date);

/// What a stranger's zip file holds, by path. Empty if it is none, is damaged, names a place
/// outside of itself or a file twice, or holds more than it may.
std::optional<std::map<QString, QByteArray>> unzipped(const QByteArray& zip, int mostFiles,
                                                      qint64 mostBytes);

} // namespace vorlauf
