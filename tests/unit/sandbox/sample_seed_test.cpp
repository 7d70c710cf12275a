#include "core/base/clock.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"
#include "core/sandbox/books.h"
#include "core/sandbox/exact/exactservice.h"
#include "core/sandbox/sample/sample.h"
#include "tests/support/levytest.h"

#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace levy;

namespace {

using Rows = Json::Array;

std::vector<Json> divisionsOf(const Json &seed)
{
    std::vector<Json> divisions;
    for (const Json &region : seed[u"regions"].items()) {
        for (const Json &division : region[u"divisions"].items())
            divisions.push_back(division);
    }
    return divisions;
}

const std::vector<Json> &curated()
{
    static const std::vector<Json> divisions = divisionsOf(sandbox::exactSeed({}));
    return divisions;
}

Decimal amount(const Json &json)
{
    return Decimal::fromJson(json).value_or(Decimal(-999'999'999));
}

Decimal sum(const Json &rows, QStringView member)
{
    return sumOf(rows.items(), [&](const Json &row) { return amount(row[member]); })
        .value_or(Decimal(-1));
}

Decimal plus(const Decimal &a, const Decimal &b)
{
    return a.plus(b).value_or(Decimal(-1));
}

QSet<QString> values(const Json &rows, QStringView member)
{
    QSet<QString> found;
    for (const Json &row : rows.items())
        found.insert(row[member].toString());
    return found;
}

/// Where a guid or code does not lead to a row: "Items.GLRevenue HW-TABLET".
QStringList dangling(const Json &rows, const QStringList &members, const Json &targets)
{
    const QSet<QString> known = values(targets, u"ID");
    QStringList lost;
    for (const Json &row : rows.items()) {
        for (const QString &member : members) {
            if (!row[member].isNull() && !known.contains(row[member].toString()))
                lost += member + u' ' + QString::fromUtf8(row.toBytes().left(160));
        }
    }
    return lost;
}

int digitsUsed(const Json &number)
{
    const QByteArray text = number.numberText();
    const qsizetype point = text.indexOf('.');
    return point < 0 ? 0 : int(text.size() - point - 1);
}

} // namespace

