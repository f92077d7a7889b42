// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldsection.h"
#include "numberfieldwidget.h"

#include <QCoreApplication>

namespace vorlauf {

// What the sections of the editor are put together from.

inline constexpr auto allowed = FieldWidget::Absence::Allowed;
inline constexpr auto required = FieldWidget::Absence::NotAllowed;

/// Translation context of what stands between the fields.
class Sections
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

/// name and the untranslated title of a section.
FoldSection* section(const char* name, const char* title);

/// The field of a number of fields.h; writing it clears those it excludes.
FieldWidget* number(EditedScenario& edited, const char* path,
                    FieldWidget::Absence absence = allowed, std::vector<std::string> excluded = {});

void addNumbers(EditedScenario& edited, FoldSection& target,
                std::initializer_list<const char*> paths);

} // namespace vorlauf
