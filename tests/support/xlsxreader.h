// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/// What a reader of a workbook finds, by the names of its cells.
struct ReadSheet {
    QMap<QString, QString> texts;
    QMap<QString, double> numbers; // formulas with the value they were saved with
    QMap<QString, QString> formulas;
};

/// One part of a zip file, such as "xl/workbook.xml"; empty if there is none.
inline QByteArray zipPart(const QByteArray& zip, const QString& part)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file.zip")));
    if (!file.open(QIODevice::WriteOnly) || file.write(zip) != zip.size())
        return {};
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), part});
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput()
                                                            : QByteArray();
}

inline QStringList sharedStrings(const QByteArray& xlsx)
{
    QStringList strings;
    QXmlStreamReader xml(zipPart(xlsx, QStringLiteral("xl/sharedStrings.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("si"))
            strings << QString();
        else if (xml.name() == QStringLiteral("t"))
            strings.last() += xml.readElementText();
    }
    return strings;
}

/// The names of the sheets, in order.
inline QStringList sheetNames(const QByteArray& xlsx)
{
    QStringList names;
    QXmlStreamReader xml(zipPart(xlsx, QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && xml.name() == QStringLiteral("sheet"))
            names << xml.attributes().value(QStringLiteral("name")).toString();
    }
    return names;
}

/// sheet  from 1
inline ReadSheet readSheet(const QByteArray& xlsx, int sheet)
{
    const QStringList strings = sharedStrings(xlsx);
    ReadSheet read;
    QString cell, type;
    QXmlStreamReader xml(zipPart(xlsx, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("c")) {
            cell = xml.attributes().value(QStringLiteral("r")).toString();
            type = xml.attributes().value(QStringLiteral("t")).toString();
        } else if (xml.name() == QStringLiteral("f")) {
            read.formulas[cell] = xml.readElementText();
        } else if (xml.name() == QStringLiteral("v")) {
            const QString value = xml.readElementText();
            if (type == QStringLiteral("s"))
                read.texts[cell] = strings.value(value.toInt());
            else
                read.numbers[cell] = value.toDouble();
        }
    }
    return read;
}
