// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldwidget.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vorlauf {

/// A heading that folds what is below it; folded, it shows the values in one line.
class FoldSection final : public QWidget
{
    Q_OBJECT
public:
    FoldSection(const QString& name, std::function<QString()> title, const char* role);

    void add(QWidget* widget);
    void add(FieldWidget* field, bool inSummary);
    FoldSection& more(); // the fold for what is rarely used, made when first asked
    void setMore(std::function<void(FoldSection&)> fill); // of what it holds when first opened
    void build();                                         // that, without opening it

    bool isOpen() const;
    void setOpen(bool open);
    void showSummary();

Q_SIGNALS:
    void toggled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::function<QString()> m_title;
    std::function<void(FoldSection&)> m_fill; // until it was opened
    QToolButton* m_toggle;
    QLabel* m_summary;
    QWidget* m_content;
    QVBoxLayout* m_column;
    FoldSection* m_more = nullptr;
    QList<FieldWidget*> m_fields; // of the summary
};

} // namespace vorlauf
