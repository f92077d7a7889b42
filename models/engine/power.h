// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value.h"

namespace vorlauf {

// Power and IT energy (METHOD.md 3.4-3.8). Plain arithmetic on valid numbers; unknown in, unknown
// out.

/// P_acc = P_idle + (TDP − P_idle)·u_p, W (METHOD.md 3.4 a). u_p is electrical, never MFU.
template <typename Value = double>
Value poweredAccelerator(In<Value> idleW, In<Value> tdpW, In<Value> utilisation)
{
    return idleW + (tdpW - idleW) * utilisation;
}

/// Nodes are exclusive: ceil(n/g) (METHOD.md 3.5).
template <typename Value = double>
Value nodeCount(In<Value> count, In<Value> perNode)
{
    return ceiling(count / perNode);
}

/// Power of what runs, W: one accelerator, one node's host, one accelerator's network share, all
/// storage.
template <typename Value>
struct BasicPowerDraw {
    Value acceleratorW = 0, hostWPerNode = 0, networkW = 0, storageW = 0;
};
using PowerDraw = BasicPowerDraw<double>;

/// P_IT = n·P_acc + nodes·P_host + n·P_net + P_sto, W (METHOD.md 3.5).
template <typename Value = double>
Value itPowerW(In<Value> count, In<Value> nodes, const BasicPowerDraw<Value>& draw)
{
    return count * draw.acceleratorW + nodes * draw.hostWPerNode + count * draw.networkW
        + draw.storageW;
}

/// P_IT,idle = n·P_idle + nodes·share·P_host + n·P_net + P_sto, W (METHOD.md 3.6).
/// draw.acceleratorW is not used; hostShare  share of the host's power drawn while idle
template <typename Value = double>
Value idlePowerW(In<Value> count, In<Value> nodes, In<Value> idleW, In<Value> hostShare,
                 const BasicPowerDraw<Value>& draw)
{
    return count * idleW + nodes * hostShare * draw.hostWPerNode + count * draw.networkW
        + draw.storageW;
}

/// Energy of the parts while A accelerator-hours run, kWh (METHOD.md 3.6).
template <typename Value>
struct BasicItEnergy {
    Value acceleratorKwh = 0, hostKwh = 0, networkKwh = 0, storageKwh = 0, idleKwh = 0;
    Value itKwh = 0;
};
using ItEnergy = BasicItEnergy<double>;

/// E_IT = A/n·P_IT/1000 + E_idle by its parts; idleKwh is not set here (0).
/// Source: Patterson et al. 2021; Lannelongue et al. 2021.
template <typename Value = double>
BasicItEnergy<Value> itEnergy(In<Value> acceleratorHours, In<Value> count, In<Value> nodes,
                              const BasicPowerDraw<Value>& draw)
{
    const Value kiloHours = acceleratorHours / count / 1000; // 1000 h of the whole cluster
    BasicItEnergy<Value> energy;
    energy.acceleratorKwh = acceleratorHours * draw.acceleratorW / 1000;
    energy.hostKwh = kiloHours * nodes * draw.hostWPerNode;
    energy.networkKwh = acceleratorHours * draw.networkW / 1000;
    energy.storageKwh = kiloHours * draw.storageW;
    energy.itKwh = energy.acceleratorKwh + energy.hostKwh + energy.networkKwh + energy.storageKwh;
    return energy;
}

/// IT energy from a metered one (METHOD.md 3.8): what lies above the level is added in proportion
/// to power. Level accelerator: E·(1 + (P_host/g + P_net)/P_acc).
template <typename Value = double>
Value itFromAccelerator(In<Value> meteredKwh, In<Value> perNode, const BasicPowerDraw<Value>& draw)
{
    return meteredKwh * (1 + (draw.hostWPerNode / perNode + draw.networkW) / draw.acceleratorW);
}

/// Level node: E·(1 + P_net/(P_acc + P_host/g)).
template <typename Value = double>
Value itFromNode(In<Value> meteredKwh, In<Value> perNode, const BasicPowerDraw<Value>& draw)
{
    return meteredKwh * (1 + draw.networkW / (draw.acceleratorW + draw.hostWPerNode / perNode));
}

/// P_acc + P_host/g + P_net, W: what one accelerator causes; A = 1000·E_IT/this (METHOD.md 3.8).
template <typename Value = double>
Value sharedPowerW(In<Value> perNode, const BasicPowerDraw<Value>& draw)
{
    return draw.acceleratorW + draw.hostWPerNode / perNode + draw.networkW;
}

} // namespace vorlauf
