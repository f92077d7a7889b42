// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

namespace vorlauf {

/// One choice of a few, side by side. The buttons are named like the group with a number behind:
/// "quantity0", "quantity1", ...
class SegmentedButtons final : public QFrame
{
    Q_OBJECT
public:
    SegmentedButtons(const QString& name, int count, QWidget* parent = nullptr);

    /// name is what a screen reader says of the group.
    void setTexts(const QString& name, const QStringList& texts);
    int current() const;
    void setCurrent(int position);

Q_SIGNALS:
    void chosen(int position);

private:
    QButtonGroup* m_group;
};

} // namespace vorlauf
