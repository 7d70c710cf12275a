#include "core/erp/visma/feedreader.h"

#include "core/erp/visma/slimrows.h"
#include "core/erp/visma/values.h"

#include <array>

namespace levy::visma {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 86'400;
constexpr qint64 idleMastersSeconds = 1800; // how old master data may be without news
constexpr qint64 mastersMayAgeSeconds = 300; // between the first and the last page of a list
constexpr std::array masterLists{List::Subaccounts, List::Locations, List::Customers};
constexpr std::array documentLists{
    List::Invoices, List::DebitNotes, List::CashSales, List::CreditNotes};

struct MasterList {
    const char *kind;
    const char *operation;
    QString path;
};

MasterList masterList(List list)
{
    if (list == List::Subaccounts)
        return {kinds::subaccount, "read subaccounts", u"v1/subaccount"_s};
    if (list == List::Locations)
        return {kinds::location, "read locations", u"v1/location"_s};
    return {kinds::customer, "read customers", u"v1/customer"_s};
}

QString masterKey(List list, const Json &row)
{
    if (list == List::Locations)
        return locationKey(row);
    return textOf(row, list == List::Customers ? u"number" : u"subaccountNumber");
}

const char *operationOf(Resource resource)
{
    switch (resource) {
    case Resource::Invoices:
        return "read invoices";
    case Resource::DebitNotes:
        return "read debit notes";
    case Resource::CashSales:
        return "read cash sales";
    case Resource::CreditNotes:
        break;
    }
    return "read credit notes";
}

QueryItems documentQuery(const ListRun &run, Resource resource)
{
    QueryItems query = run.query();
    query.emplace_back(u"expandTaxDetails"_s, u"true"_s);
    query.emplace_back(u"expandInvoiceAddress"_s, u"true"_s);
    if (resource == Resource::CreditNotes)
        query.emplace_back(u"expandApplications"_s, u"true"_s);
    return query;
}

QString rowKey(const Json &row)
{
    return DocumentKey{textOf(row, u"documentType"), textOf(row, u"referenceNumber")}.sourceId();
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

void tell(const SalesDocument &document, bool isShippedToBillTo, ChangePage &page)
{
    if (document.hasUnusualSign && document.isCreditNote())
        page.notices.push_back(
            u"Credit note %1 came with negative amounts."_s.arg(document.number));
    else if (document.hasUnusualSign)
        page.notices.push_back(u"Invoice %1 has a negative total."_s.arg(document.number));
    if (isShippedToBillTo) {
        page.notices.push_back(
            u"%1 has no delivery address in Visma.net; the invoice address is used."_s.arg(
                document.number));
    }
}

} // namespace

FeedReader::FeedReader(Client &client, Masters &masters, DocumentReader &documents)
    : m_client(client)
    , m_masters(masters)
    , m_documents(documents)
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
    if (!state->running)
        page.isLast = true; // no kind of document is to be read
    else if (documentsOf(*state->running))
        read = stepDocuments(*state, page, call);
    else
        read = stepMasters(*state, page, call);
    if (!read)
        return fail(read.error());
    page.next.state = state->toJson();
    return page;
}

Result<void> FeedReader::beginRun(FeedState &state, ChangePage &page, http::Call &call)
{
    const QDateTime now = m_client.clock().now();
    if (!m_hasSeenCompany || isOlderThan(state.companyReadAt, daySeconds, now)) {
        const Result<Json> company = m_masters.company(Freshness::Fresh, page.records, call);
        if (!company)
            return fail(company.error());
        m_hasSeenCompany = true;
        state.companyReadAt = now;
    }
    if (const auto first = state.firstUnreadMaster())
        begin(*first, state);
    else if (const auto documents = firstDocuments())
        begin(*documents, state);
    return {};
}

void FeedReader::begin(List list, FeedState &state)
{
    const QDate goLive = documentsOf(list) ? m_client.settings().goLive : QDate();
    state.running = list;
    state.run = ListRun::begin(state.marks.value(list), goLive, m_client.clock().now());
}

bool FeedReader::isEnabled(List list) const
{
    const Kinds &kinds = m_client.settings().kinds;
    switch (list) {
    case List::Invoices:
        return kinds.invoices;
    case List::DebitNotes:
        return kinds.debitNotes;
    case List::CashSales:
        return kinds.cashSales;
    case List::CreditNotes:
        return kinds.creditNotes;
    default:
        return true;
    }
}

std::optional<List> FeedReader::firstDocuments(std::optional<List> after) const
{
    for (const List list : documentLists) {
        if ((!after || list > *after) && isEnabled(list))
            return list;
    }
    return std::nullopt;
}

