// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionparts.h"

namespace vorlauf {

using namespace Qt::StringLiterals;

FoldSection* section(const char* name, const char* title)
{
    return new FoldSection(
        u"section."_s + QString::fromLatin1(name), [title] { return Sections::tr(title); },
        "section");
}

FieldWidget* number(EditedScenario& edited, const char* path, FieldWidget::Absence absence,
                    std::vector<std::string> excluded)
{
    return new NumberFieldWidget(edited, numberSpec(path, std::move(excluded)), absence);
}

void addNumbers(EditedScenario& edited, FoldSection& target,
                std::initializer_list<const char*> paths)
{
    for (const char* path : paths)
        target.add(number(edited, path), false);
}

} // namespace vorlauf
