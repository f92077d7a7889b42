// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabletexts.h"

#include <QStringList>

namespace vorlauf {

inline QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Words for tests of tables: plain, and telling which function they came from.
inline TableTexts testTexts()
{
    TableTexts texts;
    texts.word = [](TableWord word) { return QStringLiteral("word %1").arg(int(word)); };
    texts.figureLabel = [](std::string_view name) { return QStringLiteral("label ") + utf8(name); };
    texts.figureGroup = [](std::string_view name) {
        return QStringLiteral("group ") + utf8(name.substr(0, name.find('.')));
    };
    texts.fieldLabel = [](std::string_view path) { return QStringLiteral("field ") + utf8(path); };
    texts.quantity = [](Number value, Unit unit) {
        return value ? QStringLiteral("%1 unit %2").arg(*value).arg(int(unit))
                     : QStringLiteral("-");
    };
    texts.difference = [](Number value, Unit unit) {
        return value ? QStringLiteral("by %1 unit %2").arg(*value).arg(int(unit))
                     : QStringLiteral("-");
    };
    texts.percent = [](Number value, Number reference) {
        return value && reference ? QStringLiteral("%1 of %2").arg(*value).arg(*reference)
                                  : QStringLiteral("n/a");
    };
    texts.input = [](std::string_view path, const InputValue& value) {
        return QStringLiteral("%1 kind %2").arg(utf8(path)).arg(value.index());
    };
    texts.unit = [](Unit unit) { return QStringLiteral("u%1").arg(int(unit)); };
    texts.source = [](std::string_view ids) { return QStringLiteral("<%1>").arg(utf8(ids)); };
    texts.checkLabel = [](std::string_view id) { return QStringLiteral("check ") + utf8(id); };
    texts.checkNote = [](std::string_view id) { return QStringLiteral("note ") + utf8(id); };
    texts.check = [](const Check& check) {
        return QStringLiteral("%1 status %2").arg(utf8(check.id)).arg(int(check.status));
    };
    texts.differenceHeading = [](const QString& name) { return name + QStringLiteral(" diff"); };
    texts.percentHeading = [](const QString& name) { return name + QStringLiteral(" percent"); };
    return texts;
}

} // namespace vorlauf
