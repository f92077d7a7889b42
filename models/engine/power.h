// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vorlauf {

// Power and IT energy (METHOD.md 3.4-3.8). Plain arithmetic on valid numbers; unknown in, unknown
// out.

/// P_acc = P_idle + (TDP − P_idle)·u_p, W (METHOD.md 3.4 a). u_p is electrical, never MFU.
double poweredAccelerator(double idleW, double tdpW, double utilisation);

/// Nodes are exclusive: ceil(n/g) (METHOD.md 3.5).
double nodeCount(double count, double perNode);

/// Power of what runs, W: one accelerator, one node's host, one accelerator's network share, all
/// storage.
struct PowerDraw {
    double acceleratorW = 0, hostWPerNode = 0, networkW = 0, storageW = 0;
};

/// P_IT = n·P_acc + nodes·P_host + n·P_net + P_sto, W (METHOD.md 3.5).
double itPowerW(double count, double nodes, const PowerDraw& draw);

/// P_IT,idle = n·P_idle + nodes·share·P_host + n·P_net + P_sto, W (METHOD.md 3.6).
/// draw.acceleratorW is not used; hostShare  share of the host's power drawn while idle
double idlePowerW(double count, double nodes, double idleW, double hostShare,
                  const PowerDraw& draw);

/// Energy of the parts while A accelerator-hours run, kWh (METHOD.md 3.6).
struct ItEnergy {
    double acceleratorKwh = 0, hostKwh = 0, networkKwh = 0, storageKwh = 0, idleKwh = 0;
    double itKwh = 0;
};

/// E_IT = A/n·P_IT/1000 + E_idle by its parts; idleKwh is not set here (0).
/// Source: Patterson et al. 2021; Lannelongue et al. 2021.
ItEnergy itEnergy(double acceleratorHours, double count, double nodes, const PowerDraw& draw);

/// IT energy from a metered one (METHOD.md 3.8): what lies above the level is added in proportion
/// to power. Level accelerator: E·(1 + (P_host/g + P_net)/P_acc).
double itFromAccelerator(double meteredKwh, double perNode, const PowerDraw& draw);

/// Level node: E·(1 + P_net/(P_acc + P_host/g)).
double itFromNode(double meteredKwh, double perNode, const PowerDraw& draw);

/// P_acc + P_host/g + P_net, W: what one accelerator causes; A = 1000·E_IT/this (METHOD.md 3.8).
double sharedPowerW(double perNode, const PowerDraw& draw);

} // namespace vorlauf
