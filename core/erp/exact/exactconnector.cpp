#include "core/erp/exact/exactconnector.h"

#include "core/erp/exact/answer.h"
#include "core/erp/exact/feedreader.h"
#include "core/erp/exact/fields.h"
#include "core/erp/exact/invoicetax.h"
#include "core/erp/exact/journal.h"
#include "core/erp/exact/listing.h"
#include "core/erp/exact/masterdatareader.h"

#include <algorithm>

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

/// The lines of a found entry add up to nothing once all of them are there.
bool isWhole(const std::vector<Json> &rows)
{
    Decimal sum;
    for (const Json &row : rows) {
        const Result<Decimal> amount = decimalOf(row, u"AmountFC");
        const Result<Decimal> next = amount ? sum.plus(*amount) : amount;
        if (!next)
            return false;
        sum = *next;
    }
    return sum.isZero();
}

QueryItems lineQuery(const QString &filter)
{
    return {{u"$filter"_s, filter}, {u"$select"_s, fields::text(fields::transactionLine)}};
}

} // namespace

class ExactConnector::Private {
public:
    Private(
        const Settings &settings,
        http::Transport &transport,
        const Clock &clock,
        TokenSource &tokens,
        const std::vector<CachedRecord> &known)
        : client(settings, transport, clock, tokens)
        , cache(known)
        , masters(client, cache)
        , invoices(client, masters)
        , feed(client, masters, invoices)
        , onInvoice(client, [this](const QString &sourceId, http::Call &call) {
            return fetch(sourceId, call);
        })
    {
    }

    [[nodiscard]] Result<std::vector<PostedEntry>> findOne(
        const PostedQuery &query, http::Call &call);
    [[nodiscard]] Result<std::vector<PostedEntry>> findAll(
        const PostedQuery &query, http::Call &call);
    [[nodiscard]] Result<SalesDocument> fetch(const QString &sourceId, http::Call &call);

    Client client;
    MasterCache cache;
    Masters masters;
    InvoiceReader invoices;
    FeedReader feed;
    InvoiceTax onInvoice;
};

ExactConnector::ExactConnector(
    Settings settings,
    http::Transport &transport,
    const Clock &clock,
    TokenSource &tokens,
    std::vector<CachedRecord> known)
    : d(std::make_unique<Private>(settings, transport, clock, tokens, known))
{
}

ExactConnector::~ExactConnector() = default;

Result<QString> ExactConnector::companyName(http::Call &call)
{
    std::vector<CachedRecord> learned;
    const Result<Json> division = d->masters.division(Freshness::Fresh, learned, call);
    if (!division)
        return fail(division.error());
    return textOf(*division, u"Description");
}

Result<ChangePage> ExactConnector::changedSince(const FeedCursor &cursor, http::Call &call)
{
    Result<ChangePage> page = d->feed.changedSince(cursor, call);
    return page ? page : fail(named(page.error(), "read changes"));
}

Result<SalesDocument> ExactConnector::fetch(const QString &sourceId, http::Call &call)
{
    return d->fetch(sourceId, call);
}

Result<SalesDocument> ExactConnector::Private::fetch(const QString &sourceId, http::Call &call)
{
    const Result<InvoiceRows> rows = invoices.read(sourceId, call);
    if (!rows)
        return fail(rows.error());
    std::vector<CachedRecord> learned; // stays in the cache; the feeds bring it to be stored
    Result<SalesDocument> document = invoices.complete(
        *rows, sourceId.toLower(), LineSource::Expanded, Freshness::Fresh, learned, call);
    return document ? document : fail(named(document.error(), "read sales invoice"));
}

std::vector<TaxPlace> ExactConnector::places() const
{
    return {TaxPlace::JournalEntry, TaxPlace::DocumentLines};
}

