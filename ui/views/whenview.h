// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QItemSelectionModel;
class QStackedWidget;

namespace vorlauf {

class ScenarioDocument;
class SegmentedButtons;
class StartPage;
class SupplyPage;

/// When to start? And, behind a switch, when a contracted supply meets the run.
class WhenView final : public QWidget
{
    Q_OBJECT
public:
    WhenView(ScenarioDocument& document, const QItemSelectionModel& selection,
             QWidget* parent = nullptr);

    QWidget* corner() const; // stands beside the tabs
    bool showsSupply() const;
    const StartPage& start() const { return *m_start; }
    const SupplyPage& supply() const { return *m_supply; }

Q_SIGNALS:
    void fieldWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    StartPage* m_start;
    SupplyPage* m_supply;
    QStackedWidget* m_pages;
    SegmentedButtons* m_picture;
};

} // namespace vorlauf
