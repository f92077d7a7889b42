// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

namespace vorlauf {

/// A table of figures: names at the left, numbers of equal width at the right, what stands behind a
/// number in its tool tip. Ctrl+C copies the selected cells as tab-separated text.
class FiguresTable final : public QTableView
{
    Q_OBJECT
public:
    struct Look {
        std::function<QString(const QModelIndex&)> explanation; // tool tip
        std::function<QString(const QModelIndex&)> note;        // second line of a name
        std::function<bool(const QModelIndex&)> heading;
        std::function<bool(const QModelIndex&)> pale; // a default, or not current
        std::function<QString(int section)> header;   // short; empty: as the model says
        std::function<bool(int section)> narrow;
    };
    FiguresTable(const QString& name, Look look, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    QString selectedText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fitColumns();

    Look m_look;
};

} // namespace vorlauf
