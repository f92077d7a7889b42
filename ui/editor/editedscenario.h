// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogsearch.h"
#include "scenariodocument.h"

#include <QLocale>
#include <QObject>

namespace vorlauf {

/// The scenario that the editor shows, for all its fields: what it says, what its result used, what
/// is wrong, and the one way to change it.
class EditedScenario final : public QObject
{
    Q_OBJECT
public:
    explicit EditedScenario(ScenarioDocument& document, QObject* parent = nullptr);

    void setRow(int row); // -1: none
    int row() const { return m_row; }
    bool exists() const { return m_row >= 0 && m_row < m_document.count(); }

    const Scenario& scenario() const; // of nothing: an empty one
    const Estimate* estimate() const; // the one shown, may be the last good one; may be nullptr
    const Catalog& catalog() const { return m_document.catalog(); }
    QString currency() const { return QString::fromStdString(m_document.plan().currency); }
    const QLocale& locale() const { return m_locale; }
    void setLocale(const QLocale& locale);

    /// The default in force at a path; nullptr where the scenario gives a value or none is known.
    const InputUsed* usedDefault(std::string_view path) const;
    /// The range of the default in force at a path (METHOD.md 10.6); empty where the scenario gives
    /// a value or the range is not one of its own. Fills the scenario in anew: not for every edit.
    std::optional<Distribution> defaultRange(std::string_view path) const;
    const Fault* fault(std::string_view path) const;
    const Faults& faults() const;

    /// Ids of a table of the catalog (SQL name), best match first; no text finds all.
    QStringList find(const QString& text, std::string_view table) const;

    int newGesture() { return m_document.newGesture(); }
    void edit(Scenario changed, std::string_view path, int gesture, const QString& text);

Q_SIGNALS:
    void changed();        // another scenario, other values or another result
    void catalogChanged(); // other rows; changed() follows

private:
    void follow();

    ScenarioDocument& m_document;
    mutable std::optional<CatalogSearch> m_search; // made when first asked
    QLocale m_locale;
    int m_row = -1;
};

} // namespace vorlauf
