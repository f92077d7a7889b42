// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenariodocument.h"
#include "tabletexts.h"

#include <QLocale>

namespace vorlauf {

/// The words and numbers of a document's tables in a language. The document must outlive them.
TableTexts tableTexts(const ScenarioDocument& document, const QLocale& locale);

/// An input as people read it: names instead of ids, labels instead of words, numbers with unit.
QString inputText(std::string_view path, const InputValue& value, const Catalog& catalog,
                  const QLocale& locale, const QString& currency);

} // namespace vorlauf
