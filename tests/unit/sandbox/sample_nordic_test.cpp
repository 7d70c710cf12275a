#include "core/sandbox/sample/sample.h"
#include "tests/support/levytest.h"
#include "tests/unit/sandbox/nordiccompany.h"

#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levytest;

namespace {

Decimal sum(const std::vector<Decimal> &amounts)
{
    return sumOf(amounts, [](const Decimal &amount) { return amount; }).value_or(Decimal(-1));
}

} // namespace

/// The companies of the group that keep their books in Visma.net.
class SampleNordicTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsThreeSimulatedCompanies()
    {
        QStringList names;
        QSet<QString> tenants;
        for (const NordicCompany &company : nordicCompanies()) {
            names += company.rows()[u"name"].toString() + u' '
                + company.rows()[u"baseCurrency"].toString();
            QVERIFY(!QUuid(company.rows()[u"tenantId"].toString()).isNull());
            tenants += company.rows()[u"tenantId"].toString();
        }
        QCOMPARE(
            names,
            QStringList(
                {u"Tarnwick Nordic AB (SIMULATED) SEK"_s,
                 u"Tarnwick Norge AS (SIMULATED) NOK"_s,
                 u"Tarnwick Suomi Oy (SIMULATED) EUR"_s}));
        QCOMPARE(tenants.size(), qsizetype(3));
    }

    void theFirstHasAtLeastEightyDocumentsOfEveryKind()
    {
        QHash<QString, int> types;
        QHash<QString, int> statuses;
        QHash<QString, int> currencies;
        int total = 0;
        const NordicCompany &company = nordicCompanies().front();
        company.forEachDocument([&](const NordicKind &kind, const Json &row) {
            ++total;
            ++types[kind.type.toString()];
            ++statuses[row[u"status"].toString()];
            const Json &customer
                = company.row(u"customers", u"number", row[u"customer"][u"number"].toString());
            ++currencies[(row.has(u"currencyId") ? row : customer)[u"currencyId"].toString()];
        });
        QVERIFY(total >= 80);
        QVERIFY(types[u"Invoice"_s] >= 60);
        QVERIFY(types[u"CreditNote"_s] >= 8);
        QVERIFY(types[u"DebitNote"_s] >= 5);
        QVERIFY(types[u"CashSale"_s] >= 5);
        for (const QString &status : {u"Hold"_s, u"Balanced"_s, u"Open"_s, u"Closed"_s})
            QVERIFY2(statuses[status] >= 3, qPrintable(status));
        for (const QString &currency : {u"SEK"_s, u"NOK"_s, u"DKK"_s, u"EUR"_s, u"USD"_s})
            QVERIFY2(currencies[currency] >= 10, qPrintable(currency));
    }

    void numbersAreUniqueWithinAKindOnly()
    {
        for (const NordicCompany &company : nordicCompanies()) {
            QSet<QString> names;
            QSet<QString> numbers;
            qsizetype total = 0;
            company.forEachDocument([&](const NordicKind &kind, const Json &row) {
                ++total;
                names += company.nameOf(kind, row);
                numbers += row[u"referenceNumber"].toString();
            });
            QCOMPARE(names.size(), total);
            QVERIFY(numbers.size() < total); // the number alone names nothing
        }
    }

    void numbersAreThoseOfExactsInvoices()
    {
        QHash<QString, QString> currencyOf;
        const Json exact = sandbox::exactSeed();
        for (const Json &region : exact[u"regions"].items()) {
            for (const Json &division : region[u"divisions"].items()) {
                for (const Json &invoice : division[u"SalesInvoices"].items()) {
                    currencyOf.insert(
                        QString::fromLatin1(invoice[u"InvoiceNumber"].numberText()),
                        division[u"Division"][u"Currency"].toString());
                }
            }
        }
        int german = 0;
        int sameCompany = 0;
        const NordicCompany &company = nordicCompanies().front();
        for (const Json &row : company.rows()[u"customerInvoices"].items()) {
            const QString number = row[u"referenceNumber"].toString();
            german += currencyOf.value(number) == u"EUR" ? 1 : 0;
            const auto request = company.request(row, u"invoiceLines");
            const bool isUnited = request && request->company->code == u"TARNWICKUS";
            sameCompany += isUnited && currencyOf.value(number) == u"USD" ? 1 : 0;
        }
        QVERIFY(german >= 30);
        QVERIFY(sameCompany >= 8); // at Avalara in the very company of Exact's invoices
    }

    void everyReferenceLeadsSomewhere()
    {
        QStringList lost;
        for (const NordicCompany &company : nordicCompanies()) {
            const auto need = [&](QStringView list, QStringView key, const Json &text) {
                if (text.isString() && company.row(list, key, text.toString()).isNull())
                    lost += u"%1 %2 %3"_s.arg(company.connection(), list, text.toString());
            };
            QSet<QString> subaccounts;
            for (const Json &row : company.rows()[u"subaccounts"].items()) {
                QStringList values;
                for (const Json &segment : row[u"segments"].items())
                    values += segment[u"segmentValue"].toString();
                subaccounts += values.join(u'-');
            }
            for (const Json &customer : company.rows()[u"customers"].items())
                need(u"vatZones", u"id", customer[u"vatZone"][u"id"]);
            for (const Json &vat : company.rows()[u"vats"].items())
                need(
                    u"accounts", u"accountCD", vat[u"glAccounts"][u"vatPayableAccount"][u"number"]);
            for (const Json &item : company.rows()[u"inventory"].items()) {
                const Json &information = item[u"accountInformation"];
                need(u"accounts", u"accountCD", information[u"salesAccount"][u"number"]);
                QVERIFY(subaccounts.contains(information[u"salesSubaccount"][u"id"].toString()));
            }
            company.forEachDocument([&](const NordicKind &kind, const Json &row) {
                need(u"customers", u"number", row[u"customer"][u"number"]);
                need(u"locations", u"locationId", row[u"location"][u"id"]);
                need(u"currencies", u"id", row[u"currencyId"]);
                for (const Json &line : row[kind.lines].items()) {
                    need(u"inventory", u"inventoryNumber", line[u"inventoryNumber"]);
                    need(u"accounts", u"accountCD", line[u"account"][u"number"]);
                    need(u"vatCategories", u"vatCategoryId", line[u"vatCode"][u"id"]);
                    if (line.has(u"subaccount")) {
                        QVERIFY(subaccounts.contains(
                            line[u"subaccount"][u"subaccountNumber"].toString()));
                    }
                    QVERIFY(line.has(u"inventoryNumber") || line.has(u"account"));
                }
            });
        }
        QCOMPARE(lost, QStringList());
    }

    void everyForeignCurrencyHasItsRates()
    {
        for (const NordicCompany &company : nordicCompanies()) {
            const QString base = company.rows()[u"baseCurrency"].toString();
            QSet<QString> rated{base};
            for (const Json &rate : company.rows()[u"currencyRates"].items()) {
                QCOMPARE(rate[u"toCurrencyId"].toString(), base);
                if (rate[u"effectiveDate"].toString() == u"2026-09-01")
                    rated += rate[u"fromCurrencyId"].toString();
            }
            for (const Json &customer : company.rows()[u"customers"].items())
                QVERIFY(rated.contains(customer[u"currencyId"].toString()));
        }
    }

    void linesComeToAPositiveTotalAndFitTheService()
    {
        for (const NordicCompany &company : nordicCompanies()) {
            company.forEachDocument([&](const NordicKind &kind, const Json &row) {
                const Decimal total = sum(company.amounts(row, kind.lines));
                QVERIFY2(total > Decimal(0), qPrintable(company.nameOf(kind, row)));
                const QDate date = QDate::fromString(row[u"documentDate"].toString(), Qt::ISODate);
                QVERIFY(date >= QDate(2026, 9, 1) && date <= QDate(2026, 11, 30));
                for (const Json &line : row[kind.lines].items()) {
                    QVERIFY(line[u"description"].toString().size() <= 30);
                    QVERIFY(kind.type == u"Invoice" || !line.has(u"lineType"));
                }
            });
        }
    }

    void freightAndDiscountsOccur()
    {
        int freight = 0;
        int discountLines = 0;
        int percents = 0;
        int texts = 0;
        for (const Json &row : nordicCompanies().front().rows()[u"customerInvoices"].items()) {
            for (const Json &line : row[u"invoiceLines"].items()) {
                const QString type = line[u"lineType"].toString();
                freight += type == u"FR" ? 1 : 0;
                discountLines += type == u"DS" ? 1 : 0;
                percents += line.has(u"discountPercent") ? 1 : 0;
                texts += type.isEmpty() && !line.has(u"inventoryNumber") ? 1 : 0;
                const bool isNegative
                    = Decimal::fromJson(line[u"unitPriceInCurrency"])->isNegative();
                QCOMPARE(isNegative, type == u"DS");
            }
        }
        QVERIFY(freight >= 10);
        QVERIFY(discountLines >= 2);
        QVERIFY(percents >= 5);
        QVERIFY(texts >= 1);
    }

    void keepsNamesAsHostileAsTheyAre()
    {
        QSet<QString> names;
        for (const Json &customer : nordicCompanies().front().rows()[u"customers"].items())
            names += customer[u"name"].toString();
        for (const QString &name :
             {u"=SUMMA(A1:A9) Redovisning AB"_s,
              u"<b>Fet</b> & <i>Kursiv</i> Reklambyrå"_s,
              u"Kust & Hav \"Långedrag\" AB"_s,
              u"A\u030Angstro\u0308m–O\u0308hman Mätteknik"_s,
              u"Ærø Færgefart A/S"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void septemberIsClosedInOneLedgerOfEach()
    {
        const auto flags = [](const NordicCompany &company) {
            const Json &period = company.row(u"financialPeriods", u"period", u"202609"_s);
            return std::pair(
                period[u"closedInCustomerLedger"].toBool(),
                period[u"closedInGeneralLedger"].toBool());
        };
        QCOMPARE(flags(nordicCompanies()[0]), std::pair(true, false));
        QCOMPARE(flags(nordicCompanies()[1]), std::pair(false, false));
        QCOMPARE(flags(nordicCompanies()[2]), std::pair(false, true));
    }

    void isTheSameEveryTime()
    {
        QCOMPARE(sandbox::vismaSeed().toBytes(), sandbox::vismaSeed().toBytes());
    }
};

LEVY_TEST_CLASS(SampleNordicTest)
#include "sample_nordic_test.moc"
