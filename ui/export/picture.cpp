// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace vorlauf {

namespace {

constexpr int dotsPerInch = 96;

void paintOn(QPaintDevice& device, const Picture& picture)
{
    QPainter painter(&device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), picture.size), picture.background);
    picture.paint(painter);
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
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(dotsPerInch);
        generator.setSize(picture.size.toSize());
        generator.setViewBox(QRectF(QPointF(), picture.size));
        generator.setTitle(picture.title);
        generator.setDescription(picture.description);
        paintOn(generator, picture);
    }
    // A reader without Inter takes the next one that it has.
    bytes.replace("font-family=\"Inter\"",
                  "font-family=\"Inter, 'Noto Sans', Arial, Helvetica, sans-serif\"");
    return bytes;
}

QByteArray pdfOf(const Picture& picture)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(picture.size * 72 / dotsPerInch, QPageSize::Point,
                                     picture.title, QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setTitle(picture.title);
        writer.setCreator(QStringLiteral("Vorlauf"));
        paintOn(writer, picture);
    }
    return bytes;
}

} // namespace vorlauf
