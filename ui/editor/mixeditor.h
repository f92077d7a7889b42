// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"

#include <set>

class QComboBox;
class QPushButton;

namespace vorlauf {

/// The energy mix by source: a share and a lock for each, the sum always 100 %. It starts from the
/// mix of the grid, calibrated to the grid's intensity, and goes back to it.
class MixEditor final : public FieldWidget
{
    Q_OBJECT
public:
    explicit MixEditor(EditedScenario& edited);

    QString valueText() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    void start();
    void addSource(const std::string& key);
    void write(std::optional<Mix> mix, bool calibrated, const QString& text);
    void buildRows(const Mix& mix);
    QWidget* buildRow(const std::string& key);
    void fillSources(const Mix& mix);
    std::string zone() const; // whose mix it starts from

    QPushButton* m_start;
    QWidget* m_rows = nullptr; // one for each source of m_keys
    QWidget* m_rowsPlace;
    QComboBox* m_sources;
    FieldWidget* m_calibrated;
    std::vector<std::string> m_keys;
    std::set<std::string> m_locked;
    int m_row = -1;
};

} // namespace vorlauf
