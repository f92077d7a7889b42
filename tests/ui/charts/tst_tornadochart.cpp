// SPDX-License-Identifier: GPL-3.0-or-later
#include "tornadochart.h"
#include "warnings.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>

using namespace vorlauf;
using namespace Qt::StringLiterals;

namespace {

TornadoRow input(const QString& name, double atLow, double atHigh)
{
    TornadoRow row;
    row.name = name;
    row.origin = u"default"_s;
    row.atLow = atLow;
    row.atHigh = atHigh;
    row.low = u"0.31"_s;
    row.high = u"0.51"_s;
    row.details = name + u": 0.31 to 0.51"_s;
    return row;
}

} // namespace

class TestTornadoChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init()
    {
        failOnWarnings();
        m_scene = std::make_unique<QGraphicsScene>();
        m_chart = new TornadoChart(Theme::lightTheme());
        m_scene->addItem(m_chart);
        m_chart->resize(720, 380);
    }

    void barsReachFromTheLowToTheHighResult()
    {
        m_chart->setRows(
            u"t CO₂e"_s, 40, QLocale(u"en_US"_s),
            {input(u"MFU"_s, 55, 30), input(u"PUE"_s, 38, 43), input(u"Skew"_s, 41, 44)});
        QCOMPARE(m_chart->barCount(), 3);
        for (int bar = 0; bar < 3; ++bar) {
            const TornadoRow& row = m_chart->rows()[bar];
            const auto [low, high] = std::minmax(row.atLow, row.atHigh);
            QVERIFY(std::abs(m_chart->barOf(bar).left() - m_chart->positionOf(low)) < 1e-9);
            QVERIFY(std::abs(m_chart->barOf(bar).right() - m_chart->positionOf(high)) < 1e-9);
            QVERIFY(m_chart->rect().contains(m_chart->barOf(bar)));
            QCOMPARE(m_chart->rowOfBar(bar), bar);
        }
        QVERIFY(m_chart->positionOf(40) > m_chart->barOf(0).left());
        QVERIFY(m_chart->positionOf(40) < m_chart->barOf(0).right());
    }

    /// Light where the input is low, dark where it is high, on either side of the planned result.
    void theEndsAreToldApart()
    {
        m_chart->setRows(u"t"_s, 40, QLocale(u"en_US"_s),
                         {input(u"falling"_s, 60, 20), input(u"rising"_s, 20, 60)});
        QImage image(m_chart->size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_scene->render(&painter, image.rect(), m_chart->sceneBoundingRect());
        painter.end();
        const Theme theme = Theme::lightTheme();
        const auto at = [&](int bar, double value) {
            return image.pixelColor(int(m_chart->positionOf(value)),
                                    int(m_chart->barOf(bar).center().y()));
        };
        QCOMPARE(at(0, 50), theme.cooling);
        QCOMPARE(at(0, 30), theme.accelerators);
        QCOMPARE(at(1, 50), theme.accelerators);
        QCOMPARE(at(1, 30), theme.cooling);
    }

    void sharesTakeRoomOnlyWhereTheyAreKnown()
    {
        QList<TornadoRow> rows{input(u"MFU"_s, 55, 30), input(u"PUE"_s, 38, 43)};
        m_chart->setRows(u"t"_s, 40, QLocale(u"en_US"_s), rows);
        const double wide = m_chart->barOf(0).width();
        rows[0].first = 0.6;
        rows[0].total = 0.7;
        rows[0].share = u"60 %"_s;
        m_chart->setRows(u"t"_s, 40, QLocale(u"en_US"_s), rows);
        QVERIFY(m_chart->barOf(0).width() < wide);
    }

    void emptyAndFlatAreDrawn()
    {
        m_chart->setRows({}, 0, QLocale(u"en_US"_s), {});
        QCOMPARE(m_chart->barCount(), 0);
        m_chart->setRows(u"t"_s, 40, QLocale(u"en_US"_s), {input(u"Flat"_s, 40, 40)});
        QVERIFY(m_chart->rect().contains(m_chart->barOf(0)));
        QVERIFY(m_chart->heightForWidth(720) > 38);
    }

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    TornadoChart* m_chart = nullptr;
};

QTEST_MAIN(TestTornadoChart)
#include "tst_tornadochart.moc"
