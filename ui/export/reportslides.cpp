// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportslides.h"

#include "chartpage.h"
#include "contexts.h"
#include "finding.h"
#include "slidedeck.h"
#include "slidetables.h"
#include "texts.h"
#include "viewfindings.h"
#include "viewslides.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

/// "de-DE", as presentation programs name languages.
QString languageTag(const QLocale& locale)
{
    return locale.language() == QLocale::C ? u"en-US"_s : locale.name().replace(u'_', u'-');
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// In an area at most; empty if the bytes are no picture.
std::optional<SlidePicture> logoPicture(const QByteArray& bytes, const SlideArea& area)
{
    SlidePicture picture;
    picture.name = u"Logo"_s;
    picture.description = Texts::tr("Logo");
    QSizeF size;
    constexpr int pixels = 800;
    if (QSvgRenderer drawing(bytes.contains("<svg") ? bytes : QByteArray()); drawing.isValid()) {
        size = drawing.defaultSize();
        QImage image(QSizeF(size).scaled(pixels, pixels, Qt::KeepAspectRatio).toSize(),
                     QImage::Format_ARGB32_Premultiplied);
        if (image.isNull())
            return {};
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        picture.png = pngOf(image);
        picture.svg = bytes;
    } else {
        const QImage image = QImage::fromData(bytes);
        if (image.isNull())
            return {};
        size = image.size();
        const bool jpeg = bytes.startsWith("\xFF\xD8");
        (jpeg ? picture.jpeg : picture.png)
            = jpeg || bytes.startsWith("\x89PNG") ? bytes : pngOf(image);
    }
    size.scale(double(area.width), double(area.height), Qt::KeepAspectRatio);
    picture.area = {area.x, area.y, qint64(size.width()), qint64(size.height())};
    return picture;
}

class Report
{
public:
    Report(const SlideContext& context) : m_context(context) {}

    std::vector<Slide> slides()
    {
        m_slides.push_back(cover());
        for (const ExportView view : m_context.settings.views)
            addView(view);
        add(caveatSlides(m_context));
        add(assumptionSlides(m_context));
        add(sourceSlides(m_context));
        return std::move(m_slides);
    }

private:
    void add(std::vector<Slide> slides)
    {
        for (Slide& slide : slides)
            m_slides.push_back(std::move(slide));
    }

    void add(std::optional<Slide> slide)
    {
        if (slide)
            m_slides.push_back(std::move(*slide));
    }

    void addView(ExportView view)
    {
        switch (view) {
        case ExportView::Overview:
            return add(overviewSlide(m_context));
        case ExportView::Why:
            return add(whySlides(m_context));
        case ExportView::When:
            return add(whenSlide(m_context));
        case ExportView::Where:
            return add(whereSlide(m_context));
        case ExportView::Sure:
            add(sureSlide(m_context));
            return add(driverSlide(m_context));
        case ExportView::Best:
            return add(bestSlide(m_context));
        case ExportView::Numbers:
            add(figureSlides(m_context));
            add(differenceSlides(m_context));
        }
    }

    Slide cover() const
    {
        constexpr double largestTitle = 36, smallestTitle = 18, headlinePoints = 20;
        const SlideArea& title = m_context.base.coverArea;
        const QString finding = markedText(headlineFinding(
            m_context.document, m_context.settings.shown.overview, m_context.settings.locale));
        Slide slide;
        slide.cover = true;
        slide.title = titleText(finding);
        slide.titlePoints = fittingPoints(slide.title, title, largestTitle, smallestTitle, true);
        const qint64 top = title.y + title.height + 274320;
        SlideArea below{title.x, top, title.width, (m_context.base.height - top) * 11 / 20};
        if (slide.title != finding)
            slide.shapes.push_back(SlideText{below,
                                             u"Headline"_s,
                                             {{finding}},
                                             fittingPoints(finding, below, headlinePoints, 12)});
        below.y += below.height;
        below.height = m_context.base.height - below.y - 365760;
        SlideText foot{below, u"Details"_s, details(), 14, u"tx2"_s};
        foot.atBottom = true;
        slide.shapes.push_back(std::move(foot));
        const SlideArea corner{title.x, 365760, 2743200, 640080};
        if (auto logo = logoPicture(m_context.settings.logo, corner))
            slide.shapes.push_back(std::move(*logo));
        slide.notes = QStringList{finding};
        for (const SlideParagraph& line : details())
            slide.notes << line.text;
        return slide;
    }

    QString titleText(const QString& finding) const
    {
        const QString title = fromUtf8(m_context.document.plan().title);
        return title.isEmpty() ? finding : title;
    }

    std::vector<SlideParagraph> details() const
    {
        const ReportSettings& settings = m_context.settings;
        QStringList who{settings.author, settings.organisation};
        who.removeAll(QString());
        std::vector<SlideParagraph> lines;
        for (const QString& text :
             {who.join(u" · "_s), exportDate(m_context.shown(ExportView::Overview)),
              u"Vorlauf · "_s
                  + Texts::tr("Catalog %1").arg(fromUtf8(m_context.document.catalog().version)),
              settings.confidentiality}) {
            if (!text.isEmpty())
                lines.push_back({text});
        }
        return lines;
    }

    const SlideContext& m_context;
    std::vector<Slide> m_slides;
};

} // namespace

QByteArray reportSlides(ScenarioDocument& document, const ReportSettings& settings)
{
    const QString accent
        = settings.accent.isValid() ? settings.accent.name().mid(1).toUpper() : QString();
    return reportSlides(document, settings, ownSlideBase(accent));
}

QByteArray reportSlides(ScenarioDocument& document, const ReportSettings& settings,
                        const SlideBase& base)
{
    //: name of the sheet behind a chart: one word of letters
    const SlideContext context{document, settings, base, Texts::tr("Data")};
    SlideDeck deck;
    deck.title = fromUtf8(document.plan().title);
    deck.author = settings.author;
    deck.organisation = settings.organisation;
    deck.language = languageTag(settings.locale);
    deck.date = settings.date.isValid() ? settings.date : QDate::currentDate();
    deck.foot = settings.confidentiality;
    deck.slides = Report(context).slides();
    return writeSlides(deck, base);
}

} // namespace vorlauf
