#include "tiebooks.h"

#include "core/base/random.h"
#include "core/rules/names.h"

namespace levytest {

using namespace levy;
using namespace levy::reconcile;
using namespace Qt::StringLiterals;

namespace {

const QDate monthStart(2026, 10, 1);

SalesDocument salesOf(int index, Random &random)
{
    SalesDocument sales;
    sales.connection = u"exact-us"_s;
    sales.sourceId = u"doc-%1"_s.arg(index);
    sales.number = QString::number(26'000'000 + index);
    sales.kind = index % 5 == 0 ? DocumentKind::CreditNote : DocumentKind::Invoice;
    sales.status = SourceStatus::Final;
    sales.date = monthStart.addDays(qint64(random.below(31)));
    sales.currency = index % 3 == 0 ? u"EUR"_s : u"USD"_s;
    const int customer = int(random.below(400));
    sales.customer.id = u"c-%1"_s.arg(customer);
    sales.customer.code = QString::number(1000 + customer);
    sales.customer.name = u"Customer %1"_s.arg(customer);
    // Few amounts and few days, so that many documents are alike but for their numbers.
    const qint64 minor = qint64(random.below(40) + 1) * 2500;
    sales.netTotal = Decimal::fromUnscaled(sales.isCreditNote() ? -minor : minor, 2);
    return sales;
}

TaxResult taxOf(const SalesDocument &sales, int index)
{
    TaxResult tax;
    tax.companyCode = u"TARNWICKUS"_s;
    tax.code = documentCode(u"US1042"_s, sales);
    tax.type = sales.isCreditNote() ? u"ReturnInvoice"_s : u"SalesInvoice"_s;
    tax.status = TaxStatus::Committed;
    tax.statusText = u"Committed"_s;
    tax.transactionId = QString::number(90'000'000 + index);
    tax.version = 1;
    tax.date = sales.date;
    tax.currency = sales.currency;
    tax.customerCode = sales.customer.code;
    tax.totalAmount = sales.netTotal;
    tax.totalTax = index % 7 == 0
        ? Decimal()
        : sales.netTotal.times(Decimal::fromUnscaled(8, 2))->rounded(2).value();
    return tax;
}

LedgerEntry entryFor(const SalesDocument &sales, const Decimal &tax)
{
    const Currency currency = Currency::fromCode(sales.currency).value();
    LedgerEntry entry;
    entry.journal = u"90"_s;
    entry.currency = sales.currency;
    entry.date = sales.date;
    entry.marker = entryMarker(sales, 0);
    LedgerLine debit;
    debit.glAccountCode = u"1300"_s;
    debit.relationId = sales.customer.id;
    debit.amount = Money::exact(tax, currency).value();
    LedgerLine line;
    line.isTax = true;
    line.glAccountCode = u"2200"_s;
    line.costCenter = u"US-S"_s;
    line.amount = debit.amount.negated();
    entry.lines = {debit, line};
    return entry;
}

} // namespace

Books soundBooks(int documents, quint64 seed)
{
    SeededRandom random(seed);
    Policy policy;
    policy.codePrefix = u"US1042"_s;
    Books books;
    for (int i = 0; i < documents; ++i) {
        Document document;
        document.id = {i + 1};
        document.source = salesOf(i, random);
        document.tax = taxOf(document.source, i);
        document.code = document.tax->code;
        document.phase = Phase::Committed;
        document.state = DocumentState::Done;
        if (!document.tax->totalTax.isZero()) {
            document.entry = entryFor(document.source, document.tax->totalTax);
            document.entryId = u"entry-%1"_s.arg(i);
            document.entryNumber = QString::number(26'900'000 + i);
            document.entryTax = document.tax->totalTax;
            PostedEntry posted;
            posted.entryId = document.entryId;
            posted.entryNumber = document.entryNumber;
            posted.entry = *document.entry;
            books.entries.push_back(entryRowOf(posted, {u"2200"_s}));
        }
        books.transactions.push_back(TaxRow::of(*document.tax));
        books.sources.push_back(sourceRowOf(document, nullptr, policy));
    }
    return books;
}

void adjust(Books &books, int document, int entry)
{
    SourceRow &source = books.sources[size_t(document)];
    TaxRow &tax = books.transactions[size_t(document)];
    EntryRow second = books.entries[size_t(entry)];
    source.pastEntries.push_back(
        {*source.entry, second.entryId, second.entryNumber, source.entryTax});
    second.entryId += u"-2"_s;
    second.entry.marker += u"2"_s;
    source.entry->marker = second.entry.marker;
    source.markers.push_back(second.entry.marker);
    tax.tax = tax.tax.plus(tax.tax).value();
    ++tax.version;
    source.recorded = tax;
    books.entries.push_back(second);
}

MatchOptions monthOptions()
{
    MatchOptions options;
    options.from = monthStart;
    options.to = QDate(2026, 10, 31);
    options.today = QDate(2026, 11, 10);
    return options;
}

int entryOf(const Books &books, int document)
{
    const QString &marker = books.sources[size_t(document)].markers.front();
    for (size_t i = 0; i < books.entries.size(); ++i) {
        if (books.entries[i].entry.marker == marker)
            return int(i);
    }
    return -1;
}

} // namespace levytest
