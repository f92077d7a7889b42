// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace vorlauf {

/// The colours that scenarios without one of their own take by position; from the 8th on they
/// repeat. Okabe and Ito's set, distinguishable with every kind of colour blindness.
inline constexpr std::array<QRgb, 7> scenarioPalette{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7,
                                                     0xffe69f00, 0xff56b4e9, 0xfff0e442};

inline QColor paletteColour(int position)
{
    return QColor::fromRgb(scenarioPalette[std::size_t(position) % scenarioPalette.size()]);
}

} // namespace vorlauf
