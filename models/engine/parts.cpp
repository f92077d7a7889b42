// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include "lanes.h"

namespace vorlauf {

template <typename Value>
BasicPartAmounts<Value> energyParts(const BasicItEnergy<Value>& energy, In<Value> facilityKwh,
                                    In<Value> perKwh, In<Value> usefulShare)
{
    const Value useful = usefulShare * perKwh;
    const Value& split = energy.acceleratorKwh;
    BasicPartAmounts<Value> parts;
    parts.accelerators = useful * ifKnown(split, split, energy.itKwh);
    parts.hostAndNetwork = useful * (energy.itKwh - split);
    parts.cooling = useful * (facilityKwh - energy.itKwh);
    parts.lostAndRepeated = (1 - usefulShare) * facilityKwh * perKwh;
    parts.embodied = unknown;
    parts.use = unknown;
    return parts;
}

template PartAmounts energyParts(const ItEnergy&, In<double>, In<double>, In<double>);
template BasicPartAmounts<Lanes> energyParts(const BasicItEnergy<Lanes>&, In<Lanes>, In<Lanes>,
                                             In<Lanes>);

} // namespace vorlauf
