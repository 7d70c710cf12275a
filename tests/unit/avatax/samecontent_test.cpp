#include "core/avatax/samecontent.h"
#include "core/avatax/transactionparser.h"
#include "tests/support/levytest.h"
#include "tests/unit/avatax/avataxworld.h"

using namespace Qt::StringLiterals;
using namespace levy;
using namespace levy::avatax;
using namespace levytest;

namespace {

using Change = std::function<void(TransactionRequest &, TaxResult &)>;

TaxResult held(const TransactionRequest &request)
{
    return parseTransaction(answerTo(request, u"Committed"_s), request.companyCode).value();
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Settles a lost answer or a refused repeat: is what Avalara holds what was meant?
class AvataxSameContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsOwnDocumentAgain();
    void knowsACreditNoteByItsTaxDate();
    void comparesAPriceWithTaxByItsGross();
    void noticesADifference_data();
    void noticesADifference();
    void takesAvalarasSpellingOfAPlace();
    void knowsThePlacesOfRecordings_data();
    void knowsThePlacesOfRecordings();
};

void AvataxSameContentTest::knowsItsOwnDocumentAgain()
{
    const TransactionRequest request = requestFor(usInvoice());
    QVERIFY(sameContent(request, held(request)));
    TaxResult renamed = held(request);
    renamed.code = renamed.code.toLower();
    renamed.lines[0].taxCode = u"PC040100"_s; // a mapping at Avalara outranks ours
    std::reverse(renamed.lines.begin(), renamed.lines.end());
    QVERIFY(sameContent(request, renamed));
}

void AvataxSameContentTest::knowsACreditNoteByItsTaxDate()
{
    const TransactionRequest request = requestFor(creditNote());
    TaxResult result = held(request);
    QCOMPARE(result.taxDate, QDate(2026, 3, 2));
    QVERIFY(sameContent(request, result));
    result.taxDate = result.date;
    QVERIFY(!sameContent(request, result));
}

void AvataxSameContentTest::comparesAPriceWithTaxByItsGross()
{
    TransactionRequest request = requestFor(usInvoice());
    request.document.lines.resize(1);
    request.document.lines[0].amount = 10;
    request.document.lines[0].taxIncluded = true;
    request.document.netTotal = 10;
    TaxResult result = held(request);
    result.lines[0].amount = Decimal::fromUnscaled(826, 2);
    result.lines[0].tax = Decimal::fromUnscaled(174, 2);
    result.totalAmount = Decimal::fromUnscaled(826, 2);
    QVERIFY(sameContent(request, result));
    result.lines[0].tax = Decimal::fromUnscaled(194, 2);
    QVERIFY(!sameContent(request, result));
}

void AvataxSameContentTest::noticesADifference_data()
{
    QTest::addColumn<Change>("change");
    using Request = TransactionRequest;
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("type", [](Request &, TaxResult &r) { r.type = u"ReturnInvoice"_s; });
    row("code", [](Request &, TaxResult &r) { r.code += u"X"_s; });
    row("date", [](Request &, TaxResult &r) { r.date = r.date.addDays(1); });
    row("customer", [](Request &, TaxResult &r) { r.customerCode = u"c-10042"_s; });
    row("currency", [](Request &, TaxResult &r) { r.currency = u"CAD"_s; });
    row("total", [](Request &, TaxResult &r) { r.totalAmount = 1046; });
    row("line amount", [](Request &, TaxResult &r) { r.lines[0].amount = 999; });
    row("line number", [](Request &, TaxResult &r) { r.lines[0].number = u"1"_s; });
    row("a line more", [](Request &, TaxResult &r) { r.lines.push_back(r.lines[0]); });
    row("no lines", [](Request &, TaxResult &r) { r.lines.clear(); });
    row("ship-to", [](Request &q, TaxResult &) {
        q.document.shipTo = {{}, {}, {}, u"Austin"_s, u"TX"_s, u"78701"_s, u"US"_s};
    });
    row("region without a postal code", [](Request &q, TaxResult &) {
        q.document.shipTo.postalCode.clear();
        q.document.shipTo.region = u"TX"_s;
    });
    row("country of ship-to", [](Request &, TaxResult &r) { r.shipTo.country = u"CA"_s; });
    row("ship-from", [](Request &, TaxResult &r) { r.shipFrom.country = u"BE"_s; });
    row("no addresses", [](Request &, TaxResult &r) { r.shipTo = r.shipFrom = {}; });
    row("entity use code",
        [](Request &q, TaxResult &) { q.document.customer.entityUseCode = u"A"_s; });
    row("nothing to compare", [](Request &q, TaxResult &r) {
        q.document.lines.clear();
        r.lines.clear();
    });
}

void AvataxSameContentTest::noticesADifference()
{
    QFETCH(Change, change);
    TransactionRequest request = requestFor(usInvoice());
    TaxResult result = held(request);
    change(request, result);
    QVERIFY(!sameContent(request, result));
}

void AvataxSameContentTest::takesAvalarasSpellingOfAPlace()
{
    const TransactionRequest request = requestFor(usInvoice());
    TaxResult result = held(request);
    result.shipTo.line1 = u"47 WEST 13TH ST"_s;
    result.shipTo.city = result.shipTo.city.toUpper();
    result.shipTo.postalCode = request.document.shipTo.postalCode.left(5) + u"-7956"_s;
    result.entityUseCode = u"G"_s; // of Avalara's own list of customers; none was sent
    QVERIFY(sameContent(request, result));
    result.shipTo.region.clear(); // the postal code tells it
    QVERIFY(sameContent(request, result));
}

/// Which of the two addresses is which, in every form that was recorded, and that Avalara's region
/// is no difference from the one that was sent.
void AvataxSameContentTest::knowsThePlacesOfRecordings_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("from");
    QTest::newRow("create-us-multi-jurisdiction-committed") << u"NY 10011"_s << u"AL 20500"_s;
    QTest::newRow("return-invoice-manual-201") << u"AL 36104"_s << u"AL 20500"_s;
    QTest::newRow("refund-full-201") << u"PA 19147"_s << u"DC 20500"_s;
    QTest::newRow("us-no-nexus-zero") << u"CA 94111"_s << u"CA 92615"_s;
    QTest::newRow("us-exempt-entity-use-code") << u"AL 36104"_s << u"AL 20500"_s;
}

