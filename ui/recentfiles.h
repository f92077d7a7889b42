// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace vorlauf {

/// The last ten files, newest first, as the settings keep them.
class RecentFiles
{
public:
    explicit RecentFiles(QSettings& settings) : m_settings(settings) {}

    QStringList list() const;
    void add(const QString& path);
    void clear();

private:
    QSettings& m_settings;
};

} // namespace vorlauf
