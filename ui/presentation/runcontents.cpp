// SPDX-License-Identifier: GPL-3.0-or-later
#include "background.h"
#include "best.h"
#include "finding.h"
#include "placeschart.h"
#include "profilezone.h"
#include "slidecontents.h"
#include "style.h"
#include "supplywords.h"
#include "texts.h"
#include "viewfindings.h"
#include "when.h"
#include "whenchart.h"

#include <QThread>

namespace vorlauf {

// The contents about one scenario's run: its start, its supply, its place, its best plan.

namespace {

QString joined(const QString& note, const QString& sources)
{
    return QString(note + u' ' + sources).trimmed();
}

class StartContent final : public SlideContent
{
public:
    explicit StartContent(const Subject& subject)
        : SlideContent(subject), m_chart(new WhenChart(currentTheme(), settings().locale))
    {
        connect(&m_work, &BackgroundWork::finished, this, &StartContent::show);
    }

    Chart& chart() const override { return *m_chart; }
    void setTheme(const Theme& theme) override { m_chart->setTheme(theme); }

protected:
    void refresh() override
    {
        if (const QString wrong = complaint(); !wrong.isEmpty()) {
            m_work.cancel();
            m_chart->setData({});
            setTexts({wrong, {}, {}});
            return;
        }
        showWaiting();
        m_work.run([scenario = document().scenario(row()), catalog = document().sharedCatalog(),
                    currency = document().plan().currency,
                    day = document().evaluationDay()](const Progress& progress) {
            return runTiming(scenario, *catalog, currency, day, progress);
        });
    }
    void rest() override { m_work.cancel(); }

private:
    void show()
    {
        const Result<RunTiming>& timing = *m_work.result();
        if (!timing) // the document says the same of its own
            return;
        const WhenWords words(*timing, document().catalog(), settings().locale);
        m_chart->setData(words.data());
        setTexts({markedText(timeFinding(document(), row(), *timing, settings().locale)),
                  words.subtitle(),
                  joined(words.note(), sourceNote(document(), settings().locale))});
    }

    WhenChart* m_chart;
    Background<Result<RunTiming>> m_work;
};

class SupplyContent final : public SlideContent
{
public:
    explicit SupplyContent(const Subject& subject)
        : SlideContent(subject), m_chart(new SupplyChart(currentTheme(), settings().locale))
    {
    }

    Chart& chart() const override { return *m_chart; }
    void setTheme(const Theme& theme) override { m_chart->setTheme(theme); }

protected:
    void refresh() override
    {
        m_chart->setData({});
        if (const QString wrong = complaint(); !wrong.isEmpty()) {
            setTexts({wrong, {}, {}});
            return;
        }
        const Catalog& catalog = document().catalog();
        const Scenario& scenario = document().scenario(row());
        const auto supply
            = runSupply(scenario, catalog, document().plan().currency, document().evaluationDay());
        if (!supply || !*supply) {
            setTexts({SlideContent::tr("No supply is contracted hour by hour."), {}, {}});
            return;
        }
        const Instant now = windowStart(scenario.schedule, document().evaluationDay());
        const SupplyWords words(**supply, now, catalog, zoneOf(scenario, catalog),
                                settings().locale);
        m_chart->setData(words.data());
        setTexts({markedText(supplyFinding(document(), row(), words.finding(), settings().locale)),
                  words.subtitle(),
                  joined(words.note(), sourceNote(document(), settings().locale))});
    }

private:
    SupplyChart* m_chart;
};

class PlacesContent final : public SlideContent
{
public:
    explicit PlacesContent(const Subject& subject)
        : SlideContent(subject)
        , m_model(placeTexts(subject.document, settings().locale))
        , m_map(currentTheme())
        , m_chart(new PlacesChart(m_model, m_map, currentTheme()))
    {
        m_map.setOutlines(subject.document.catalog());
        m_model.setChoice(settings().places);
        connect(&m_work, &BackgroundWork::finished, this, [this] {
            m_model.setPlaces(std::make_shared<const Places>(*m_work.result()));
            show();
        });
    }