void AvataxSameContentTest::knowsThePlacesOfRecordings()
{
    QFETCH(QString, to);
    QFETCH(QString, from);
    Json recorded = example(QString::fromLatin1(QTest::currentDataTag()));
    if (recorded.isNull())
        QSKIP("the contracts are not here");
    const Result<TaxResult> parsed = parseTransaction(recorded, u"C"_s);
    QVERIFY(parsed);
    QCOMPARE(TaxResult::fromJson(parsed->toJson())->shipTo, parsed->shipTo);
    TransactionRequest request = requestFor(usInvoice());
    request.document.customer.entityUseCode = parsed->entityUseCode;
    TaxResult result = held(request);
    result.shipTo = parsed->shipTo;
    result.shipFrom = parsed->shipFrom;
    const auto place = [](const QString &text) {
        return Address{{}, {}, {}, {}, text.left(2), text.mid(3), u"US"_s};
    };
    request.document.shipTo = place(to);
    request.document.shipFrom = place(from);
    QVERIFY(sameContent(request, result));
    request.document.shipTo = place(u"TX 78701"_s);
    QVERIFY(!sameContent(request, result));
    request.document.shipTo = place(to);
    request.document.shipFrom = place(u"TX 78701"_s);
    QVERIFY(!sameContent(request, result));
}

LEVY_TEST_CLASS(AvataxSameContentTest)
#include "samecontent_test.moc"
