#include "core/rules/approval.h"
#include "core/rules/decisions.h"
#include "core/rules/effective.h"
#include "core/rules/nextstep.h"
#include "core/rules/progress.h"
#include "rulesworld.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace levytest;
using namespace Qt::StringLiterals;

class NextStepTest : public QObject {
    Q_OBJECT

private:
    static Document calculated(const char *tax, const Ground &ground)
    {
        Document document = soundDocument();
        document.phase = Phase::Calculated;
        document.tax = taxOf(document, tax);
        document.calculatedFrom = effectiveDocument(document, ground).fingerprint();
        return document;
    }
    static FlagReason flagOf(const Step &step)
    {
        const auto *flag = std::get_if<RaiseFlag>(&step);
        return flag ? flag->flag.reason : FlagReason::None;
    }
    static Move::Why whyOf(const Step &step) { return std::get<Move>(step).why; }

private Q_SLOTS:
    void asksTheResolverFirst()
    {
        QVERIFY(std::holds_alternative<CheckAddress>(nextStep(soundDocument(), soundGround())));
    }

    void sendsNothingWithoutANumber()
    {
        Document document = soundDocument();
        document.source.number.clear();
        document.code.clear();
        QCOMPARE(whyOf(nextStep(document, soundGround())), Move::Why::NoNumberYet);
    }

    void neverHoldsAnAddressBecauseItsCountryIsNotCovered()
    {
        Document document = soundDocument();
        document.source.shipTo = {u"Kai 1"_s, {}, {}, u"Hamburg"_s, {}, u"20457"_s, u"DE"_s};
        QCOMPARE(whyOf(nextStep(document, soundGround())), Move::Why::AddressNotCheckable);
    }

    void flagsAnAddressWithoutItsPostalCode()
    {
        Document document = soundDocument();
        document.source.shipTo.postalCode.clear();
        QCOMPARE(flagOf(nextStep(document, soundGround())), FlagReason::AddressInvalid);
    }

    void flagsLinesThatDoNotAddUp()
    {
        Document document = soundDocument();
        document.source.netTotal = decimal("100.01");
        QCOMPARE(flagOf(nextStep(document, soundGround())), FlagReason::AmountsDiffer);
    }

    void whatABackupHeldIsLookedForWheneverItGoesOn()
    {
        Ground ground = soundGround();
        ground.lastRestored = {5};
        Document document = soundDocument();
        document.phase = Phase::Calculated;
        document.tax = taxOf(document, "8.25");
        document.calculatedFrom
            = calculationFingerprint(effectiveDocument(document, ground), ground.policy);
        document.id = {5}; // it may have been posted after the backup was made
        QVERIFY(std::holds_alternative<LookUpEntry>(nextStep(document, ground)));
        document.lookedUp = true;
        QVERIFY(std::holds_alternative<PostEntry>(nextStep(document, ground)));
        document.lookedUp = false;
        document.id = {6};
        QVERIFY(std::holds_alternative<PostEntry>(nextStep(document, ground)));
    }

    void asksForTheOriginalOfACreditNote()
    {
        Document document = soundDocument();
        document.source.kind = DocumentKind::CreditNote;
        QCOMPARE(flagOf(nextStep(document, soundGround())), FlagReason::OriginalUnknown);
        document.correction.hasNoOriginal = true;
        QVERIFY(std::holds_alternative<CheckAddress>(nextStep(document, soundGround())));
    }

    void asksAboutKindAndSignThatDisagree_data()
    {
        QTest::addColumn<bool>("isCredit");
        QTest::newRow("invoice") << false;
        QTest::newRow("credit note") << true;
    }

    void asksAboutKindAndSignThatDisagree()
    {
        QFETCH(bool, isCredit);
        Ground ground = soundGround();
        Document document = soundDocument();
        document.source.kind = isCredit ? DocumentKind::CreditNote : DocumentKind::Invoice;
        document.source.hasNoOriginal = isCredit;
        document.source.hasUnusualSign = true;
        document.source.lines.front().amount = decimal("-100.00");
        document.source.netTotal = decimal("-100.00");
        const Step asked = nextStep(document, ground);
        QCOMPARE(flagOf(asked), FlagReason::UnusualSign);
        const Flag &flag = std::get<RaiseFlag>(asked).flag;
        QVERIFY(!isApprovable(flag));
        QCOMPARE(flag.facts[u"kind"].toString(), toText(document.source.kind));
        // Waiting, it cannot be approved alone: the next sync would ask again.
        const Document waiting = afterFlag(document, flag, {}).document;
        const Result<Change> approved = approve(waiting, u"fine"_s, {u"ines"_s, {}});
        QVERIFY(!approved);
        QVERIFY(approved.error().message.contains(u"confirm-signs exact-us"_s));
        ground.policy.unusualSignConfirmed = true;
        QVERIFY(std::holds_alternative<CheckAddress>(nextStep(document, ground)));
    }

    void flagsAMissingDebitSide()
    {
        Ground ground = soundGround();
        std::erase_if(ground.mappings, [](const MappingRule &rule) {
            return rule.kind == MappingKind::DebitSide;
        });
        QCOMPARE(flagOf(nextStep(soundDocument(), ground)), FlagReason::SetupMissing);
    }

    void postsWhatAvalaraSays()
    {
        const Ground ground = soundGround();
        const Step step = nextStep(calculated("8.25", ground), ground);
        const auto *post = std::get_if<PostEntry>(&step);
        QVERIFY(post);
        QCOMPARE(post->entry.lines.size(), size_t(2));
        QCOMPARE(post->entry.lines[0].amount.toDecimal(), decimal("8.25"));
        QCOMPARE(post->entry.lines[0].relationId, u"k-1"_s);
        QCOMPARE(post->entry.lines[1].amount.toDecimal(), decimal("-8.25"));
        QVERIFY(post->entry.checkBalance().has_value());
        QCOMPARE(post->mappingVersion, 3);
    }

