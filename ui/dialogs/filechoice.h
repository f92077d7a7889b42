// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace vorlauf {

/// A file that may be chosen: a button that names it, another that takes none.
class FileChoice final : public QWidget
{
    Q_OBJECT
public:
    FileChoice(const QString& name, const QString& noneName, QWidget* parent = nullptr);

    /// title, filter  of the dialog that asks for it;  none  what the other button stands for
    void setTexts(const QString& title, const QString& filter, const QString& none);
    QString file() const { return m_file; }
    void setFile(const QString& file); // one that is gone is none

Q_SIGNALS:
    void changed();

private:
    void choose();

    QString m_file, m_title, m_filter;
    QPushButton *m_choose, *m_none;
};

} // namespace vorlauf
