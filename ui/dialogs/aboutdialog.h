// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vorlauf {

struct Catalog;

/// What Vorlauf is, its version and that of the catalog, and under which licences both stand.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const Catalog& catalog, QWidget* parent = nullptr);
};

} // namespace vorlauf
