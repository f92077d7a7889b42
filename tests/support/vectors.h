// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cmath>
#include <vector>

/// A worked example of METHOD 15 (tests/data/test_vectors.json), such as "TV17a".
inline QJsonObject testVector(const QString& id)
{
    QFile file(QStringLiteral(VORLAUF_SOURCE_DIR "/tests/data/test_vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto vectors
        = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("vectors")].toArray();
    for (const auto& vector : vectors) {
        if (vector[QStringLiteral("id")] == id)
            return vector.toObject();
    }
    return {};
}

inline std::vector<double> numbers(const QJsonValue& array)
{
    std::vector<double> values;
    for (const auto& value : array.toArray())
        values.push_back(value.toDouble(std::nan("")));
    return values;
}

/// The pass rule of METHOD 15: |got - expected| <= max(abs, rel |expected|).
inline bool within(double got, double expected, double rel = 1e-9, double abs = 1e-12)
{
    return std::abs(got - expected) <= std::max(abs, rel * std::abs(expected));
}
