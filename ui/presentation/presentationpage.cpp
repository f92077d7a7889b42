// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentationpage.h"

#include "chartview.h"
#include "leverrow.h"
#include "style.h"
#include "viewtexts.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

// Sizes on a page of 1280 × 720: readable where such a page fills a wall.
constexpr int findingSize = 30, smallestFinding = 21, mostLines = 3;
constexpr int subtitleSize = 16, footSize = 11, margin = 40;
constexpr double largestChart = 1.5, smallestChart = 0.8; // times the sizes of the window

} // namespace

PresentationPage::PresentationPage(const SlideContent::Subject& subject,
                                   const std::vector<std::string>& levers, QWidget* parent)
    : QWidget(parent)
    , m_content(slideContent(subject))
    , m_picture(new ChartView(&m_content->chart()))
    , m_levers(new LeverRow(subject.document, levers))
    , m_finding(wrappedLabel("slideFinding", "finding", textFont(findingSize, true)))
    , m_subtitle(wrappedLabel("slideSubtitle", "secondary", textFont(subtitleSize)))
    , m_sources(wrappedLabel("slideSources", "note", textFont(footSize)))
    , m_number(wrappedLabel("slideNumber", "note", textFont(footSize)))
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(*this, "slide");
    m_picture->setFocusPolicy(Qt::NoFocus); // the keys move the slides
    m_picture->setInteractive(false);
    layOut();
    connect(m_content.get(), &SlideContent::changed, this, &PresentationPage::showTexts);
}

PresentationPage::~PresentationPage()
{
    delete m_picture; // its chart reads what the content holds
}

void PresentationPage::layOut()
{
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_sources, 1);
    foot->addWidget(m_number, 0, Qt::AlignRight | Qt::AlignBottom);
    m_number->setWordWrap(false);
    m_column->addWidget(m_finding);
    m_column->addWidget(m_subtitle);
    m_column->addWidget(m_picture, 1);
    m_column->addWidget(m_levers);
    m_column->addLayout(foot);
}

void PresentationPage::setNumber(int number, int count)
{
    //: number of a slide and how many there are
    m_number->setText(tr("%1 / %2").arg(number).arg(count));
}

void PresentationPage::setLive(bool live)
{
    m_content->setLive(live);
    m_levers->setRow(m_content->row());
}

void PresentationPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_content->setTheme(currentTheme());
    QWidget::changeEvent(event);
}

void PresentationPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    scale();
}

double PresentationPage::unit() const
{
    return std::max(0.5, std::min(width() / 1280.0, height() / 720.0));
}

void PresentationPage::scale()
{
    const double u = unit();
    const auto px = [u](int size) { return qRound(size * u); };
    m_column->setContentsMargins(px(margin), px(30), px(margin), px(16));
    m_column->setSpacing(px(10));
    m_subtitle->setFont(textFont(px(subtitleSize)));
    m_sources->setFont(textFont(px(footSize)));
    m_number->setFont(textFont(px(footSize + 2), true));
    m_levers->setScale(u * 1.3);
    m_picture->setZoom(largestChart * u, smallestChart * u);
    fitFinding();
}

/// As large as it can be in few lines.
void PresentationPage::fitFinding()
{
    const double u = unit();
    const QRect room(0, 0, width() - 2 * qRound(margin * u), height());
    int size = findingSize;
    for (; size > smallestFinding; --size) {
        const QFontMetrics metrics(textFont(qRound(size * u), true));
        const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, m_finding->text());
        if (needed.height() <= mostLines * metrics.lineSpacing())
            break;
    }
    m_finding->setFont(textFont(qRound(size * u), true));
}

void PresentationPage::showTexts()
{
    const SlideSentences& texts = m_content->texts();
    m_finding->setText(texts.finding);
    m_subtitle->setText(texts.subtitle);
    m_subtitle->setVisible(!texts.subtitle.isEmpty());
    m_sources->setText(texts.sources);
    m_picture->setAccessibleName(texts.subtitle);
    m_picture->setAccessibleDescription(texts.finding);
    m_levers->setRow(m_content->row());
    fitFinding();
    Q_EMIT changed();
}

} // namespace vorlauf
