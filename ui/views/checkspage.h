// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checksmodel.h"

#include <QWidget>

class QLabel;

namespace vorlauf {

class FiguresTable;

/// Caps and rules of all scenarios as a table, and what stands behind the selected result: what
/// would meet a cap, what a rule asks and where it is written.
class ChecksPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ChecksPage(ScenarioDocument& document, QWidget* parent = nullptr);

    void setShowsAll(bool shows); // also what applies to no scenario

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void showBehind();
    void showNote();
    QStringList linesOf(const QModelIndex& index) const;

    ScenarioDocument& m_document;
    ChecksModel m_model;
    FiguresTable* m_table;
    QLabel *m_title, *m_note, *m_behind;
};

} // namespace vorlauf
