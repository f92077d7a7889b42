// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberscale.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace vorlauf {

namespace {

/// Without the noise of binary fractions: 0.30000000000000004 -> 0.3.
double clean(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.12g", value);
    return std::strtod(text, nullptr);
}

/// 1, 2 or 5 times a power of ten, at least as large as the value.
double roundStep(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= value * (1 - 1e-9))
            return clean(factor * power);
    }
    return clean(10 * power);
}

double linearStep(const NumberSpec& spec)
{
    const double step = roundStep((spec.sliderHigh - spec.sliderLow) / 150);
    return spec.whole ? std::max(1.0, step) : step;
}

/// Eight stops an octave where there are so many whole numbers.
std::vector<double> octaves(double low, double high)
{
    std::vector<double> stops;
    for (double octave = 1; octave <= high; octave *= 2) {
        const int count = int(std::min(8.0, octave));
        for (int i = 0; i < count; ++i) {
            const double stop = octave + i * octave / count;
            if (stop >= low && stop <= high)
                stops.push_back(stop);
        }
    }
    return stops;
}

/// Two significant digits.
std::vector<double> decades(double low, double high)
{
    std::vector<double> stops;
    const int first = int(std::floor(std::log10(low) + 1e-9));
    const int last = int(std::floor(std::log10(high) + 1e-9));
    for (int power = first; power <= last; ++power) {
        for (int digits = 10; digits < 100; ++digits) {
            const double stop = clean(digits * std::pow(10, power - 1));
            if (stop >= low && stop <= high)
                stops.push_back(stop);
        }
    }
    return stops;
}

std::vector<double> multiples(double low, double high, double step)
{
    std::vector<double> stops;
    for (double i = std::floor(low / step) + 1; i * step < high; ++i)
        stops.push_back(clean(i * step));
    return stops;
}

} // namespace

NumberSpec numberSpec(std::string_view path, std::vector<std::string> excluded)
{
    const NumberField& field = *numberField(path);
    NumberSpec spec{std::string(path),
                    field.unit,
                    field.minimum,
                    field.maximum,
                    field.sliderLow,
                    field.sliderHigh,
                    field.logarithmic,
                    field.whole,
                    {},
                    {}};
    spec.read = [&field](const Scenario& scenario) { return numberAt(scenario, field); };
    spec.write = [&field, excluded = std::move(excluded)](Scenario& scenario, Number value) {
        setNumberAt(scenario, field, value);
        for (const std::string& other : excluded)
            setNumberAt(scenario, *numberField(other), {});
    };
    return spec;
}

std::vector<double> sliderStops(const NumberSpec& spec)
{
    const double low = spec.sliderLow;
    const double high = spec.sliderHigh;
    std::vector<double> stops;
    if (!spec.logarithmic)
        stops = multiples(low, high, linearStep(spec));
    else
        stops = spec.whole ? octaves(low, high) : decades(low, high);
    if (stops.empty() || stops.front() > low)
        stops.insert(stops.begin(), low);
    if (stops.back() < high)
        stops.push_back(high);
    return stops;
}

int nearestStop(const std::vector<double>& stops, double value, bool logarithmic)
{
    const auto above = std::ranges::lower_bound(stops, value);
    if (above == stops.begin())
        return 0;
    if (above == stops.end())
        return int(stops.size()) - 1;
    const double low = *(above - 1);
    const double middle = logarithmic ? std::sqrt(low * *above) : (low + *above) / 2;
    return int(above - stops.begin()) - (value < middle ? 1 : 0);
}

double stepped(const NumberSpec& spec, double value, int steps)
{
    double step = linearStep(spec);
    if (spec.logarithmic && value > 0) { // one in the second digit
        const double size = steps < 0 ? value * (1 - 1e-9) : value;
        step = std::pow(10, std::floor(std::log10(size)) - 1);
    }
    if (spec.whole)
        step = std::max(1.0, step);
    const double next = clean(std::round((value + steps * step) / step) * step);
    return std::clamp(next, spec.minimum, spec.maximum);
}

} // namespace vorlauf
