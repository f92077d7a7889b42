// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportviews.h"

#include "surepicture.h"

#include <algorithm>

namespace vorlauf {

namespace {

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
        case ExportView::Best:
            add(m_settings);
            break;
        case ExportView::Numbers:
            break;
        }
        return std::move(m_pictures);
    }

private:
    /// Whether there was anything to draw.
    bool add(ExportSettings settings)
    {
        settings.height = 0;
        Picture picture = viewPicture(m_document, settings);
        if (picture.marks == 0)
            return false;
        if (picture.size.height() > m_height) {
            settings.height = int(m_height);
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

    /// Of the scenario chosen, else the first whose start matters; then every contracted supply.
    void addStarts()
    {
        ExportSettings settings = m_settings;
        std::vector<std::string> ids = shownIds();
        if (std::ranges::find(ids, settings.scenario) != ids.end())
            ids = {settings.scenario};
        else
            std::ranges::stable_partition(ids, [this](const auto& id) { return id == baseline(); });
        settings.supply = false;
        for (const std::string& id : ids) {
            settings.scenario = id;
            if (add(settings))
                break;
        }
        settings.supply = true;
        for (int row = 0; row < m_document.count(); ++row) {
            const Scenario& scenario = m_document.scenario(row);
            if (scenario.electricity.cfeHourly && !scenario.hidden) {
                settings.scenario = scenario.id;
                add(settings);
            }
        }
    }

    void addRanges()
    {
        const SampledRows sampled = sampledFor(m_document, m_settings.overview);
        const bool uncertain
            = std::ranges::any_of(sampled, [](const auto& row) { return row && row->varies(); });
        if (!uncertain)
            return;
        ExportSettings settings = m_settings;
        settings.drivers = false;
        add(settings);
        settings.drivers = true;
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
