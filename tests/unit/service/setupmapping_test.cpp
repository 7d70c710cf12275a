#include "core/service/setupmapping.h"
#include "tests/support/levytest.h"

using namespace levy;
using namespace Qt::StringLiterals;

/// What is proposed out of a chart of accounts, and what is refused.
class SetupMappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proposesTaxPayableAndAJournalWithoutVat()
    {
        const SetupMapping mapping = proposedMapping(exactDraft(), company(), chart());
        QCOMPARE(mapping.place, TaxPlace::JournalEntry);
        QCOMPARE(mapping.taxAccount, u"2200"_s); // not 2100, which is blocked
        QCOMPARE(mapping.journal, u"91"_s); // 90 allows VAT
        QCOMPARE(mapping.codePrefix, u"US1042"_s);
        QCOMPARE(mapping.avalaraCompany, u"TARNWICKUS"_s);
        QCOMPARE(mapping.debit, DebitAccount::None);
        QVERIFY(mapping.debitAccount.isEmpty());
    }

    void namesWhatIsMissing()
    {
        const QDate today(2026, 11, 26);
        SetupMapping mapping = proposedMapping(exactDraft(), company(), chart());
        const auto problem = [&] { return problemIn(mapping, chart(), today); };
        QVERIFY(problem().contains(u"debited"_s));
        mapping.debit = DebitAccount::Receivable;
        mapping.debitAccount = u"1390"_s;
        QVERIFY(problem().contains(u"not a receivable"_s));
        mapping.debit = DebitAccount::Clearing;
        QCOMPARE(problem(), QString());
        mapping.debitAccount = u"6100"_s;
        QVERIFY(problem().contains(u"demands a cost center"_s));
        mapping.debitCostCenter = u"OLD"_s;
        QVERIFY(problem().contains(u"any more"_s));
        mapping.debitCostCenter = u"HQ"_s;
        QCOMPARE(problem(), QString());
        mapping.codePrefix = u"us-1042"_s;
        QVERIFY(!problem().isEmpty());
    }

    void aNordicCompanyGetsItsTaxByTaxCodes_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<TaxPlace>("place");
        QTest::addColumn<QString>("code");
        QTest::newRow("Norway") << u"NO"_s << TaxPlace::TaxCodes << u"25"_s;
        QTest::newRow("Sweden") << u"SE"_s << TaxPlace::TaxCodes << u"25"_s;
        QTest::newRow("elsewhere") << u"NL"_s << TaxPlace::TaxLine << u"00"_s;
    }

    void aNordicCompanyGetsItsTaxByTaxCodes()
    {
        QFETCH(QString, country);
        QFETCH(TaxPlace, place);
        QFETCH(QString, code);
        SetupDraft draft;
        draft.kind = u"visma"_s;
        draft.avalaraCompany = u"TARNWICKNO"_s;
        SetupCompany one;
        one.key = u"5e55e002-70b1-4c1d-9a51-000000000918"_s;
        one.country = country;
        const SetupMapping mapping = proposedMapping(draft, one, chart());
        QCOMPARE(mapping.place, place);
        QCOMPARE(mapping.ledgerTaxCode, code);
        QCOMPARE(mapping.codePrefix, country + u"5E55E002"_s);
        QCOMPARE(problemIn(mapping, chart(), QDate(2026, 11, 26)), QString());
    }

private:
    static SetupDraft exactDraft()
    {
        SetupDraft draft;
        draft.region = u"us"_s;
        draft.avalaraCompany = u"TARNWICKUS"_s;
        return draft;
    }
    static SetupCompany company()
    {
        SetupCompany one;
        one.key = u"1042"_s;
        one.country = u"US"_s;
        return one;
    }
    static MasterData chart()
    {
        const auto account = [](const QString &code, const QString &name, int type) {
            GlAccount one;
            one.id = code;
            one.code = code;
            one.name = name;
            one.type = type;
            return one;
        };
        const auto code = [](const QString &id, int percent) {
            VatCode one;
            one.code = id;
            one.percentage = Decimal(percent);
            return one;
        };
        MasterData master;
        master.accounts
            = {account(u"1300"_s, u"Receivables"_s, 20),
               account(u"1390"_s, u"Clearing"_s, 90),
               account(u"2100"_s, u"Sales tax, old"_s, 100),
               account(u"2150"_s, u"Loans"_s, 100),
               account(u"2200"_s, u"Sales tax"_s, 100),
               account(u"2610"_s, u"Utgående moms"_s, 24),
               account(u"6100"_s, u"Tax absorbed"_s, 120)};
        master.accounts[2].isBlocked = true;
        master.accounts[6].costCenterUse = DimensionUse::Mandatory;
        Journal vat{u"90"_s, u"General"_s, 90, u"USD"_s};
        vat.allowsVat = true;
        master.journals
            = {{u"70"_s, u"Sales"_s, 20, u"USD"_s}, vat, {u"91"_s, u"Tax"_s, 90, u"USD"_s}};
        master.costCenters
            = {{u"HQ"_s, u"Head office"_s, {}}, {u"OLD"_s, u"Closed"_s, QDate(2020, 1, 1)}};
        master.vatCodes = {code(u"00"_s, 0), code(u"12"_s, 12), code(u"25"_s, 25)};
        return master;
    }
};

LEVY_TEST_CLASS(SetupMappingTest)
#include "setupmapping_test.moc"
