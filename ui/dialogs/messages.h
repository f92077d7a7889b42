// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogfile.h"
#include "documentfile.h"

class QWidget;

namespace vorlauf {

enum class UnsavedAnswer { Save, Discard, Cancel };

/// Closing the question is Cancel.
UnsavedAnswer askUnsaved(QWidget* parent, const QString& title);

enum class OutsideAnswer { Overwrite, Reload, Compare, Cancel };

/// Another program changed the file that is to be saved. Closing the question is Cancel.
OutsideAnswer askOutside(QWidget* parent, const QString& title);

/// Why a file could not be opened or saved; what the system said is behind "Details".
void showFault(QWidget* parent, const FileFault& fault);

/// The catalog is not there or damaged: the program cannot start.
QString faultText(const CatalogFault& fault);
void showFault(const CatalogFault& fault);

/// Whether unsaved work of a crash is to be deleted. Closing the question is no.
bool askDelete(QWidget* parent, const QString& title);

/// A picture or table could not be written.
void showWriteFault(QWidget* parent, const QString& path, const QString& detail);

} // namespace vorlauf
