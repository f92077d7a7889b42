// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compute.h"

namespace vorlauf {

/// The parts shown of a quantity that goes with the facility's energy (METHOD.md 12.0); with
/// s = (1−phi)/((1+eps)·kappa) and e per kWh: accelerators s·E_acc·e, host and network
/// s·(E_IT − E_acc)·e, cooling s·(E_fac − E_IT)·e, lost and repeated (1−s)·E_fac·e.
/// energy, facilityKwh  E_acc, E_IT; E_fac;  perKwh  e;  usefulShare  s
/// Without an accelerator the split of E_IT is unknown: all of it stands under accelerators.
/// embodied and use are left unknown.
template <typename Value>
BasicPartAmounts<Value> energyParts(const BasicItEnergy<Value>& energy, In<Value> facilityKwh,
                                    In<Value> perKwh, In<Value> usefulShare);

} // namespace vorlauf
