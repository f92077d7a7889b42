// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmlelement.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace vorlauf {

/// A relation of one part of an Office document to another, or to something outside.
struct OfficeRelation {
    QString id;
    QString type;   // "slideLayout"; in full where it is not one of the standard's own
    QString target; // path of a part: "ppt/theme/theme1.xml"
    bool external = false;
};

struct OfficePart {
    QString contentType;
    QByteArray bytes;
    std::vector<OfficeRelation> relations;
};

/// The parts of an Office document (ECMA-376 part 2): a zip file in which types and relations hold
/// the parts together.
class OfficePackage
{
public:
    void add(const QString& path, const QString& contentType, const QByteArray& bytes);
    void add(const QString& path, const QString& contentType, const XmlElement& root);
    /// Gives the id by which the first part refers to the second; "" is the package itself.
    QString relate(const QString& from, const QString& type, const QString& to);

    void setRelations(const QString& from, std::vector<OfficeRelation> relations);

    const std::map<QString, OfficePart>& parts() const { return m_parts; }
    const OfficePart* part(const QString& path) const;
    /// The first path of a pattern such as "ppt/charts/chart%1.xml" that no part has.
    QString freePath(const QString& pattern) const;
    /// The first part that a part refers to in this way; empty without one.
    QString related(const QString& from, const QString& type) const;

    /// The zip file; the date stands at every part, so that equal parts give equal bytes. Empty if
    /// it could not be written.
    QByteArray bytes(const QDate& date) const;

    /// What a stranger's file holds; empty if it is no such file, is damaged, holds more than 1000
    /// parts or 64 MB, or declares a document type.
    static std::optional<OfficePackage> read(const QByteArray& zip);

private:
    std::map<QString, OfficePart> m_parts; // by path; "" holds the relations of the package
};

} // namespace vorlauf
