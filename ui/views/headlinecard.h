// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace vorlauf {

/// A key figure: name, difference to the baseline, value.
class HeadlineCard final : public QFrame
{
    Q_OBJECT
public:
    explicit HeadlineCard(const QString& name, QWidget* parent = nullptr);

    struct Content {
        QString title;
        QString value;        // or why there is none
        QString difference;   // may be empty
        int effect = 0;       // of the difference: -1 better, 1 worse
        bool missing = false; // value is a reason
        QString toolTip;
        friend bool operator==(const Content&, const Content&) = default;
    };
    void show(const Content& content);

private:
    Content m_content;
    QLabel* m_title;
    QLabel* m_difference;
    QLabel* m_value;
    QLabel* m_suffix; // "CO₂e", which need not be as large as the number; or the reason
};

} // namespace vorlauf
