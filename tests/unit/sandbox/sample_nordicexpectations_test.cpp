#include "core/sandbox/sample/sample.h"
#include "tests/support/levytest.h"
#include "tests/unit/sandbox/nordicoutcome.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levytest;

/// What is expected of the documents, held against a second opinion.
class SampleNordicExpectationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSwitchedOnByAnOption()
    {
        const Json without = sandbox::sampleConfiguration();
        QCOMPARE(without[u"connections"].items().size(), size_t(3));
        QVERIFY(!without.toBytes().contains("visma"));
        const Json with = sandbox::sampleConfiguration({.nordic = true});
        QCOMPARE(with[u"connections"].items().size(), size_t(6));
        QCOMPARE(with[u"avatax"][u"companies"].items().size(), size_t(6));
        QVERIFY(!sandbox::sampleExpectations().toBytes().contains("visma"));
    }

    void namesEveryDocumentAndNoOther()
    {
        QSet<QString> documents;
        for (const NordicCompany &company : nordicCompanies()) {
            company.forEachDocument([&](const NordicKind &kind, const Json &row) {
                documents += company.nameOf(kind, row);
            });
        }
        QSet<QString> expected;
        const Json expectations = sandbox::sampleExpectations({.nordic = true});
        for (const JsonMember &member : expectations.members()) {
            if (member.key.startsWith(u"visma-"))
                expected += member.key;
        }
        QCOMPARE(expected, documents);
    }

    void everyExpectationFollowsFromTheData()
    {
        const Json expectations = sandbox::sampleExpectations({.nordic = true});
        QStringList problems;
        for (const NordicCompany &company : nordicCompanies()) {
            company.forEachDocument([&](const NordicKind &kind, const Json &row) {
                const QString name = company.nameOf(kind, row);
                const Json &expected = expectations[name];
                const NordicOutcome wanted{
                    expected[u"outcome"].toString(),
                    expected[u"reason"].toString(),
                    expected[u"entry"].toBool()};
                const NordicOutcome found = nordicOutcome(company, kind, row);
                if (found != wanted) {
                    problems += u"%1 should be %2 %3, expected %4 %5"_s.arg(
                        name, found.outcome, found.reason, wanted.outcome, wanted.reason);
                }
            });
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void everyKindOfFlagOccurs()
    {
        QSet<QString> reasons;
        const Json expectations = sandbox::sampleExpectations({.nordic = true});
        for (const JsonMember &member : expectations.members()) {
            if (member.key.startsWith(u"visma-se:"))
                reasons += member.value[u"reason"].toString();
        }
        reasons.remove(QString());
        QCOMPARE(
            reasons,
            QSet<QString>(
                {u"address-invalid"_s,
                 u"address-suggestion"_s,
                 u"final-before-tax"_s,
                 u"mapping-blocked"_s,
                 u"mapping-missing"_s,
                 u"original-unknown"_s,
                 u"period-closed"_s,
                 u"tax-on-invoice"_s}));
    }

    void policiesCanBeReadAndDifferInTheirPlace()
    {
        const Json configuration = sandbox::sampleConfiguration({.nordic = true});
        QSet<QString> prefixes;
        QStringList places;
        for (const Json &connection : configuration[u"connections"].items()) {
            const Result<Policy> policy = Policy::fromJson(connection[u"policy"]);
            QVERIFY2(policy.has_value(), policy ? "" : qPrintable(policy.error().message));
            prefixes += policy->codePrefix;
            if (connection[u"kind"].toString() == u"visma")
                places += toText(policy->place);
        }
        QCOMPARE(prefixes.size(), qsizetype(6));
        QCOMPARE(places, QStringList({u"tax-line"_s, u"tax-codes"_s, u"journal-entry"_s}));
    }

    void everyMappingRuleCanBeReadAndNamesWhatIsThere()
    {
        const Json configuration = sandbox::sampleConfiguration({.nordic = true});
        QSet<QString> inactive;
        for (const Json &json : configuration[u"mappings"].items()) {
            const Result<MappingRule> rule = MappingRule::fromJson(json);
            QVERIFY2(rule.has_value() && rule->toJson() == json, json.toBytes().constData());
            for (const NordicCompany &company : nordicCompanies()) {
                if (company.connection() != rule->connection)
                    continue;
                const auto exists = [&](QStringView list, QStringView key, const QString &text) {
                    return text.isEmpty() || !company.row(list, key, text).isNull();
                };
                const MappingTarget &target = rule->target;
                QVERIFY(exists(u"accounts", u"accountCD", target.glAccountCode));
                QVERIFY(exists(u"vatCategories", u"vatCategoryId", target.ledgerTaxCode));
                QVERIFY(exists(u"inventory", u"inventoryNumber", rule->match.itemCode));
                QVERIFY(exists(u"customers", u"number", rule->match.customerCode));
                QVERIFY(
                    target.costCenter.isEmpty()
                    || company.rows()[u"subaccounts"].toBytes().contains(
                        u"\"%1\""_s.arg(target.costCenter.section(u'-', 1)).toUtf8()));
                const Json &account = company.row(u"accounts", u"accountCD", target.glAccountCode);
                if (!account[u"active"].toBool(true))
                    inactive += target.glAccountCode;
            }
        }
        QCOMPARE(inactive, QSet<QString>{u"2699"_s});
    }

    void taxLinesAreUntaxedByTheirCategory()
    {
        const Json configuration = sandbox::sampleConfiguration({.nordic = true});
        for (const Json &json : configuration[u"mappings"].items()) {
            if (json[u"connection"].toString() == u"visma-se"
                && json[u"kind"].toString() == u"tax-account")
                QCOMPARE(json[u"target"][u"ledgerTaxCode"].toString(), u"00"_s);
        }
        for (const Json &vat : nordicCompanies().front().rows()[u"vats"].items()) {
            if (vat[u"vatId"].toString() == u"0") // the only VAT of category 00
                QCOMPARE(vat[u"schedules"][0][u"vatRate"].toInt(), std::optional<qint64>(0));
        }
    }
};

/// The plain documents for the crash harness and the benchmarks.
class SampleNordicSyntheticTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAsManyAsAskedAFifthOfThemCreditNotes()
    {
        const Json seed = sandbox::vismaSeed({.documents = 500, .seed = 7});
        const Json &first = seed[u"companies"][0];
        QCOMPARE(first[u"customerInvoices"].items().size(), size_t(400));
        QCOMPARE(first[u"customerCreditNotes"].items().size(), size_t(100));
        for (const Json &row : first[u"customerInvoices"].items())
            QCOMPARE(row[u"status"].toString(), u"Balanced"_s);
        for (qsizetype i = 1; i < 3; ++i) {
            QVERIFY(seed[u"companies"][i][u"customerInvoices"].items().empty());
            QVERIFY(!seed[u"companies"][i][u"accounts"].items().empty());
        }
    }

    void theSeedAloneDecides()
    {
        const auto bytes = [](quint64 seed) {
            return sandbox::vismaSeed({.documents = 200, .seed = seed}).toBytes();
        };
        QCOMPARE(bytes(3), bytes(3));
        QVERIFY(bytes(3) != bytes(4));
    }

    void everyDocumentIsTaxedAndWaitsOnlyForItsRelease()
    {
        const Json configuration = sandbox::sampleConfiguration({.nordic = true});
        const Json seed = sandbox::vismaSeed({.documents = 300, .seed = 5});
        const NordicCompany company(
            seed[u"companies"][0], configuration[u"connections"][3], nordicRules());
        const NordicOutcome wanted{u"awaits-finalisation"_s, {}, true};
        company.forEachDocument([&](const NordicKind &kind, const Json &row) {
            QVERIFY2(nordicOutcome(company, kind, row) == wanted, row.toBytes().constData());
        });
    }
};

LEVY_TEST_CLASS(SampleNordicExpectationsTest)
LEVY_TEST_CLASS(SampleNordicSyntheticTest)
#include "sample_nordicexpectations_test.moc"
