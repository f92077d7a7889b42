// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <QDateTime>

namespace vorlauf {

/// The day it is in UTC. Models have no clock of their own.
inline Date todayUtc()
{
    return {QDate(1970, 1, 1).daysTo(QDateTime::currentDateTimeUtc().date())};
}

} // namespace vorlauf
