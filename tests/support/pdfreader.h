// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace vorlauf {

/// What a program of poppler-utils says of a PDF. Fails the test if there is none.
inline QString readPdf(const QString& program, const QStringList& arguments, const QByteArray& pdf)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        qFatal("cannot write %s", qPrintable(path));
    QProcess reader;
    QStringList all = arguments;
    all.append(path);
    if (program == QStringLiteral("pdftotext"))
        all.append(QStringLiteral("-"));
    reader.start(program, all);
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        qFatal("%s failed: install the package poppler-utils", qPrintable(program));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Text without the line breaks and spaces that a layout puts in, and with one apostrophe and one
/// closing quotation mark: Inter 4 has one glyph for each and its modifier letter, and a PDF can
/// name only one of them.
inline QString dense(QString text)
{
    text.replace(u'\u02EE', u'\u201D').replace(u'\u02BC', u'\u2019');
    return text.remove(QRegularExpression(QStringLiteral("[\\s\u00A0]")));
}

} // namespace vorlauf
