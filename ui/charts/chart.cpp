// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"

#include <QGraphicsLayout>
#include <QLegend>

#include <cmath>

namespace vorlauf {

Chart::Chart()
{
    setAnimationOptions(NoAnimation); // exports and slider moves show the values, not the way there
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setMinimumSize(0, 0);
    legend()->hide();
}

int Chart::preferredHeight() const
{
    return int(std::ceil(heightForWidth(size().width())));
}

QString Chart::detailsAt(const QPointF& position) const
{
    const int bar = barAt(position);
    return bar >= 0 ? detailsOfBar(bar) : QString();
}

int Chart::barAt(const QPointF& position) const
{
    for (int bar = 0; bar < barCount(); ++bar) {
        if (areaOfBar(bar).contains(position))
            return bar;
    }
    return -1;
}

} // namespace vorlauf
