// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"

class QLineEdit;

namespace vorlauf {

/// A line of free text.
class TextField final : public FieldWidget
{
    Q_OBJECT
public:
    using Read = std::function<std::string(const Scenario&)>;
    using Write = std::function<void(Scenario&, std::string)>;

    TextField(EditedScenario& edited, std::string path, Read read, Write write);

    QString valueText() const override;

protected:
    void refresh() override;
    void reset() override;

private:
    void write(const QString& text);

    Read m_read;
    Write m_write;
    QLineEdit* m_edit;
};

} // namespace vorlauf