    void postsNothingWhereTheInvoiceCarriesTheTax()
    {
        const Ground ground = soundGround();
        Document document = calculated("8.25", ground);
        document.source.sourceTax = decimal("8.25");
        document.calculatedFrom = effectiveDocument(document, ground).fingerprint();
        QCOMPARE(whyOf(nextStep(document, ground)), Move::Why::TaxAgrees);
    }

    void asksWhereTheInvoiceCarriesOtherTaxAndRemembersTheAnswer()
    {
        Ground ground = soundGround();
        Document document = calculated("8.25", ground);
        document.source.sourceTax = decimal("8.00");
        document.calculatedFrom = effectiveDocument(document, ground).fingerprint();
        const Step asked = nextStep(document, ground);
        QCOMPARE(flagOf(asked), FlagReason::TaxOnInvoice);
        const QByteArray binding
            = std::get<RaiseFlag>(asked).flag.facts[u"binding"].toString().toLatin1();
        document.approvals.push_back({FlagReason::TaxOnInvoice, binding, u"ines"_s, {}});
        const Step posted = nextStep(document, ground);
        QVERIFY(std::holds_alternative<PostEntry>(posted));
        QCOMPARE(std::get<PostEntry>(posted).tax, decimal("0.25"));
        // Another mapping version is another entry: the approval does not cover it.
        ground.mappingVersion = 4;
        QCOMPARE(flagOf(nextStep(document, ground)), FlagReason::TaxOnInvoice);
    }

    void predictsWhatTheLedgerWouldRefuse_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("reason");
        QTest::newRow("blocked account") << 0 << int(FlagReason::MappingBlocked);
        QTest::newRow("no such account") << 1 << int(FlagReason::MappingBlocked);
        QTest::newRow("cost center mandatory") << 2 << int(FlagReason::MappingBlocked);
        QTest::newRow("cost center ended") << 3 << int(FlagReason::MappingBlocked);
        QTest::newRow("cost center refused") << 4 << int(FlagReason::MappingBlocked);
        QTest::newRow("closed period") << 5 << int(FlagReason::PeriodClosed);
        QTest::newRow("no period") << 6 << int(FlagReason::PeriodClosed);
        QTest::newRow("journal of another type") << 7 << int(FlagReason::MappingBlocked);
        QTest::newRow("no mapping") << 8 << int(FlagReason::MappingMissing);
    }

    void predictsWhatTheLedgerWouldRefuse()
    {
        QFETCH(int, what);
        QFETCH(int, reason);
        Ground ground = soundGround();
        GlAccount &account = ground.master.accounts[1];
        MappingTarget &target = ground.mappings[0].target;
        switch (what) {
        case 0:
            account.isBlocked = true;
            break;
        case 1:
            target.glAccountCode = u"9999"_s;
            break;
        case 2:
            account.costCenterUse = DimensionUse::Mandatory;
            break;
        case 3:
            target.costCenter = u"OLD"_s;
            break;
        case 4:
            target.costCenter = u"US-S"_s;
            account.costCenterUse = DimensionUse::Refused;
            break;
        case 5:
            ground.master.periods[0].closedJournals = {u"90"_s};
            break;
        case 6:
            ground.master.periods.clear();
            break;
        case 7:
            ground.master.journals[0].type = 20;
            break;
        default:
            ground.mappings[0].match.country = u"DE"_s;
            break;
        }
        QCOMPARE(int(flagOf(nextStep(calculated("8.25", ground), ground))), reason);
    }

    void looksBeforeItWritesAgain()
    {
        const Ground ground = soundGround();
        Document document = calculated("8.25", ground);
        document.entry = std::get<PostEntry>(nextStep(document, ground)).entry;
        document.intent = Intent{};
        QVERIFY(std::holds_alternative<LookUpEntry>(nextStep(document, ground)));
    }

    void commitsOnlyWhatIsFinal()
    {
        const Ground ground = soundGround();
        Document document = calculated("8.25", ground);
        document.phase = Phase::Verified;
        document.source.status = SourceStatus::Open;
        QCOMPARE(whyOf(nextStep(document, ground)), Move::Why::SourceStillOpen);
        document.source.status = SourceStatus::Final;
        QVERIFY(std::holds_alternative<CommitTax>(nextStep(document, ground)));
    }

    void calculatesAgainWhenTheAddressWasCorrected()
    {
        const Ground ground = soundGround();
        Document document = calculated("8.25", ground);
        document.correction.shipTo = document.source.shipTo;
        document.correction.shipTo->city = u"Dallas"_s;
        QCOMPARE(whyOf(nextStep(document, ground)), Move::Why::MustRecalculate);
    }

    void stopsAtARowThatMustNotBeCharged()
    {
        const Ground ground = soundGround();
        Document document = calculated("8.25", ground);
        document.tax->lines[0].details[0].isNonPassThrough = true;
        QCOMPARE(flagOf(nextStep(document, ground)), FlagReason::TaxNotChargeable);
    }

    void restsWithAPerson()
    {
        Document document = soundDocument();
        document.state = DocumentState::Waiting;
        QVERIFY(std::holds_alternative<Rest>(nextStep(document, soundGround())));
    }
};

LEVY_TEST_CLASS(NextStepTest)
#include "nextstep_test.moc"
