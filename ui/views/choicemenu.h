// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace vorlauf {

/// A menu of choices that stays open while they are ticked. None ticked: all hold.
class ChoiceMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ChoiceMenu(const QString& name, QWidget* parent = nullptr);

    /// Replaces what can be chosen and keeps what is ticked, by key.
    void setChoices(const QList<std::pair<QString, QString>>& keysAndTexts);
    QAction* addChoice(const QString& key, const QString& text);
    QAction* choice(const QString& key) const; // nullptr: there is none
    QStringList ticked() const;                // keys, in order

Q_SIGNALS:
    void changed();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace vorlauf
