// SPDX-License-Identifier: GPL-3.0-or-later
#include "figureschart.h"
#include "finding.h"
#include "slidecontents.h"
#include "style.h"
#include "texts.h"
#include "why.h"

#include "sampleddocument.h"
#include "viewfindings.h"

namespace vorlauf {

// The contents that compare the scenarios by their results.

namespace {

class OverviewContent final : public SlideContent
{
public:
    explicit OverviewContent(const Subject& subject)
        : SlideContent(subject)
        , m_model(subject.document)
        , m_sampled(subject.document, sampledTotal(settings().overview))
        , m_chart(new OverviewChart(m_model, currentTheme(), settings().locale, currency()))
    {
        m_chart->setOptions(settings().overview);
        connect(&m_sampled, &SampledDocument::changed, this, [this] {
            m_chart->setRanges(summaries(m_sampled.rows()));
            showTexts();
        });
    }

    Chart& chart() const override { return *m_chart; }
    void setTheme(const Theme& theme) override { m_chart->setTheme(theme); }

protected:
    void refresh() override
    {
        m_sampled.setWanted(settings().overview.uncertainty);
        m_chart->setTexts(settings().locale, currency());
        showTexts();
    }
    void rest() override { m_sampled.setWanted(false); }

private:
    /// The finding follows how sure the difference is, whether or not the ranges are drawn.
    void showTexts()
    {
        const SampledRows& rows = m_sampled.rows();
        const bool complete = rows.size() == std::size_t(document().count());
        setTexts({markedText(headlineFinding(document(), settings().overview, settings().locale,
                                             complete ? rows : SampledRows())),
                  overviewSubtitle(document(), settings().overview, settings().locale),
                  sourceNote(document(), settings().locale)});
    }

    QString currency() const { return fromUtf8(document().plan().currency); }

    ScenarioTableModel m_model;
    SampledDocument m_sampled;
    OverviewChart* m_chart;
};

class WhyContent final : public SlideContent
{
public:
    explicit WhyContent(const Subject& subject)
        : SlideContent(subject), m_chart(new WaterfallChart(currentTheme()))
    {
    }

    Chart& chart() const override { return *m_chart; }
    void setTheme(const Theme& theme) override { m_chart->setTheme(theme); }

protected:
    void refresh() override
    {
        const int from = document().baselineRow();
        const int to = other(from);
        Waterfall steps = waterfall(document(), from, to, settings().locale);
        const QString subtitle = steps.steps.isEmpty() ? QString() : whySubtitle(steps.unit);
        m_chart->setSteps(steps.unit, std::move(steps.steps));
        setTexts({markedText(explanationFinding(document(), from, to, settings().locale)), subtitle,
                  sourceNote(document(), settings().locale)});
    }

private:
    /// The slide's scenario; where that is the baseline, the first other one.
    int other(int from) const
    {
        if (row() != from)
            return row();
        for (int other = 0; other < document().count(); ++other) {
            if (other != from)
                return other;
        }
        return -1;
    }

    WaterfallChart* m_chart;
};

class FiguresContent final : public SlideContent
{
public:
    explicit FiguresContent(const Subject& subject)
        : SlideContent(subject)
        , m_model(subject.document)
        , m_chart(new FiguresChart(currentTheme()))
    {
    }

    Chart& chart() const override { return *m_chart; }
    void setTheme(const Theme& theme) override { m_chart->setTheme(theme); }

protected:
    void refresh() override
    {
        m_chart->setFigures(
            keyFigures(m_model, fromUtf8(document().plan().currency), settings().locale));
        setTexts(
            {markedText(headlineFinding(document(), settings().overview, settings().locale, {})),
             SlideContent::tr(
                 "The key figures of every scenario; differences are to the baseline."),
             sourceNote(document(), settings().locale)});
    }

private:
    ScenarioTableModel m_model;
    FiguresChart* m_chart;
};

} // namespace

std::unique_ptr<SlideContent> overviewContent(const SlideContent::Subject& subject)
{
    return std::make_unique<OverviewContent>(subject);
}

std::unique_ptr<SlideContent> whyContent(const SlideContent::Subject& subject)
{
    return std::make_unique<WhyContent>(subject);
}

std::unique_ptr<SlideContent> figuresContent(const SlideContent::Subject& subject)
{
    return std::make_unique<FiguresContent>(subject);
}

} // namespace vorlauf
