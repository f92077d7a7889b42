// SPDX-License-Identifier: GPL-3.0-or-later
#include "best.h"
#include "contexts.h"
#include "numbers.h"
#include "texts.h"

#include <algorithm>
#include <cmath>

namespace vorlauf {

namespace {

constexpr std::size_t mostLabels = 6;

/// Makes the marks of one search.
class Drawer
{
public:
    Drawer(const BestPlans& best, const QLocale& locale)
        : m_best(best), m_locale(locale), m_costUp(best.space.cost)
    {
    }

    FrontPicture draw()
    {
        for (const std::size_t i : plansShown(m_best))
            m_front.push_back(&m_best.found.front[i]);
        FrontPicture picture;
        for (const PlanPoint* plan : m_front)
            add(picture, *plan, FrontMark::Kind::Front);
        sizeAndLabel(picture);
        markLine(picture);
        for (const PlanPoint& plan : m_best.found.beaten)
            add(picture, plan, FrontMark::Kind::Beaten);
        addPresent(picture);
        nameAxes(picture);
        explain(picture);
        return picture;
    }

private:
    QString quantity(Number value, Unit unit) const
    {
        return formatQuantity(value, unit, m_locale, m_best.currency);
    }

    QString details(const QString& name, double grams, Number cost, Number hours) const
    {
        QStringList lines{name, Texts::tr("Emissions: %1").arg(quantity(grams, Unit::GramCo2e)),
                          Texts::tr("Duration: %1").arg(quantity(hours, Unit::Hours))};
        if (cost)
            lines.insert(2, Texts::tr("Cost: %1").arg(quantity(cost, Unit::Money)));
        return lines.join(u'\n');
    }

    void add(FrontPicture& picture, const PlanPoint& plan, FrontMark::Kind kind) const
    {
        const Number up = m_costUp ? plan.cost : plan.durationH;
        FrontMark mark;
        mark.kind = kind;
        mark.x = plan.emissionsG;
        mark.y = up.value_or(0);
        const QString name = planName(m_best, plan, m_locale);
        mark.details = details(name, plan.emissionsG, plan.cost, plan.durationH);
        mark.name = QString(mark.details).replace(u'\n', QStringLiteral("; "));
        if (kind == FrontMark::Kind::Beaten)
            mark.details += u'\n' + Texts::tr("Another plan beats it.");
        picture.marks.append(mark);
    }

    /// The scenario as it is, if it has both values.
    void addPresent(FrontPicture& picture) const
    {
        const Estimate& e = m_best.present;
        const Number up = m_costUp ? e.cost.total : e.durationH;
        if (!e.emissions.totalLocationG || !up)
            return;
        FrontMark mark;
        mark.kind = FrontMark::Kind::Present;
        mark.x = *e.emissions.totalLocationG;
        mark.y = *up;
        const QString name = fromUtf8(m_best.scenario.name);
        mark.label = name;
        mark.details = details(name, mark.x, e.cost.total, e.durationH);
        mark.name = QString(mark.details).replace(u'\n', QStringLiteral("; "));
        picture.marks.append(mark);
    }

    /// What tells the plans apart in one word.
    QString label(const PlanPoint& plan) const
    {
        if (m_best.space.accelerators && !plan.accelerator.empty()) {
            const Accelerator* row = m_best.catalog.accelerator(plan.accelerator);
            return row ? fromUtf8(row->name) : fromUtf8(plan.accelerator);
        }
        return m_best.space.places ? placeName(m_best, plan, m_locale)
                                   : startName(m_best, plan, m_locale);
    }

    void sizeAndLabel(FrontPicture& picture) const
    {
        if (m_front.empty())
            return;
        const bool sized = m_best.space.cost && m_best.space.duration;
        const auto hours = [](const PlanPoint* p) { return p->durationH.value_or(0); };
        const auto cost = [](const PlanPoint* p) { return p->cost.value_or(HUGE_VAL); };
        const auto at = [&](auto iterator) { return std::size_t(iterator - m_front.begin()); };
        const std::size_t fastest = at(std::ranges::min_element(m_front, {}, hours));
        const std::size_t cheapest = at(std::ranges::min_element(m_front, {}, cost));
        const double longest = hours(*std::ranges::max_element(m_front, {}, hours));
        for (std::size_t i = 0; i < m_front.size(); ++i) {
            FrontMark& mark = picture.marks[qsizetype(i)];
            if (sized && longest > 0)
                mark.size = std::sqrt(hours(m_front[i]) / longest);
            const bool extreme = i == 0 || i == fastest || (m_best.space.cost && i == cheapest);
            if (extreme || m_front.size() <= mostLabels)
                mark.label = label(*m_front[i]);
        }
    }

    /// What size and paleness mean.
    void explain(FrontPicture& picture) const
    {
        QStringList notes;
        if (!m_best.found.beaten.empty())
            notes.append(Texts::tr("Pale: best of an accelerator or a place, but beaten"));
        if (m_best.space.cost && m_best.space.duration && !m_front.empty())
            notes.append(Texts::tr("Larger: takes longer"));
        picture.note = notes.join(QStringLiteral(" · "));
    }

    void markLine(FrontPicture& picture) const
    {
        double lowest = HUGE_VAL;
        for (FrontMark& mark : picture.marks) {
            mark.onLine = mark.y < lowest;
            lowest = std::min(lowest, mark.y);
        }
    }

    void nameAxes(FrontPicture& picture) const
    {
        double x = 0, y = 0;
        for (const FrontMark& mark : picture.marks) {
            x = std::max(x, mark.x);
            y = std::max(y, mark.y);
        }
        const Unit up = m_costUp ? Unit::Money : Unit::Hours;
        const DisplayUnit across = displayUnit(Unit::GramCo2e, x, m_locale, m_best.currency);
        const DisplayUnit upwards = displayUnit(up, y, m_locale, m_best.currency);
        //: Title of an axis: %1 unit
        picture.x = {Texts::tr("Emissions in %1").arg(across.symbol), across.divisor};
        picture.y = {m_costUp ? Texts::tr("Cost in %1").arg(upwards.symbol)
                              : Texts::tr("Duration in %1").arg(upwards.symbol),
                     upwards.divisor};
    }

    const BestPlans& m_best;
    const QLocale& m_locale;
    bool m_costUp;
    std::vector<const PlanPoint*> m_front;
};

} // namespace

FrontPicture frontPicture(const BestPlans& best, const QLocale& locale)
{
    return Drawer(best, locale).draw();
}

} // namespace vorlauf
