// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localtime.h"
#include "runtiming.h"
#include "supplychart.h"

namespace vorlauf {

/// The words of the contracted supply beside a run, in a language.
class SupplyWords
{
public:
    /// now  an instant of the year in which the run lies;  zoneId  whose clock counts
    SupplyWords(const RunSupply& supply, Instant now, const Catalog& catalog,
                std::string_view zoneId, const QLocale& locale);

    SupplyData data() const;
    QString finding() const;
    QString subtitle() const;
    QString note() const;

    double matchedShare() const; // of the load, by the contract alone

private:
    void addShares(SupplyData& data) const;
    void addDays(SupplyData& data) const;
    QString percent(Number share) const;

    const RunSupply& m_supply;
    Instant m_now;
    QLocale m_locale;
    LocalTime m_clock;
    double m_load = 0, m_supplied = 0, m_matched = 0; // kWh
};

} // namespace vorlauf
