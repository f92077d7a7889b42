// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidecontent.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vorlauf {

class ChartView;
class LeverRow;

/// A slide: the finding as its largest text, the chart of its view, the levers, the sources and its
/// number. Everything grows with the page.
class PresentationPage final : public QWidget
{
    Q_OBJECT
public:
    PresentationPage(const SlideContent::Subject& subject, const std::vector<std::string>& levers,
                     QWidget* parent = nullptr);
    ~PresentationPage() override;

    void setNumber(int number, int count); // from 1
    void setLive(bool live);
    const SlideContent& content() const { return *m_content; }
    const ChartView& picture() const { return *m_picture; }

Q_SIGNALS:
    void changed(); // what is shown

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void scale();
    void showTexts();
    void fitFinding();
    double unit() const; // px of the page for each of a page of 1280 × 720

    std::unique_ptr<SlideContent> m_content;
    ChartView* m_picture;
    LeverRow* m_levers;
    QLabel *m_finding, *m_subtitle, *m_sources, *m_number;
    QVBoxLayout* m_column;
};

} // namespace vorlauf
