// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariodelegate.h"

#include "numbers.h"
#include "scenariodocument.h"
#include "scenariotablemodel.h"
#include "style.h"
#include "textblock.h"
#include "texts.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {
constexpr int gap = 4, padding = 8, barWidth = 8, textLeft = padding + barWidth + 8;
constexpr int cardHeight = 50, lineHeight = 18, minimumWidth = 120;
constexpr int patternFrom = 7; // scenario colours repeat from here on

Number total(const QModelIndex& index)
{
    const auto column = int(ScenarioTableModel::Column::TotalLocationG);
    const QVariant value = index.siblingAtColumn(column).data(ScenarioTableModel::ValueRole);
    return value.isValid() ? Number(value.toDouble()) : Number();
}

/// The name in as many lines as it needs.
TextBlock nameBlock(const QModelIndex& index, int width)
{
    return {index.siblingAtColumn(0).data().toString(), textFont(13, true), double(width)};
}

int nameHeight(const TextBlock& name)
{
    return std::max(lineHeight, int(std::ceil(name.height())));
}

QRect cardRect(const QRect& item)
{
    return item.adjusted(0, 0, -1, -gap - 1);
}
} // namespace

ScenarioDelegate::ScenarioDelegate(const ScenarioDocument& document, QObject* parent)
    : QStyledItemDelegate(parent), m_document(document)
{
}

QRect ScenarioDelegate::nameRect(const QRect& card)
{
    return {card.left() + textLeft - 6, card.top() + 4, card.width() - textLeft, 28};
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view ? view->viewport()->width() : minimumWidth) - textLeft - padding - 1;
    const int card = cardHeight - lineHeight + nameHeight(nameBlock(index, width));
    const QString problem = fault(index);
    if (problem.isEmpty())
        return {minimumWidth, card + gap};
    const QRect text = QFontMetrics(textFont(12))
                           .boundingRect(QRect(0, 0, width, 1000), int(Qt::TextWordWrap), problem);
    return {minimumWidth, card - lineHeight + text.height() + 2 + gap};
}

QString ScenarioDelegate::fault(const QModelIndex& index) const
{
    const auto& current = m_document.result(index.row()).current;
    return current ? QString() : sentence(current.error().front(), QLocale());
}

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Theme theme = currentTheme();
    const QRect card = cardRect(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(card).translated(0.5, 0.5);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(theme.accent);
        painter->setBrush(theme.accentSoft);
        painter->drawRoundedRect(outline, 8, 8);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.surface2);
        painter->drawRoundedRect(outline, 8, 8);
    }
    if (index.data(ScenarioTableModel::HiddenRole).toBool())
        painter->setOpacity(0.45);

    const QRect bar(card.left() + padding, card.top() + padding, barWidth,
                    card.height() - 2 * padding + 1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(index.data(ScenarioTableModel::ColourRole).value<QColor>());
    painter->drawRoundedRect(bar, 3, 3);
    if (index.row() >= patternFrom) {
        painter->setBrush(QBrush(theme.surface, Qt::BDiagPattern));
        painter->drawRoundedRect(bar, 3, 3);
    }
    paintTexts(*painter, card, index);
    painter->restore();
}

void ScenarioDelegate::paintTexts(QPainter& painter, const QRect& card,
                                  const QModelIndex& index) const
{
    const Theme theme = currentTheme();
    const QLocale locale;
    const QRect inside = card.adjusted(textLeft, padding - 1, -padding, -padding + 1);
    const QString currency = fromUtf8(m_document.plan().currency);
    const int baseline = m_document.baselineRow();
    const Number value = total(index);

    QString right = tr("baseline", "the scenario all others are compared with");
    QColor rightColour = theme.textSecondary;
    QFont rightFont = textFont(12);
    if (index.row() != baseline) {
        const bool comparable = index.data(ScenarioTableModel::ComparableRole).toBool();
        const Number reference = comparable ? total(index.siblingAtRow(baseline)) : Number();
        right = value && reference ? formatDifference(value, reference, locale) : QString();
        rightFont = textFont(12, true);
        if (value && reference && *value != *reference)
            rightColour = *value < *reference ? theme.better : theme.worse;
    }
    const QString problem = fault(index);
    if (!problem.isEmpty())
        right.clear(); // the last good difference would pass for the present one
    painter.setFont(rightFont);
    painter.setPen(rightColour);
    TextBlock name = nameBlock(index, inside.width());
    const int below = nameHeight(name);
    const QRect second(inside.left(), inside.top() + below, inside.width(), lineHeight);
    painter.drawText(second, int(Qt::AlignRight | Qt::AlignVCenter), right);

    name.moveTo({double(inside.left()), inside.top() + (below - name.height()) / 2});
    name.paint(painter, theme.text);

    painter.setFont(textFont(12));
    if (problem.isEmpty()) {
        painter.setPen(theme.textSecondary);
        painter.drawText(second, int(Qt::AlignVCenter),
                         formatQuantity(value, Unit::GramCo2e, locale, currency));
        return;
    }
    painter.setPen(theme.worse);
    painter.drawText(inside.adjusted(0, below, 0, 0), int(Qt::TextWordWrap | Qt::AlignTop),
                     problem);
}

} // namespace vorlauf
