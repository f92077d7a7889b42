// SPDX-License-Identifier: GPL-3.0-or-later
#include "accuracytexts.h"

#include "catalogfile.h"
#include "warnings.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace vorlauf;

class TestAccuracyTexts : public QObject
{
    Q_OBJECT

    static AccuracyRow row(double published)
    {
        AccuracyRow row;
        row.runId = "a";
        row.acceleratorHours = {published, 1000, 500, 2000};
        row.perAccelerator = {0.34 * 1000 / published, 0.34, {}, {}};
        return row;
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void everyReasonHasASentence()
    {
        auto loaded = loadCatalog(findCatalog());
        const auto* catalog = std::get_if<std::shared_ptr<const Catalog>>(&loaded);
        QVERIFY(catalog);
        std::set<std::string> words;
        for (const RunCaveat& caveat : (*catalog)->runCaveats)
            words.insert(caveat.caveat);
        for (const auto mode : {AccuracyMode::Hours, AccuracyMode::Tokens}) {
            for (const PublishedRun& run : (*catalog)->publishedRuns) {
                const PublishedNumber number = publishedNumber(run, mode, **catalog);
                words.insert(number.exclude.begin(), number.exclude.end());
                words.insert(number.caveats.begin(), number.caveats.end());
            }
        }
        QVERIFY(words.size() > 20);
        for (const std::string& word : words)
            QVERIFY2(runReason(word).endsWith(u'.'), word.c_str());
        QVERIFY(runReason("unheard_of").isEmpty());
    }

    void aMissSaysWhatWasExpected()
    {
        const QLocale locale(u"en_US"_s);
        AccuracyRow missed = row(4000);
        missed.caveats = {"recalled"};
        QCOMPARE(accuracyRemark(missed, AccuracyMode::Tokens, locale),
                 u"Over the whole run it reached 8.5 % of the peak; 34 % were expected. The tokens "
                 u"were not checked against the source."_s);
        QCOMPARE(accuracyRemark(row(1100), AccuracyMode::Tokens, locale), QString());
        missed.exclude = {"no_tokens"};
        QVERIFY(accuracyRemark(missed, AccuracyMode::Tokens, locale)
                    .startsWith(u"Neither training tokens"_s));
    }

    void findingHoldsTheNumbers()
    {
        Accuracy all;
        all.mode = AccuracyMode::Tokens;
        all.rows = {row(900), row(1100), row(4000)};
        all.judged = 3;
        all.medianError = 0.137;
        all.medianRatio = 0.98;
        all.coverage = 2.0 / 3;
        const QString text = accuracyFinding(all, QLocale(u"en_US"_s));
        for (const auto& part : {u"14 %"_s, u"2 of 3"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(!accuracyFinding({}, QLocale(u"en_US"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccuracyTexts)
#include "tst_accuracytexts.moc"