Result<bool> FeedReader::readMasterPage(
    List list, bool isFirst, ListRun &run, ChangePage &page, http::Call &call)
{
    const MasterList source = masterList(list);
    const Result<ListPage> listed = m_client.page(source.operation, source.path, run.query(), call);
    if (!listed)
        return fail(listed.error());
    const Result<bool> isEnd = run.take(
        *listed, ListRun::Stamps::MayLack, [&](const Json &row) { return masterKey(list, row); });
    if (!isEnd)
        return isEnd;
    if (!isFirst) {
        std::ranges::move(
            m_masters.changedCustomers(source.kind, listed->rows),
            std::back_inserter(page.changedCustomers));
    }
    std::ranges::move(m_masters.taken(source.kind, listed->rows), std::back_inserter(page.records));
    return isEnd;
}

Result<void> FeedReader::stepMasters(FeedState &state, ChangePage &page, http::Call &call)
{
    const List list = *state.running;
    const Result<bool> isEnd
        = readMasterPage(list, !state.marks.value(list).isRead, state.run, page, call);
    if (!isEnd)
        return fail(isEnd.error());
    if (!*isEnd)
        return {};
    const QDateTime now = m_client.clock().now();
    state.marks[list] = state.run.finished(state.marks.value(list), now);
    state.running = state.firstUnreadMaster();
    if (!state.running) {
        state.mastersReadAt = now;
        state.running = firstDocuments();
    }
    if (state.running)
        begin(*state.running, state);
    else
        page.isLast = true;
    return {};
}

/// All lists of master data to their ends, beside the running one.
Result<void> FeedReader::readMasters(FeedState &state, ChangePage &page, http::Call &call)
{
    const QDateTime begun = m_client.clock().now();
    QMap<List, ListMark> marks;
    for (const List list : masterLists) {
        ListRun run = ListRun::begin(state.marks.value(list), {}, m_client.clock().now());
        Result<bool> isEnd = false;
        while (isEnd && !*isEnd)
            isEnd = readMasterPage(list, !state.marks.value(list).isRead, run, page, call);
        if (!isEnd)
            return fail(isEnd.error());
        marks[list] = run.finished(state.marks.value(list), m_client.clock().now());
    }
    state.marks.insert(marks);
    state.mastersReadAt = begun;
    return {};
}

Result<void> FeedReader::stepDocuments(FeedState &state, ChangePage &page, http::Call &call)
{
    const List list = *state.running;
    const Resource resource = *documentsOf(list);
    const Result<ListPage> listed = m_client.page(
        operationOf(resource), pathOf(resource), documentQuery(state.run, resource), call);
    if (!listed)
        return fail(listed.error());
    const Result<bool> isEnd = state.run.take(*listed, ListRun::Stamps::Needed, rowKey);
    if (!isEnd)
        return fail(isEnd.error());
    std::vector<Json> news;
    for (const Json &row : listed->rows) {
        const QString version = textOf(row, u"timeStamp");
        const bool isKnown
            = !version.isEmpty() && state.handled.value(rowKey(row)).version == version;
        if (resourceOf(textOf(row, u"documentType")) == resource && !isKnown)
            news.push_back(row);
    }
    const bool areMastersOlder = state.mastersReadAt < state.run.startedAt
        || isOlderThan(state.mastersReadAt, mastersMayAgeSeconds, m_client.clock().now());
    const bool areMastersOld
        = isOlderThan(state.mastersReadAt, idleMastersSeconds, m_client.clock().now());
    if (areMastersOld || (!news.empty() && areMastersOlder)) {
        if (const Result<void> read = readMasters(state, page, call); !read)
            return read;
    }
    for (const Json &row : news) {
        if (const Result<void> added = addDocument(row, state, page, call); !added)
            return added;
    }
    const QDateTime now = m_client.clock().now();
    const ListMark mark = state.run.finished(state.marks.value(list), now);
    state.forgetBefore(list, mark);
    if (!*isEnd)
        return {};
    state.marks[list] = mark;
    state.running = firstDocuments(list);
    if (state.running)
        begin(*state.running, state);
    else
        page.isLast = true;
    return {};
}

Result<void> FeedReader::addDocument(
    const Json &row, FeedState &state, ChangePage &page, http::Call &call)
{
    Result<SalesDocument> document
        = m_documents.complete(row, Freshness::Cached, page.records, call);
    if (!document && concernsOne(document.error())) {
        page.toFetch.push_back(rowKey(row)); // and once more while it is within the overlap
        return {};
    }
    if (!document)
        return fail(document.error());
    tell(*document, m_documents.isShippedToBillTo(row), page);
    state.handled[document->sourceId]
        = {document->sourceVersion, textOf(row, u"lastModifiedDateTime")};
    page.documents.push_back(std::move(*document));
    return {};
}

} // namespace levy::visma
