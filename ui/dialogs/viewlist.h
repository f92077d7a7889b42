// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportview.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace vorlauf {

/// Views to tick and to put in order, by mouse and keys.
class ViewList final : public QWidget
{
    Q_OBJECT
public:
    explicit ViewList(QWidget* parent = nullptr);

    void setViews(const std::vector<ExportView>& views); // ticked, in this order; the others below
    std::vector<ExportView> views() const;               // those ticked

Q_SIGNALS:
    void changed();

private:
    void move(int by);
    void showButtons();

    QListWidget* m_list;
    QPushButton *m_up, *m_down;
};

} // namespace vorlauf
