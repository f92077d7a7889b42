// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace vorlauf {

struct Catalog;

/// Samples, accuracy, sources, about.
class HelpActions final : public QObject
{
    Q_OBJECT
public:
    HelpActions(const Catalog& catalog, QWidget& window);

    void fill(QMenu& menu);
    void retranslate();

Q_SIGNALS:
    void sampleChosen(const QString& path);

private:
    const Catalog& m_catalog;
    QWidget& m_window;
    QMenu* m_samples;
    QAction *m_accuracy, *m_sources, *m_about;
};

} // namespace vorlauf
