#include "core/money/decimal.h"
#include "core/sandbox/sample/sample.h"
#include "tests/support/levytest.h"

#include <QElapsedTimer>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace levy;

namespace {

Json americanBooks(int documents, quint64 seed)
{
    return sandbox::exactSeed(
        {.documents = documents, .seed = seed})[u"regions"][0][u"divisions"][0];
}

} // namespace

/// The plain documents for the crash harness and the benchmarks.
class SampleSyntheticTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesAsManyAsAskedAFifthOfThemCreditNotes()
    {
        int credits = 0;
        const Json books = americanBooks(500, 7);
        for (const Json &invoice : books[u"SalesInvoices"].items()) {
            credits += invoice[u"Type"].toInt() == 8021 ? 1 : 0;
            QCOMPARE(invoice[u"Status"].toInt(), std::optional<qint64>(50));
        }
        QCOMPARE(books[u"SalesInvoices"].items().size(), size_t(500));
        QCOMPARE(credits, 100);
    }

    void otherDivisionsHaveNoDocuments()
    {
        const Json seed = sandbox::exactSeed({.documents = 20, .seed = 1});
        QCOMPARE(seed[u"regions"].items().size(), size_t(3));
        for (qsizetype i = 1; i < 3; ++i) {
            const Json &books = seed[u"regions"][i][u"divisions"][0];
            QVERIFY(books[u"SalesInvoices"].items().empty());
            QVERIFY(!books[u"GLAccounts"].items().empty());
        }
    }

    void theSeedAloneDecides()
    {
        QCOMPARE(americanBooks(200, 3).toBytes(), americanBooks(200, 3).toBytes());
        QVERIFY(americanBooks(200, 3) != americanBooks(200, 4));
    }

    void creditNotesNameAnInvoiceOfTheSameCustomer()
    {
        QHash<QString, Json> byNumber;
        const Json books = americanBooks(300, 11);
        for (const Json &invoice : books[u"SalesInvoices"].items()) {
            if (invoice[u"Type"].toInt() == 8021) {
                const QString number = invoice[u"Description"].toString().section(u' ', -1);
                QVERIFY(byNumber.contains(number));
                const Json original = byNumber.value(number);
                QCOMPARE(original[u"OrderedBy"], invoice[u"OrderedBy"]);
                QVERIFY(original[u"InvoiceDate"].toString() <= invoice[u"InvoiceDate"].toString());
                QVERIFY(Decimal::fromJson(invoice[u"AmountFC"])->isNegative());
            }
            byNumber.insert(QString::fromLatin1(invoice[u"InvoiceNumber"].numberText()), invoice);
        }
    }

    /// Otherwise Levy holds it for a person, and the harness takes that for a fault.
    void noCreditNoteIsMoreThanItsInvoice()
    {
        Decimal invoiced;
        const Json books = americanBooks(2000, 2);
        for (const Json &invoice : books[u"SalesInvoices"].items()) {
            const Decimal net = Decimal::fromJson(invoice[u"AmountFCExclVat"])->absolute();
            QVERIFY(!net.isZero());
            if (invoice[u"Type"].toInt() == 8021)
                QVERIFY2(net <= invoiced, invoice[u"InvoiceNumber"].numberText().constData());
            invoiced = net;
        }
    }

    void everyDocumentHasATaxedLineAndAFullAddress()
    {
        const Json books = americanBooks(300, 5);
        QHash<QString, Json> addresses;
        for (const Json &address : books[u"Addresses"].items())
            addresses.insert(address[u"ID"].toString(), address);
        QSet<QString> goods;
        for (const Json &item : books[u"Items"].items()) {
            if (item[u"ItemGroupCode"].toString() == u"HW")
                goods.insert(item[u"ID"].toString());
        }
        for (const Json &invoice : books[u"SalesInvoices"].items()) {
            const Json address = addresses.value(invoice[u"DeliverToAddress"].toString());
            for (const QString &member :
                 {u"AddressLine1"_s, u"City"_s, u"Postcode"_s, u"State"_s, u"Country"_s})
                QVERIFY2(!address[member].toString().isEmpty(), address.toBytes().constData());
            QVERIFY(goods.contains(invoice[u"SalesInvoiceLines"][0][u"Item"].toString()));
        }
    }

    void fiveThousandTakeSecondsAtTheMost()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(americanBooks(5000, 1)[u"SalesInvoices"].items().size(), size_t(5000));
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }
};

LEVY_TEST_CLASS(SampleSyntheticTest)
#include "sample_synthetic_test.moc"
