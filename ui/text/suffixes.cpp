// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include <algorithm>
#include <initializer_list>
#include <span>

namespace vorlauf {

namespace {

using namespace Qt::StringLiterals;

struct Word {
    QStringView text;
    double factor;
};
using Words = std::initializer_list<Word>;

// Both languages at once: people type German words into an English window and the other way round.
constexpr Words multipliers = {
    {u"tsd", 1e3},     {u"thousand", 1e3},  {u"tausend", 1e3},    {u"mio", 1e6},
    {u"million", 1e6}, {u"millions", 1e6},  {u"millionen", 1e6},  {u"mrd", 1e9},
    {u"bn", 1e9},      {u"milliarde", 1e9}, {u"milliarden", 1e9}, {u"bio", 1e12},
};
// "5M" is five megawatts to one and five million watts to another, so letters only count things.
constexpr Words letters
    = {{u"k", 1e3}, {u"K", 1e3}, {u"M", 1e6}, {u"B", 1e9}, {u"b", 1e9}, {u"G", 1e9}, {u"T", 1e12}};

constexpr Words percent = {{u"%", 0.01}, {u"percent", 0.01}, {u"prozent", 0.01}, {u"‰", 0.001}};
constexpr Words flop
    = {{u"FLOP", 1},      {u"FLOPs", 1},     {u"GFLOP", 1e9},  {u"TFLOP", 1e12}, {u"PFLOP", 1e15},
       {u"EFLOP", 1e18},  {u"ZFLOP", 1e21},  {u"YFLOP", 1e24}, {u"GFLOPs", 1e9}, {u"TFLOPs", 1e12},
       {u"PFLOPs", 1e15}, {u"EFLOPs", 1e18}, {u"MFLOP", 1e6},  {u"MFLOPs", 1e6}};
constexpr Words flopPerS = {
    {u"FLOP/s", 1}, {u"GFLOP/s", 1e9}, {u"TFLOP/s", 1e12}, {u"PFLOP/s", 1e15}, {u"EFLOP/s", 1e18},
    {u"FLOPS", 1},  {u"GFLOPS", 1e9},  {u"TFLOPS", 1e12},  {u"PFLOPS", 1e15},  {u"EFLOPS", 1e18}};
constexpr Words mac = {{u"MAC", 1},    {u"MACs", 1},    {u"MMAC", 1e6},  {u"MMACs", 1e6},
                       {u"GMAC", 1e9}, {u"GMACs", 1e9}, {u"TMAC", 1e12}, {u"TMACs", 1e12}};
constexpr Words hours
    = {{u"h", 1},       {u"hr", 1},       {u"hrs", 1},     {u"hour", 1},       {u"hours", 1},
       {u"std", 1},     {u"stunde", 1},   {u"stunden", 1}, {u"min", 1.0 / 60}, {u"d", 24},
       {u"day", 24},    {u"days", 24},    {u"tag", 24},    {u"tage", 24},      {u"tagen", 24},
       {u"week", 168},  {u"weeks", 168},  {u"woche", 168}, {u"wochen", 168},   {u"a", 8760},
       {u"year", 8760}, {u"years", 8760}, {u"jahr", 8760}, {u"jahre", 8760},   {u"jahren", 8760}};
constexpr Words years = {{u"a", 1},     {u"y", 1},    {u"yr", 1},    {u"year", 1},
                         {u"years", 1}, {u"jahr", 1}, {u"jahre", 1}, {u"jahren", 1}};
constexpr Words days
    = {{u"d", 1},     {u"day", 1},    {u"days", 1},    {u"tag", 1},    {u"tage", 1},
       {u"tagen", 1}, {u"year", 365}, {u"years", 365}, {u"jahr", 365}, {u"jahre", 365}};
constexpr Words kilowatthours
    = {{u"kWh", 1}, {u"Wh", 1e-3}, {u"MWh", 1e3}, {u"GWh", 1e6}, {u"TWh", 1e9}};
constexpr Words grams
    = {{u"g", 1},         {u"kg", 1e3},  {u"t", 1e6},      {u"gCO2e", 1},  {u"kgCO2e", 1e3},
       {u"tCO2e", 1e6},   {u"gCO2", 1},  {u"kgCO2", 1e3},  {u"tCO2", 1e6}, {u"ktCO2e", 1e9},
       {u"mgCO2e", 1e-3}, {u"mg", 1e-3}, {u"µgCO2e", 1e-6}};
constexpr Words gramsPerKwh = {{u"g/kWh", 1},      {u"gCO2e/kWh", 1},    {u"gCO2/kWh", 1},
                               {u"kg/kWh", 1e3},   {u"kgCO2e/kWh", 1e3}, {u"kg/MWh", 1},
                               {u"kgCO2e/MWh", 1}, {u"t/MWh", 1e3},      {u"tCO2e/MWh", 1e3}};
constexpr Words litres
    = {{u"L", 1}, {u"l", 1}, {u"m3", 1e3}, {u"liter", 1}, {u"litres", 1}, {u"liters", 1}};
constexpr Words terabytes = {{u"TB", 1}, {u"GB", 1e-3}, {u"PB", 1e3}, {u"EB", 1e6}};

constexpr Words parameters = {{u"parameter", 1}, {u"parameters", 1}, {u"params", 1}};
constexpr Words tokens = {{u"token", 1}, {u"tokens", 1}};
constexpr Words samples = {{u"sample", 1}, {u"samples", 1}, {u"beispiele", 1}};
constexpr Words watts = {{u"W", 1}, {u"kW", 1e3}, {u"MW", 1e6}, {u"Watt", 1}};
constexpr Words megawatts = {{u"W", 1e-6}, {u"kW", 1e-3}, {u"MW", 1}, {u"GW", 1e3}};
constexpr Words litresPerKwh = {{u"L/kWh", 1}, {u"l/kWh", 1}, {u"m3/MWh", 1}};
constexpr Words perDay = {{u"perday", 1}, {u"/day", 1}, {u"proTag", 1}, {u"/Tag", 1}, {u"/d", 1}};
constexpr Words none = {};

/// The words that follow a number of this unit, and what a factor of theirs is in that unit.
std::pair<Words, double> wordsOf(Unit unit)
{
    switch (unit) {
    case Unit::One:
    case Unit::Share:
        return {percent, 1};
    case Unit::Parameters:
        return {parameters, 1};
    case Unit::Tokens:
        return {tokens, 1};
    case Unit::Samples:
        return {samples, 1};
    case Unit::Flop:
    case Unit::FlopPerSample:
        return {flop, 1};
    case Unit::FlopPerS:
        return {flopPerS, 1};
    case Unit::MacPerSample:
        return {mac, 1};
    case Unit::Hours:
    case Unit::AcceleratorHours:
        return {hours, 1};
    case Unit::Years:
        return {years, 1};
    case Unit::Days:
        return {days, 1};
    case Unit::Watt:
        return {watts, 1};
    case Unit::Megawatt:
        return {megawatts, 1};
    case Unit::Kilowatthour:
        return {kilowatthours, 1};
    case Unit::Megawatthour:
        return {kilowatthours, 1e-3};
    case Unit::WattHour:
        return {kilowatthours, 1e3};
    case Unit::Terabyte:
        return {terabytes, 1};
    case Unit::GramPerKwh:
        return {gramsPerKwh, 1};
    case Unit::LitrePerKwh:
        return {litresPerKwh, 1};
    case Unit::GramCo2e:
    case Unit::GramPerUnit:
        return {grams, 1};
    case Unit::KgCo2e:
        return {grams, 1e-3};
    case Unit::TonCo2e:
        return {grams, 1e-6};
    case Unit::Litre:
        return {litres, 1};
    case Unit::CubicMetre:
        return {litres, 1e-3};
    case Unit::PerDay:
        return {perDay, 1};
    case Unit::Money:
    case Unit::MoneyPerHour:
    case Unit::MoneyPerKwh:
    case Unit::MoneyPerTon:
    case Unit::MoneyPerM3:
    case Unit::Accelerators:
    case Unit::Year:
        break;
    }
    return {none, 1};
}

bool takesLetters(Unit unit)
{
    switch (unit) {
    case Unit::One:
    case Unit::Parameters:
    case Unit::Tokens:
    case Unit::Samples:
    case Unit::Flop:
    case Unit::FlopPerS:
    case Unit::FlopPerSample:
    case Unit::MacPerSample:
    case Unit::AcceleratorHours:
    case Unit::Accelerators:
    case Unit::PerDay:
        return true;
    default:
        return false;
    }
}

/// Without regard to case, but for M: mega is not milli.
bool same(QStringView typed, QStringView word)
{
    if (typed == word)
        return true;
    const bool mega = word.startsWith(u'M') || typed.startsWith(u'M');
    return word.size() > 1 && !mega && typed.compare(word, Qt::CaseInsensitive) == 0;
}

std::optional<double> find(QStringView typed, Words words)
{
    const auto* found
        = std::ranges::find_if(words, [typed](const Word& word) { return same(typed, word.text); });
    return found == words.end() ? std::nullopt : std::optional(found->factor);
}

std::optional<double> multiplier(QStringView typed, Unit unit)
{
    if (typed.endsWith(u'.'))
        typed.chop(1);
    for (const Word& word : multipliers) {
        if (typed.compare(word.text, Qt::CaseInsensitive) == 0)
            return word.factor;
    }
    if (takesLetters(unit)) {
        for (const Word& letter : letters) {
            if (typed == letter.text)
                return letter.factor;
        }
    }
    return {};
}

std::optional<double> moneyFactor(const QString& typed, Unit unit, const QString& currency)
{
    QString rest = typed;
    const QString symbol = displayUnit(Unit::Money, 0, QLocale::c(), currency).symbol;
    if (!currency.isEmpty() && rest.startsWith(currency, Qt::CaseInsensitive))
        rest.remove(0, currency.size());
    else if (!symbol.isEmpty() && rest.startsWith(symbol))
        rest.remove(0, symbol.size());
    const auto per = [&rest](QStringView unitText) {
        return rest.isEmpty() || rest == unitText ? std::optional(1.0) : std::nullopt;
    };
    switch (unit) {
    case Unit::Money:
        return per(u"");
    case Unit::MoneyPerHour:
        return per(u"/h");
    case Unit::MoneyPerKwh:
        return rest == u"/MWh"_s ? std::optional(1e-3) : per(u"/kWh");
    case Unit::MoneyPerTon:
        return rest == u"/tCO2e"_s ? std::optional(1.0) : per(u"/t");
    case Unit::MoneyPerM3:
        return per(u"/m3");
    default:
        return {};
    }
}

std::optional<double> unitFactor(const QString& typed, Unit unit, const QString& currency)
{
    if (typed.isEmpty())
        return 1;
    const auto [words, factor] = wordsOf(unit);
    if (const auto found = find(typed, words))
        return *found * factor;
    QString withoutDot = typed; // "Std."
    if (withoutDot.endsWith(u'.')) {
        withoutDot.chop(1);
        if (const auto found = find(withoutDot, words))
            return *found * factor;
    }
    return moneyFactor(typed, unit, currency);
}

} // namespace

std::optional<double> suffixFactor(const QString& suffix, Unit unit, const QString& currency)
{
    QString text = suffix.simplified();
    text.replace(u'₂', u'2').replace(u'³', u'3');
    const QString joined = QString(text).remove(u' ');
    if (const auto factor = unitFactor(joined, unit, currency))
        return factor;
    if (const auto factor = multiplier(joined, unit))
        return factor;
    const qsizetype space = text.indexOf(u' ');
    if (space < 0)
        return {};
    const auto first = multiplier(QStringView(text).left(space), unit);
    const auto second = unitFactor(text.mid(space + 1).remove(u' '), unit, currency);
    return first && second ? std::optional(*first * *second) : std::nullopt;
}

bool hasAmbiguousWord(const QString& text)
{
    return text.contains("billion"_L1, Qt::CaseInsensitive)
        || text.contains("trillion"_L1, Qt::CaseInsensitive);
}

} // namespace vorlauf
