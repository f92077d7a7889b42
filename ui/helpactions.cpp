// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpactions.h"

#include "aboutdialog.h"
#include "accuracydialog.h"
#include "samples.h"
#include "sourcesdialog.h"
#include "texts.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vorlauf {

HelpActions::HelpActions(const Catalog& catalog, QWidget& window)
    : QObject(&window)
    , m_catalog(catalog)
    , m_window(window)
    , m_samples(new QMenu(&window))
    , m_accuracy(new QAction(this))
    , m_sources(new QAction(this))
    , m_about(new QAction(this))
{
    m_accuracy->setObjectName(u"showAccuracy"_s);
    m_sources->setObjectName(u"showSources"_s);
    m_about->setObjectName(u"about"_s);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_accuracy, &QAction::triggered, this,
            [this] { AccuracyDialog(m_catalog, &m_window).exec(); });
    connect(m_sources, &QAction::triggered, this,
            [this] { SourcesDialog(m_catalog, &m_window).exec(); });
    connect(m_about, &QAction::triggered, this,
            [this] { AboutDialog(m_catalog, &m_window).exec(); });
    retranslate();
}

void HelpActions::fill(QMenu& menu)
{
    menu.addMenu(m_samples);
    menu.addSeparator();
    menu.addAction(m_accuracy);
    menu.addAction(m_sources);
    menu.addAction(m_about);
}

void HelpActions::retranslate()
{
    m_samples->setTitle(tr("&Samples"));
    m_samples->clear();
    for (const Sample& sample : samples()) {
        QAction* action = m_samples->addAction(fromUtf8(sample.plan.title));
        connect(action, &QAction::triggered, this,
                [this, path = sample.path] { Q_EMIT sampleChosen(path); });
    }
    m_accuracy->setText(tr("A&ccuracy"));
    m_sources->setText(tr("S&ources"));
    m_about->setText(tr("&About Vorlauf"));
}

} // namespace vorlauf
