// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"

class QLabel;
class QPushButton;

namespace vorlauf {

/// Hourly values from the text of a table: the last number of each line, after headings.
struct HourlyText {
    std::vector<double> values;
    int badLine = 0; // the first line that holds no number, from 1; 0: none
};
HourlyText readHourly(const QByteArray& text, const QLocale& locale);

/// The user's own hourly intensity, from a file.
class ProfileField final : public FieldWidget
{
    Q_OBJECT
public:
    explicit ProfileField(EditedScenario& edited);

    void load(const QString& fileName);
    QString valueText() const override;

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    void choose();
    void write(std::optional<std::vector<double>> values, const QString& text);

    QLabel* m_values;
    QPushButton* m_load;
};

} // namespace vorlauf
