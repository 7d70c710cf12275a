#include "core/service/configcheck.h"
#include "core/service/setupdraft.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;

/// What is kept of a set-up, without any service.
class SetupDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAfterItWasKept()
    {
        const SetupDraft draft = filled();
        const Result<Json> kept = Json::parse(draft.toJson().toBytes());
        QVERIFY(kept.has_value());
        QCOMPARE(SetupDraft::fromJson(*kept), draft);
    }

    void anythingUnreadableIsAsNew()
    {
        const SetupDraft fresh = SetupDraft::fromJson(Json());
        QCOMPARE(fresh, SetupDraft());
        const SetupDraft odd = SetupDraft::fromJson(
            Json::object({{u"confirmed"_s, 99}, {u"policy"_s, u"?"_s}, {u"companies"_s, 3}}));
        QCOMPARE(odd.confirmed, setupStepCount);
        QVERIFY(odd.companies.empty());
    }

    void resumesAtTheFirstUnfinishedStep()
    {
        SetupDraft draft;
        QCOMPARE(draft.firstUnfinished(), SetupStep::Avalara);
        draft.confirm(SetupStep::Avalara);
        draft.confirm(SetupStep::Ledger);
        draft.confirm(SetupStep::Mapping);
        QCOMPARE(draft.firstUnfinished(), SetupStep::Schedule);
        draft.confirm(SetupStep::Avalara); // confirming an earlier one again loses nothing
        QCOMPARE(draft.firstUnfinished(), SetupStep::Schedule);
        draft.reopen(SetupStep::Ledger);
        QCOMPARE(draft.firstUnfinished(), SetupStep::Ledger);
        QVERIFY(draft.isConfirmed(SetupStep::Avalara));
    }

    void aConnectionBeginsInObserveWhateverThePolicySays()
    {
        SetupDraft draft = filled();
        draft.policy.mode = WorkingMode::Post;
        const Json config = configurationOf(draft);
        QCOMPARE(config[u"connections"].items().size(), std::size_t(1)); // the chosen one only
        const Json connection = config[u"connections"].items().front();
        QCOMPARE(connection[u"policy"][u"mode"].toString(), u"observe"_s);
        QCOMPARE(connection[u"id"].toString(), u"exact-us-1042"_s);
        const Result<ConnectionRow> row = configcheck::connection(connection);
        QVERIFY2(row.has_value(), row ? "" : qPrintable(describe(row.error())));
        QCOMPARE(row->settings[u"login"].toString(), u"us-2"_s);
        for (const Json &rule : config[u"mappings"].items())
            QVERIFY(MappingRule::fromJson(rule).has_value());
    }

    void onlyAJournalEntryHasADebitSide()
    {
        SetupDraft draft = filled();
        const auto debits = [&] {
            int count = 0;
            for (const MappingRule &rule : rulesOf(draft, draft.chosen().front()))
                count += rule.kind == MappingKind::DebitSide ? 1 : 0;
            return count;
        };
        QCOMPARE(debits(), 1);
        draft.companies.front().mapping.place = TaxPlace::DocumentLines;
        QCOMPARE(debits(), 0);
    }

    void aTenantIsOneConnection()
    {
        SetupDraft draft;
        draft.kind = u"visma"_s;
        draft.clientId = u"isv_tarnwick"_s;
        SetupCompany company;
        company.key = u"5E55E002-70b1-4c1d-9a51-000000000918"_s;
        company.name = u"Tarnwick AS"_s;
        company.isChosen = true;
        company.mapping.codePrefix = u"NO0918"_s;
        company.mapping.place = TaxPlace::TaxCodes;
        const Json json = connectionOf(draft, company);
        QCOMPARE(json[u"id"].toString(), u"visma-5e55e002"_s);
        QVERIFY(configcheck::connection(json).has_value());
    }

private:
    static SetupDraft filled()
    {
        SetupDraft draft;
        draft.confirmed = 3;
        draft.places.exact = u"http://127.0.0.1:1"_s;
        draft.environment = u"sandbox"_s;
        draft.accountId = u"20041187"_s;
        draft.avalaraCompany = u"TARNWICKUS"_s;
        draft.avalaraCompanies = {{u"TARNWICKUS"_s, u"Tarnwick Software Inc."_s, u"USD"_s, true}};
        draft.region = u"us"_s;
        draft.login = u"us-2"_s;
        draft.clientId = u"7c41e0d2"_s;
        draft.signedInAs = u"Ines Halvard"_s;
        draft.policy.postWhen = PostWhen::SourceFinal;
        draft.goLive = QDate(2026, 11, 1);
        SetupCompany company{
            u"1042"_s, u"Tarnwick Software Inc."_s, u"USD"_s, u"US"_s, 17, true, true, {}};
        company.mapping.avalaraCompany = u"TARNWICKUS"_s;
        company.mapping.codePrefix = u"US1042"_s;
        company.mapping.journal = u"90"_s;
        company.mapping.taxAccount = u"2200"_s;
        company.mapping.debit = DebitAccount::Clearing;
        company.mapping.debitAccount = u"1390"_s;
        SetupCompany other = company;
        other.key = u"1043"_s;
        other.isChosen = false;
        draft.companies = {company, other};
        return draft;
    }
};

LEVY_TEST_CLASS(SetupDraftTest)
#include "setupdraft_test.moc"
