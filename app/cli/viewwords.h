// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vorlauf {

/// The views as the command line names them, in the order of ExportView.
inline QStringList viewWords()
{
    return {QStringLiteral("overview"), QStringLiteral("why"),        QStringLiteral("when"),
            QStringLiteral("where"),    QStringLiteral("confidence"), QStringLiteral("best"),
            QStringLiteral("numbers")};
}

} // namespace vorlauf
