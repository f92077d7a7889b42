// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"
#include "member.h"

class QComboBox;
class QCompleter;
class QStandardItemModel;

namespace vorlauf {

/// A row of the catalog, found by typing part of its name.
class CatalogBox final : public FieldWidget
{
    Q_OBJECT
public:
    struct Choices {
        std::function<QStringList(const QString& text)> find; // ids, best first; no text finds all
        std::function<QString(std::string_view id)> name;     // in the language of the window
        bool byName = false; // the whole list in the order of its names, else as found
    };

    CatalogBox(EditedScenario& edited, std::string path, Absence absence,
               Member<std::string> member, Choices choices);

    QString valueText() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void search(const QString& text);
    void accept(); // the typed text
    void leave();
    void choose(const QString& id);
    void write(const std::optional<std::string>& id);
    void showName();
    QString nameOf(const std::optional<std::string>& id) const;
    std::optional<std::string> inForce() const;

    Member<std::string> m_member;
    Choices m_choices;
    bool m_filled = false; // the list, with what the catalog has now
    QComboBox* m_box;
    QCompleter* m_completer;
    QStandardItemModel* m_found;
};

} // namespace vorlauf
