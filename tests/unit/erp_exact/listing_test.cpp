#include "tests/support/levytest.h"
#include "tests/unit/erp_exact/fakeexact.h"

using namespace Qt::StringLiterals;

namespace levy::exact {

/// What reconciliation reads in bulk.
class ListingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsInvoicesAndCreditNotesByTheirHeaders();
    void addsWhatOthersBookedOnTheAccounts();
};

namespace {

const QString invoicesPath = u"GET bulk/SalesInvoice/SalesInvoices"_s;
const QString bulkPath = u"GET bulk/Financial/TransactionLines"_s;
const QString account = u"226749e6-3bc9-5238-83ca-0bcfdba0f4f1"_s;

QByteArray header(const QByteArray &id, int type, const QByteArray &day, const QByteArray &net)
{
    return R"({"InvoiceID":")" + id + R"(-bcb9-5abe-9b6f-534586b313f4","InvoiceNumber":26700041)"
        + R"(,"Type":)" + QByteArray::number(type) + R"(,"Status":50,"InvoiceDate":")" + day
        + R"(T00:00:00","Currency":"USD","AmountFCExclVat":)" + net + R"(,"VATAmountFC":0})";
}

QByteArray line(const QByteArray &entry, const QByteArray &amount, const QByteArray &description)
{
    return R"({"EntryID":")" + entry
        + R"(-bcb9-5abe-9b6f-534586b313f4","EntryNumber":26900017,"LineNumber":1,"AmountFC":)"
        + amount + R"(,"Currency":"USD","JournalCode":"90","GLAccountCode":"2200","Description":")"
        + description + R"("})";
}

} // namespace

void ListingTest::listsInvoicesAndCreditNotesByTheirHeaders()
{
    Company company;
    company.exact.answer(
        invoicesPath,
        rowsBody(
            {header("e05368e3", 8020, "2026-08-16", "100"),
             header("e05368e4", 8021, "2026-08-31", "-40"),
             header("e05368e5", 8020, "2026-09-01", "7")}));
    const auto listed = company.connector()->listed({2026, 8, 1}, {2026, 8, 31}, company.call);
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->size(), size_t(2)); // the last one is not of these days
    QCOMPARE((**listed)[0].netTotal, Decimal(100));
    QCOMPARE((**listed)[0].status, SourceStatus::Final);
    QVERIFY((**listed)[1].isCreditNote());
    QCOMPARE((**listed)[1].netTotal, Decimal(-40));
    QVERIFY(
        company.exact.seen(invoicesPath)
            .front()
            .query.contains(
                u"InvoiceDate ge datetime'2026-08-01' and InvoiceDate le datetime'2026-08-31'"_s));
}

void ListingTest::addsWhatOthersBookedOnTheAccounts()
{
    Company company;
    company.exact.answer(
        bulkPath, rowsBody({line("e05368e3", "-8", "LVY 26700041 8e11a02752 TX")}));
    company.exact.answer(
        bulkPath,
        rowsBody(
            {line("e05368e3", "-8", "LVY 26700041 8e11a02752 TX"),
             line("e05368e9", "-5", "correction")}));
    const auto found = company.connector()->findPosted(
        {.journal = u"90"_s,
         .marker = {},
         .from = {2026, 8, 1},
         .to = {2026, 8, 31},
         .accounts = {account}},
        company.call);
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(2)); // Levy's own comes once
    QVERIFY(!(*found)[0].entry.marker.isEmpty());
    QVERIFY((*found)[1].entry.marker.isEmpty());
    const std::vector<Seen> seen = company.exact.seen(bulkPath);
    QCOMPARE(seen.size(), size_t(2));
    QVERIFY(seen[1].query.contains(u"Type eq 90 and (GLAccount eq guid'%1')"_s.arg(account)));
}

} // namespace levy::exact

using levy::exact::ListingTest;
LEVY_TEST_CLASS(ListingTest)
#include "listing_test.moc"
