// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportviews.h"

#include "surepicture.h"

#include <algorithm>

namespace vorlauf {

namespace {

constexpr double plotHeight = 560; // px; of what would otherwise be a flat strip

class ViewPictures
{
public:
    ViewPictures(ScenarioDocument& document, ExportView view, const ReportSettings& settings,
                 const QSizeF& page)
        : m_document(document), m_settings(settings.shown), m_height(page.height())
    {
        m_settings.view = view;
        m_settings.locale = settings.locale;
        m_settings.date = settings.date;
        m_settings.dark = false;
        m_settings.width = int(page.width());
    }

    std::vector<Picture> pictures()
    {
        switch (m_settings.view) {
        case ExportView::Why:
            addPairs();
            break;
        case ExportView::When:
            addStarts();
            break;
        case ExportView::Sure:
            addRanges();
            break;
        case ExportView::Overview:
        case ExportView::Where:
            add(m_settings);
            break;
        case ExportView::Best:
            add(m_settings, plotHeight);
            break;
        case ExportView::Numbers:
            break;
        }
        return std::move(m_pictures);
    }

private:
    /// Whether there was anything to draw. least  height of a picture that needs room to be read
    bool add(ExportSettings settings, double least = 0)
    {
        settings.height = 0;
        Picture picture = viewPicture(m_document, settings);
        if (picture.marks == 0)
            return false;
        const double height
            = std::clamp(picture.size.height(), std::min(least, m_height), m_height);
        if (height != picture.size.height()) {
            settings.height = int(height);
            picture = viewPicture(m_document, settings);
        }
        m_pictures.push_back(std::move(picture));
        return true;
    }

    std::vector<std::string> shownIds() const
    {
        std::vector<std::string> ids;
        for (int row = 0; row < m_document.count(); ++row) {
            if (!m_document.scenario(row).hidden && m_document.result(row).current)
                ids.push_back(m_document.scenario(row).id);
        }
        return ids;
    }

    /// With the scenario chosen at the front, then the baseline.
    std::vector<std::string> chosenFirst() const
    {
        std::vector<std::string> ids = shownIds();
        for (const std::string& first : {baseline(), m_settings.scenario})
            std::ranges::stable_partition(ids, [&](const auto& id) { return id == first; });
        return ids;
    }

    int rowOf(const std::string& id) const
    {
        const auto& all = m_document.plan().scenarios;
        return int(std::ranges::find(all, id, &Scenario::id) - all.begin());
    }

    std::string baseline() const
    {
        const int row = m_document.baselineRow();
        return row < 0 ? std::string() : m_document.scenario(row).id;
    }

    void addPairs()
    {
        ExportSettings settings = m_settings;
        if (settings.from.empty())
            settings.from = baseline();
        for (const std::string& id : shownIds()) {
            settings.to = id;
            if (id != settings.from)
                add(settings);
        }
    }

    /// Of the first scenario whose start matters; then every contracted supply.
    void addStarts()
    {
        ExportSettings settings = m_settings;
        settings.supply = false;
        for (const std::string& id : chosenFirst()) {
            settings.scenario = id;
            if (add(settings, plotHeight))
                break;
        }
        settings.supply = true;
        for (int row = 0; row < m_document.count(); ++row) {
            const Scenario& scenario = m_document.scenario(row);
            if (scenario.electricity.cfeHourly && !scenario.hidden) {
                settings.scenario = scenario.id;
                add(settings, plotHeight);
            }
        }
    }

    /// The ranges, and what drives the scenario chosen or else the first that is uncertain.
    void addRanges()
    {
        const SampledRows sampled = sampledFor(m_document, m_settings.overview);
        std::vector<std::string> ids;
        for (const std::string& id : chosenFirst()) {
            const auto& row = sampled[std::size_t(rowOf(id))];
            if (row && row->varies())
                ids.push_back(id);
        }
        if (ids.empty())
            return;
        ExportSettings settings = m_settings;
        settings.drivers = false;
        add(settings);
        settings.drivers = true;
        settings.scenario = ids.front();
        add(settings);
    }

    ScenarioDocument& m_document;
    ExportSettings m_settings;
    double m_height;
    std::vector<Picture> m_pictures;
};

} // namespace

std::vector<Picture> reportPictures(ScenarioDocument& document, ExportView view,
                                    const ReportSettings& settings, const QSizeF& page)
{
    return ViewPictures(document, view, settings, page).pictures();
}

} // namespace vorlauf
