// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchtext.h"

using namespace Qt::StringLiterals;

namespace vorlauf {

namespace {

/// Letters that Unicode does not take apart into a base and an accent.
QString baseLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'þ':
        return u"th"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    case u'ı':
        return u"i"_s;
    case u'ß':
        return u"ss"_s;
    default:
        return letter;
    }
}

} // namespace

QString folded(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.isMark())
            continue;
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            result += baseLetters(letter.toLower());
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    return result.trimmed();
}

QString writtenOut(const QString& text)
{
    QString result = text.toLower();
    result.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1);
    return result == text.toLower() ? QString() : folded(result);
}

bool isNearlyPrefix(const QString& word, QStringView text)
{
    qsizetype same = 0;
    while (same < word.size() && same < text.size() && word[same] == text[same])
        ++same;
    if (same == word.size())
        return true;
    const auto rest = QStringView(word).mid(same);
    const auto other = text.mid(same);
    return other.startsWith(rest.mid(1)) // a letter too many
        || (!other.isEmpty()
            && (other.mid(1).startsWith(rest)             // one left out
                || other.mid(1).startsWith(rest.mid(1)))) // one replaced
        || (rest.size() > 1 && other.size() > 1 && rest[0] == other[1] && rest[1] == other[0]
            && other.mid(2).startsWith(rest.mid(2))); // two swapped
}

} // namespace vorlauf
