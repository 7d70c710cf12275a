#include "core/erp/exact/listing.h"

#include "core/erp/exact/fields.h"
#include "core/erp/exact/journal.h"
#include "core/erp/exact/translation.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t accountsInAFilter = 20; // the URL stays below 2,000 characters
constexpr int generalJournalEntry = 90;

QString between(const QString &field, QDate from, QDate to)
{
    return u"%1 ge %2 and %1 le %3"_s.arg(field, dateLiteral(from), dateLiteral(to));
}

bool isSale(const Json &row)
{
    return bool(kindOf(row));
}

} // namespace

Result<std::vector<SalesDocument>> invoicesBetween(
    Client &client, QDate from, QDate to, http::Call &call)
{
    const Result<std::vector<Json>> rows = client.all(
        "list sales invoices",
        u"bulk/SalesInvoice/SalesInvoices"_s,
        {{u"$filter"_s, between(u"InvoiceDate"_s, from, to)},
         {u"$select"_s, fields::text(fields::invoiceHeader)}},
        call);
    if (!rows)
        return fail(rows.error());
    Surroundings around;
    around.connection = client.settings().connection;
    std::vector<SalesDocument> documents;
    for (const Json &row : *rows) {
        const QDate date = dateOf(row[u"InvoiceDate"]);
        if (!isSale(row) || date < from || date > to) // should the filter be ignored
            continue;
        InvoiceRows header;
        header.header = row;
        header.hasReadCharges = true;
        Result<SalesDocument> document = documentOf(header, around);
        if (!document)
            return fail(document.error());
        documents.push_back(std::move(*document));
    }
    return documents;
}

Result<std::vector<PostedEntry>> entriesOnAccounts(
    Client &client, const PostedQuery &query, http::Call &call)
{
    std::vector<Json> all;
    for (size_t at = 0; at < query.accounts.size(); at += accountsInAFilter) {
        QStringList any;
        for (size_t i = at; i < std::min(at + accountsInAFilter, query.accounts.size()); ++i) {
            if (isGuid(query.accounts[i]))
                any << u"GLAccount eq "_s + guidLiteral(query.accounts[i]);
        }
        if (any.isEmpty())
            continue;
        Result<std::vector<Json>> rows = client.all(
            "look up journal entries",
            u"bulk/Financial/TransactionLines"_s,
            {{u"$filter"_s,
              u"Type eq %1 and (%2) and %3"_s.arg(generalJournalEntry)
                  .arg(any.join(u" or "_s), between(u"Date"_s, query.from, query.to))},
             {u"$select"_s, fields::text(fields::transactionLine)}},
            call);
        if (!rows)
            return fail(rows.error());
        std::ranges::move(*rows, std::back_inserter(all));
    }
    Result<std::vector<PostedEntry>> entries = entriesFromLines(all);
    if (entries)
        std::erase_if(
            *entries, [](const PostedEntry &entry) { return !entry.entry.marker.isEmpty(); });
    return entries;
}

} // namespace levy::exact
