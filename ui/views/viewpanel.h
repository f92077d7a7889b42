// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace vorlauf {

/// The middle column: key figures above, then one tab for each view. A view's own choices stand at
/// the right of the tabs while it is shown.
class ViewPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ViewPanel(QWidget* headline, QWidget* parent = nullptr);

    /// corner may be nullptr. The view's windowTitle is its tab.
    void addView(QWidget* view, QWidget* corner);
    int count() const;
    int current() const;
    void setCurrent(int position);
    QString title(int position) const;

Q_SIGNALS:
    void currentChanged(int position);
    void titleChanged(int position);

private:
    void show(int position);

    QTabBar* m_tabs;
    QStackedWidget* m_corners;
    QStackedWidget* m_views;
};

} // namespace vorlauf
