#include "core/rules/effective.h"
#include "core/rules/nextstep.h"
#include "core/rules/progress.h"
#include "core/rules/remedies.h"
#include "rulesworld.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

/// A document stays in Avalara's company that holds it, wherever the mappings lead by now.
class CompanyTest : public QObject {
    Q_OBJECT

private:
    static const inline QString before = u"TARNWICKOLD"_s;
    static const inline QString mapped = u"TARNWICKUS"_s; ///< what soundGround() leads to

    static Document held(TaxStatus status, Phase phase)
    {
        const Ground ground = soundGround();
        Document document = soundDocument();
        document.phase = phase;
        document.tax = taxOf(document, "8.25");
        document.tax->status = status;
        document.tax->companyCode = before;
        document.checkedAddress = document.source.shipTo.fingerprint();
        document.calculatedFrom
            = calculationFingerprint(effectiveDocument(document, ground), ground.policy);
        return document;
    }

private Q_SLOTS:
    void commitsWhereTheDocumentIs()
    {
        const Step step = nextStep(held(TaxStatus::Saved, Phase::Verified), soundGround());
        const auto *commit = std::get_if<CommitTax>(&step);
        QVERIFY2(commit, qPrintable(stepName(step)));
        QCOMPARE(commit->companyCode, before);
    }

    void deletesWhatWasExcludedWhereItIs()
    {
        Document document = held(TaxStatus::Saved, Phase::Calculated);
        document.decision = u"sent twice"_s;
        const Step step = nextStep(document, soundGround());
        const auto *remove = std::get_if<RemoveTax>(&step);
        QVERIFY2(remove, qPrintable(stepName(step)));
        QCOMPARE(remove->companyCode, before);
    }

    void aChangedMappingAloneCalculatesNothingAgain()
    {
        const Step step = nextStep(held(TaxStatus::Saved, Phase::Calculated), soundGround());
        QVERIFY2(std::holds_alternative<PostEntry>(step), qPrintable(stepName(step)));
    }

    void whatIsCalculatedAgainIsDeletedInTheOldCompanyFirst()
    {
        const Ground ground = soundGround();
        const Document document = held(TaxStatus::Saved, Phase::AddressChecked);
        const Step first = nextStep(document, ground);
        const auto *remove = std::get_if<RemoveTax>(&first);
        QVERIFY2(remove, qPrintable(stepName(first)));
        QCOMPARE(remove->companyCode, before);
        // Should it stop here, it begins with the deletion again.
        Change removed = afterRemoval(document, *remove, true, ground.policy, {});
        QVERIFY(!removed.document.tax);
        QVERIFY(removed.notes.front().summary.contains(before));
        QVERIFY(removed.notes.front().summary.contains(mapped));
        QVERIFY(!removed.notes.front().summary.contains(u"excluded"_s));
        Step next = nextStep(removed.document, ground);
        while (const auto *move = std::get_if<Move>(&next)) {
            removed.document = afterMove(removed.document, *move, {}).document;
            next = nextStep(removed.document, ground);
        }
        const auto *record = std::get_if<RecordTax>(&next);
        QVERIFY2(record, qPrintable(stepName(next)));
        QCOMPARE(record->companyCode, mapped);
    }

    void whatIsFinalStaysInItsCompany()
    {
        const Step step
            = nextStep(held(TaxStatus::Committed, Phase::AddressChecked), soundGround());
        const auto *record = std::get_if<RecordTax>(&step);
        QVERIFY2(record, qPrintable(stepName(step)));
        QCOMPARE(record->companyCode, before);
    }

    void anEstimateIsInNoCompany()
    {
        const Step step
            = nextStep(held(TaxStatus::Temporary, Phase::AddressChecked), soundGround());
        const auto *record = std::get_if<RecordTax>(&step);
        QVERIFY2(record, qPrintable(stepName(step)));
        QCOMPARE(record->companyCode, mapped);
    }

    void theTrailTellsADeletionFromWhatWasGone()
    {
        const Document document = held(TaxStatus::Saved, Phase::Calculated);
        const auto summary = [&](bool wasThere) {
            return afterRemoval(document, {before, {}, false}, wasThere, soundGround().policy, {})
                .notes.front()
                .summary;
        };
        QVERIFY(summary(true).contains(u"was deleted at Avalara"_s));
        QVERIFY(summary(true).contains(u"excluded"_s));
        QVERIFY(!summary(false).contains(u"was deleted"_s));
    }

    void whatIsInTheLedgerIsNotForgottenBetweenTwoCompanies()
    {
        // Posted, calculated again, deleted in the old company, not recorded in the new one yet.
        const Ground ground = soundGround();
        Document document = held(TaxStatus::Saved, Phase::Fetched);
        document.pastEntries.push_back({LedgerEntry(), u"e-1"_s, u"26900001"_s, decimal("8.25")});
        document.tax.reset();
        document.source.status = SourceStatus::Deleted;
        const Step step = nextStep(document, ground);
        const auto *raised = std::get_if<RaiseFlag>(&step);
        QVERIFY2(raised, qPrintable(stepName(step)));
        QCOMPARE(raised->flag.reason, FlagReason::DeletedAtSource);
        document = afterFlag(document, raised->flag, {}).document;
        const Result<Change> chosen = voidDocument(document, {}, {u"ines"_s, {}});
        QVERIFY(chosen.has_value());
        document = chosen->document;
        document.remedy.isInspected = true;
        document.phase = Phase::Verified; // the ledger's side is done; Avalara has none
        QCOMPARE(std::get<Move>(nextStep(document, ground)).why, Move::Why::Reversed);
    }
};

LEVY_TEST_CLASS(CompanyTest)
#include "company_test.moc"
