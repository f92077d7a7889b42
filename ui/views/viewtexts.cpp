// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewtexts.h"

#include "notationnote.h"
#include "style.h"

#include <QLabel>

namespace vorlauf {

QLabel* wrappedLabel(const char* name, const char* role, const QFont& font)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    setRole(*label, role);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString withNotation(ExportView view, const QString& sources)
{
    const QString signs = currentTheme().isManagement() ? notationNote(view) : QString();
    return signs.isEmpty() ? sources : signs + u' ' + sources;
}

} // namespace vorlauf
