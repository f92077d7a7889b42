// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlinestrip.h"

#include "numbers.h"
#include "scenariodocument.h"
#include "scenariotablemodel.h"
#include "texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vorlauf {

using Column = ScenarioTableModel::Column;

struct HeadlineStrip::Figure {
    const char* name;
    const char* title;
    const char* missing; // what stands in place of a number
    Column column;
    Unit unit;

    static const std::array<Figure, 5>& all()
    {
        static constexpr std::array<Figure, 5> figures{{
            {"emissions", QT_TRANSLATE_NOOP("vorlauf::HeadlineStrip", "Emissions"),
             QT_TRANSLATE_NOOP("vorlauf::HeadlineStrip", "not computed"), Column::TotalLocationG,
             Unit::GramCo2e},
            {"energy", QT_TRANSLATE_NOOP("vorlauf::HeadlineStrip", "Energy"),
             QT_TRANSLATE_NOOP("vorlauf::HeadlineStrip", "not computed"), Column::FacilityKwh,
             Unit::Kilowatthour},
            {"duration", QT_TRANSLATE_NOOP("vorlauf::HeadlineStrip", "Duration"),
             QT_TRANSLATE_NOOP("vorlauf::HeadlineStrip", "not known"), Column::DurationH,
             Unit::Hours},
            {"cost", QT_TRANSLATE_NOOP("vorlauf::HeadlineStrip", "Cost"),
             QT_TRANSLATE_NOOP("vorlauf::HeadlineStrip", "no price"), Column::Cost, Unit::Money},
            {"water", QT_TRANSLATE_NOOP("vorlauf::HeadlineStrip", "Water"),
             QT_TRANSLATE_NOOP("vorlauf::HeadlineStrip", "not computed"), Column::WaterL,
             Unit::Litre},
        }};
        return figures;
    }
};

HeadlineStrip::HeadlineStrip(ScenarioDocument& document, const ScenarioTableModel& model,
                             const QItemSelectionModel& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(model), m_selection(selection), m_cards()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new HeadlineCard(QLatin1StringView(Figure::all()[i].name));
        row->addWidget(m_cards[i], 1);
    }
    connect(&selection, &QItemSelectionModel::currentRowChanged, this, &HeadlineStrip::refresh);
    connect(&document, &ScenarioDocument::rowChanged, this, &HeadlineStrip::refresh);
    connect(&document, &ScenarioDocument::baselineChanged, this, &HeadlineStrip::refresh);
    connect(&document, &ScenarioDocument::planChanged, this, &HeadlineStrip::refresh);
    connect(&document, &ScenarioDocument::wasReset, this, &HeadlineStrip::refresh);
    connect(&document, &ScenarioDocument::rowsRemoved, this, &HeadlineStrip::refresh);
    refresh();
}

void HeadlineStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void HeadlineStrip::refresh()
{
    const int row = m_selection.currentIndex().row();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(content(Figure::all()[i], row < m_document.count() ? row : -1));
}

HeadlineCard::Content HeadlineStrip::content(const Figure& figure, int row) const
{
    HeadlineCard::Content content;
    content.title = tr(figure.title);
    content.missing = true;
    if (row < 0) {
        content.value = u"–"_s;
        return content;
    }
    const QLocale locale;
    const QString currency = fromUtf8(m_document.plan().currency);
    const Number value = m_model.value(row, figure.column);
    if (!value) {
        content.value = m_document.result(row).shown() ? tr(figure.missing) : u"–"_s;
        content.toolTip = reason(figure, row);
        return content;
    }
    content.missing = false;
    content.value = formatQuantity(value, figure.unit, locale, currency);
    content.toolTip = formatExact(value, figure.unit, locale, currency);
    const int baseline = m_document.baselineRow();
    const bool comparable
        = m_model.index(row, int(figure.column)).data(ScenarioTableModel::ComparableRole).toBool();
    if (row != baseline && comparable) {
        const Number reference = m_model.value(baseline, figure.column);
        if (reference) {
            content.difference = formatDifference(value, reference, locale);
            content.effect = *value < *reference ? -1 : *value > *reference ? 1 : 0;
        }
    }
    return content;
}

QString HeadlineStrip::reason(const Figure& figure, int row) const
{
    const auto& current = m_document.result(row).current;
    if (!current)
        return sentence(current.error().front(), QLocale());
    if (figure.unit != Unit::Money)
        return {};
    const auto& warnings = current->warnings;
    const auto noPrice = std::ranges::find(warnings, WarningCode::NoPrice, &Warning::code);
    return noPrice == warnings.end() ? QString() : sentence(*noPrice, QLocale());
}

} // namespace vorlauf
