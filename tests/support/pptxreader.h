// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

/// An element as it stands in a file, with its prefix.
struct ReadElement {
    QString name, text;
    QMap<QString, QString> attributes;
    QList<ReadElement> children;

    const ReadElement* child(const QString& wanted) const
    {
        for (const ReadElement& c : children) {
            if (c.name == wanted)
                return &c;
        }
        return nullptr;
    }

    /// All of a name at any depth, in the order of the file.
    QList<const ReadElement*> all(const QString& wanted) const
    {
        QList<const ReadElement*> found;
        for (const ReadElement& c : children) {
            if (c.name == wanted)
                found << &c;
            found << c.all(wanted);
        }
        return found;
    }

    QStringList texts(const QString& wanted) const
    {
        QStringList found;
        for (const ReadElement* element : all(wanted))
            found << element->text;
        return found;
    }
};

/// An element after its start was read.
inline ReadElement readElement(QXmlStreamReader& xml)
{
    ReadElement element;
    element.name = xml.qualifiedName().toString();
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        element.attributes[attribute.qualifiedName().toString()] = attribute.value().toString();
    while (!xml.atEnd() && !xml.hasError()) {
        xml.readNext();
        if (xml.isEndElement())
            break;
        if (xml.isStartElement())
            element.children << readElement(xml);
        else if (xml.isCharacters())
            element.text += xml.text();
    }
    return element;
}

/// The root of a file; without a name if it is not well-formed.
inline ReadElement readXml(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    ReadElement root;
    if (xml.readNextStartElement())
        root = readElement(xml);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? ReadElement() : root;
}

/// All parts of an Office file, unpacked by a program of its own.
inline QMap<QString, QByteArray> officeParts(const QByteArray& zip)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file.zip")));
    if (!file.open(QIODevice::WriteOnly) || file.write(zip) != zip.size())
        return {};
    file.close();
    const QString out = folder.filePath(QStringLiteral("out"));
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"),
                {QStringLiteral("-q"), file.fileName(), QStringLiteral("-d"), out});
    if (!unzip.waitForFinished() || unzip.exitCode() != 0)
        return {};
    QMap<QString, QByteArray> parts;
    QDirIterator files(out, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile part(files.next());
        if (part.open(QIODevice::ReadOnly))
            parts[QDir(out).relativeFilePath(part.fileName())] = part.readAll();
    }
    return parts;
}

/// Paths of the slides, in the order in which they are shown.
inline QStringList slidePaths(const QMap<QString, QByteArray>& parts)
{
    QMap<QString, QString> targets;
    const ReadElement relations = readXml(parts[QStringLiteral("ppt/_rels/presentation.xml.rels")]);
    for (const ReadElement& relation : relations.children)
        targets[relation.attributes[QStringLiteral("Id")]]
            = relation.attributes[QStringLiteral("Target")];
    QStringList paths;
    const ReadElement presentation = readXml(parts[QStringLiteral("ppt/presentation.xml")]);
    for (const ReadElement* slide : presentation.all(QStringLiteral("p:sldId")))
        paths << QStringLiteral("ppt/") + targets[slide->attributes[QStringLiteral("r:id")]];
    return paths;
}
