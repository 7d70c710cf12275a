#include "core/erp/exact/feedreader.h"

#include "core/erp/exact/feedrows.h"
#include "core/erp/exact/fields.h"
#include "core/erp/exact/salesentrywatch.h"

namespace levy::exact {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86'400;
constexpr qint64 idleMastersSeconds = 10'800; // how old master data may be without news of invoices
constexpr qint64 busyMastersSeconds = 300; // and between the first and last page of a run
constexpr int deletedKeptDays = 58; // Exact keeps them two months
constexpr int salesInvoiceType = 13; // in sync/Deleted
constexpr size_t heldRowsStop = 3000;

struct MasterFeed {
    const char *kind;
    const char *operation;
    QString endpoint;
    const char *names;
};

MasterFeed masterFeed(Feed feed)
{
    if (feed == Feed::Accounts)
        return {kinds::account, "read account feed", u"sync/CRM/Accounts"_s, fields::account};
    if (feed == Feed::Addresses)
        return {kinds::address, "read address feed", u"sync/CRM/Addresses"_s, fields::address};
    return {kinds::item, "read item feed", u"sync/Logistics/Items"_s, fields::item};
}

QString newerThan(const std::optional<qint64> &mark)
{
    return u"Timestamp gt "_s + longLiteral(mark.value_or(1));
}

bool isOlderThan(const QDateTime &moment, qint64 seconds, const QDateTime &now)
{
    return !moment.isValid() || moment.secsTo(now) >= seconds || moment.secsTo(now) < 0;
}

/// Failures that concern one document and not the connection.
bool concernsOne(const Error &error)
{
    return error.kind == ErrorKind::Malformed || error.kind == ErrorKind::Rejected
        || error.kind == ErrorKind::TooLarge;
}

void finish(Feed feed, FeedState &state, std::optional<Feed> following)
{
    state.mark(feed) = state.highest;
    state.highest = 0;
    state.next.clear();
    state.running = following;
}

void hold(InvoiceRows rows, FeedState &state)
{
    if (!rows.header.isNull())
        rows.lines.push_back(std::move(rows.header));
    for (Json &row : rows.lines) {
        row.remove(u"__metadata");
        state.held.push_back(std::move(row));
    }
}

/// Rows of another company would become its invoices in this one's books.
Result<void> checkCompany(const std::vector<Json> &rows, qint64 division)
{
    for (const Json &row : rows) {
        const std::optional<qint64> named = row[u"Division"].toInt();
        if (!named || *named == division)
            continue;
        Error error = makeError(ErrorKind::Forbidden, u"exact.other-division"_s);
        error.service = u"exact"_s;
        error.operation = u"read invoice feed"_s;
        error.message
            = u"Exact Online answered with invoices of division %1 instead of %2"_s.arg(*named).arg(
                division);
        return fail(std::move(error));
    }
    return {};
}

QString signNotice(const SalesDocument &document)
{
    return document.isCreditNote()
        ? u"Credit note %1 came with positive amounts and was taken as negative."_s.arg(
            document.number)
        : u"Invoice %1 has a negative total."_s.arg(document.number);
}

} // namespace

FeedReader::FeedReader(Client &client, Masters &masters, InvoiceReader &invoices)
    : m_client(client)
    , m_masters(masters)
    , m_invoices(invoices)
{
}

Result<ChangePage> FeedReader::changedSince(const FeedCursor &cursor, http::Call &call)
{
    Result<FeedState> state = FeedState::fromJson(cursor.state);
    if (!state)
        return fail(state.error());
    ChangePage page;
    page.isLast = false;
    if (!state->running) {
        if (const Result<void> begun = beginRun(*state, page, call); !begun)
            return fail(begun.error());
    }
    Result<void> read;
    if (const std::optional<Feed> master = state->firstUnreadMaster())
        read = readMasterPage(*master, *state, page, call);
    else if (state->running == Feed::Invoices)
        read = readInvoicePage(*state, page, call);
    else
        read = readDeletedPage(*state, page, call);
    if (!read)
        return fail(read.error());
    page.next.state = state->toJson();
    return page;
}

Result<void> FeedReader::beginRun(FeedState &state, ChangePage &page, http::Call &call)
{
    const QDateTime now = m_client.now();
    if (isOlderThan(state.divisionReadAt, daySeconds, now)) {
        if (const Result<void> watched = watchDivision(state, page, call); !watched)
            return watched;
    }
    if (state.deletedReadAt.isValid() && state.deletedReadAt.addDays(deletedKeptDays) < now) {
        state.startOver();
        page.wasReset = true;
    }
    state.running = state.firstUnreadMaster().value_or(Feed::Invoices);
    return {};
}

