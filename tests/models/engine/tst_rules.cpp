// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include "vectors.h"
#include "words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vorlauf;

namespace {

/// Rows as the table has them, cut to what a rule needs.
Regulation rule(const char* id, double threshold, const char* unit, const char* ifMetric,
                const char* ifComparator, const char* ifValue, const char* metric,
                const char* comparator, const char* from, const char* until, Number grace,
                const char* kind, const char* jurisdiction)
{
    Regulation row;
    row.regulationId = id;
    row.threshold = threshold;
    row.unit = unit;
    row.appliesIfMetric = ifMetric;
    row.appliesIfComparator = ifComparator;
    row.appliesIfValue = ifValue;
    row.metric = metric;
    row.comparator = comparator;
    row.validFrom = from;
    row.validUntil = until;
    row.graceMonths = grace;
    row.kind = kind;
    row.jurisdictionCode = jurisdiction;
    return row;
}

const char* const old = "powerMw;startedOperation";

std::vector<Regulation> rows()
{
    return {
        rule("pue_2027", 1.5, "ratio", old, ">=;<", "0.3;2026-07-01", "pue", "<=", "2027-07-01",
             "2030-06-30", {}, "limit", "DE"),
        rule("pue_2030", 1.3, "ratio", old, ">=;<", "0.3;2026-07-01", "pue", "<=", "2030-07-01", "",
             {}, "limit", "DE"),
        rule("draft_2030", 1.4, "ratio", old, ">=;<", "0.3;2026-07-01", "pue", "<=", "2030-07-01",
             "", {}, "limit", "DE"),
        rule("pue_new", 1.2, "ratio", old, ">=;>=", "0.3;2026-07-01", "pue", "<=", "2026-07-01", "",
             24, "limit", "DE"),
        rule("draft_new", 1.3, "ratio", old, ">=;>=", "0.3;2026-07-01", "pue", "<=", "2026-07-01",
             "", 24, "limit", "DE"),
        rule("erf", 10, "%", "powerMw;startedOperation;startedOperation", ">=;>=;<",
             "0.3;2026-07-01;2027-07-01", "heatReuseShare", ">=", "2026-07-01", "", 24, "limit",
             "DE"),
        rule("renewable", 100, "%", "powerMw", ">=", "0.3", "renewableShare", ">=", "2027-01-01",
             "", {}, "limit", "DE"),
        rule("systemic", 1e25, "FLOP", "", "", "", "trainFlop", ">", "2025-08-02", "", {},
             "threshold", "EU"),
        rule("gpai", 1e23, "FLOP", "", "", "", "trainFlop", ">", "2025-08-02", "", {}, "threshold",
             "EU"),
        rule("statement", 1, "yes/no", "isGpaiModel", "=", "1", "energyStatement", "=",
             "2025-08-02", "", {}, "duty", "EU"),
        rule("ems", 1000, "kW", "", "", "", "powerMw", ">=", "2026-01-01", "", {}, "duty", "DE"),
    };
}

RuleFacts newSite()
{
    const auto site = testVector(u"TV26"_s)[u"inputs"_s][u"site"_s].toObject();
    RuleFacts facts;
    facts.zone = facts.country = site[u"country"_s].toString().toStdString();
    facts.powerMw = site[u"connected_kW"_s].toDouble() / 1000;
    facts.startedOperation = parseDate(site[u"start_of_operation"_s].toString().toStdString());
    facts.pue = site[u"PUE_annual"_s].toDouble();
    facts.heatReuseShare = site[u"ERF"_s].toDouble();
    facts.renewableShare = site[u"renewable_share_balance"_s].toDouble();
    facts.gpaiFlop = 1e23;
    facts.trainFlop = testVector(u"TV26"_s)[u"inputs"_s][u"model"_s][u"F_model"_s].toDouble();
    return facts;
}

RuleFacts oldSite()
{
    RuleFacts facts = newSite();
    facts.startedOperation = parseDate("2020-01-01");
    facts.pue = 1.45;
    return facts;
}

CheckStatus statusOf(const RuleFacts& facts, const std::string& id, const char* day = "2028-10-01")
{
    const auto table = rows();
    for (const Check& check : checkRules(facts, table, parseDate(day).value())) {
        if (check.id == "rule." + id)
            return check.status;
    }
    qFatal("no such rule");
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newAndExistingSites() // TV26
    {
        QCOMPARE(statusOf(newSite(), "pue_new"), CheckStatus::Fail);
        QCOMPARE(statusOf(newSite(), "draft_new"), CheckStatus::Pass);
        QCOMPARE(statusOf(newSite(), "erf"), CheckStatus::Pass);
        QCOMPARE(statusOf(newSite(), "renewable"), CheckStatus::Fail);
        QCOMPARE(statusOf(oldSite(), "pue_2027"), CheckStatus::Pass);
        QCOMPARE(statusOf(oldSite(), "pue_2030", "2030-07-01"), CheckStatus::Fail);
        RuleFacts relaxed = oldSite();
        relaxed.pue = 1.4;
        QCOMPARE(statusOf(relaxed, "draft_2030", "2030-07-01"), CheckStatus::Pass);
    }

    void models()
    {
        QCOMPARE(statusOf(newSite(), "systemic"), CheckStatus::NotApplicable);
        QCOMPARE(statusOf(newSite(), "gpai"), CheckStatus::Flag);
        QCOMPARE(statusOf(newSite(), "statement"), CheckStatus::Flag);
        RuleFacts small = newSite();
        small.trainFlop = 1e21;
        QCOMPARE(statusOf(small, "statement"), CheckStatus::NotApplicable);
        RuleFacts elsewhere = newSite();
        elsewhere.zone = elsewhere.country = "US";
        QCOMPARE(statusOf(elsewhere, "gpai"),
                 CheckStatus::Flag); // compute rules hold wherever the run is
        QCOMPARE(statusOf(elsewhere, "ems"), CheckStatus::NotApplicable);
    }

    void graceAndValidity()
    {
        QCOMPARE(statusOf(newSite(), "pue_new", "2028-08-31"), CheckStatus::NotApplicable);
        QCOMPARE(statusOf(newSite(), "pue_new", "2028-09-01"), CheckStatus::Fail);
        QCOMPARE(statusOf(oldSite(), "pue_2027", "2027-06-30"), CheckStatus::NotApplicable);
        QCOMPARE(statusOf(oldSite(), "pue_2027", "2030-07-01"), CheckStatus::NotApplicable);
    }

    void missingIsUnknownUnlessARuleIsOutOfReach()
    {
        RuleFacts facts = newSite();
        facts.heatReuseShare.reset();
        QCOMPARE(statusOf(facts, "erf"), CheckStatus::Unknown);
        facts.startedOperation.reset();
        QCOMPARE(statusOf(facts, "pue_new"), CheckStatus::Unknown);
        facts.powerMw = 0.1; // too small, whenever it started
        QCOMPARE(statusOf(facts, "pue_new"), CheckStatus::NotApplicable);
        facts.trainFlop.reset();
        QCOMPARE(statusOf(facts, "gpai"), CheckStatus::Unknown);
    }

    void unitsAreConverted()
    {
        const auto table = rows();
        const auto checks = checkRules(newSite(), table, parseDate("2028-10-01").value());
        const auto ems = std::ranges::find(checks, "rule.ems", &Check::id);
        QCOMPARE(ems->limit, Number(1.0)); // 1,000 kW
        QCOMPARE(ems->status, CheckStatus::Flag);
    }

    void targetsInformAndJudgeNobody()
    {
        auto table = rows();
        table.push_back(rule("average", 1.1, "ratio", "", "", "", "pue", "<", "2025-12-31", "", {},
                             "target", "DE"));
        const auto ids = [&](const RuleFacts& facts, const char* day) {
            return targetsFor(facts, table, parseDate(day).value());
        };
        QCOMPARE(ids(newSite(), "2028-10-01"), std::vector<std::string>{"rule.average"});
        QVERIFY(ids(newSite(), "2025-12-30").empty());
        RuleFacts elsewhere = newSite();
        elsewhere.zone = elsewhere.country = "US";
        QVERIFY(ids(elsewhere, "2028-10-01").empty());
        QCOMPARE(checkRules(newSite(), table, parseDate("2028-10-01").value()).size(),
                 rows().size());
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
