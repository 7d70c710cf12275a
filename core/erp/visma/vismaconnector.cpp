#include "core/erp/visma/vismaconnector.h"

#include "core/erp/visma/answer.h"
#include "core/erp/visma/documentlisting.h"
#include "core/erp/visma/documenttax.h"
#include "core/erp/visma/feedreader.h"
#include "core/erp/visma/journalbook.h"
#include "core/erp/visma/masterdatareader.h"
#include "core/erp/visma/values.h"

namespace levy::visma {

using namespace Qt::StringLiterals;

class VismaConnector::Private {
public:
    Private(
        const Settings &settings,
        http::Transport &transport,
        Clock &clock,
        TokenSource &tokens,
        JobStore &jobs,
        const std::vector<CachedRecord> &known)
        : client(settings, transport, clock, tokens)
        , cache(known)
        , masters(client, cache)
        , documents(client, masters, memory)
        , feed(client, masters, documents)
        , onDocument(client, masters, documents, memory, jobs)
        , journal(client, masters)
    {
    }

    Client client;
    MasterCache cache;
    Masters masters;
    DocumentMemory memory;
    DocumentReader documents;
    FeedReader feed;
    DocumentTax onDocument;
    JournalBook journal;
};

VismaConnector::VismaConnector(
    const Settings &settings,
    http::Transport &transport,
    Clock &clock,
    TokenSource &tokens,
    JobStore &jobs,
    const std::vector<CachedRecord> &known)
    : d(std::make_unique<Private>(settings, transport, clock, tokens, jobs, known))
{
}

VismaConnector::~VismaConnector() = default;

Result<QString> VismaConnector::companyName(http::Call &call)
{
    Masters::Learned learned;
    const Result<Json> company = d->masters.company(Freshness::Fresh, learned, call);
    if (!company)
        return fail(named(company.error(), "read branches"));
    return textOf(*company, u"name");
}

Result<ChangePage> VismaConnector::changedSince(const FeedCursor &cursor, http::Call &call)
{
    Result<ChangePage> page = d->feed.changedSince(cursor, call);
    return page ? page : fail(named(page.error(), "read changes"));
}

Result<SalesDocument> VismaConnector::fetch(const QString &sourceId, http::Call &call)
{
    const Result<DocumentKey> key = keyOfSourceId(sourceId);
    if (!key)
        return fail(named(key.error(), "read document"));
    const Result<Json> row = d->documents.row(*key, Purpose::Begin, call);
    if (!row)
        return fail(named(row.error(), "read document"));
    Masters::Learned learned; // stays in the cache; the lists bring it to be stored
    Result<SalesDocument> document = d->documents.complete(*row, Freshness::Fresh, learned, call);
    return document ? document : fail(named(document.error(), "read document"));
}

std::vector<TaxPlace> VismaConnector::places() const
{
    return {TaxPlace::TaxLine, TaxPlace::TaxCodes, TaxPlace::JournalEntry};
}

Result<PostedEntry> VismaConnector::post(const LedgerEntry &entry, http::Call &call)
{
    switch (entry.place) {
    case TaxPlace::TaxLine:
    case TaxPlace::TaxCodes:
        return d->onDocument.write(entry, call);
    case TaxPlace::JournalEntry:
        return d->journal.write(entry, call);
    case TaxPlace::DocumentLines:
        break;
    }
    return fail(named(
        makeError(
            ErrorKind::Invalid,
            u"visma.place"_s,
            u"Visma.net computes the VAT of a line itself; no amount can be written there"_s),
        "write tax"));
}

Result<std::vector<PostedEntry>> VismaConnector::findPosted(
    const PostedQuery &query, http::Call &call)
{
    const bool isOnDocument = query.place != TaxPlace::JournalEntry;
    Result<std::vector<PostedEntry>> found
        = isOnDocument ? d->onDocument.read(query, call) : d->journal.find(query, call);
    return found ? found : fail(named(found.error(), "look up"));
}

Result<std::optional<std::vector<SalesDocument>>> VismaConnector::listed(
    QDate from, QDate to, http::Call &call)
{
    Result<std::vector<SalesDocument>> found
        = documentsBetween(d->client, d->documents, from, to, call);
    if (!found)
        return fail(named(found.error(), "list documents"));
    return std::optional(std::move(*found));
}

Result<MasterData> VismaConnector::masterData(http::Call &call)
{
    Masters::Learned learned;
    Result<MasterData> data = readMasterData(d->client, d->masters, learned, call);
    return data ? data : fail(named(data.error(), "read master data"));
}

Rates VismaConnector::rates() const
{
    return d->client.rates();
}

} // namespace levy::visma
