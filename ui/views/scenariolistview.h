// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QLineEdit;

namespace vorlauf {

/// A list whose rows can be dragged to another place and renamed in place. It changes nothing: it
/// says what the user wants.
class ScenarioListView final : public QListView
{
    Q_OBJECT
public:
    explicit ScenarioListView(QWidget* parent = nullptr);

    void rename(const QModelIndex& index);
    void layOutSoon() { scheduleDelayedItemsLayout(); } // heights changed; once for many changes

Q_SIGNALS:
    void moveWanted(int from, int to); // to = final position
    void renamed(int row, const QString& name);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int gapAt(int y) const; // 0: above the first row
    void endDrag();

    QPoint m_pressed;
    int m_dragged = -1; // row
    int m_gap = -1;     // where it would land; -1: no drag
    QLineEdit* m_field;
};

} // namespace vorlauf
