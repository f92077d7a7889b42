// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffinish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <map>
#include <optional>

namespace vorlauf {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString& value)
{
    return Object::newUnicodeString(value.toStdString());
}

/// Builds the tree of the outline in the order of its entries.
class Outline
{
public:
    Outline(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks)
        : m_pdf(pdf)
        , m_bookmarks(bookmarks)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_root(pdf.makeIndirectObject(Object::newDictionary()))
    {
        m_root.replaceKey("/Type", Object::newName("/Outlines"));
        addChildren(m_root, 0);
    }

    Object root() const { return m_root; }

private:
    /// The entries from the next one on that stand at this level or below; gives how many a reader
    /// shows of them.
    int addChildren(Object parent, int level)
    {
        int shown = 0;
        std::optional<Object> previous;
        while (m_next < m_bookmarks.size() && m_bookmarks[m_next].level >= level) {
            const PdfBookmark& bookmark = m_bookmarks[m_next++];
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(bookmark.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(bookmark));
            if (previous) {
                item.replaceKey("/Prev", *previous);
                previous->replaceKey("/Next", item);
            } else {
                parent.replaceKey("/First", item);
            }
            parent.replaceKey("/Last", item);
            previous = item;
            shown += 1 + addChildren(item, level + 1);
        }
        if (shown > 0)
            parent.replaceKey("/Count", Object::newInteger(shown));
        return shown;
    }

    Object destination(const PdfBookmark& bookmark)
    {
        QPDFPageObjectHelper& page = m_pages.at(std::size_t(bookmark.page));
        const double height = page.getMediaBox().getArrayAsRectangle().ury;
        return Object::newArray(std::vector<Object>{
            page.getObjectHandle(), Object::newName("/XYZ"), Object::newInteger(0),
            Object::newReal(height - bookmark.top, 2), Object::newNull()});
    }

    QPDF& m_pdf;
    const std::vector<PdfBookmark>& m_bookmarks;
    std::vector<QPDFPageObjectHelper> m_pages;
    Object m_root;
    std::size_t m_next = 0;
};

void describe(QPDF& pdf, const PdfFacts& facts)
{
    Object info = pdf.getTrailer().getKey("/Info");
    info.replaceKey("/Title", text(facts.title));
    if (!facts.author.isEmpty())
        info.replaceKey("/Author", text(facts.author));
    const std::string date = "D:" + facts.date.toString(u"yyyyMMdd").toStdString() + "000000Z";
    info.replaceKey("/CreationDate", Object::newString(date));
    info.removeKey("/ModDate");

    Object root = pdf.getRoot();
    root.replaceKey("/Lang", text(facts.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    if (facts.bookmarks.empty())
        return;
    root.replaceKey("/Outlines", Outline(pdf, facts.bookmarks).root());
    root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

/// Qt tags the names of its font subsets by an order that changes from one start of the program to
/// the next.
void nameFonts(QPDF& pdf)
{
    std::multimap<std::string, Object> byName;
    for (Object object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/FontDescriptor")) {
            const std::string name = object.getKey("/FontName").getName();
            const std::size_t plus = name.find('+');
            byName.emplace(plus == std::string::npos ? name.substr(1) : name.substr(plus + 1),
                           object);
        }
    }
    std::string tag = "AAAAAA";
    for (auto& [name, descriptor] : byName) {
        descriptor.replaceKey("/FontName", Object::newName('/' + tag + '+' + name));
        ++(tag.back() == 'Z' ? tag[4] : tag[5]);
    }
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

QByteArray finishPdf(const QByteArray& pdf, const PdfFacts& facts)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("report", pdf.constData(), std::size_t(pdf.size()));
        describe(document, facts);
        nameFonts(document);
        return written(document);
    } catch (const std::exception&) {
        return {}; // QPDF throws; nothing above it does
    }
}

} // namespace vorlauf
