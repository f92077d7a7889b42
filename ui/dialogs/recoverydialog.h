// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recoveryjournal.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace vorlauf {

/// Offers work that a crash left: of which file, where it lies, when it was edited last. Escape
/// postpones and deletes nothing.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RecoveryDialog(std::vector<LeftWork> left, QWidget* parent = nullptr);

    /// What is to be restored; nullptr: nothing that could be.
    const LeftWork* chosen() const;

private:
    void fill();
    void showChosen();
    void remove();
    int row() const;
    const LeftWork& work(int row) const { return m_left[std::size_t(row)]; }
    QString title(int row) const;

    std::vector<LeftWork> m_left;
    QTreeWidget* m_list;
    QLabel* m_note;
    QPushButton *m_restore, *m_delete;
};

} // namespace vorlauf
