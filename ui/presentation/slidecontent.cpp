// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidecontent.h"

#include "slidecontents.h"
#include "texts.h"

namespace vorlauf {

SlideContent::SlideContent(const Subject& subject)
    : m_document(subject.document), m_settings(subject.shown)
{
    m_settings.locale = QLocale();
    const auto follow = [this] { SlideContent::follow(); };
    connect(&m_document, &ScenarioDocument::rowChanged, this, follow);
    connect(&m_document, &ScenarioDocument::rowsInserted, this, follow);
    connect(&m_document, &ScenarioDocument::rowsRemoved, this, follow);
    connect(&m_document, &ScenarioDocument::rowMoved, this, follow);
    connect(&m_document, &ScenarioDocument::baselineChanged, this, follow);
    connect(&m_document, &ScenarioDocument::planChanged, this, follow);
}

void SlideContent::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    if (!live)
        rest();
    else if (m_outdated)
        follow();
}

void SlideContent::follow()
{
    m_outdated = !m_live;
    if (m_live)
        refresh();
}

int SlideContent::row() const
{
    for (int row = 0; row < m_document.count(); ++row) {
        if (m_document.scenario(row).id == m_settings.scenario)
            return row;
    }
    return m_document.baselineRow();
}

QString SlideContent::complaint() const
{
    const int at = row();
    if (at < 0)
        return tr("There is no scenario yet.");
    const auto& result = m_document.result(at).current;
    return result ? QString() : sentence(result.error().front(), m_settings.locale);
}

void SlideContent::setTexts(SlideSentences texts)
{
    m_texts = std::move(texts);
    Q_EMIT changed();
}

void SlideContent::showWaiting()
{
    if (m_texts == SlideSentences())
        setTexts({tr("This picture is being computed."), {}, {}});
}

std::unique_ptr<SlideContent> slideContent(const SlideContent::Subject& subject)
{
    switch (subject.shown.view) {
    case ExportView::Overview:
        return overviewContent(subject);
    case ExportView::Why:
        return whyContent(subject);
    case ExportView::When:
        return subject.shown.supply ? supplyContent(subject) : startContent(subject);
    case ExportView::Where:
        return placesContent(subject);
    case ExportView::Sure:
        return subject.shown.drivers ? driversContent(subject) : rangesContent(subject);
    case ExportView::Best:
        return frontContent(subject);
    case ExportView::Numbers:
        break;
    }
    return figuresContent(subject);
}

} // namespace vorlauf
