// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace vorlauf {

/// Type-to-search over everything that can be done: the arrows choose, Return does it, Escape
/// leaves.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    /// hidden entries are found by typing only.
    CommandPalette(QList<PaletteEntry> shown, QList<PaletteEntry> hidden, QWidget* window);

    /// What was chosen; empty: nothing.
    std::function<void()> chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void choose();

    QList<PaletteEntry> m_shown, m_all, m_found;
    std::function<void()> m_chosen;
    QLineEdit* m_text;
    QTreeWidget* m_list;
};

} // namespace vorlauf
