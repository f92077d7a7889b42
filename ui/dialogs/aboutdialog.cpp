// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "catalog.h"
#include "style.h"
#include "texts.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
QLabel* paragraph(const QString& text, const QFont& font)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}
} // namespace

AboutDialog::AboutDialog(const Catalog& catalog, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Vorlauf"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    //: %1 is the version
    column->addWidget(paragraph(tr("Vorlauf %1").arg(QCoreApplication::applicationVersion()),
                                textFont(18, true)));
    column->addWidget(paragraph(
        tr("Compares plans for training AI models before the run: energy, emissions, water, cost "
           "and time. It computes on this computer only and never uses the network."),
        textFont(13)));
    column->addWidget(paragraph(
        tr("The program is free software under the GNU General Public License, version 3 or later. "
           "It comes without any warranty."),
        textFont(13)));
    column->addWidget(paragraph(
        tr("The catalog %1 is published under the Open Database License 1.0 (ODbL), with the "
           "source "
           "of every row. It contains data of Our World in Data and Ember (CC BY 4.0), Electricity "
           "Maps (ODbL 1.0), Google (Apache-2.0, CC BY), Green Algorithms and Epoch AI (CC BY "
           "4.0), "
           "Eurostat, the U.S. Energy Information Administration, Boavizta (ODbL) and Natural "
           "Earth "
           "(public domain). Help > Sources lists all of them.")
            .arg(fromUtf8(catalog.version)),
        textFont(13)));
    auto* qt = paragraph(tr("Built with Qt %1 and Qt Charts (GPL-3.0), SQLite (public domain) and "
                            "the typeface Inter (SIL Open Font License 1.1).")
                             .arg(QLatin1StringView(qVersion())),
                         textFont(12));
    setRole(*qt, "secondary");
    column->addWidget(qt);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addStretch();
    column->addWidget(buttons);
    setFixedWidth(520);
    adjustSize();
}

} // namespace vorlauf
