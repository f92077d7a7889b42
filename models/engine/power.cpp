// SPDX-License-Identifier: GPL-3.0-or-later
#include "power.h"

#include <cmath>

namespace vorlauf {

double poweredAccelerator(double idleW, double tdpW, double utilisation)
{
    return idleW + (tdpW - idleW) * utilisation;
}

double nodeCount(double count, double perNode)
{
    return std::ceil(count / perNode);
}

double itPowerW(double count, double nodes, const PowerDraw& draw)
{
    return count * draw.acceleratorW + nodes * draw.hostWPerNode + count * draw.networkW
        + draw.storageW;
}

double idlePowerW(double count, double nodes, double idleW, double hostShare, const PowerDraw& draw)
{
    return count * idleW + nodes * hostShare * draw.hostWPerNode + count * draw.networkW
        + draw.storageW;
}

ItEnergy itEnergy(double acceleratorHours, double count, double nodes, const PowerDraw& draw)
{
    const double kiloHours = acceleratorHours / count / 1000; // 1000 h of the whole cluster
    ItEnergy energy;
    energy.acceleratorKwh = acceleratorHours * draw.acceleratorW / 1000;
    energy.hostKwh = kiloHours * nodes * draw.hostWPerNode;
    energy.networkKwh = acceleratorHours * draw.networkW / 1000;
    energy.storageKwh = kiloHours * draw.storageW;
    energy.itKwh = energy.acceleratorKwh + energy.hostKwh + energy.networkKwh + energy.storageKwh;
    return energy;
}

double itFromAccelerator(double meteredKwh, double perNode, const PowerDraw& draw)
{
    return meteredKwh * (1 + (draw.hostWPerNode / perNode + draw.networkW) / draw.acceleratorW);
}

double itFromNode(double meteredKwh, double perNode, const PowerDraw& draw)
{
    return meteredKwh * (1 + draw.networkW / (draw.acceleratorW + draw.hostWPerNode / perNode));
}

double sharedPowerW(double perNode, const PowerDraw& draw)
{
    return draw.acceleratorW + draw.hostWPerNode / perNode + draw.networkW;
}

} // namespace vorlauf
