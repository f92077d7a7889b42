// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace vorlauf {

// Contexts for Qt Linguist of text that belongs to no class of its own.

class Numbers
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace vorlauf
