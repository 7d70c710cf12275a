#include "core/erp/exact/salesentrywatch.h"

#include <QMap>
#include <QSet>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 salesEntryType = 20;
constexpr qsizetype numbersPerQuestion = 30; // keeps the URL short
constexpr int daysBack = 30;
constexpr int mostPages = 50; // of 60 entries: a year of a company that has just gone live

/// The endpoint, not the connection.
bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Rejected
        || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Malformed;
}

struct Entries {
    QMap<QString, QString> journals; ///< by journal and number
    QStringList numbers;
    bool isCut = false;
};

QString placeOf(const QString &journal, const QString &number)
{
    return journal.trimmed() + u'/' + number;
}

void take(const std::vector<Json> &rows, Entries &entries)
{
    for (const Json &entry : rows) {
        const QString invoice = textOf(entry, u"InvoiceNumber");
        const QString number = invoice.isEmpty() ? textOf(entry, u"EntryNumber") : invoice;
        if (entry[u"Type"].toInt() != salesEntryType || number.toInt() <= 0)
            continue;
        entries.journals.insert(placeOf(textOf(entry, u"Journal"), number), number);
        if (!entries.numbers.contains(number))
            entries.numbers += number;
    }
}

Result<Entries> entriesSince(Client &client, QDate since, http::Call &call)
{
    Entries entries;
    QSet<QByteArray> seen;
    // When it was changed, not its own date: what is keyed in today may be dated last month. Other
    // fields may not be filtered on for sure (contract, entities.json).
    Result<Page> page = client.page(
        "read sales entries",
        u"salesentry/SalesEntries"_s,
        {{u"$filter"_s, u"Modified ge "_s + dateLiteral(since)},
         {u"$select"_s, u"EntryID,EntryNumber,InvoiceNumber,Journal,Type"_s}},
        call);
    for (int read = 1; page; ++read) {
        take(page->rows, entries);
        if (page->next.isEmpty())
            return entries;
        entries.isCut = read >= mostPages || seen.contains(page->next);
        if (entries.isCut)
            return entries;
        seen.insert(page->next);
        page = client.pageBehind("read sales entries", page->next, call);
    }
    return fail(page.error());
}

Result<QSet<QString>> invoicedAmong(Client &client, const QStringList &numbers, http::Call &call)
{
    QSet<QString> found;
    for (qsizetype at = 0; at < numbers.size(); at += numbersPerQuestion) {
        QStringList terms;
        for (const QString &number : numbers.mid(at, numbersPerQuestion))
            terms += u"InvoiceNumber eq "_s + number;
        const Result<std::vector<Json>> rows = client.all(
            "look for invoices of entries",
            u"bulk/SalesInvoice/SalesInvoices"_s,
            {{u"$filter"_s, terms.join(" or "_L1)},
             {u"$select"_s, u"InvoiceID,InvoiceNumber,Journal"_s}},
            call);
        if (!rows)
            return fail(rows.error());
        for (const Json &row : *rows)
            found.insert(placeOf(textOf(row, u"Journal"), textOf(row, u"InvoiceNumber")));
    }
    return found;
}

Result<SalesEntryFinding> refusedOrFailed(const Error &error)
{
    if (!isRefusal(error))
        return fail(error);
    return SalesEntryFinding{
        true,
        u"Exact Online does not show Levy its sales entries, so sales that are booked without an "
        u"invoice are not noticed. Give the app the right to read the financial accounts, or look "
        u"for such entries in the sales journals yourself."_s};
}

} // namespace

Result<SalesEntryFinding> entriesWithoutInvoice(Client &client, QDate since, http::Call &call)
{
    if (!since.isValid())
        since = client.now().date().addDays(-daysBack);
    Result<Entries> entries = entriesSince(client, since, call);
    if (!entries)
        return refusedOrFailed(entries.error());
    const Result<QSet<QString>> invoiced = invoicedAmong(client, entries->numbers, call);
    if (!invoiced)
        return refusedOrFailed(invoiced.error());
    QMap<QString, QString> &without = entries->journals;
    for (const QString &place : *invoiced)
        without.remove(place);
    QStringList sentences;
    if (!without.isEmpty()) {
        sentences
            << u"Sales booked without an invoice are not seen by Levy: %1 since %2, for example "
               u"entry %3 in journal %4."_s.arg(without.size())
                   .arg(
                       since.toString(Qt::ISODate),
                       without.first(),
                       without.firstKey().section(u'/', 0, -2));
    }
    if (entries->isCut) {
        sentences
            << u"There are more sales entries since %1 than Levy looks at in one go; look for "
               u"those without an invoice in the sales journals yourself."_s.arg(
                   since.toString(Qt::ISODate));
    }
    SalesEntryFinding finding;
    if (!sentences.isEmpty())
        finding.notice = sentences.join(u' ');
    return finding;
}

} // namespace levy::exact
