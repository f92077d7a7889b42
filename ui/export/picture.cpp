// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace vorlauf {

namespace {

constexpr int dotsPerInch = 96;

void paintPicture(QPainter& painter, const Picture& picture)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), picture.size), picture.background);
    picture.paint(painter);
}

void paintOn(QPaintDevice& device, const Picture& picture)
{
    QPainter painter(&device);
    paintPicture(painter, picture);
}

void replaceFirst(QByteArray& bytes, const QByteArray& sign, QString text)
{
    for (QChar& letter : text) {
        if (letter.category() == QChar::Other_Control && letter != u'\n')
            letter = u' '; // no XML can hold them
    }
    if (const qsizetype at = bytes.indexOf(sign); at >= 0)
        bytes.replace(at, sign.size(), text.toHtmlEscaped().toUtf8());
}

QPageLayout pageLayout(const Picture& page)
{
    const QPageSize size(page.size * 72 / dotsPerInch, QPageSize::Point, page.title,
                         QPageSize::ExactMatch);
    return {size, QPageLayout::Portrait, {}};
}

} // namespace

QByteArray pngOf(const Picture& picture, double scale)
{
    const QSize pixels(int(std::lround(picture.size.width() * scale)),
                       int(std::lround(picture.size.height() * scale)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(scale);
    image.fill(picture.background);
    paintOn(image, picture);
    // After painting: the painter would take it for the size of its text.
    image.setDotsPerMeterX(int(std::lround(dotsPerInch * scale / 0.0254)));
    image.setDotsPerMeterY(int(std::lround(dotsPerInch * scale / 0.0254)));
    image.setText(QStringLiteral("Title"), picture.title);
    image.setText(QStringLiteral("Description"), picture.description);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgOf(const Picture& picture)
{
    // The generator of Qt 6.4 does not escape title and description: signs to replace instead.
    const QByteArray titleSign("vorlauf-title"), descriptionSign("vorlauf-description");
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(dotsPerInch);
        generator.setSize(picture.size.toSize());
        generator.setViewBox(QRectF(QPointF(), picture.size));
        generator.setTitle(QString::fromLatin1(titleSign));
        generator.setDescription(QString::fromLatin1(descriptionSign));
        paintOn(generator, picture);
    }
    replaceFirst(bytes, descriptionSign, picture.description); // stands behind the title
    replaceFirst(bytes, titleSign, picture.title);
    // A reader without Inter takes the next one that it has.
    bytes.replace("font-family=\"Inter\"",
                  "font-family=\"Inter, 'Noto Sans', Arial, Helvetica, sans-serif\"");
    return bytes;
}

QByteArray pdfOf(const std::vector<Picture>& pages)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(pages.front().title);
        writer.setCreator(QStringLiteral("Vorlauf"));
        writer.setPageLayout(pageLayout(pages.front()));
        QPainter painter(&writer);
        for (const Picture& page : pages) {
            if (&page != &pages.front()) {
                writer.setPageLayout(pageLayout(page));
                writer.newPage();
            }
            painter.save();
            paintPicture(painter, page);
            painter.restore();
        }
    }
    return bytes;
}

} // namespace vorlauf
