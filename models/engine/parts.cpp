// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

namespace vorlauf {

PartAmounts energyParts(const ItEnergy& energy, double facilityKwh, double perKwh,
                        double usefulShare)
{
    const double useful = usefulShare * perKwh;
    const bool split = isKnown(energy.acceleratorKwh);
    PartAmounts parts;
    parts.accelerators = useful * (split ? energy.acceleratorKwh : energy.itKwh);
    parts.hostAndNetwork = split ? useful * (energy.itKwh - energy.acceleratorKwh) : unknown;
    parts.cooling = useful * (facilityKwh - energy.itKwh);
    parts.lostAndRepeated = (1 - usefulShare) * facilityKwh * perKwh;
    parts.embodied = unknown;
    parts.use = unknown;
    return parts;
}

} // namespace vorlauf
