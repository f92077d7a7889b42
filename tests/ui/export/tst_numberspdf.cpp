// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdocument.h"
#include "figures.h"
#include "finding.h"
#include "pdfreader.h"
#include "texts.h"
#include "warnings.h"

using namespace vorlauf;

/// The PDF of Numbers, read page by page: 14 scenarios stand in more than one band of columns.
class TestNumbersPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void init()
    {
        failOnWarnings();
        m_document = std::make_unique<ScenarioDocument>(sharedCatalog());
        m_document->reset(exportPlan(plainNames(14)));
        ExportSettings settings = settingsFor(ExportFormat::Pdf, "de_DE");
        settings.view = ExportView::Numbers;
        m_pdf = exportView(*m_document, settings);
        m_pages = readPdf(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, m_pdf)
                      .split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(m_pages.size() > 3);
    }

    void everyPageHasItsNumberAndItsHeadings()
    {
        const QRegularExpression name(QStringLiteral("Scenario (\\d+)"));
        QSet<QString> named;
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            const QString& page = m_pages[i];
            const QString number = QStringLiteral("%1 / %2").arg(i + 1).arg(m_pages.size());
            QVERIFY2(page.trimmed().endsWith(number), qPrintable(page));
            const bool onlySources = page.trimmed().startsWith(QStringLiteral("Sources"));
            QVERIFY2(onlySources || name.match(page).hasMatch(), qPrintable(page));
            for (auto match = name.globalMatch(page); match.hasNext();)
                named.insert(match.next().captured(1));
        }
        QCOMPARE(named.size(), 14); // all columns, over the bands
    }

    void everyFigureHasItsValueInTheLanguage()
    {
        const QString all = dense(m_pages.join(QString()));
        const QLocale german(QStringLiteral("de_DE"));
        for (const Figure& figure : figures()) {
            QVERIFY2(all.contains(dense(figureLabel(figure.name))), figure.name.data());
            QVERIFY2(all.contains(dense(fromUtf8(figure.formula)).first(8)), figure.name.data());
            const Number value = figure.value(m_document->result(1).current.value());
            const QString text = formatQuantity(value, figure.unit, german, QStringLiteral("EUR"));
            QVERIFY2(all.contains(dense(text)), qPrintable(text));
        }
        QVERIFY(all.contains(dense(sourceNote(*m_document, german))));
        QVERIFY(all.contains(QStringLiteral("24.November2026")));
        QVERIFY(all.contains(QStringLiteral("[1]")));
        QVERIFY(!all.contains(u'…'));
    }

    void textIsTextInFontsOfItsOwn()
    {
        const QStringList fonts = readPdf(QStringLiteral("pdffonts"), {}, m_pdf)
                                      .split(u'\n', Qt::SkipEmptyParts)
                                      .mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts) {
            const QStringList columns = font.simplified().split(u' ');
            QVERIFY2(columns.value(columns.size() - 5) == QStringLiteral("yes"), qPrintable(font));
        }
        const QString images
            = readPdf(QStringLiteral("pdfimages"), {QStringLiteral("-list")}, m_pdf);
        QCOMPARE(images.split(u'\n', Qt::SkipEmptyParts).size(), 2); // headings only
        const QString facts = readPdf(QStringLiteral("pdfinfo"), {}, m_pdf);
        QVERIFY2(facts.contains(QStringLiteral("(A4)")), qPrintable(facts));
        QVERIFY(facts.contains(QRegularExpression(QStringLiteral("Title: +Comparison\n"))));
    }

private:
    QByteArray m_pdf;
    QStringList m_pages;
    std::unique_ptr<ScenarioDocument> m_document;
};

QTEST_MAIN(TestNumbersPdf)
#include "tst_numberspdf.moc"
