// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogfile.h"

#include <QTest>

/// The catalog that this build made; fails the test if it cannot be read.
inline std::shared_ptr<const vorlauf::Catalog> shippedCatalog()
{
    auto loaded = vorlauf::loadCatalog(QStringLiteral(VORLAUF_BIN_DIR "/catalog.sqlite"));
    if (const auto* fault = std::get_if<vorlauf::CatalogFault>(&loaded)) {
        QTest::qFail(qPrintable(fault->path + fault->detail), __FILE__, __LINE__);
        return std::make_shared<const vorlauf::Catalog>();
    }
    return std::get<std::shared_ptr<const vorlauf::Catalog>>(loaded);
}
