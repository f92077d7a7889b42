// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xmlelement.h"

namespace vorlauf {

/// The theme of Vorlauf's own slides: text and surfaces, as accents 1 to 5 the parts of a bar, as
/// accent 6 the colour of what stands out; Inter, and where it is missing a sans-serif font alike.
/// accent  "0A6A94"
XmlElement slideTheme(const QString& accent);

} // namespace vorlauf
