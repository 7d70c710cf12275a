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
    void fingerprintIgnoresStatusAndOrder();
    void fingerprintNoticesTax();
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

void AvataxSameContentTest::fingerprintIgnoresStatusAndOrder()
{
    const TaxResult result = held(requestFor(usInvoice()));
    TaxResult later = result;
    later.status = TaxStatus::Saved;
    later.statusText = u"Saved"_s;
    later.version = 7;
    later.transactionId = u"1"_s;
    later.totalAmount = Decimal::fromUnscaled(104500, 2);
    std::reverse(later.lines.begin(), later.lines.end());
    QCOMPARE(contentFingerprint(later), contentFingerprint(result));
    QCOMPARE(contentFingerprint(result).size(), 64);
}

void AvataxSameContentTest::fingerprintNoticesTax()
{
    const TaxResult result = held(requestFor(usInvoice()));
    TaxResult other = result;
    other.lines[1].tax = 5;
    QVERIFY(contentFingerprint(other) != contentFingerprint(result));
}

LEVY_TEST_CLASS(AvataxSameContentTest)
#include "samecontent_test.moc"
