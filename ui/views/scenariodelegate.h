// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vorlauf {

class ScenarioDocument;

/// Paints a scenario as a card: colour bar, name, total, difference to the baseline; pale if it is
/// hidden from the charts, with its sentence if it is invalid.
class ScenarioDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ScenarioDelegate(const ScenarioDocument& document, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the name stands in a card, for the field that renames.
    static QRect nameRect(const QRect& card);

private:
    void paintTexts(QPainter& painter, const QRect& card, const QModelIndex& index) const;
    QString fault(const QModelIndex& index) const; // empty: none

    const ScenarioDocument& m_document;
};

} // namespace vorlauf