Result<void> FeedReader::watchDivision(FeedState &state, ChangePage &page, http::Call &call)
{
    const Result<Json> division = m_masters.division(Freshness::Fresh, page.records, call);
    if (!division)
        return fail(division.error());
    const QString movedAt = textOf(*division, u"DivisionMoveDate");
    const QString linkedAt = textOf(*division, u"DivisionHRLinkUnlinkDate");
    if (state.divisionReadAt.isValid()
        && (movedAt != state.movedAt || linkedAt != state.linkedAt)) {
        state.startOver();
        page.wasReset = true;
    }
    state.movedAt = movedAt;
    state.linkedAt = linkedAt;
    state.divisionReadAt = m_client.now();
    return {};
}

Result<Page> FeedReader::nextPage(
    const char *operation,
    const QString &endpoint,
    const QString &filter,
    const QString &names,
    FeedState &state,
    http::Call &call)
{
    Result<Page> page = state.next.isEmpty()
        ? m_client.page(operation, endpoint, {{u"$filter"_s, filter}, {u"$select"_s, names}}, call)
        : m_client.pageBehind(operation, state.next, call);
    if (page && !page->next.isEmpty() && page->next == state.next)
        return fail(ErrorKind::Malformed, u"exact.paging"_s, u"a page came twice"_s);
    return page;
}

Result<void> FeedReader::readMasterPage(
    Feed feed, FeedState &state, ChangePage &page, http::Call &call)
{
    const MasterFeed source = masterFeed(feed);
    const qint64 mark = state.mark(feed).value_or(1);
    const Result<Page> rows = nextPage(
        source.operation,
        source.endpoint,
        newerThan(state.mark(feed)),
        u"Timestamp,"_s + fields::text(source.names),
        state,
        call);
    if (!rows)
        return fail(rows.error());
    // The first reading of all tells nothing new.
    if (state.mark(feed)) {
        std::ranges::move(
            m_masters.changedAccounts(source.kind, source.names, rows->rows),
            std::back_inserter(page.changedCustomers));
    }
    std::ranges::move(
        m_masters.taken(source.kind, source.names, rows->rows), std::back_inserter(page.records));
    state.highest = highestTimestamp(rows->rows, std::max(state.highest, mark));
    state.next = rows->next;
    if (!state.next.isEmpty())
        return {};
    finish(feed, state, std::nullopt);
    if (const std::optional<Feed> following = state.firstUnreadMaster()) {
        state.running = following;
    } else {
        state.running = Feed::Invoices;
        state.mastersReadAt = m_client.now();
    }
    return {};
}

/// All three master data feeds to their ends, beside the running one.
Result<void> FeedReader::readMasters(FeedState &state, ChangePage &page, http::Call &call)
{
    FeedState beside;
    for (const Feed feed : {Feed::Accounts, Feed::Addresses, Feed::Items}) {
        beside.mark(feed) = state.mark(feed);
        do {
            if (const Result<void> read = readMasterPage(feed, beside, page, call); !read)
                return read;
        } while (!beside.next.isEmpty());
    }
    for (const Feed feed : {Feed::Accounts, Feed::Addresses, Feed::Items})
        state.mark(feed) = beside.mark(feed);
    state.mastersReadAt = m_client.now();
    return {};
}

/// The Timestamp before the first change on or after the day of going live. Without any such change
/// the feed stays unread.
Result<void> FeedReader::startFromGoLive(FeedState &state, http::Call &call)
{
    const Result<std::vector<Json>> rows = m_client.all(
        "read sync timestamp",
        u"read/sync/Sync/SyncTimestamp"_s,
        {{u"modified"_s, dateLiteral(m_client.settings().goLive)},
         {u"endPoint"_s, textLiteral(u"SalesInvoices"_s)}},
        call);
    if (!rows)
        return fail(rows.error());
    for (const Json &row : *rows) {
        if (const std::optional<qint64> first = row[u"TimeStampAsBigInt"].toInt())
            state.invoices = *first - 1;
    }
    return {};
}

