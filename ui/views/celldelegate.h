// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace vorlauf {

enum class CellTone { Plain, Better, Worse };

/// What a table of figures asks of its model.
struct FiguresLook {
    std::function<QString(const QModelIndex&)> explanation; // tool tip
    std::function<QString(const QModelIndex&)> note;        // second line of a name
    std::function<bool(const QModelIndex&)> heading;
    std::function<bool(const QModelIndex&)> pale; // a default, or not current
    std::function<QString(int section)> header;   // short; empty: as the model says
    std::function<bool(int section)> narrow;
    std::function<CellTone(const QModelIndex&)> tone = {}; // none: plain
    int nameWidth = 248;
    bool wrapsNames = false;
};

/// Names at the left, with a note below, numbers of equal width at the right.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(const FiguresLook& look, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    int heightOf(const QModelIndex& name) const;

private:
    void paintName(QPainter& painter, QRect place, const QModelIndex& index) const;
    QColor colourOf(const QModelIndex& index) const;
    int textHeight(const QString& text, const QFont& font) const;

    const FiguresLook& m_look;
};

} // namespace vorlauf
