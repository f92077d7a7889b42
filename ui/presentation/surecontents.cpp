// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers.h"
#include "sampleddocument.h"
#include "slidecontents.h"
#include "style.h"
#include "sure.h"
#include "viewfindings.h"

namespace vorlauf {

// How sure: the ranges of all scenarios, or what drives one.

namespace {

class RangesContent final : public SlideContent
{
public:
    explicit RangesContent(const Subject& subject)
        : SlideContent(subject)
        , m_sampled(subject.document, sampledTotal(settings().overview))
        , m_chart(new RangeChart(currentTheme()))
    {
        connect(&m_sampled, &SampledDocument::changed, this, &RangesContent::show);
    }

    Chart& chart() const override { return *m_chart; }
    void setTheme(const Theme& theme) override { m_chart->setTheme(theme); }

protected:
    void refresh() override
    {
        showWaiting();
        m_sampled.setWanted(true);
        show();
    }
    void rest() override { m_sampled.setWanted(false); }

private:
    void show()
    {
        const SampledRows& sampled = m_sampled.rows();
        if (!isLive() || m_sampled.work().isRunning()
            || sampled.size() != std::size_t(document().count()))
            return; // the newest samples follow
        const QLocale& locale = settings().locale;
        RangePicture picture = rangePicture(document(), sampled, settings().overview, locale);
        m_chart->setRows(picture.unit, picture.high, locale, std::move(picture.rows));
        setTexts({markedText(certaintyFinding(document(), sampled, settings().overview,
                                              surePair(document(), row()), locale)),
                  sureSubtitle(settings().overview, picture.unit),
                  sureNote(document(), sampled, m_sampled.sampling(), locale)});
    }

    SampledDocument m_sampled;
    RangeChart* m_chart;
};

class DriversContent final : public SlideContent
{
public:
    explicit DriversContent(const Subject& subject)
        : SlideContent(subject), m_chart(new TornadoChart(currentTheme()))
    {
        connect(&m_shares, &BackgroundWork::finished, this, &DriversContent::show);
    }

    Chart& chart() const override { return *m_chart; }
    void setTheme(const Theme& theme) override { m_chart->setTheme(theme); }

protected:
    void refresh() override
    {
        m_shares.cancel();
        m_tornado = {};
        if (row() >= 0) {
            const auto prepared
                = prepareUncertain(document().plan().scenarios, document().catalog(),
                                   document().plan().currency, document().evaluationDay());
            const auto& scenario = prepared[std::size_t(row())];
            if (scenario)
                find(*scenario);
        }
        show();
    }
    void rest() override { m_shares.cancel(); }

private:
    using Shares = Result<SobolShares>;

    void find(const UncertainScenario& scenario)
    {
        if (const auto bars = tornado(scenario))
            m_tornado = *bars;
        if (m_tornado.bars.empty())
            return;
        // The scenario points into the catalog, which must live as long as the work.
        m_shares.run([scenario, catalog = document().sharedCatalog()](
                         const Progress& progress) -> std::optional<Shares> {
            auto shares = sobolShares(scenario, 4096, Sampling().seed, progress);
            if (shares && shares->shares.empty())
                return {};
            return shares;
        });
    }

    void show()
    {
        const QLocale& locale = settings().locale;
        const auto& found = m_shares.result();
        const DriverPicture picture = driverPicture(
            document(), m_tornado, found && *found ? &found->value() : nullptr, locale);
        m_chart->setRows(picture.unit, picture.base, locale, picture.rows);
        setTexts({markedText(driversFinding(document(), row(), picture, locale)),
                  driverSubtitle(document(), row(), picture),
                  driverNote(document(), picture, Sampling(), locale)});
    }

    TornadoChart* m_chart;
    Tornado m_tornado;
    Background<Shares> m_shares;
};

} // namespace

std::unique_ptr<SlideContent> rangesContent(const SlideContent::Subject& subject)
{
    return std::make_unique<RangesContent>(subject);
}

std::unique_ptr<SlideContent> driversContent(const SlideContent::Subject& subject)
{
    return std::make_unique<DriversContent>(subject);
}

} // namespace vorlauf
