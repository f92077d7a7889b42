// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wheelguard.h"

#include <QComboBox>

namespace vorlauf {

/// A combo box as wide as the column, however long its entries are; the wheel passes over it.
inline QComboBox* columnBox()
{
    auto* box = new QComboBox;
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setMinimumWidth(80);
    new WheelGuard(box);
    return box;
}

} // namespace vorlauf
