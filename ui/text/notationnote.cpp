// SPDX-License-Identifier: GPL-3.0-or-later
#include "notationnote.h"

#include "exportview.h"

#include <QCoreApplication>

namespace vorlauf {

namespace {
struct Notes {
    Q_DECLARE_TR_FUNCTIONS(NotationNote)
public:
    static QString overview()
    {
        return tr("Notation as in ISO 24896: hatched is estimated by the model, solid is measured; "
                  "differences are blue where they are better and orange where they are worse.");
    }
    static QString why()
    {
        return tr("Notation as in ISO 24896: hatched is estimated by the model; effects are blue "
                  "where they are better and orange where they are worse.");
    }
    static QString bars()
    {
        return tr("Notation as in ISO 24896: hatched bars are estimated by the model.");
    }
};
} // namespace

QString notationNote(ExportView view)
{
    switch (view) {
    case ExportView::Overview:
        return Notes::overview();
    case ExportView::Why:
        return Notes::why();
    case ExportView::When:
    case ExportView::Where:
        return Notes::bars();
    case ExportView::Sure:
    case ExportView::Best:
    case ExportView::Numbers:
        break;
    }
    return {};
}

} // namespace vorlauf
