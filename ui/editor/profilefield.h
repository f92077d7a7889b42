// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields.h"
#include "fieldwidget.h"

#include <variant>

class QLabel;
class QPushButton;

namespace vorlauf {

/// Hourly values from the text of a table: the last number of each line, after headings.
struct HourlyText {
    std::vector<double> values;
    int badLine = 0; // the first line that holds no number, from 1; 0: none
};
HourlyText readHourly(const QByteArray& text, const QLocale& locale, Unit unit = Unit::GramPerKwh);

/// The user's own hourly intensity, from a file.
class ProfileField final : public FieldWidget
{
    Q_OBJECT
public:
    explicit ProfileField(EditedScenario& edited);

    /// Asks for a file; empty if none was chosen.
    static QString chooseFile(QWidget* parent, const QString& title);
    /// The hours of a file, or the sentence that says why there are none.
    static std::variant<std::vector<double>, QString> read(const QString& fileName,
                                                           const QLocale& locale, Unit unit);

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