Result<void> FeedReader::readInvoicePage(FeedState &state, ChangePage &page, http::Call &call)
{
    if (!state.invoices && m_client.settings().goLive.isValid()) {
        if (const Result<void> started = startFromGoLive(state, call); !started)
            return started;
        if (!state.invoices) {
            state.running = Feed::Deleted;
            return {};
        }
    }
    const Result<Page> rows = nextPage(
        "read invoice feed",
        u"sync/SalesInvoice/SalesInvoices"_s,
        newerThan(state.invoices),
        fields::text(fields::feed),
        state,
        call);
    if (!rows)
        return fail(rows.error());
    if (const Result<void> own = checkCompany(rows->rows, m_client.settings().division); !own)
        return own;
    const bool isBorderPage = state.next.isEmpty() || rows->next.isEmpty();
    const qint64 mastersMayAge = rows->rows.empty() ? idleMastersSeconds
        : isBorderPage                              ? 0
                                                    : busyMastersSeconds;
    if (isOlderThan(state.mastersReadAt, mastersMayAge, m_client.now())) {
        if (const Result<void> read = readMasters(state, page, call); !read)
            return read;
    }
    std::vector<Json> all = std::move(state.held);
    state.held.clear();
    std::ranges::copy(rows->rows, std::back_inserter(all));
    const bool isEnd = rows->next.isEmpty();
    const bool mayHold = !isEnd && all.size() <= heldRowsStop;
    for (InvoiceGroup &group : grouped(all)) {
        if (mayHold && !group.isWhole()) {
            hold(std::move(group.rows), state);
            continue;
        }
        const Result<void> added = addDocument(std::move(group.rows), group.invoiceId, page, call);
        if (!added)
            return added;
    }
    state.highest
        = highestTimestamp(rows->rows, std::max(state.highest, state.invoices.value_or(1)));
    state.next = rows->next;
    if (isEnd)
        finish(Feed::Invoices, state, Feed::Deleted);
    return {};
}

Result<void> FeedReader::addDocument(
    InvoiceRows rows, const QString &invoiceId, ChangePage &page, http::Call &call)
{
    if (!rows.header.isNull() && statusOf(rows.header) == SourceStatus::Draft)
        return {};
    Result<SalesDocument> document = m_invoices.complete(
        std::move(rows), invoiceId, LineSource::Feed, Freshness::Cached, page.records, call);
    if (!document && document.error().kind == ErrorKind::NotFound)
        return {}; // deleted since; its own feed tells
    if (!document && concernsOne(document.error())) {
        page.toFetch.push_back(invoiceId);
        return {};
    }
    if (!document)
        return fail(document.error());
    if (document->status == SourceStatus::Draft)
        return {};
    if (document->hasUnusualSign)
        page.notices.push_back(signNotice(*document));
    page.documents.push_back(std::move(*document));
    return {};
}

Result<void> FeedReader::readDeletedPage(FeedState &state, ChangePage &page, http::Call &call)
{
    const Result<Page> rows = nextPage(
        "read deleted feed",
        u"sync/Deleted"_s,
        u"%1 and EntityType eq %2"_s.arg(newerThan(state.deleted)).arg(salesInvoiceType),
        u"Timestamp,EntityKey,EntityType,DeletedDate"_s,
        state,
        call);
    if (!rows)
        return fail(rows.error());
    for (const Json &row : rows->rows) {
        const QString key = guidOf(row, u"EntityKey");
        if (!key.isEmpty() && row[u"EntityType"].toInt() == salesInvoiceType)
            page.deleted.push_back(key);
    }
    state.highest
        = highestTimestamp(rows->rows, std::max(state.highest, state.deleted.value_or(1)));
    state.next = rows->next;
    if (!state.next.isEmpty())
        return {};
    finish(Feed::Deleted, state, std::nullopt);
    state.deletedReadAt = m_client.now();
    page.isLast = true;
    if (!isOlderThan(state.entriesAskedAt, daySeconds, m_client.now()))
        return {};
    const QDate since = state.entriesCheckedAt.isValid() ? state.entriesCheckedAt.date().addDays(-1)
                                                         : m_client.settings().goLive;
    const Result<SalesEntryFinding> found = entriesWithoutInvoice(m_client, since, call);
    if (!found)
        return fail(found.error());
    const bool isTold = found->isRefused && state.entriesRefused;
    if (found->notice && !isTold)
        page.notices.push_back(*found->notice);
    state.entriesAskedAt = m_client.now();
    state.entriesRefused = found->isRefused;
    if (!found->isRefused)
        state.entriesCheckedAt = state.entriesAskedAt;
    return {};
}

} // namespace levy::exact