    Chart& chart() const override { return *m_chart; }
    void setTheme(const Theme& theme) override
    {
        m_map.setTheme(theme);
        m_chart->setMap(m_map, theme);
    }

protected:
    void refresh() override
    {
        if (!complaint().isEmpty()) {
            m_work.cancel();
            m_model.setPlaces(nullptr);
            show();
            return;
        }
        showWaiting();
        m_work.run([scenario = document().scenario(row()), catalog = document().sharedCatalog(),
                    currency = document().plan().currency,
                    day = document().evaluationDay()](const Progress& progress) {
            return places(scenario, *catalog, currency, day, progress);
        });
    }
    void rest() override { m_work.cancel(); }

private:
    void show()
    {
        const QLocale& locale = settings().locale;
        m_map.setContent(mapContent(document(), m_model, settings().mapMeasure, locale));
        m_chart->setMap(m_map, currentTheme());
        const WhereTexts texts = whereTexts(document(), row(), m_model, -1, locale);
        setTexts({markedText(placeFinding(document(), row(), m_model, -1, texts.finding, locale)),
                  texts.subtitle, joined(texts.note, texts.sources)});
    }

    PlacesModel m_model;
    WorldMap m_map;
    PlacesChart* m_chart;
    Background<Places> m_work;
};

class FrontContent final : public SlideContent
{
public:
    explicit FrontContent(const Subject& subject)
        : SlideContent(subject), m_chart(new FrontChart(currentTheme()))
    {
        connect(&m_search, &BackgroundWork::finished, this, &FrontContent::show);
    }

    Chart& chart() const override { return *m_chart; }
    void setTheme(const Theme& theme) override { m_chart->setTheme(theme); }

protected:
    void refresh() override
    {
        if (const QString wrong = complaint(); !wrong.isEmpty()) {
            m_search.cancel();
            m_chart->setMarks({}, {}, {}, {}, settings().locale);
            setTexts({wrong, {}, {}});
            return;
        }
        showWaiting();
        m_searched = document().scenario(row());
        m_space = settings().best;
        m_space.threads = QThread::idealThreadCount();
        m_search.run([scenario = m_searched, catalog = document().sharedCatalog(),
                      currency = document().plan().currency,
                      space = m_space](const Progress& progress) {
            return explore(scenario, *catalog, currency, space, progress);
        });
    }
    void rest() override { m_search.cancel(); }

private:
    void show()
    {
        const Result<Exploration>& found = *m_search.result();
        if (!found || !document().result(row()).current)
            return;
        const BestPlans best{document().catalog(),
                             m_searched,
                             document().result(row()).current.value(),
                             m_space,
                             *found,
                             fromUtf8(document().plan().currency)};
        const QLocale& locale = settings().locale;
        FrontPicture picture = frontPicture(best, locale);
        m_chart->setMarks(picture.x, picture.y, picture.note, std::move(picture.marks), locale);
        m_chart->setChosen(suggestedMark(best));
        setTexts({markedText(planFinding(document(), row(), best, locale)),
                  bestSubtitle(best, locale),
                  joined(bestNote(best, locale), sourceNote(document(), locale))});
    }

    FrontChart* m_chart;
    Scenario m_searched; // what the search is around
    PlanSpace m_space;
    Background<Result<Exploration>> m_search;
};

} // namespace

std::unique_ptr<SlideContent> startContent(const SlideContent::Subject& subject)
{
    return std::make_unique<StartContent>(subject);
}

std::unique_ptr<SlideContent> supplyContent(const SlideContent::Subject& subject)
{
    return std::make_unique<SupplyContent>(subject);
}

std::unique_ptr<SlideContent> placesContent(const SlideContent::Subject& subject)
{
    return std::make_unique<PlacesContent>(subject);
}

std::unique_ptr<SlideContent> frontContent(const SlideContent::Subject& subject)
{
    return std::make_unique<FrontContent>(subject);
}

} // namespace vorlauf