/// The books of the sample company, as the simulated Exact Online is given them.
class SampleSeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsThreeCompaniesOfOneGroup()
    {
        QStringList companies;
        for (const Json &division : curated()) {
            const Json &company = division[u"Division"];
            companies
                += u"%1 %2 %3"_s.arg(company[u"Code"].toInt().value_or(0))
                       .arg(company[u"Description"].toString(), company[u"Currency"].toString());
        }
        QCOMPARE(
            companies,
            QStringList(
                {u"1042 Tarnwick Software Inc. USD"_s,
                 u"2210 Tarnwick Ltd GBP"_s,
                 u"3107 Tarnwick GmbH EUR"_s}));
    }

    void hasEnoughDocumentsOfEachStatusAndType()
    {
        int total = 0;
        QHash<qint64, int> byStatus;
        QHash<qint64, int> byType;
        for (const Json &division : curated()) {
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                ++total;
                ++byStatus[invoice[u"Status"].toInt().value_or(0)];
                ++byType[invoice[u"Type"].toInt().value_or(0)];
            }
        }
        QVERIFY(total >= 180);
        QVERIFY(byStatus[10] >= 3);
        QVERIFY(byStatus[20] >= 8);
        QVERIFY(byType[8021] >= 12);
        QCOMPARE(byStatus[10] + byStatus[20] + byStatus[50], total);
        QCOMPARE(byType[8020] + byType[8021], total);
    }

    void everyReferenceLeadsSomewhere()
    {
        for (const Json &division : curated()) {
            const Json &accounts = division[u"Accounts"];
            const Json &ledger = division[u"GLAccounts"];
            QStringList lost = dangling(division[u"Addresses"], {u"Account"_s}, accounts);
            lost += dangling(accounts, {u"InvoiceAccount"_s}, accounts);
            lost += dangling(division[u"ItemGroups"], {u"GLRevenue"_s}, ledger);
            lost += dangling(division[u"Items"], {u"ItemGroup"_s}, division[u"ItemGroups"]);
            lost += dangling(division[u"VATCodes"], {u"GLToPay"_s}, ledger);
            lost += dangling(division[u"Journals"], {u"GLAccount"_s}, ledger);
            const Json &invoices = division[u"SalesInvoices"];
            lost += dangling(invoices, {u"OrderedBy"_s, u"InvoiceTo"_s, u"DeliverTo"_s}, accounts);
            lost += dangling(invoices, {u"DeliverToAddress"_s}, division[u"Addresses"]);
            for (const Json &invoice : invoices.items()) {
                lost += dangling(invoice[u"SalesInvoiceLines"], {u"Item"_s}, division[u"Items"]);
                lost += dangling(invoice[u"SalesInvoiceLines"], {u"GLAccount"_s}, ledger);
                lost += dangling(invoice[u"OrderChargeLines"], {u"GLAccount"_s}, ledger);
            }
            lost += dangling(division[u"SalesEntries"], {u"Customer"_s}, accounts);
            QCOMPARE(lost, QStringList());
        }
    }

    void deliveryAddressesBelongToWhoReceives()
    {
        for (const Json &division : curated()) {
            QHash<QString, QString> owner;
            for (const Json &address : division[u"Addresses"].items())
                owner.insert(address[u"ID"].toString(), address[u"Account"].toString());
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                if (invoice.has(u"DeliverToAddress")) {
                    QCOMPARE(
                        owner.value(invoice[u"DeliverToAddress"].toString()),
                        invoice[u"DeliverTo"].toString());
                }
            }
        }
    }

    void idsAreGuidsAndUnique()
    {
        QSet<QString> seen;
        const auto add = [&seen](const Json &id) {
            const QString text = id.toString();
            const bool isNew = !QUuid(text).isNull() && !seen.contains(text);
            seen.insert(text);
            return isNew;
        };
        for (const Json &division : curated()) {
            for (const QString &table :
                 {u"Accounts"_s, u"Addresses"_s, u"Items"_s, u"GLAccounts"_s, u"Costcenters"_s}) {
                for (const Json &row : division[table].items())
                    QVERIFY2(add(row[u"ID"]), row.toBytes().constData());
            }
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                QVERIFY2(add(invoice[u"InvoiceID"]), invoice.toBytes().constData());
                for (const Json &line : invoice[u"SalesInvoiceLines"].items())
                    QVERIFY2(add(line[u"ID"]), line.toBytes().constData());
            }
        }
    }

    void numbersAreUniqueWithinACompany()
    {
        for (const Json &division : curated()) {
            QSet<qint64> numbers;
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                if (const std::optional<qint64> number = invoice[u"InvoiceNumber"].toInt()) {
                    QVERIFY2(!numbers.contains(*number), qPrintable(QString::number(*number)));
                    numbers.insert(*number);
                }
            }
        }
    }

    void linesChargesAndDiscountMakeTheTotals()
    {
        for (const Json &division : curated()) {
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                const Json &lines = invoice[u"SalesInvoiceLines"];
                const Json &charges = invoice[u"OrderChargeLines"];
                const Decimal gross
                    = plus(sum(lines, u"AmountFC"), sum(charges, u"AmountFCExclVAT"));
                const Decimal net
                    = gross.minus(amount(invoice[u"AmountDiscountExclVat"])).value_or(-1);
                const Decimal tax = plus(sum(lines, u"VATAmountFC"), sum(charges, u"AmountVATFC"));
                QCOMPARE(net.trimmed().toString(), amount(invoice[u"AmountFCExclVat"]).toString());
                QCOMPARE(tax.trimmed().toString(), amount(invoice[u"VATAmountFC"]).toString());
                QVERIFY(plus(net, tax) == amount(invoice[u"AmountFC"]));
            }
        }
    }

    void amountsFitTheirCurrency()
    {
        QSet<QString> currencies;
        for (const Json &division : curated()) {
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                const Result<Currency> currency
                    = Currency::fromCode(invoice[u"Currency"].toString());
                QVERIFY(currency.has_value());
                currencies.insert(currency->code());
                for (const QString &member :
                     {u"AmountFC"_s, u"AmountFCExclVat"_s, u"VATAmountFC"_s})
                    QVERIFY(digitsUsed(invoice[member]) <= currency->digits());
                for (const Json &line : invoice[u"SalesInvoiceLines"].items())
                    QVERIFY(digitsUsed(line[u"AmountFC"]) <= currency->digits());
            }
        }
        for (const QString &expected : {u"JPY"_s, u"KWD"_s, u"CAD"_s, u"CHF"_s})
            QVERIFY2(currencies.contains(expected), qPrintable(expected));
    }

    void creditNotesAreNegativeButForOne()
    {
        QStringList positive;
        for (const Json &division : curated()) {
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                if (invoice[u"Type"].toInt() != 8021)
                    continue;
                const Json &line = invoice[u"SalesInvoiceLines"][0];
                QCOMPARE(
                    amount(line[u"Quantity"]).isNegative(), amount(line[u"AmountFC"]).isNegative());
                if (!amount(invoice[u"AmountFC"]).isNegative())
                    positive += QString::fromLatin1(invoice[u"InvoiceNumber"].numberText());
            }
        }
        QCOMPARE(positive, QStringList{u"2610460"_s});
    }

    void invoicesStayWithinTheQuarter()
    {
        for (const Json &division : curated()) {
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                const QDate date
                    = QDate::fromString(invoice[u"InvoiceDate"].toString(), Qt::ISODate);
                QVERIFY(date >= QDate(2026, 9, 1) && date <= QDate(2026, 11, 30));
            }
        }
    }

    void processedInvoicesAreBookedAndOneEntryHasNoInvoice()
    {
        int strays = 0;
        for (const Json &division : curated()) {
            QHash<QByteArray, Json> entries;
            for (const Json &entry : division[u"SalesEntries"].items())
                entries.insert(entry[u"EntryNumber"].numberText(), entry);
            for (const Json &invoice : division[u"SalesInvoices"].items()) {
                const Json entry = entries.take(invoice[u"InvoiceNumber"].numberText());
                QCOMPARE(!entry.isNull(), invoice[u"Status"].toInt() == 50);
                if (entry.isNull())
                    continue;
                QCOMPARE(entry[u"AmountFC"], invoice[u"AmountFC"]);
                const Json &lines = entry[u"SalesEntryLines"];
                QVERIFY(
                    plus(sum(lines, u"AmountFC"), sum(lines, u"VATAmountFC"))
                    == amount(entry[u"AmountFC"]));
            }
            strays += int(entries.size());
        }
        QCOMPARE(strays, 1);
    }

    void septemberIsClosedInTheGermanJournalOnly()
    {
        for (const Json &division : curated()) {
            const bool isGerman = division[u"Division"][u"Code"].toInt() == 3107;
            bool isClosed = false;
            for (const Json &row : division[u"JournalStatus"].items()) {
                if (row[u"Journal"].toString() == u"90" && row[u"Period"].toInt() == 9)
                    isClosed = row[u"Status"].toInt() == 1;
            }
            QCOMPARE(isClosed, isGerman);
        }
    }

    void keepsNamesAsHostileAsTheyAre()
    {
        const QSet<QString> names = values(curated().front()[u"Accounts"], u"Name");
        for (const QString &name :
             {u"<b>Bold</b> & <script>alert('tax')</script> Supplies"_s,
              u"@SUM(A1:A9) Catering"_s,
              u"O'Brannagh \"Quick & Quoted\" Traders"_s,
              u"東雲計測アメリカ株式会社"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(values(curated().front()[u"Accounts"], u"Code").contains(u"0000042"_s));
    }

    void theSimulatedExactTakesIt()
    {
        const Result<std::unique_ptr<sandbox::Books>> books = sandbox::Books::open({});
        QVERIFY(books.has_value());
        const SystemClock clock;
        const Result<> seeded = sandbox::seedExact(sandbox::exactSeed({}), **books, clock);
        QVERIFY2(seeded.has_value(), seeded ? "" : qPrintable(seeded.error().message));
        QCOMPARE(
            (*books)->count(u"exact.3107.SalesInvoices"_s),
            qsizetype(curated()[2][u"SalesInvoices"].items().size()));
    }

    void isTheSameEveryTime()
    {
        QCOMPARE(sandbox::exactSeed({}).toBytes(), sandbox::exactSeed({}).toBytes());
    }
};

LEVY_TEST_CLASS(SampleSeedTest)
#include "sample_seed_test.moc"
