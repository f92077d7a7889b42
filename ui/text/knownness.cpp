// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownness.h"

#include "contexts.h"
#include "figuresources.h"
#include "texts.h"

namespace vorlauf {

using namespace Qt::StringLiterals;

QString knownText(Origin origin)
{
    switch (origin) {
    case Origin::Given:
        return Texts::tr("known (given)", "a value in a statement");
    case Origin::Catalog:
    case Origin::Method:
        return Texts::tr("estimated (default)", "a value in a statement");
    case Origin::Derived:
        break;
    }
    return Texts::tr("derived from other inputs", "a value in a statement");
}

QString knownText(const Estimate& result, std::string_view figure)
{
    const qsizetype defaults = defaultsBehind(result, figure).size();
    if (defaults == 0)
        return Texts::tr("computed from given values", "a value in a statement");
    return Texts::tr("estimated with %Ln default(s)", "a value in a statement", int(defaults));
}

QString methodOf(std::string_view name)
{
    const Figure* found = figure(name);
    if (!found)
        return {};
    return fromUtf8(found->formula) + u" (METHOD\u00A0"_s + fromUtf8(found->section) + u')';
}

QStringList defaultsBehind(const Estimate& result, std::string_view figure)
{
    QStringList names;
    for (const InputUsed& input : result.inputs) {
        const bool estimated = input.origin == Origin::Catalog || input.origin == Origin::Method;
        if (estimated && feeds(input.path, figure)) {
            const QString name = fieldLabel(input.path);
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

} // namespace vorlauf
