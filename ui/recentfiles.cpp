// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
constexpr int kept = 10;
}

QStringList RecentFiles::list() const
{
    return m_settings.value(u"files/recent"_s).toStringList();
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = list();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(u"files/recent"_s, files.mid(0, kept));
}

void RecentFiles::clear()
{
    m_settings.remove(u"files/recent"_s);
}

} // namespace vorlauf
