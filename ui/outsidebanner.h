// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace vorlauf {

/// Says above everything that another program changed the document's file, and offers what can be
/// done.
class OutsideBanner final : public QFrame
{
    Q_OBJECT
public:
    explicit OutsideBanner(QWidget* parent = nullptr);

    void setState(const QString& title, bool hasUnsaved); // name of the file

Q_SIGNALS:
    void reloadWanted();
    void keepWanted();
    void compareWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_title;
    bool m_hasUnsaved = false;
    QLabel* m_text;
    QPushButton *m_reload, *m_keep, *m_compare;
};

} // namespace vorlauf
