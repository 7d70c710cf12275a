#include "core/model/mapping.h"
#include "core/sandbox/sample/sample.h"
#include "tests/support/levytest.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace levy;

namespace {

const Json &seed()
{
    static const Json json = sandbox::exactSeed({});
    return json;
}

const Json &books(qint64 division)
{
    static const Json none;
    for (const Json &region : seed()[u"regions"].items()) {
        for (const Json &candidate : region[u"divisions"].items()) {
            if (candidate[u"Division"][u"Code"].toInt() == division)
                return candidate;
        }
    }
    return none;
}

/// The division's row with that code; null if there is none.
Json find(qint64 division, QStringView table, const QString &code)
{
    for (const Json &row : books(division)[table].items()) {
        if (row[u"Code"].toString() == code)
            return row;
    }
    return {};
}

std::vector<MappingRule> rules()
{
    std::vector<MappingRule> all;
    const Json configuration = sandbox::sampleConfiguration();
    for (const Json &json : configuration[u"mappings"].items()) {
        const Result<MappingRule> rule = MappingRule::fromJson(json);
        if (rule)
            all.push_back(*rule);
    }
    return all;
}

QHash<QString, qint64> divisionOfConnection()
{
    QHash<QString, qint64> divisions;
    const Json configuration = sandbox::sampleConfiguration();
    for (const Json &connection : configuration[u"connections"].items())
        divisions.insert(connection[u"id"].toString(), connection[u"division"].toInt().value_or(0));
    return divisions;
}

} // namespace

/// What the sample company has set up in Levy, held against its own books.
class SampleConfigurationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMappingRuleCanBeRead()
    {
        const Json configuration = sandbox::sampleConfiguration();
        QVERIFY(configuration[u"mappings"].items().size() >= 50);
        for (const Json &json : configuration[u"mappings"].items()) {
            const Result<MappingRule> rule = MappingRule::fromJson(json);
            QVERIFY2(rule.has_value(), json.toBytes().constData());
            QVERIFY2(rule->toJson() == json, json.toBytes().constData());
        }
    }

    void everyAccountAndCenterExistsAndOneIsBlocked()
    {
        const QHash<QString, qint64> divisions = divisionOfConnection();
        QSet<QString> blocked;
        for (const MappingRule &rule : rules()) {
            const qint64 division = divisions.value(rule.connection);
            if (!rule.target.glAccountCode.isEmpty()) {
                const Json account = find(division, u"GLAccounts", rule.target.glAccountCode);
                QVERIFY2(!account.isNull(), qPrintable(rule.target.glAccountCode));
                if (account[u"IsBlocked"].toBool())
                    blocked.insert(rule.target.glAccountCode);
            }
            if (!rule.target.costCenter.isEmpty()) {
                const Json center = find(division, u"Costcenters", rule.target.costCenter);
                QVERIFY2(!center.isNull(), qPrintable(rule.target.costCenter));
                QVERIFY2(!center.has(u"EndDate"), qPrintable(rule.target.costCenter));
            }
        }
        QCOMPARE(blocked, QSet<QString>{u"2245"_s});
    }

    void connectionsPostToGeneralJournalsWithoutVat()
    {
        const Json configuration = sandbox::sampleConfiguration();
        for (const Json &connection : configuration[u"connections"].items()) {
            const Json journal = find(
                *connection[u"division"].toInt(), u"Journals", connection[u"journal"].toString());
            QCOMPARE(journal[u"Type"].toInt(), std::optional<qint64>(90));
            QVERIFY(!journal[u"AllowVAT"].toBool(true));
        }
        QCOMPARE(configuration[u"connections"].items().size(), size_t(3));
    }

    void eachConnectionHasADebitSideAndACompany()
    {
        const QHash<QString, qint64> divisions = divisionOfConnection();
        QSet<QString> debits;
        QSet<QString> companies;
        for (const MappingRule &rule : rules()) {
            if (rule.kind == MappingKind::DebitSide && rule.target.debit != DebitAccount::None)
                debits.insert(rule.connection);
            if (rule.kind == MappingKind::Company)
                companies.insert(rule.connection);
        }
        const QList<QString> ids = divisions.keys();
        QCOMPARE(debits, QSet<QString>(ids.begin(), ids.end()));
        QCOMPARE(companies, QSet<QString>(ids.begin(), ids.end()));
    }

    void mappedItemsAndCustomersExist()
    {
        const QHash<QString, qint64> divisions = divisionOfConnection();
        for (const MappingRule &rule : rules()) {
            const qint64 division = divisions.value(rule.connection);
            const auto exists = [division](QStringView table, const QString &code) {
                return code.isEmpty() || !find(division, table, code).isNull();
            };
            QVERIFY2(exists(u"Items", rule.match.itemCode), qPrintable(rule.match.itemCode));
            QVERIFY2(exists(u"ItemGroups", rule.match.itemGroup), qPrintable(rule.match.itemGroup));
            QVERIFY2(
                exists(u"Accounts", rule.match.customerCode), qPrintable(rule.match.customerCode));
        }
    }

    void itemGroupLabAloneHasNoTaxCode()
    {
        for (const QString &connection : divisionOfConnection().keys()) {
            QSet<QString> mapped;
            for (const MappingRule &rule : rules()) {
                if (rule.kind == MappingKind::ItemTaxCode && rule.connection == connection)
                    mapped << rule.match.itemGroup << rule.match.itemCode;
            }
            QSet<QString> missing;
            for (const Json &item : books(divisionOfConnection()[connection])[u"Items"].items()) {
                const QString group = item[u"ItemGroupCode"].toString();
                if (!mapped.contains(group) && !mapped.contains(item[u"Code"].toString()))
                    missing.insert(group);
            }
            QCOMPARE(missing, QSet<QString>{u"LAB"_s});
        }
    }

    void everyDocumentHasAnExpectation()
    {
        const Json expectations = sandbox::sampleExpectations();
        const QSet<QString> outcomes{
            u"done"_s, u"awaits-finalisation"_s, u"awaits-number"_s, u"waiting"_s, u"ignored"_s};
        size_t documents = 0;
        for (const Json &region : seed()[u"regions"].items()) {
            const Json &division = region[u"divisions"][0];
            const QByteArray code = division[u"Division"][u"Code"].numberText();
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                const QByteArray number = invoice[u"InvoiceNumber"].numberText();
                const QString name = number.isEmpty() ? invoice[u"InvoiceID"].toString()
                                                      : QString::fromLatin1(number);
                const Json &expected = expectations[QString::fromLatin1(code) + u':' + name];
                QVERIFY2(outcomes.contains(expected[u"outcome"].toString()), qPrintable(name));
                QCOMPARE(expected.has(u"reason"), expected[u"outcome"].toString() == u"waiting");
                ++documents;
            }
        }
        QCOMPARE(expectations.members().size(), documents);
    }

    void everyKindOfFlagOccurs()
    {
        const Json expectations = sandbox::sampleExpectations();
        QSet<QString> reasons;
        for (const JsonMember &expected : expectations.members())
            reasons.insert(expected.value[u"reason"].toString());
        reasons.remove(QString());
        QCOMPARE(
            reasons,
            QSet<QString>(
                {u"address-invalid"_s,
                 u"address-suggestion"_s,
                 u"mapping-blocked"_s,
                 u"mapping-missing"_s,
                 u"original-unknown"_s,
                 u"period-closed"_s,
                 u"tax-on-invoice"_s,
                 u"unusual-sign"_s}));
    }
};

LEVY_TEST_CLASS(SampleConfigurationTest)
#include "sample_configuration_test.moc"