Result<PostedEntry> ExactConnector::post(const LedgerEntry &entry, http::Call &call)
{
    if (entry.place == TaxPlace::DocumentLines)
        return d->onInvoice.write(entry, call);
    constexpr auto operation = "post journal entry";
    const Result<Json> body = entryBody(entry);
    if (!body)
        return fail(named(body.error(), operation));
    const Result<Json> row
        = d->client.create(operation, u"generaljournalentry/GeneralJournalEntries"_s, *body, call);
    if (!row)
        return fail(row.error());
    Result<PostedEntry> posted = postedFromAnswer(*row, entry);
    if (posted)
        return posted;
    Error error = posted.error();
    error.outcomeUnknown = true;
    return fail(named(error, operation));
}

Result<std::vector<PostedEntry>> ExactConnector::findPosted(
    const PostedQuery &query, http::Call &call)
{
    if (query.place == TaxPlace::DocumentLines)
        return d->onInvoice.read(query.sourceId, call);
    Result<std::vector<PostedEntry>> found
        = query.marker.isEmpty() ? d->findAll(query, call) : d->findOne(query, call);
    return found ? found : fail(named(found.error(), "look up journal entries"));
}

/// One line carries the marker alone and is found by it; the others come with its entry.
Result<std::vector<PostedEntry>> ExactConnector::Private::findOne(
    const PostedQuery &query, http::Call &call)
{
    constexpr auto operation = "look up journal entry";
    const QString endpoint = u"financialtransaction/TransactionLines"_s;
    Result<std::vector<Json>> rows = client.all(
        operation,
        endpoint,
        lineQuery(u"JournalCode eq %1 and Description eq %2"_s.arg(
            textLiteral(query.journal), textLiteral(query.marker))),
        call);
    if (!rows)
        return fail(rows.error());
    if (rows->empty() || isWhole(*rows))
        return postedFromLines(*rows, query.marker);
    QStringList entryIds;
    for (const Json &row : *rows) {
        const QString id = guidOf(row, u"EntryID");
        if (!id.isEmpty() && !entryIds.contains(id))
            entryIds += id;
    }
    std::vector<Json> all;
    for (const QString &id : entryIds) {
        Result<std::vector<Json>> more
            = client.all(operation, endpoint, lineQuery(u"EntryID eq "_s + guidLiteral(id)), call);
        if (!more)
            return fail(more.error());
        std::ranges::move(*more, std::back_inserter(all));
    }
    return postedFromLines(all, query.marker);
}

Result<std::vector<PostedEntry>> ExactConnector::Private::findAll(
    const PostedQuery &query, http::Call &call)
{
    QString filter = u"JournalCode eq %1 and Date ge %2 and Date le %3"_s.arg(
        textLiteral(query.journal), dateLiteral(query.from), dateLiteral(query.to));
    if (query.fromNumber > 0)
        filter += u" and EntryNumber ge %1"_s.arg(query.fromNumber);
    const Result<std::vector<Json>> rows = client.all(
        "look up journal entries", u"bulk/Financial/TransactionLines"_s, lineQuery(filter), call);
    if (!rows)
        return fail(rows.error());
    Result<std::vector<PostedEntry>> found = postedFromLines(*rows);
    if (!found || query.accounts.empty())
        return found;
    Result<std::vector<PostedEntry>> others = entriesOnAccounts(client, query, call);
    if (!others)
        return others;
    std::ranges::move(*others, std::back_inserter(*found));
    return found;
}

Result<std::optional<std::vector<SalesDocument>>> ExactConnector::listed(
    QDate from, QDate to, http::Call &call)
{
    Result<std::vector<SalesDocument>> found = invoicesBetween(d->client, from, to, call);
    if (!found)
        return fail(named(found.error(), "list sales invoices"));
    return std::optional(std::move(*found));
}

Result<MasterData> ExactConnector::masterData(http::Call &call)
{
    std::vector<CachedRecord> learned;
    Result<MasterData> data = readMasterData(d->client, d->masters, learned, call);
    return data ? data : fail(named(data.error(), "read master data"));
}

} // namespace levy::exact
